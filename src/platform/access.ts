/**
 * Whether the browser lets the extension read a page: shops for extensions and the browser's own pages are closed to all of
 * them, and a reader may have withheld the rest. Asks the browser; changes nothing in the page.
 */
import { browser, type Tabs } from './browser';
import { pageIn } from './tabs';

/** `closed`: to every extension, for ever. `withheld`: until the reader allows it. */
export type Access = 'open' | 'withheld' | 'closed';

/** The right that reading any page of the web takes; the manifest asks for the same. */
const everywhere = { origins: ['http://*/*', 'https://*/*'] };

const hasRightTo = ({ protocol, hostname }: URL): Promise<boolean> =>
  browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => true);

/** Whether the page in a tab may be read. No list of closed sites is kept: the browser has its own, and is asked by trying. */
export const findAccess = async (tab: Tabs.Tab): Promise<Access> => {
  const page = pageIn(tab);
  if (!page || tab.id === undefined) return 'closed';
  if (!(await hasRightTo(page))) return 'withheld';
  // Where a page is being loaded, trying would wait for it.
  if (tab.status === 'loading') return 'open';
  return browser.scripting.executeScript({ target: { tabId: tab.id }, func: () => null }).then(
    ([result]) => (result?.error ? 'closed' : 'open'),
    () => 'closed',
  );
};

/** Whether the reader lets the extension read every page. */
export const hasFullAccess = (): Promise<boolean> => browser.permissions.contains(everywhere);

/** Asks the reader to let the extension read every page; call it within a click, before anything is awaited. Resolves with the answer. */
export const requestFullAccess = (): Promise<boolean> => browser.permissions.request(everywhere);
