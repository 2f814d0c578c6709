/** Counts a reader's first cards, which say that a click shows more. Kept on this device; nothing else is counted. */
import { browser } from '../platform/browser';

const key = 'hintsShown';
const most = 5;

let counting: Promise<number> | undefined;

const load = async (): Promise<number> => {
  const { [key]: stored } = await browser.storage.local.get(key);
  return typeof stored === 'number' ? stored : 0;
};

/** Whether this card is one of the first few; counts it. Only the first question of a visit waits for storage. */
export const showHint = async (): Promise<boolean> => {
  const shown = await (counting ?? load());
  counting = Promise.resolve(Math.min(shown + 1, most));
  if (shown >= most) return false;
  void browser.storage.local.set({ [key]: shown + 1 });
  return true;
};
