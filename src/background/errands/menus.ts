/** What the browser's context menu offers on a page, and what is done when one of it is chosen. */
import { browser, type Menus, type Tabs } from '../../platform/browser';
import { say } from '../../platform/say';
import { explainPage, explainSelection } from './explain-page';
import { switchSiteOff } from './site';

const menus = [
  // The browser puts the selected text in the place of %s.
  { id: 'explain-selection', title: 'menu_explain_selection', contexts: ['selection'] },
  { id: 'explain-page', title: 'menu_explain_page', contexts: ['page'] },
  { id: 'off-here', title: 'menu_off_here', contexts: ['page'] },
] as const;

/** Menus belong to pages of the web: no extension may explain the browser's own. */
const documentUrlPatterns = ['http://*/*', 'https://*/*'];

/** Puts the menu's items in place, also where older ones are: the browser keeps them from one start to the next. */
export const createMenus = async (): Promise<void> => {
  // Firefox for Android has no menus.
  await browser.contextMenus?.removeAll();
  for (const { id, title, contexts } of menus)
    browser.contextMenus?.create({ id, title: say(title), contexts: [...contexts], documentUrlPatterns });
};

/** Does what the chosen item says. */
export const runMenu = async (
  { menuItemId, frameId }: Pick<Menus.OnClickData, 'menuItemId' | 'frameId'>,
  tab?: Tabs.Tab,
): Promise<void> => {
  if (tab?.id === undefined) return;
  if (menuItemId === 'explain-selection') await explainSelection(tab.id, frameId);
  if (menuItemId === 'explain-page') await explainPage({ tabId: tab.id });
  if (menuItemId === 'off-here') await switchSiteOff(tab);
};
