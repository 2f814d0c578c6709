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
import { isText, type PageDocument, type PageElement, type TextSource, walkTexts } from './page-node';
import { readAbove, readPrologue } from './prologue';
import { finishSteps } from './steps';
import { isCjkPage, type Line, sumLines, weighLeaf } from './weigh';

/** Fewer characters of text than this are no article. */
const leastChars = 200;

/** Share of a page's prose that must be left when boxes apart are gone. */
const leastShareLeft = 0.1;

/** Fewer than this, and the article may be in shadow trees, where there are any. */
const fewChars = 1000;

const linesPerLook = 64;

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

const isToday = (day: PartialDate, nowMs: number | undefined): boolean =>
  nowMs !== undefined && day === new Date(nowMs).toISOString().slice(0, wholeDateChars);

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
  /** Now, in ms since 1970: an article cannot be of a later day. */
  readonly nowMs?: number;
}

/** On demand, an article with less than this share of a page's prose is not what the page is read for. */
const leastShareDemanded = 0.5;

/** Reads and judges a part of a page. */
function* readPart(
  document: PageDocument,
  part: PageElement,
  texts: TextSource,
  { shouldPause, isDemanded }: SearchOptions,
): Generator<void, Reading, void> {
  const pass = startPass(part, texts);
  while (!pass.advance(shouldPause)) yield;
  const { outline } = pass;
  const isCjk = isCjkPage(outline.leaves);
  const lines: Line[] = [];
  for (const leaf of outline.leaves) {
    lines.push(weighLeaf(leaf, isCjk));
    if (lines.length % linesPerLook === 0 && shouldPause()) yield;
  }
  sumLines(outline, lines);
  if (shouldPause()) yield;
  const { root: whole } = outline;
  const inputs = document.getElementsByTagName('input');
  let court = openCourt(whole, lines, { inputs, believesWords: true });
  let root = chooseRoot(whole, court);
  // Where the words leave next to nothing of a page, they are not about the page.
  if (court.weightOf(root) < leastShareLeft * court.total) {
    court = openCourt(whole, lines, { inputs, believesWords: false });
    root = chooseRoot(whole, court);
  }
  if (isDemanded && court.weightOf(root) < leastShareDemanded * whole.weight) {
    court = openCourt(whole, lines, { inputs, believesWords: false });
    root = whole;
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
  for (let at: PageElement | null = element; at; at = at.parentElement) if (isWritten(at)) return true;
  return false;
};

/** Searches a page for its article, in steps: between two of them the caller may let the page work. */
export function* searchArticle(
  document: PageDocument,
  url: string | undefined,
  options: SearchOptions,
): Generator<void, Article | undefined, void> {
  const { shouldPause, isDemanded = false, nowMs } = options;
  const { body } = document;
  if (!body) return undefined;
  let part = isDemanded ? body : yield* narrowPage(document, body, shouldPause);
  if (shouldPause()) yield;
  let reading = yield* readPart(document, part, walkTexts(document, part), options);
  if (charsOf(reading.kept) < fewChars && hasShadowTrees(body)) {
    const texts = flatTexts(body);
    part = body;
    reading = yield* readPart(document, body, { nextNode: () => texts.next().value ?? null }, options);
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
      ...(nowMs !== undefined && { nowMs }),
      opening: lines.filter(namesYear).join('\n'),
    })?.date;
  const told = { ...claims.dates, ...(opening.byline && { byline: opening.byline.text }) };
  let date = findDate([...opening.shortLines.map(({ text }) => text), firstLineOf(blocks)], told);
  if (date === undefined && part !== body) {
    const above = findDate(readAbove(document, body, opening.headline?.leaf.box.element ?? part), {});
    // The head of a page may show the day on which it is read.
    if (above?.length === wholeDateChars && !isToday(above, nowMs)) date = above;
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
): Article | undefined => finishSteps(searchArticle(document, url, { shouldPause: () => false, ...options }));
