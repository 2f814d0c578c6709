/** Takes away the page of ours that asks for it: a popup, or a tab, which Firefox lets no page close by itself. */
import { browser } from '../platform/browser';

/** Resolves, if at all, when it is gone. */
export const closeThisPage = async (): Promise<void> => {
  const own = await browser.tabs.getCurrent();
  if (own?.id === undefined) window.close();
  else await browser.tabs.remove(own.id);
};
