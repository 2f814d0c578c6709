/**
 * Follows the article of a tab as it grows, and the reader from tab to tab: asks the visit when it says that it has
 * changed, and looks for one now and then where there is none. Does nothing while the panel is not seen.
 */
import type { VisitReport } from '../../core/visit';
import { browser, type Tabs } from '../../platform/browser';
import { watchChanges } from '../../platform/messages/changes';
import { askTab } from '../../platform/messages/send';
import { findTab, hostOf, namedTab } from '../../platform/tabs';

/** A tab, and what was found in it: no visit when there is no article, or none yet. */
export interface Followed {
  readonly tab: Tabs.Tab | undefined;
  readonly visit: VisitReport | undefined;
}

/** No event tells that an article was found: it is asked for so often. */
const lookMs = 1000;
/** Changes come in bursts. */
const settleMs = 100;

/** Calls back with the tab and its visit, at once and after each change. Returns what asks again right away. */
export const followTab = (onChange: (followed: Followed) => void): (() => void) => {
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
    const isReadable = tab?.id !== undefined && hostOf(tab) !== undefined;
    const answer = isReadable ? await askTab(tab.id ?? 0, 'describeVisit', {}) : undefined;
    if (own !== round) return;
    const visit = answer?.ok ? answer.value : undefined;
    if (visit && watched?.tabId !== tab?.id) {
      // What changed before it was watched has told nobody: ask once more.
      watch(tab?.id ?? 0);
      askIn(settleMs);
    } else if (!visit) {
      unwatch();
      askIn(lookMs);
    }
    onChange({ tab, visit });
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
