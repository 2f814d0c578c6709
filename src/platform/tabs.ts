/** The tab that a page of ours speaks of: named in the page's address, or the active one of its window. */
import { browser, type Tabs } from './browser';

/** The number in `?tab=ID`; undefined when the page follows the active tab. */
export const namedTab = (): number | undefined => {
  const id = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(id) && id > 0 ? id : undefined;
};

/** The tab itself; undefined when it is gone. */
export const findTab = async (): Promise<Tabs.Tab | undefined> => {
  const id = namedTab();
  if (id !== undefined) return browser.tabs.get(id).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
};

/** The address of a page from the web; undefined for the browser's own, and for files. */
export const pageIn = (tab: Tabs.Tab | undefined): URL | undefined =>
  tab?.url && /^https?:/.test(tab.url) ? new URL(tab.url) : undefined;

/** Looks at a tab anew, after it was switched on: its detector had gone. Does nothing where no extension may look. */
export const detectAgain = async (tabId: number): Promise<void> => {
  // From the root: Firefox takes a path as relative to the page that asks.
  await browser.scripting.executeScript({ target: { tabId }, files: ['/detect.js'] }).catch(() => undefined);
};
