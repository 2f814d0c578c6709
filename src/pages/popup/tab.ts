/** What the popup knows of the tab it was opened on. */
import { siteOf } from '../../core/sites';
import type { VisitReport } from '../../core/visit';
import { browser, type Tabs } from '../../platform/browser';
import { askTab } from '../../platform/messages/send';

/** The tab at hand: its site, absent where the browser lets no extension in, and what was found there. */
export interface TabState {
  readonly site?: string;
  readonly visit?: VisitReport;
}

/** The tab named by `?tab=ID`, for where the popup opens as a page of its own; otherwise the active one. */
const findTab = async (): Promise<Tabs.Tab | undefined> => {
  const id = Number(new URLSearchParams(location.search).get('tab'));
  if (id > 0) return browser.tabs.get(id);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
};

/** Asks the tab itself. Never rejects: a tab that is gone or silent has found nothing. */
export const describeTab = async (): Promise<TabState> => {
  const tab = await findTab().catch(() => undefined);
  if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return {};
  const answer = await askTab(tab.id, 'describeVisit', {});
  return { site: siteOf(new URL(tab.url).hostname), ...(answer.ok ? { visit: answer.value } : {}) };
};

/** Looks at the tab anew, after it was switched on: its detector had gone. Does nothing where no extension may look. */
export const lookAgain = async (): Promise<void> => {
  const tab = await findTab().catch(() => undefined);
  if (tab?.id === undefined) return;
  // From the root: Firefox takes a path as relative to the page that asks.
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/detect.js'] }).catch(() => undefined);
};
