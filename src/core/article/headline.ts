/** The lines above the body that belong to the article: headline, standfirst, byline. Found by what they say, not by class. */
import type { Box } from './outline';
import { isBylineLine, isJunkLine, opensForeignSection } from './phrases';
import { headingTags, listTags } from './tags';
import type { Line } from './weigh';

/** What stands above an article's body. Any of it may lie inside the body's own box. */
export interface Opening {
  /** Whether the headline is what the page calls itself. */
  readonly isSure: boolean;
  readonly headline?: Line;
  readonly standfirst?: Line;
  readonly byline?: Line;
  /** Short lines around the headline and below it, kept or not: a date often stands there and nowhere else. */
  readonly shortLines: readonly Line[];
}

/** What the page calls itself: `titles`, best first, its site, and its meta description. */
export interface PageNames {
  readonly titles: readonly string[];
  readonly site: string | undefined;
  readonly description: string | undefined;
}

/** A headline stands at most so many lines into the body's box, and the rest of the opening so many after it. */
const reachLines = 12;

const shortChars = 80;

/** A heading below the headline that is shorter heads a part of the page. */
const leastSubtitle = 30;

/** The words of a line, punctuation left on them: both sides of a comparison are cut alike. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().split(' '));

/** How well two texts agree, 0–1: the share of the longer one's words that stand in the other. */
const agreement = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  let hits = 0;
  for (const word of left) if (right.has(word)) hits++;
  return hits / Math.max(left.size, right.size, 1);
};

const headingAround = (line: Line): Box | undefined => {
  let box: Box | undefined = line.leaf.box;
  for (let step = 0; box && step < 3; step++, box = box.parent) if (headingTags.has(box.tag)) return box;
  return undefined;
};

/** Agreement of four words in five, at least: from this score on a heading is what the page calls itself. */
export const sureScore = 0.8;

const bonusByTag: Readonly<Record<string, number>> = { h1: 0.3, h2: 0.1 };

/** A heading as it is judged. */
interface Heading {
  readonly text: string;
  readonly tag: string;
}

/** A judge of headings: how likely one is the headline, above 0 if at all, since it agrees with the page's titles or is an h1. */
export const createHeadlineJudge = ({ titles, site }: PageNames): ((heading: Heading) => number) => {
  const titlesWords = titles.map(wordsOf);
  return ({ text, tag }) => {
    if (text.length < 8 || text === site) return 0;
    const words = wordsOf(text);
    let agrees = 0;
    for (const titleWords of titlesWords) agrees = Math.max(agrees, agreement(words, titleWords));
    return agrees < 0.5 && tag !== 'h1' ? 0 : agrees + (bonusByTag[tag] ?? 0);
  };
};

/** Index of the line that is the headline, or -1, and its score. */
const findHeadline = (lines: readonly Line[], bodyStart: number, names: PageNames) => {
  const end = Math.min(lines.length, bodyStart + reachLines);
  const judge = createHeadlineJudge(names);
  let found = -1;
  let best = 0;
  for (let index = 0; index < end; index++) {
    const line = lines[index];
    const heading = line && headingAround(line);
    if (!heading) continue;
    const isNear = index > bodyStart - reachLines;
    const score = judge({ text: line.text, tag: heading.tag });
    if (score > 0 && score + (isNear ? 0.1 : 0) > best) {
      best = score + (isNear ? 0.1 : 0);
      found = index;
    }
  }
  return { headlineAt: found, score: best };
};

const findDescribed = (lines: readonly Line[], description: string | undefined): Line | undefined => {
  if (!description) return undefined;
  const words = wordsOf(description);
  const candidates = lines.filter(({ text, linkShare }) => text.length >= 30 && text.length <= 500 && linkShare < 0.3);
  return candidates.slice(0, 5).find(({ text }) => agreement(wordsOf(text), words) > 0.6);
};

/**
 * A heading right below the headline and above the body: the first of `lines`, or the second where a short one stands
 * between.
 */
const findSubtitle = (lines: readonly Line[]): Line | undefined =>
  lines
    .slice(0, 2)
    .find(
      (line) =>
        line.text.length >= leastSubtitle &&
        line.linkShare < 0.3 &&
        headingAround(line) !== undefined &&
        !opensForeignSection(line.text) &&
        !isJunkLine(line.text),
    );

/** The opening of an article: `lines` in document order, of which the body begins at index `bodyStart`. */
export const findOpening = (lines: readonly Line[], bodyStart: number, names: PageNames): Opening => {
  const { headlineAt, score } = findHeadline(lines, bodyStart, names);
  const headline = lines[headlineAt];
  const after = Math.max(headlineAt + 1, 0);
  const nearby = lines.slice(after, Math.max(after + reachLines, Math.min(bodyStart, after + 40)));
  const standfirst =
    headline && (findDescribed(nearby, names.description) ?? findSubtitle(lines.slice(after, bodyStart)));
  const byline = nearby.find(({ text }) => isBylineLine(text));
  const around = [...nearby, ...lines.slice(Math.max(0, headlineAt - 3), Math.max(0, headlineAt))];
  const shortLines = around.filter(({ text, leaf }) => text.length < shortChars && !listTags.has(leaf.box.tag));
  return {
    isSure: score >= sureScore,
    shortLines,
    ...(headline && { headline }),
    ...(standfirst && { standfirst }),
    ...(byline && { byline }),
  };
};
