/** Switches the site of a tab off, or off and on. */
import { addressOf, isSiteOff, siteOf } from '../../core/sites';
import type { Tabs } from '../../platform/browser';
import { changeSettings } from '../../platform/settings';
import { detectAgain, pageIn } from '../../platform/tabs';

/** Switches the tab's site off; does nothing where it is off, or where the page is the browser's own. */
export const switchSiteOff = async (tab: Tabs.Tab): Promise<void> => {
  const page = pageIn(tab);
  if (!page) return;
  await changeSettings(({ sitesOff }) =>
    isSiteOff(addressOf(page), sitesOff) ? {} : { sitesOff: [...sitesOff, siteOf(page.hostname)] },
  );
};

/** Switches the tab's site off; on, where it is off, whatever entries had switched it off. */
export const toggleSite = async (tab: Tabs.Tab): Promise<void> => {
  const page = pageIn(tab);
  if (!page || tab.id === undefined) return;
  const isOff = (sitesOff: readonly string[]): boolean => isSiteOff(addressOf(page), sitesOff);
  const { sitesOff } = await changeSettings(({ sitesOff: off }) => ({
    sitesOff: isOff(off) ? off.filter((it) => !isOff([it])) : [...off, siteOf(page.hostname)],
  }));
  if (!isOff(sitesOff)) await detectAgain(tab.id);
};
