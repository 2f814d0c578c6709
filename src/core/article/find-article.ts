/**
 * Finds the article in a page: which nodes hold its own text, and what the page says of it. One walk, no copy, no change,
 * no layout. Runs in steps, so that a browser can let the page work in between.
 */
import { type DateHints, findArticleDate } from '../article-definitions/published';
import type { PartialDate } from '../glossary';
import type { Article, ArticleBlock, BlockRole } from './article';
import { chooseRoot, openCourt } from './choose-root';
import { collectLines, type Kept, markDateLines } from './collect';
import { composeText } from './compose';
import { flatTexts, hasShadowTrees } from './flat-texts';
import { findOpening, type Opening } from './headline';
import { chooseLanguage, sampleChars } from './language';
import { readParts } from './line-breaks';
import { isWritten } from './marks';
import { readClaims, withoutBy } from './metadata';
import { narrowPage } from './narrow';
import { type Box, startPass } from './outline';
import { isElement, isText, type PageDocument, type PageElement, type PageNode, type PageText } from './page-node';
import { readAbove, readPrologue } from './prologue';
import { isCjkPage, type Line, sumLines, weighLeaf } from './weigh';

/** Fewer characters of text than this are no article. */
const leastChars = 200;

/** Share of a page's prose that must be left when boxes apart are gone. */
const leastShareLeft = 0.1;

/** Fewer than this, and the article may be in shadow trees, where there are any. */
const fewChars = 1000;

const linesPerLook = 64;

/** `NodeFilter.SHOW_TEXT`. */
const textNodes = 4;

const openingRoles = ['headline', 'standfirst', 'byline'] as const;

/** The blocks in document order, the opening's lines in their places and under their own roles. */
const mergeBlocks = (
  document: PageDocument,
  lines: readonly Line[],
  { kept, opening }: { readonly kept: readonly Kept[]; readonly opening: Opening },
): ArticleBlock[] => {
  const roles = new Map<Line, BlockRole>();
  const openingLines = new Set(openingRoles.map((role) => opening[role]));
  for (const { line, role } of markDateLines(kept, openingLines)) roles.set(line, role);
  for (const role of openingRoles) {
    const line = opening[role];
    if (line) roles.set(line, role);
  }
  const own = lines.filter((line) => roles.has(line));
  const partsByLeaf = readParts(
    document,
    own.map(({ leaf }) => leaf),
  );
  return own.map((line) => ({
    element: line.leaf.box.element,
    role: roles.get(line) ?? 'paragraph',
    parts: partsByLeaf.get(line.leaf) ?? line.leaf.texts,
  }));
};

/** Whether a line may hold a date, before it is read for one, which is slow. */
const namesYear = (line: string): boolean => line.includes('20') || line.includes('19');

const mostDateLine = 80;
const wholeDateChars = 10;

/** The first line of the first paragraph, where line breaks divide it and it is short: old pages put their date there. */
const firstLineOf = (blocks: readonly ArticleBlock[]): string => {
  const first = blocks.find((block) => block.role === 'paragraph');
  if (!first || first.parts.every(isText)) return '';
  const [line = ''] = composeText([first]).text.split('\n');
  return line.length <= mostDateLine ? line : '';
};

/** The lines of a part of a page, and which of them are the article's. */
interface Reading {
  readonly root: Box;
  readonly lines: readonly Line[];
  readonly kept: readonly Kept[];
  readonly isCjk: boolean;
}

/** How a page is searched. */
export interface SearchOptions {
  /** Asked often; while it says no, steps are long. */
  readonly shouldPause: () => boolean;
  /** Whatever text the page holds is wanted: where no article stands out, all of it counts as one. */
  readonly isDemanded?: boolean;
  /** Today, as a whole date: an article cannot be of a later day. */
  readonly today?: PartialDate;
}

/** On demand, an article with less than this share of a page's prose is not what the page is read for. */
const leastShareDemanded = 0.5;

/** Reads and judges a part of a page, whose texts `nextText` gives one after the other. */
function* readPart(
  part: PageElement,
  nextText: () => PageText | null,
  { shouldPause, isDemanded }: SearchOptions,
): Generator<void, Reading, void> {
  const pass = startPass(part, nextText);
  while (!pass.advance(shouldPause)) yield;
  const { outline } = pass;
  const isCjk = isCjkPage(outline.leaves);
  const lines: Line[] = [];
  for (const leaf of outline.leaves) {
    lines.push(weighLeaf(leaf, isCjk));
    if (lines.length % linesPerLook === 0 && shouldPause()) yield;
  }
  const scales = sumLines(outline, lines);
  let court = openCourt(outline.root, scales, { believesWords: true });
  let root = chooseRoot(outline.root, court);
  // Where the words leave next to nothing of a page, they are not about the page.
  if (court.weightOf(root) < leastShareLeft * scales.weightOf(outline.root)) {
    court = openCourt(outline.root, scales, { believesWords: false });
    root = chooseRoot(outline.root, court);
  }
  if (isDemanded && court.weightOf(root) < leastShareDemanded * scales.weightOf(outline.root)) {
    court = openCourt(outline.root, scales, { believesWords: false });
    root = outline.root;
  }
  if (shouldPause()) yield;
  return { root, lines, kept: collectLines(root, court), isCjk };
}

const charsOf = (kept: readonly Kept[]): number => kept.reduce((sum, { line }) => sum + line.chars, 0);

/** Enough of the article to know its language. */
const beginningOf = (kept: readonly Kept[]): string => {
  let text = '';
  for (const { line } of kept) {
    text += `${line.text}\n`;
    if (text.length > sampleChars) break;
  }
  return text;
};

/** Whether an element or one around it is an editor. */
const isInEditor = (element: PageElement): boolean => {
  for (let node: PageNode | null = element; node; node = node.parentNode)
    if (isElement(node) && isWritten(node)) return true;
  return false;
};

/** Searches a page for its article, in steps: between two of them the caller may let the page work. */
export function* searchArticle(
  document: PageDocument,
  url: string | undefined,
  options: SearchOptions,
): Generator<void, Article | undefined, void> {
  const { shouldPause, isDemanded = false, today } = options;
  const { body } = document;
  if (!body) return undefined;
  let part = isDemanded ? body : narrowPage(document, body);
  if (shouldPause()) yield;
  const walker = document.createTreeWalker(part, textNodes);
  // Asked for text, a walker gives nothing else.
  let reading = yield* readPart(part, () => walker.nextNode() as PageText | null, options);
  if (charsOf(reading.kept) < fewChars && hasShadowTrees(body)) {
    const texts = flatTexts(body);
    part = body;
    reading = yield* readPart(body, () => texts.next().value ?? null, options);
  }
  const { root, lines, kept, isCjk } = reading;
  if (charsOf(kept) < (isDemanded ? 1 : leastChars) || isInEditor(root.element)) return undefined;
  if (shouldPause()) yield;
  const claims = readClaims(document, url, root.element);
  if (shouldPause()) yield;
  let all = lines;
  let opening = findOpening(all, root.firstLeaf, claims);
  if (!opening.isSure && part !== body) {
    const prologue = readPrologue(document, body, { part, names: claims }).map((leaf) => weighLeaf(leaf, isCjk));
    all = [...prologue, ...lines];
    opening = findOpening(all, prologue.length + root.firstLeaf, claims);
  }
  const title = opening.headline?.text ?? claims.titles[0] ?? '';
  const byline = claims.byline ?? (opening.byline && withoutBy(opening.byline.text));
  const lang = chooseLanguage(claims.langs, beginningOf(kept));
  if (shouldPause()) yield;
  const blocks = mergeBlocks(document, all, { kept, opening });
  if (shouldPause()) yield;
  const findDate = (lines: readonly string[], told: Partial<DateHints>) =>
    findArticleDate({
      ...told,
      lang: claims.langs[0] ?? lang,
      ...(today !== undefined && { today }),
      opening: lines.filter(namesYear).join('\n'),
    })?.date;
  const told = { ...claims.dates, ...(opening.byline && { byline: opening.byline.text }) };
  let date = findDate([...opening.shortLines.map(({ text }) => text), firstLineOf(blocks)], told);
  if (date === undefined && part !== body) {
    const above = findDate(readAbove(document, body, opening.headline?.leaf.box.element ?? part), {});
    // The head of a page may show the day on which it is read.
    if (above !== today && above?.length === wholeDateChars) date = above;
  }
  // What comes of it is looked at for what is hidden.
  if (shouldPause()) yield;
  return {
    root: root.element,
    blocks,
    title,
    lang,
    ...(byline && { byline }),
    ...(date && { date }),
    ...(claims.site && { site: claims.site }),
    ...(url && { url }),
  };
}

/** Finds the article of a page in one go, or undefined when the page holds too little text for one. */
export const findArticle = (
  document: PageDocument,
  url?: string,
  options: Omit<SearchOptions, 'shouldPause'> = {},
): Article | undefined => {
  const steps = searchArticle(document, url, { shouldPause: () => false, ...options });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
