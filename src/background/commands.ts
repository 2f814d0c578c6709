/** What the browser's shortcuts do: go through the terms of the active tab, switch its site or everything off and on. */
import { addressOf, isSiteOff, siteOf } from '../core/sites';
import { browser, type Tabs } from '../platform/browser';
import { askTab } from '../platform/messages/send';
import { openPanel } from '../platform/panel';
import { changeSettings } from '../platform/settings';
import { detectAgain } from '../platform/tabs';

const toggleSite = async ({ id, url }: Tabs.Tab): Promise<void> => {
  if (id === undefined || !url || !/^https?:/.test(url)) return;
  const page = new URL(url);
  const isOff = (sitesOff: readonly string[]): boolean => isSiteOff(addressOf(page), sitesOff);
  const { sitesOff } = await changeSettings(({ sitesOff: off }) => ({
    sitesOff: isOff(off) ? off.filter((it) => !isOff([it])) : [...off, siteOf(page.hostname)],
  }));
  if (!isOff(sitesOff)) await detectAgain(id);
};

const toggleEverywhere = async ({ id }: Tabs.Tab): Promise<void> => {
  const { enabled } = await changeSettings((settings) => ({ enabled: !settings.enabled }));
  if (enabled && id !== undefined) await detectAgain(id);
};

const run = async (command: string): Promise<unknown> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  switch (command) {
    case 'next-term':
      return askTab(tab.id, 'stepTerm', { by: 1 });
    case 'previous-term':
      return askTab(tab.id, 'stepTerm', { by: -1 });
    case 'open-term':
      return askTab(tab.id, 'openTerm', {});
    case 'toggle-site':
      return toggleSite(tab);
    case 'toggle-everywhere':
      return toggleEverywhere(tab);
  }
};

/** Registers the shortcuts' listener, where the browser has shortcuts: Firefox for Android has none. */
export const watchCommands = (): void => {
  browser.commands?.onCommand.addListener((command, tab) => {
    // A panel opens only within the gesture itself.
    if (command === 'open-panel' && tab?.windowId !== undefined) void openPanel(tab.windowId);
    else void run(command);
  });
};
