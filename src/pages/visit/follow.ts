/**
 * Follows the article of a tab as it grows, and the reader from tab to tab: asks the visit when it says that it has
 * changed, and looks for one now and then where there is none. Does nothing while the page that follows is not seen.
 */
import type { VisitReport } from '../../core/visit';
import { type Access, findAccess } from '../../platform/access';
import { browser, type Tabs } from '../../platform/browser';
import { watchChanges } from '../../platform/messages/changes';
import { askTab } from '../../platform/messages/send';
import { findTab, namedTab, pageIn } from '../../platform/tabs';

/** A tab, and what was found in it: no visit when there is no article, or none yet; `access` tells whether there can be. */
export interface Followed {
  readonly tab: Tabs.Tab | undefined;
  readonly visit: VisitReport | undefined;
  readonly access: Access;
}

/** No event tells that an article was found: it is asked for so often. */
const lookMs = 1000;
/** Changes come in bursts. */
const settleMs = 100;

/** A tab is tried once for each page and state in it, and anew when the reader has allowed something. */
const createAccess = (): ((tab: Tabs.Tab) => Promise<Access>) => {
  let tried: { readonly key: string; readonly access: Promise<Access> } | undefined;
  browser.permissions.onAdded.addListener(() => {
    tried = undefined;
  });
  return (tab) => {
    const key = [tab.id, tab.status, tab.url].join();
    if (tried?.key !== key) tried = { key, access: findAccess(tab) };
    return tried.access;
  };
};

/**
 * Calls back with the tab and its visit, at once and after each change. Pages that are to be left alone are asked nothing.
 * Returns what asks again right away.
 */
export const followTab = (
  onChange: (followed: Followed) => void,
  isLeftAlone: (page: URL) => boolean,
): (() => void) => {
  const accessTo = createAccess();
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watched: { readonly tabId: number; readonly stop: () => void } | undefined;

  const askIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), ms);
  };

  const watch = (tabId: number): void => {
    if (watched?.tabId === tabId) return;
    watched?.stop();
    const stop = watchChanges(tabId, {
      onChange: () => askIn(settleMs),
      onEnd: () => {
        if (watched?.stop !== stop) return;
        watched = undefined;
        askIn(settleMs);
      },
    });
    watched = { tabId, stop };
  };
  const unwatch = (): void => {
    watched?.stop();
    watched = undefined;
  };

  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    if (document.hidden) return;
    const own = ++round;
    const tab = await findTab();
    const page = pageIn(tab);
    const isAsked = tab?.id !== undefined && page !== undefined && !isLeftAlone(page);
    const answer = isAsked ? await askTab(tab.id ?? 0, 'describeVisit', {}) : undefined;
    const visit = answer?.ok ? answer.value : undefined;
    const access = isAsked && !visit ? await accessTo(tab) : 'open';
    if (own !== round) return;
    if (visit && watched?.tabId !== tab?.id) {
      // What changed before it was watched has told nobody: ask once more.
      watch(tab?.id ?? 0);
      askIn(settleMs);
    } else if (!visit) {
      unwatch();
      askIn(lookMs);
    }
    onChange({ tab, visit, access });
  };

  browser.tabs.onActivated.addListener(() => {
    if (namedTab() === undefined) askIn(0);
  });
  browser.tabs.onUpdated.addListener((_id, { status, url, title }) => {
    if (status ?? url ?? title) askIn(settleMs);
  });
  document.addEventListener('visibilitychange', () => void ask());
  void ask();
  return () => void ask();
};
