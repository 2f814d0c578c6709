/** How much prose a page has, and how much of it in one place: the detector's measure, made without copying or layout. */
import { measureLooseText } from './loose-text';
import type { PageDocument, PageElement, PageNode, PageTree } from './page-node';

/** Prose is looked for in so many paragraphs at most. */
const mostParagraphs = 600;
/** A paragraph shorter than this is no prose. */
const leastProse = 60;
/** A page with less prose than this is short, and is searched for lines outside of paragraphs as well. */
export const fewProse = 600;

/** A CJK character says about as much as so many letters. */
const cjkLetters = 2.5;
/** Letters of scripts that write without spaces. */
export const cjk = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

const textOf = (node: PageElement): string => (node.textContent ?? '').trim();

/** With more elements than this, a page is no frame around shadow trees. */
const mostElements = 3000;

/** The document and, on a page that shows next to nothing itself, the open shadow trees in it, one inside the other. */
function* treesOf(tree: Pick<PageTree, 'querySelectorAll'>): Generator<Pick<PageTree, 'querySelectorAll'>, void, void> {
  const elements = tree.querySelectorAll('*');
  if (elements.length > mostElements) return;
  for (const { shadowRoot } of elements) {
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* treesOf(shadowRoot);
  }
}

/** Prose by the element around it, and what boxes of several paragraphs, such as posts and chapters, come to together. */
const heaviest = (byParent: ReadonlyMap<PageNode, number>, counts: ReadonlyMap<PageNode, number>): number => {
  const sums = new Map(byParent);
  for (const [box, chars] of byParent) {
    const around = box.parentNode;
    // One paragraph alone in a box is a teaser as often as not.
    if (around && (counts.get(box) ?? 0) > 1) sums.set(around, (sums.get(around) ?? 0) + chars);
  }
  return Math.max(0, ...sums.values());
};

/** How much prose a page has: its characters, its paragraphs, and the most that one box holds. */
export const measureProse = (document: PageDocument) => {
  const byParent = new Map<PageNode, number>();
  const counts = new Map<PageNode, number>();
  let total = 0;
  let count = 0;
  const add = (parent: PageNode | null, length: number): void => {
    if (!parent) return;
    total += length;
    byParent.set(parent, (byParent.get(parent) ?? 0) + length);
  };
  let looked = 0;
  const letters = cjk.test(document.title) ? cjkLetters : 1;
  const measure = (paragraphs: Iterable<PageElement>): void => {
    for (const paragraph of paragraphs) {
      if (++looked > mostParagraphs) break;
      const length = textOf(paragraph).length * letters;
      if (length < leastProse) continue;
      count++;
      add(paragraph.parentNode, length);
      if (paragraph.parentNode) counts.set(paragraph.parentNode, (counts.get(paragraph.parentNode) ?? 0) + 1);
    }
  };
  measure(document.getElementsByTagName('p'));
  if (count > 0) {
    for (const link of document.querySelectorAll('p > a')) {
      const parent = link.parentNode?.parentNode;
      if (parent && byParent.has(parent)) add(parent, -textOf(link).length * letters);
    }
  }
  if (total < fewProse) {
    for (const tree of treesOf(document)) measure(tree.querySelectorAll('p'));
    const loose = measureLooseText(document, leastProse / letters);
    total += loose.chars * letters;
    count += loose.count;
    return { total, count, peak: Math.max(heaviest(byParent, counts), loose.peak * letters) };
  }
  return { total, count, peak: heaviest(byParent, counts) };
};
