/**
 * Opens the terms panel where the browser has a place for it: Chrome's side panel, Firefox's sidebar. Both must be asked
 * within the reader's own gesture, before anything is awaited.
 */
import { browser } from './browser';

/** Chrome's side panel, which the types of the extension API do not know. */
interface SidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
}

const isSidePanel = (it: unknown): it is SidePanel => typeof it === 'object' && it !== null && 'open' in it;

/** Opens the panel beside the pages of a window. Returns undefined where the browser has no panels. */
export const openPanel = (windowId: number): Promise<void> | undefined => {
  const sidePanel: unknown = Reflect.get(browser, 'sidePanel');
  return isSidePanel(sidePanel) ? sidePanel.open({ windowId }) : browser.sidebarAction?.open();
};
