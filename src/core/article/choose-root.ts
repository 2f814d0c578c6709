/**
 * Which box of a page holds the article, and which boxes are no part of it. Judged by share of the page's prose, so that no
 * class name alone can delete a page.
 */
import { createClassJudge, type Verdict } from './class-words';
import { type Mark, markOfBox, markOfLine } from './marks';
import type { Box } from './outline';
import type { PageElement } from './page-node';
import { headingTags, listTags } from './tags';
import { type Line, linkShareOf } from './weigh';

/** A page's boxes under judgement. */
export interface Court {
  /** The page's lines, one for each leaf. */
  readonly lines: readonly Line[];
  /** Weight of a box without what is no part of the article. */
  weightOf(box: Box): number;
  /** The prose of the page, without what readers wrote below an article. */
  readonly total: number;
  /** Whether the box is no part of the article, by its own marks (its parents' aside). */
  isApart(box: Box): boolean;
  /** Whether the box holds the words of a picture, and no more than those. */
  isCaption(box: Box): boolean;
  markOf(box: Box): Mark | undefined;
}

/** Shares of the page's weight from which a box is kept whatever its words, its tag or its attributes say. */
const keepShare: Readonly<Record<Exclude<Verdict, 'content' | 'caption'> | 'asideTag' | 'mark' | 'form', number>> = {
  noise: 0.4,
  aside: 0.6,
  comments: 0.9,
  asideTag: 0.8,
  mark: 0.4,
  form: 0.2,
};

/** With less prose besides, a page has no text but what its readers wrote. */
const leastBesideComments = 600;

/** A picture's words are no longer than this. */
const mostCaption = 300;

/** What a teaser's text counts for: it is prose, but of another page. */
const teaserFactor = 0.1;

/** Boxes lighter than this share of the page are not looked into when the root is chosen. */
const leastShare = 0.004;

const asideTags = new Set(['aside', 'footer']);
const lineTags = new Set(['p', 'pre', 'blockquote', ...headingTags]);
const cellTags = new Set(['li', 'td', 'th', 'dt', 'dd', 'tr']);

const markOf = ({ element, tag }: Box): Mark | undefined =>
  lineTags.has(tag) || cellTags.has(tag) ? markOfLine(element) : markOfBox(element);

const isTeaser = (box: Box): boolean => {
  if (box.chars > 500 || box.children.length === 0 || headingTags.has(box.tag)) return false;
  const heading = box.children.find((child) => headingTags.has(child.tag));
  return heading !== undefined && box.chars > heading.chars && linkShareOf(heading) > 0.8;
};

const holdsHeadline = ({ firstLeaf, endLeaf }: Box, lines: readonly Line[]): boolean => {
  for (let index = firstLeaf; index < endLeaf; index++) if (lines[index]?.leaf.box.tag === 'h1') return true;
  return false;
};

/** The box of readers' comments, where those are more than half of a page that has a text of its own besides. */
const findComments = (
  page: Box,
  lines: readonly Line[],
  judge: (element: PageElement) => Verdict | undefined,
): Box | undefined => {
  let box: Box | undefined = page;
  while (box) {
    box = box.children.find(({ weight }) => weight > page.weight / 2);
    if (box && judge(box.element) === 'comments') break;
  }
  return box && page.weight - box.weight >= leastBesideComments && !holdsHeadline(box, lines) ? box : undefined;
};

/** More text than this is not there for the sake of a field. */
const mostFormChars = 600;
const writtenTypes = new Set([null, 'text', 'email']);

/** The elements of a page that hold a field to write in. */
const findFormElements = (inputs: Iterable<PageElement>, page: PageElement): ReadonlySet<PageElement> => {
  const holding = new Set<PageElement>();
  for (const input of inputs) {
    if (!writtenTypes.has(input.getAttribute('type'))) continue;
    for (let at = input.parentElement; at && at !== page && !holding.has(at); at = at.parentElement) holding.add(at);
  }
  return holding;
};

/** What else a case is judged by. */
export interface CourtOptions {
  /** All `input` elements of the document. */
  readonly inputs: Iterable<PageElement>;
  /** Otherwise class names count for nothing. */
  readonly believesWords: boolean;
}

/** Opens the case of one page. */
export const openCourt = (root: Box, lines: readonly Line[], { inputs, believesWords }: CourtOptions): Court => {
  const judge = createClassJudge();
  const comments = believesWords ? findComments(root, lines, judge) : undefined;
  const total = root.weight - (comments?.weight ?? 0) || 1;
  const formElements = findFormElements(inputs, root.element);
  const aparts = new Map<Box, boolean>();
  const captions = new Set<Box>();
  const weights = new Map<Box, number>();

  const judgeApart = (box: Box): boolean => {
    const share = box.weight / total;
    if (box === comments) return true;
    const mark = markOf(box);
    if (mark === 'body') return false;
    if (mark === 'written') return true;
    if (mark !== undefined && share < keepShare.mark) return true;
    if (asideTags.has(box.tag) && share < keepShare.asideTag) return true;
    // Headings are named after what they head, and a line of its own has little to tell.
    const verdict = believesWords && !headingTags.has(box.tag) ? judge(box.element) : undefined;
    if (verdict === 'caption') captions.add(box);
    else if (verdict && verdict !== 'content' && share < keepShare[verdict]) return true;
    // It asks its reader to write something, as for a newsletter or in a poll.
    if (box.children.length === 0) return false;
    if (share < keepShare.form && box.chars <= mostFormChars && formElements.has(box.element)) return true;
    return share < 0.05 && linkShareOf(box) > 0.6;
  };

  const isApart = (box: Box): boolean => {
    let apart = aparts.get(box);
    if (apart === undefined) {
      apart = box !== root && judgeApart(box);
      aparts.set(box, apart);
    }
    return apart;
  };

  const weightOf = (box: Box): number => {
    let weight = weights.get(box);
    if (weight === undefined) {
      weight = box.weight;
      if (weight < total * leastShare) return weight;
      for (const child of box.children) {
        if (child.weight > total * leastShare) weight -= child.weight - (isApart(child) ? 0 : weightOf(child));
      }
      if (isTeaser(box)) weight *= teaserFactor;
      weights.set(box, weight);
    }
    return weight;
  };

  const isCaption = (box: Box): boolean => !isApart(box) && captions.has(box) && box.chars <= mostCaption;

  return { lines, total, weightOf, isApart, isCaption, markOf };
};

/** Whether another article stands beside this one, as where a page loads one after the other. */
const hasRival = (box: Box, court: Court): boolean =>
  (box.parent?.children ?? []).some(
    (other) =>
      other !== box &&
      other.tag === 'article' &&
      !court.isApart(other) &&
      court.weightOf(other) > rivalShare * court.weightOf(box),
  );

/** A headline has as many characters, at least, and is no link to the front page. */
const leastHeadline = 8;

/** Whether a page itself says of a box, or of one within, that it is the article's body. */
const holdsBody = (box: Box, court: Court): boolean =>
  court.markOf(box) === 'body' || box.children.some((child) => holdsBody(child, court));

/** Whether the one headline of all that lies around it, an h1, stands in this box. */
const hasOnlyHeadline = (box: Box, court: Court): boolean => {
  const { firstLeaf, endLeaf } = box.parent ?? box;
  let headlineAt = -1;
  for (let index = firstLeaf; index < endLeaf; index++) {
    const line = court.lines[index];
    if (line?.leaf.box.tag !== 'h1' || line.text.length < leastHeadline || line.linkShare > 0.8) continue;
    if (headlineAt >= 0) return false;
    headlineAt = index;
  }
  if (headlineAt < box.firstLeaf || headlineAt >= box.endLeaf) return false;
  // What the page says of itself is worth more.
  return !(box.parent?.children ?? []).some((other) => other !== box && holdsBody(other, court));
};

const shareToStepInto = (box: Box, court: Court): number => {
  if (court.markOf(box) === 'body') return 0.35;
  if (listTags.has(box.tag)) return 0.95;
  if ((box.tag === 'article' && !hasRival(box, court)) || box.tag === 'main') return 0.6;
  // What follows the box of the headline and more than half of the prose is of others.
  return hasOnlyHeadline(box, court) ? 0.55 : 0.8;
};

const isSingleLine = (box: Box): boolean => box.children.length === 0 && lineTags.has(box.tag);

const rivalShare = 0.15;

/** From this share on a child is stepped into unweighed: nothing beside it can matter. */
const nearlyAll = 0.97;

const heaviestOf = (boxes: readonly Box[], weigh: (box: Box) => number): Box | undefined => {
  let heaviest: Box | undefined;
  let most = 0;
  for (const box of boxes) {
    const weight = weigh(box);
    if (weight > most) {
      heaviest = box;
      most = weight;
    }
  }
  return heaviest;
};

/** The child that holds nearly all the prose of a box, if one does. */
const nextInwards = (box: Box, court: Court): Box | undefined => {
  const obvious = heaviestOf(box.children, ({ weight }) => weight);
  if (!obvious || isSingleLine(obvious)) return undefined;
  if (!court.isApart(obvious) && obvious.weight >= nearlyAll * box.weight) return obvious;
  const likely = heaviestOf(box.children, (child) => (court.isApart(child) ? 0 : court.weightOf(child)));
  if (!likely || isSingleLine(likely)) return undefined;
  return court.weightOf(likely) >= shareToStepInto(likely, court) * court.weightOf(box) ? likely : undefined;
};

/** The box that holds the article: from the page inwards, as long as one child holds nearly all the prose. */
export const chooseRoot = (page: Box, court: Court): Box => {
  let root = page;
  for (let next = nextInwards(root, court); next; next = nextInwards(next, court)) root = next;
  return root;
};
