/** What of a page must be the same with the extension and without: its markup, what copying and finding give, how it prints. */
import type { Page } from 'puppeteer-core';
import type { Engine } from '../../../src/cli/browsers/find';
import { runInParent } from '../../../src/cli/browsers/firefox-protocol';
import { waitFor } from '../../../src/cli/browsers/observe';

/** All that is compared. */
export interface PageFacts {
  readonly markup: string;
  /** Everything selected, as text and as HTML. */
  readonly copied: string;
  /** Where "find in page" finds these words: what stands around them. */
  readonly found: string;
  /** What a screen reader is told, one line a node. */
  readonly spoken: string;
}

interface AxNode {
  readonly role?: string | { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly ignored?: boolean;
}

/** Walks Firefox's accessibility tree of the tab in front, from its parent process. Empty until the tree is there. */
const firefoxTree = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
  const lines = [];
  const walk = (node) => {
    lines.push(service.getStringRole(node.role) + ': ' + node.name);
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  const root = service.getAccessibleFor(tab);
  if (root) walk(root);
  return lines.join('\\n');`;

/** It is built bit by bit: what was there twice in a row is all of it. */
const readFirefoxTree = async (page: Page): Promise<string> => {
  await page.bringToFront();
  const title = await page.title();
  let before = '';
  return waitFor('an accessibility tree that rests', async () => {
    const tree = String(await runInParent(page.browser(), firefoxTree));
    const rests = tree === before && tree.includes(`document: ${title}`);
    before = tree;
    return rests ? tree : undefined;
  });
};

const readSpoken = async (page: Page, engine: Engine): Promise<string> => {
  if (engine === 'firefox') return readFirefoxTree(page);
  const devTools = await page.createCDPSession();
  const { nodes }: { nodes: readonly AxNode[] } = await devTools.send('Accessibility.getFullAXTree');
  await devTools.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${typeof role === 'object' ? role.value : role}: ${name?.value ?? ''}`)
    .join('\n');
};

/** Reads them; leaves the page without a selection. */
export const readFacts = async (page: Page, engine: Engine): Promise<PageFacts> => {
  const spoken = await readSpoken(page, engine);
  const own = await page.evaluate(() => {
    const markup = document.documentElement.outerHTML;
    const selection = getSelection();
    selection?.selectAllChildren(document.body);
    const holder = document.createElement('div');
    if (selection?.rangeCount) holder.append(selection.getRangeAt(0).cloneContents());
    const copied = `${selection?.toString()}\n${holder.innerHTML}`;
    selection?.removeAllRanges();
    // Chromium and Firefox both search as "find in page" does; no standard has it.
    const find: ((text: string) => boolean) | undefined = Reflect.get(window, 'find');
    const isFound = find?.call(window, 'Huawei') ?? false;
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const found = `${isFound} ${range?.toString()} in ${range?.startContainer.textContent}`;
    selection?.removeAllRanges();
    return { markup, copied, found };
  });
  return { ...own, spoken };
};
