/** Where the reader finds the extension's button in the browser at hand, as far as the browser tells. */
import { browser } from './browser';

/**
 * `pinned`: in the toolbar, in sight. `puzzle`: behind Chrome's piece of a puzzle; `panel`: behind Firefox's. `menu`: in the
 * menu of a telephone's browser.
 */
export type ButtonPlace = 'pinned' | 'puzzle' | 'panel' | 'menu';

/** The function that tells; the types of the extension API do not know it. */
const isPinned = async (): Promise<boolean> => {
  const ask: unknown = Reflect.get(browser.action, 'getUserSettings');
  const told: unknown = typeof ask === 'function' ? await Reflect.apply(ask, browser.action, []) : undefined;
  return typeof told === 'object' && told !== null && 'isOnToolbar' in told && told.isOnToolbar === true;
};

/** The place now; it changes when the reader moves the button. */
export const findButton = async (): Promise<ButtonPlace> => {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') return 'menu';
  if (await isPinned()) return 'pinned';
  return browser.runtime.getURL('').startsWith('moz-') ? 'panel' : 'puzzle';
};
