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

const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const countCjk = (text: string): number => {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x3040 && code <= 0xd7af) count++;
  }
  return count;
};

/** Most frequent first: a sentence is known by its first full stop or comma. Patterns would have to be compiled. */
const punctuation = [...'.,:!?;\u2026\u3002\u3001\uff0c\uff01\uff1f\u060c\u061f\u0964'];

const isPunctuated = (text: string): boolean => {
  for (const mark of punctuation) if (text.includes(mark)) return true;
  return false;
};

const factorByTag: Readonly<Record<string, number>> = { p: 1.3, pre: 1.3, blockquote: 1.3, li: 0.6, td: 0.8, th: 0.5 };

/** Not `\\s`, whose many letters cost a third of a millisecond to compile. */
const whiteSpace = /[ \t\n\r]+/g;

const foldWhite = (text: string): string =>
  (text.includes('\n') || text.includes('  ') || text.includes('\t') ? text.replace(whiteSpace, ' ') : text).trim();

/** Whether a page is written in Chinese, Japanese or Korean, to judge by its longer lines. */
export const isCjkPage = (leaves: readonly Leaf[]): boolean => {
  let sample = '';
  for (const { text } of leaves) if (text.length > 20 && sample.length < 2000) sample += text.slice(0, 80);
  return cjk.test(sample);
};

/** Reads and weighs one leaf; `isCjk` tells whether the page's characters have to be counted one by one. */
export const weighLeaf = (leaf: Leaf, isCjk: boolean): Line => {
  const text = foldWhite(leaf.text);
  const chars = text.length + (isCjk ? cjkExtra * countCjk(text) : 0);
  const linkShare = text.length === 0 ? 0 : Math.min(1, leaf.linkChars / text.length);
  const { tag } = leaf.box;
  let weight = Math.min(chars, fullChars) * (1 - linkShare) * (factorByTag[tag] ?? 1);
  if (headingTags.has(tag)) weight *= 0.3;
  if (!isPunctuated(text)) weight *= 0.25;
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
