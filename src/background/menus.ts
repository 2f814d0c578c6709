/** Listens to the browser's context menu, and to the installation that puts it in place. What is done is in errands. */
import { browser } from '../platform/browser';
import { fetchErrands } from './fetch-errands';

/** Registers the listeners; of menus where the browser has some: Firefox for Android has none. */
export const watchMenus = (): void => {
  const { contextMenus, runtime } = browser;
  runtime.onInstalled.addListener(async (details) => (await fetchErrands()).settleIn(details));
  contextMenus?.onClicked.addListener(async (clicked, tab) => (await fetchErrands()).runMenu(clicked, tab));
};
