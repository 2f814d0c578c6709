/** The lines above the body that belong to the article: headline, standfirst, byline. Found by what they say, not by class. */
import type { Court } from './choose-root';
import type { Box } from './outline';
import { isBylineLine } from './phrases';
import { headingTags } from './tags';
import type { Line } from './weigh';

/** What stands above an article's body. Any of it may lie inside the body's own box. */
export interface Opening {
  readonly headline?: Line;
  readonly standfirst?: Line;
  readonly byline?: Line;
}

/** What the page calls itself: `titles`, best first, and its meta description. */
export interface PageNames {
  readonly titles: readonly string[];
  readonly description: string | undefined;
}

/** A headline stands at most so many lines into the body's box, and the rest of the opening so many after it. */
const reachLines = 12;

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

const bonusByTag: Readonly<Record<string, number>> = { h1: 0.3, h2: 0.1 };

const findHeadline = (lines: readonly Line[], end: number, titles: readonly string[]): number => {
  const names = titles.map(wordsOf);
  let found = -1;
  let best = 0.29;
  for (let index = 0; index < end; index++) {
    const line = lines[index];
    const heading = line && line.text.length >= 8 && headingAround(line);
    if (!heading) continue;
    const words = wordsOf(line.text);
    const score = Math.max(0, ...names.map((name) => agreement(words, name))) + (bonusByTag[heading.tag] ?? 0);
    if (score > best) {
      best = score;
      found = index;
    }
  }
  return found;
};

const findStandfirst = (lines: readonly Line[], description: string | undefined): Line | undefined => {
  if (!description) return undefined;
  const words = wordsOf(description);
  const candidates = lines.filter(({ text, linkShare }) => text.length >= 30 && text.length <= 500 && linkShare < 0.3);
  return candidates.slice(0, 5).find(({ text }) => agreement(wordsOf(text), words) > 0.6);
};

/** The opening of the article whose body lies in `root`. */
export const findOpening = (root: Box, court: Court, { titles, description }: PageNames): Opening => {
  const { lines } = court.scales;
  const headlineAt = findHeadline(lines, Math.min(lines.length, root.firstLeaf + reachLines), titles);
  const headline = lines[headlineAt];
  const after = Math.max(headlineAt + 1, 0);
  const nearby = lines.slice(after, Math.max(after + reachLines, Math.min(root.firstLeaf, after + 40)));
  const standfirst = headline && findStandfirst(nearby, description);
  const byline = nearby.find(({ text }) => isBylineLine(text));
  return { ...(headline && { headline }), ...(standfirst && { standfirst }), ...(byline && { byline }) };
};
