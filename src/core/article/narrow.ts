/**
 * A first, cheap look at a page: the part of it that holds nearly all long paragraphs. The rest, often nine tenths of the
 * nodes, need not be read at all. Where there is little to go by, the part is the whole.
 */
import { measureBareText } from './bare-text';
import { createClassJudge } from './class-words';
import { isElement, isText, type PageDocument, type PageElement } from './page-node';

/** Elements that hold a paragraph's text. */
const paragraphTags = ['p', 'blockquote', 'pre'];
const codeTags = ['script', 'style', 'noscript', 'template'];

/** Shorter text is found all over a page, in menus and teasers. */
const longChars = 80;
/** A longer paragraph than this says no more of where the article is. */
const fullChars = 1200;
/** With less long text than this, nothing is left aside. */
const leastLongChars = 1500;
/** Share of the long text that the part must hold: more than any verdict on a box needs to keep it (choose-root.ts). */
const enough = 0.9;
/** Share of all text that the part must hold where long text is not plenty: an article may be set in other elements. */
const leastTextShare = 0.25;
const plentyLongChars = 4000;

/** Characters of long paragraphs by the element around them. */
const measureParagraphs = (document: PageDocument): ReadonlyMap<PageElement, number> => {
  const byParent = new Map<PageElement, number>();
  const add = (parent: PageElement | null, chars: number): void => {
    if (parent && chars >= longChars) byParent.set(parent, (byParent.get(parent) ?? 0) + chars);
  };
  for (const tag of paragraphTags) {
    for (const paragraph of document.getElementsByTagName(tag)) {
      add(paragraph.parentElement, Math.min(fullChars, (paragraph.textContent ?? '').length));
    }
  }
  for (const [element, chars] of measureBareText(document)) add(element, chars);
  return byParent;
};

/** The innermost element that holds nearly all long paragraphs, or the body. */
const findPart = (byParent: ReadonlyMap<PageElement, number>, body: PageElement) => {
  let total = 0;
  let heaviest = body;
  for (const [parent, chars] of byParent) {
    total += chars;
    if (chars > (byParent.get(heaviest) ?? 0)) heaviest = parent;
  }
  if (total < leastLongChars) return { part: body, sumChars: total };
  for (let at: PageElement | null = heaviest; at && at !== body; at = at.parentElement) {
    let inside = 0;
    for (const [parent, chars] of byParent) if (at.contains(parent)) inside += chars;
    if (inside >= enough * total) return { part: at, sumChars: total };
  }
  return { part: body, sumChars: total };
};

/** Whether an element stands among what readers wrote. */
const isComment = (element: PageElement, body: PageElement): boolean => {
  const judge = createClassJudge();
  for (let at: PageElement | null = element; at && at !== body; at = at.parentElement) {
    if (judge(at) === 'comments') return true;
  }
  return false;
};

/**
 * Characters of text in an element, without code. Scripts are mostly the body's own children, and may be a megabyte: those
 * are never read.
 */
const textChars = (element: PageElement): number => {
  let chars = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isText(child)) chars += child.data.length;
    else if (isElement(child) && !codeTags.includes(child.localName)) chars += (child.textContent ?? '').length;
  }
  for (const tag of codeTags) {
    for (const code of element.querySelectorAll(tag)) {
      if (code.parentNode !== element) chars -= (code.textContent ?? '').length;
    }
  }
  return chars;
};

/** The part of a page that is worth reading: an element that surely holds its article, or the body. */
export function* narrowPage(
  document: PageDocument,
  body: PageElement,
  shouldPause: () => boolean,
): Generator<void, PageElement, void> {
  const { part, sumChars } = findPart(measureParagraphs(document), body);
  // Comments can be many times as long as the article they are about.
  if (part === body || isComment(part, body)) return body;
  if (sumChars >= plentyLongChars) return part;
  if (shouldPause()) yield;
  return textChars(part) < leastTextShare * textChars(body) ? body : part;
}
