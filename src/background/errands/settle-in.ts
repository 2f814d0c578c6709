/** What is done when the extension was installed or updated: its menus are put in place; who is new to it is welcomed, once. */
import { browser, type Runtime } from '../../platform/browser';
import { createMenus } from './menus';

/** Resolves when all is in place. */
export const settleIn = async ({ reason }: Pick<Runtime.OnInstalledDetailsType, 'reason'>): Promise<void> => {
  await createMenus();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
};
