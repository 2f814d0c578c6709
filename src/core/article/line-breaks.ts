/** Puts the line breaks (`br`) of a line back between its text nodes: only the few lines that are kept need them. */
import type { Leaf } from './outline';
import { isElement, isText, type PageNode } from './page-node';

/** A line's text nodes and the `br` elements between them, in document order. `hasBreaks`: whether the page has any. */
export const partsOf = ({ box, texts }: Leaf, hasBreaks: boolean): readonly PageNode[] => {
  if (!hasBreaks || texts.length === 1 || box.element.querySelector('br') === null) return texts;
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
