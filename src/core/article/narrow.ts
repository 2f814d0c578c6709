/**
 * A first, cheap look at a page: the part of it that holds nearly all long paragraphs. The rest, often nine tenths of the
 * nodes, need not be read at all. Where there is little to go by, the part is the whole.
 */
import { measureBareText } from './bare-text';
import { isElement, type PageDocument, type PageElement, type PageNode } from './page-node';

/** Elements that hold a paragraph's text. */
const paragraphs = 'p,blockquote,pre';

/** Shorter text is found all over a page, in menus and teasers. */
const longChars = 80;
/** A longer paragraph than this says no more of where the article is. */
const fullChars = 1200;
/** With less long text than this, nothing is left aside. */
const leastLongChars = 1500;
/** Share of the long text that the part must hold: more than any verdict on a box needs to keep it (choose-root.ts). */
const enough = 0.9;
/** Share of all text that the part must hold: an article may be set in anything but paragraphs. */
const leastTextShare = 0.25;

/** Characters of long paragraphs by the element around them. */
const measureParagraphs = (document: PageDocument): ReadonlyMap<PageNode, number> => {
  const byParent = new Map<PageNode, number>();
  const add = (parent: PageNode | null, chars: number): void => {
    if (parent && chars >= longChars) byParent.set(parent, (byParent.get(parent) ?? 0) + chars);
  };
  for (const paragraph of document.querySelectorAll(paragraphs)) {
    add(paragraph.parentNode, Math.min(fullChars, (paragraph.textContent ?? '').length));
  }
  for (const [element, chars] of measureBareText(document)) add(element, chars);
  return byParent;
};

/** The innermost element that holds nearly all long paragraphs, or the body. */
const findPart = (byParent: ReadonlyMap<PageNode, number>, body: PageElement): PageElement => {
  const sums = new Map<PageNode, number>();
  let total = 0;
  let heaviest: PageNode = body;
  for (const [parent, chars] of byParent) {
    total += chars;
    if (chars > (byParent.get(heaviest) ?? 0)) heaviest = parent;
    for (let at: PageNode | null = parent; at; at = at.parentNode) sums.set(at, (sums.get(at) ?? 0) + chars);
  }
  if (total < leastLongChars) return body;
  for (let at: PageNode | null = heaviest; at && at !== body; at = at.parentNode) {
    if (isElement(at) && (sums.get(at) ?? 0) >= enough * total) return at;
  }
  return body;
};

const textChars = (element: PageElement): number => {
  let chars = (element.textContent ?? '').length;
  for (const code of element.querySelectorAll('script,style,noscript,template'))
    chars -= (code.textContent ?? '').length;
  return chars;
};

/** The part of a page that is worth reading: an element that surely holds its article, or the body. */
export const narrowPage = (document: PageDocument, body: PageElement): PageElement => {
  const part = findPart(measureParagraphs(document), body);
  return part === body || textChars(part) < leastTextShare * textChars(body) ? body : part;
};
