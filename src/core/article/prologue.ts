/**
 * The lines between a headline that stands outside the part of the page that was read, and that part: standfirst, byline and
 * date among them.
 */
import { createHeadlineJudge, type PageNames, sureScore } from './headline';
import { type Leaf, startPass } from './outline';
import { lineOf, type PageDocument, type PageElement, walkTexts } from './page-node';

/** Text nodes read between headline and body, at most: white space is most of them. */
const mostTexts = 400;

/** So many texts right above a headline may hold the date. */
const textsAbove = 6;
/** A headline further down than this many texts is none that a date stands above. */
const mostTextsAbove = 3000;
const mostDateLine = 80;

const findHeading = (document: PageDocument, part: PageElement, names: PageNames): PageElement | undefined => {
  let found: PageElement | undefined;
  let best = 0;
  const judge = createHeadlineJudge(names);
  for (const tag of ['h1', 'h2']) {
    for (const heading of document.getElementsByTagName(tag)) {
      if (part.contains(heading)) continue;
      const score = judge({ text: lineOf(heading), tag });
      // A heading that is a link and says something else than the page's titles is the name of the site.
      if (score < sureScore && heading.querySelector('a')) continue;
      if (score > best) {
        found = heading;
        best = score;
      }
    }
  }
  return found;
};

/** Leaves from the page's headline up to `part`, in document order; none where no headline stands before it. */
export const readPrologue = (
  document: PageDocument,
  body: PageElement,
  { part, names }: { readonly part: PageElement; readonly names: PageNames },
): readonly Leaf[] => {
  if (part === body) return [];
  const heading = findHeading(document, part, names);
  if (!heading) return [];
  const walker = walkTexts(document, body);
  walker.currentNode = heading;
  let left = mostTexts;
  let isReached = false;
  const pass = startPass(body, {
    nextNode() {
      const text = left-- > 0 ? walker.nextNode() : null;
      isReached = text !== null && part.contains(text);
      return isReached ? null : text;
    },
  });
  pass.advance(() => false);
  return isReached ? pass.outline.leaves : [];
};

/** The short texts that stand right above an element of the page, the nearest first. */
export const readAbove = (document: PageDocument, body: PageElement, element: PageElement): readonly string[] => {
  const texts: string[] = [];
  const walker = walkTexts(document, body);
  for (let left = mostTextsAbove; left > 0; left--) {
    const text = walker.nextNode();
    if (!text || element.contains(text)) break;
    const line = text.data.length > mostDateLine ? '' : text.data.trim();
    if (line !== '') texts.push(line);
  }
  return texts.slice(-textsAbove).reverse();
};
