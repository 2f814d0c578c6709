/**
 * The text nodes of a page as it is shown: open shadow trees in place of their hosts' own children, and those in the slots.
 * Slower than a TreeWalker, which stays outside of shadow trees, and so only for pages that hold nothing outside of them.
 */
import { isElement, isText, type PageElement, type PageNode, type PageText } from './page-node';

const slotOf = (node: PageNode): string => (isElement(node) ? (node.getAttribute('slot') ?? '') : '');

/** What a slot shows: its host's children of its name, or failing that its own. */
const slotted = (slot: PageElement, host: PageElement | undefined): PageNode[] => {
  const name = slot.getAttribute('name') ?? '';
  const shown: PageNode[] = [];
  for (let child = host?.firstChild ?? null; child; child = child.nextSibling) {
    if (slotOf(child) === name) shown.push(child);
  }
  if (shown.length > 0) return shown;
  for (let child = slot.firstChild; child; child = child.nextSibling) shown.push(child);
  return shown;
};

/** The text nodes below `root` in the order in which they are shown. `host` is the element whose shadow tree this is in. */
export function* flatTexts(root: PageNode, host?: PageElement): Generator<PageText, void, void> {
  if (isText(root)) {
    yield root;
    return;
  }
  if (isElement(root)) {
    if (root.shadowRoot) {
      yield* flatTexts(root.shadowRoot, root);
      return;
    }
    if (root.localName === 'slot' && host) {
      for (const node of slotted(root, host)) yield* flatTexts(node);
      return;
    }
  }
  for (let child = root.firstChild; child; child = child.nextSibling) yield* flatTexts(child, host);
}

/** Whether any element of a part of a page has an open shadow tree. */
export const hasShadowTrees = (part: PageElement): boolean => {
  for (const element of part.querySelectorAll('*')) if (element.shadowRoot) return true;
  return false;
};
