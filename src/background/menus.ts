/** Listens to the browser's context menu. What it offers and does is in errands/menus.ts. */
import { browser } from '../platform/browser';
import { fetchErrands } from './fetch-errands';

/** Registers the menu's listeners, where the browser has menus: Firefox for Android has none. */
export const watchMenus = (): void => {
  const { contextMenus, runtime } = browser;
  if (!contextMenus) return;
  runtime.onInstalled.addListener(async () => (await fetchErrands()).createMenus());
  contextMenus.onClicked.addListener(async (clicked, tab) => (await fetchErrands()).runMenu(clicked, tab));
};
