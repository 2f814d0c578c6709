/** Brings Contexture back into open tabs when it is switched on again: where it was off, its detector had gone. */
import type { Settings } from '../core/settings';
import { browser } from '../platform/browser';
import { detectAgain, pageIn } from '../platform/tabs';
import { isPageOff } from './visit/absence';

/** Looks anew at every tab that was off before and is not now. Tabs that the browser has put away wake by themselves. */
export const awakenTabs = async (before: Settings, now: Settings): Promise<void> => {
  for (const tab of await browser.tabs.query({})) {
    const { id, discarded } = tab;
    const page = pageIn(tab);
    if (id !== undefined && page && !discarded && isPageOff(page, before) && !isPageOff(page, now))
      void detectAgain(id);
  }
};
