/** How much each line of text looks like prose, and sums of it over any box in constant time. Knows no classes and no page. */
import type { Box, Leaf, Outline } from './outline';
import { headingTags } from './tags';

/** What is known of a line once it has been read. */
export interface Line {
  readonly leaf: Leaf;
  /** The text with white space folded and its ends trimmed. */
  readonly text: string;
  /** Characters of text; a CJK character counts as 2.5, being worth about that many letters. */
  readonly chars: number;
  /** Share of the characters that lie in links, 0–1. */
  readonly linkShare: number;
  /** How much it looks like prose: about its number of characters, less for short, link-laden and unpunctuated lines. */
  readonly weight: number;
}

/** Sums over leaves, so that any box is weighed by two look-ups. */
export interface Scales {
  readonly lines: readonly Line[];
  weightOf(box: Box): number;
  charsOf(box: Box): number;
  /** Share of the box's characters that lie in links, 0–1. */
  linkShareOf(box: Box): number;
}

/** A longer paragraph than this is not more of an article. */
const fullChars = 1200;
const shortChars = 45;
const cjkExtra = 1.5;

const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const countCjk = (text: string): number => {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x3040 && code <= 0xfaff) count++;
  }
  return count;
};
const punctuation = /[.,;:!?\u2026\u3001\u3002\uff0c\uff01\uff1f\uff1b\u060c\u061f\u06d4\u0964]/;

const factorByTag: Readonly<Record<string, number>> = { p: 1.3, pre: 1.3, blockquote: 1.3, li: 0.6, td: 0.8, th: 0.5 };

const foldable = /[\n\t\r]| {2}/;

const foldWhite = (text: string): string => (foldable.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** Reads and weighs one leaf. */
export const weighLeaf = (leaf: Leaf): Line => {
  const text = foldWhite(leaf.text);
  const chars = text.length + (cjk.test(text) ? cjkExtra * countCjk(text) : 0);
  const linkShare = text.length === 0 ? 0 : Math.min(1, leaf.linkChars / text.length);
  const { tag } = leaf.box;
  let weight = Math.min(chars, fullChars) * (1 - linkShare) * (factorByTag[tag] ?? 1);
  if (headingTags.has(tag)) weight *= 0.3;
  if (!punctuation.test(text)) weight *= 0.25;
  if (chars < shortChars) weight *= 0.35;
  return { leaf, text, chars, linkShare, weight };
};

/** Sums up the lines of an outline, one for each of its leaves and in their order. */
export const sumLines = (outline: Outline, lines: readonly Line[]): Scales => {
  const size = outline.leaves.length + 1;
  const weights = new Float64Array(size);
  const chars = new Float64Array(size);
  const linkChars = new Float64Array(size);
  let index = 0;
  let weight = 0;
  let length = 0;
  let linked = 0;
  for (const line of lines) {
    weight += line.weight;
    length += line.chars;
    linked += line.chars * line.linkShare;
    index++;
    weights[index] = weight;
    chars[index] = length;
    linkChars[index] = linked;
  }
  const sum = (sums: Float64Array, box: Box): number => (sums[box.endLeaf] ?? 0) - (sums[box.firstLeaf] ?? 0);
  return {
    lines,
    weightOf: (box) => sum(weights, box),
    charsOf: (box) => sum(chars, box),
    linkShareOf: (box) => sum(linkChars, box) / (sum(chars, box) || 1),
  };
};
