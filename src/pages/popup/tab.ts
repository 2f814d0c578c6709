/** What the popup knows of the tab it was opened on. */
import { siteOf } from '../../core/sites';
import type { VisitReport } from '../../core/visit';
import type { Tabs } from '../../platform/browser';
import { askTab } from '../../platform/messages/send';
import { detectAgain, findTab, pageIn } from '../../platform/tabs';

/** The tab at hand: its site, absent where the browser lets no extension in, and what was found there. */
export interface TabState {
  readonly tab?: Tabs.Tab;
  readonly site?: string;
  readonly visit?: VisitReport;
}

/** Asks the tab itself. Never rejects: a tab that is gone or silent has found nothing. */
export const describeTab = async (): Promise<TabState> => {
  const tab = await findTab().catch(() => undefined);
  const page = pageIn(tab);
  if (tab?.id === undefined || !page) return tab ? { tab } : {};
  const answer = await askTab(tab.id, 'describeVisit', {});
  return { tab, site: siteOf(page.hostname), ...(answer.ok ? { visit: answer.value } : {}) };
};

/** Looks at the tab anew, after it was switched on. */
export const lookAgain = async (): Promise<void> => {
  const tab = await findTab().catch(() => undefined);
  if (tab?.id !== undefined) await detectAgain(tab.id);
};
