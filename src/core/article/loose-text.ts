/**
 * Prose of pages that know no paragraphs: text between line breaks, in boxes, cells, answers, or set as it was typed. One walk
 * over a page's texts, so only for pages on which paragraphs say little.
 */
import { isElement, type PageDocument, type PageNode, type PageText, walkTexts } from './page-node';

/** A page with more texts than this is looked at no further. */
const mostTexts = 4000;

/** Text in these flows in a line, and belongs to what is around them. */
const lineTags = new Set('b strong i em span font u small mark abbr bdi time'.split(' '));
/** What is in these is no prose, or was counted: links, code, controls, and paragraphs. */
const otherTags = new Set(
  'a p code kbd samp script style noscript template textarea option button label nav title'.split(' '),
);

const dataStarts = new Set(['{', '[', '<']);

/** The box that a text stands in as prose, if it does. */
const boxOf = (text: PageText): PageNode | undefined => {
  let at = text.parentNode;
  while (at && isElement(at) && lineTags.has(at.localName)) at = at.parentNode;
  if (!at || !isElement(at) || otherTags.has(at.localName)) return undefined;
  // An entry of a list that leads somewhere is no prose, however much is said of it.
  if (at.localName === 'li' && at.querySelector('a')) return undefined;
  const around = at.parentNode;
  return around && isElement(around) && around.localName === 'a' ? undefined : at;
};

/** Texts of some length outside of paragraphs: how many, their characters, and the most that one box holds. */
export const measureLooseText = (document: PageDocument, leastChars: number) => {
  const byBox = new Map<PageNode, number>();
  const add = (box: PageNode | null, length: number): void => {
    if (box) byBox.set(box, (byBox.get(box) ?? 0) + length);
  };
  let chars = 0;
  let count = 0;
  const { body } = document;
  if (body) {
    const walker = walkTexts(document, body);
    for (let left = mostTexts; left > 0; left--) {
      const text = walker.nextNode();
      if (!text) break;
      const words = text.data.length < leastChars ? '' : text.data.trim();
      // Some pages keep data for their scripts in elements that are not shown.
      const { length } = dataStarts.has(words.charAt(0)) ? '' : words;
      const box = length >= leastChars ? boxOf(text) : undefined;
      if (!box) continue;
      chars += length;
      count++;
      // Lines between breaks share their box; where each has one of its own, they share the box around it.
      add(box, length);
      add(box.parentNode, length);
    }
  }
  return { chars, count, peak: Math.max(0, ...byBox.values()) };
};
