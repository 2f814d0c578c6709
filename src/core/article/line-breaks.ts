/** Puts the line breaks (`br`) of a line back between its text nodes: only the few lines that are kept need them. */
import type { Leaf } from './outline';
import { isElement, isText, type PageDocument, type PageNode } from './page-node';

/** Inline elements around a break, between it and its box, at most. */
const mostSteps = 6;

/** Those of the leaves' boxes that hold line breaks of their own. */
const findBrokenBoxes = (document: PageDocument, leaves: readonly Leaf[]): ReadonlySet<PageNode> => {
  const broken = new Set<PageNode>();
  const breaks = document.getElementsByTagName('br');
  if (breaks.length === 0) return broken;
  const boxes = new Set<PageNode>(leaves.map(({ box }) => box.element));
  for (const one of breaks) {
    let at = one.parentNode;
    for (let step = 0; at && step < mostSteps && !boxes.has(at); step++) at = at.parentNode;
    if (at && boxes.has(at)) broken.add(at);
  }
  return broken;
};

const partsWithBreaks = ({ box, texts }: Leaf): readonly PageNode[] => {
  const own = new Set<PageNode>(texts);
  const around = new Set<PageNode>();
  for (const text of texts) {
    for (let at = text.parentNode; at && at !== box.element && !around.has(at); at = at.parentNode) around.add(at);
  }
  const parts: PageNode[] = [];
  const collect = (parent: PageNode): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        if (own.has(child)) parts.push(child);
      } else if (isElement(child)) {
        if (child.localName === 'br') parts.push(child);
        else if (around.has(child)) collect(child);
      }
    }
  };
  collect(box.element);
  return parts;
};

/** For each of these leaves, its text nodes and the `br` elements between them, in document order. */
export const readParts = (document: PageDocument, leaves: readonly Leaf[]): ReadonlyMap<Leaf, readonly PageNode[]> => {
  const broken = findBrokenBoxes(document, leaves);
  const parts = new Map<Leaf, readonly PageNode[]>();
  for (const leaf of leaves) parts.set(leaf, broken.has(leaf.box.element) ? partsWithBreaks(leaf) : leaf.texts);
  return parts;
};
