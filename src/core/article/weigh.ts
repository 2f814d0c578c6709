/** How much each line of text looks like prose, and all lines of each box together. Knows no classes and no page. */
import type { Box, Leaf, Outline } from './outline';
import { foldWhite } from './page-node';
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

/** A longer paragraph than this is not more of an article. */
const fullChars = 1200;
const shortChars = 45;
const cjkExtra = 1.5;

const isCjk = (code: number): boolean => code >= 0x3040 && code <= 0xd7af;

const countCjk = (text: string): number => {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (isCjk(text.charCodeAt(index))) count++;
  return count;
};

/** A class of few letters, quickly compiled: looking for one after the other takes longer. */
const punctuation = /[.,:!?;\u2026\u3002\u3001\uff0c\uff01\uff1f\u060c\u061f\u0964]/;

const factorByTag: Readonly<Record<string, number>> = { p: 1.3, pre: 1.3, blockquote: 1.3, li: 0.6, td: 0.8, th: 0.5 };

/** Whether a page is written in Chinese, Japanese or Korean, to judge by how its longer lines begin. */
export const isCjkPage = (leaves: readonly Leaf[]): boolean =>
  leaves.some(({ text }) => text.length > 20 && isCjk(text.trimStart().charCodeAt(0)));

/** Reads and weighs one leaf; `isCjk` tells whether the page's characters have to be counted one by one. */
export const weighLeaf = (leaf: Leaf, isCjk: boolean): Line => {
  const text = foldWhite(leaf.text);
  const chars = text.length + (isCjk ? Math.round(cjkExtra * countCjk(text)) : 0);
  const linkShare = text.length === 0 ? 0 : Math.min(1, leaf.linkChars / text.length);
  const { tag } = leaf.box;
  let weight = Math.min(chars, fullChars) * (1 - linkShare) * (factorByTag[tag] ?? 1);
  if (headingTags.has(tag)) weight *= 0.3;
  if (!punctuation.test(text)) weight *= 0.25;
  if (chars < shortChars) weight *= 0.35;
  return { leaf, text, chars, linkShare, weight: Math.round(weight) };
};

/** Adds up in each box of an outline what its lines come to, given one line for each leaf. All are whole numbers, which engines add in place. */
export const sumLines = ({ boxes }: Outline, lines: readonly Line[]): void => {
  for (const { leaf, weight, chars, linkShare } of lines) {
    leaf.box.weight += weight;
    leaf.box.chars += chars;
    leaf.box.linkChars += Math.round(chars * linkShare);
  }
  // Those inside come after those around them.
  for (let index = boxes.length - 1; index > 0; index--) {
    const box = boxes[index];
    const around = box?.parent;
    if (!around) continue;
    around.weight += box.weight;
    around.chars += box.chars;
    around.linkChars += box.linkChars;
    if (around.endLeaf < box.endLeaf) around.endLeaf = box.endLeaf;
  }
};

/** Share of a box's characters that lie in links, 0–1. */
export const linkShareOf = ({ linkChars, chars }: Box): number => linkChars / (chars || 1);
