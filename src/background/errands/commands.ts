/** What the browser's shortcuts do: go through the terms of the active tab, switch its site or everything off and on. */
import { browser, type Tabs } from '../../platform/browser';
import { askTab } from '../../platform/messages/send';
import { changeSettings } from '../../platform/settings';
import { detectAgain } from '../../platform/tabs';
import { toggleSite } from './site';

const toggleEverywhere = async ({ id }: Tabs.Tab): Promise<void> => {
  const { enabled } = await changeSettings((settings) => ({ enabled: !settings.enabled }));
  if (enabled && id !== undefined) await detectAgain(id);
};

/** Does what the shortcut of a name is for, in the active tab. */
export const runCommand = async (command: string): Promise<unknown> => {
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
