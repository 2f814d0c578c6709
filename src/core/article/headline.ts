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

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How well two titles agree, 0–1: the share of the longer one's words that stand in the other. */
const agreement = (a: string, b: string): number => {
  const left = plain(a);
  const right = plain(b);
  if (left === '' || right === '') return 0;
  if (left === right) return 1;
  const words = new Set(right.split(' '));
  const own = left.split(' ');
  const hits = own.filter((word) => words.has(word)).length;
  return hits / Math.max(own.length, words.size);
};

const isHeadlineTag = (box: Box): boolean => box.tag === 'h1' || box.tag === 'h2';

const headingAround = (line: Line): Box | undefined => {
  let box: Box | undefined = line.leaf.box;
  for (let step = 0; box && step < 3; step++, box = box.parent) if (headingTags.has(box.tag)) return box;
  return undefined;
};

const scoreHeadline = (line: Line, titles: readonly string[]): number => {
  const heading = headingAround(line);
  if (!heading || line.text.length < 8) return 0;
  const agrees = Math.max(0, ...titles.map((title) => agreement(line.text, title)));
  return agrees + (heading.tag === 'h1' ? 0.3 : isHeadlineTag(heading) ? 0.1 : 0);
};

const isStandfirst = (line: Line, description: string | undefined): boolean => {
  if (line.linkShare > 0.3 || line.text.length < 30 || line.text.length > 500) return false;
  return description !== undefined && agreement(line.text, description) > 0.6;
};

/**
 * The opening of the article whose body lies in `root`.
 * `titles` are what the page calls itself, `description` its meta description.
 */
export const findOpening = (
  root: Box,
  court: Court,
  { titles, description }: { readonly titles: readonly string[]; readonly description: string | undefined },
): Opening => {
  const { lines } = court.scales;
  const bodyStart = root.firstLeaf;
  const reach = Math.min(lines.length, Math.max(bodyStart + 12, 0));
  let headlineAt = -1;
  let best = 0.29;
  for (let index = 0; index < reach; index++) {
    const line = lines[index];
    if (!line) continue;
    const score = scoreHeadline(line, titles);
    if (score > best) {
      best = score;
      headlineAt = index;
    }
  }
  const headline = lines[headlineAt];
  const between = lines.slice(headlineAt + 1, Math.max(headlineAt + 12, bodyStart)).slice(0, 40);
  const standfirst = headline && between.find((line) => isStandfirst(line, description));
  const byline = between.find((line) => isBylineLine(line.text));
  return {
    ...(headline && { headline }),
    ...(standfirst && { standfirst }),
    ...(byline && { byline }),
  };
};
