/**
 * Makes one text of an article's blocks, with the way back to the text nodes it came from. White space is folded as a
 * browser does when it draws a line, so that `\n` only ever stands between blocks or lines.
 */
import type { ArticleBlock, BlockRole } from './article';
import { inlineRoleOf } from './inline-roles';
import { isText, type PageNode, type PageText } from './page-node';
import { finishSteps } from './steps';

/** What a span of the text is, apart from prose. */
export type SpanRole = 'heading' | 'link' | 'code' | 'caption' | 'byline' | 'quote';

/** A span of the text with its role. UTF-16 offsets, `end` exclusive. Spans of different roles may overlap. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly role: SpanRole;
}

/** A piece of the text that stands letter for letter in one text node: character `start + i` is `node.data[nodeStart + i]`. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly node: PageText;
  readonly nodeStart: number;
}

/** An article as one text. Segments are in order of the text and do not overlap; what lies between them is a separator. */
export interface ComposedText {
  readonly text: string;
  readonly spans: readonly TextSpan[];
  readonly segments: readonly Segment[];
}

const spanByRole: Partial<Record<BlockRole, SpanRole>> = {
  headline: 'heading',
  heading: 'heading',
  byline: 'byline',
  caption: 'caption',
  code: 'code',
  quote: 'quote',
};

/** Words with at most one white space between them; a no-break space is a letter here, as it is to a browser. */
const wordsInLine = /[^ \t\n\f\r]+(?:[ \t\n\f\r][^ \t\n\f\r]+)*/g;
const whiteSpace = /[\t\n\f\r]/g;
const otherWhiteSpace = /[\t\f\r]/g;
/** Whether a text begins with a small letter. By case folding: a class of all small letters takes long to compile. */
const beginsSmall = (text: string): boolean => {
  const first = text.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
};

const endsSentence = /[.!?:\u2026\u3002]["'\u201d\u2019)\]]*$/;

/** Composes the text of blocks, given in document order, in steps: one may pause after each block. */
export function* composeSteps(
  blocks: readonly ArticleBlock[],
  shouldPause: () => boolean,
): Generator<void, ComposedText, void> {
  let text = '';
  const spans: TextSpan[] = [];
  const segments: Segment[] = [];

  /** What has to stand before the next words of the block: nothing, a space, or so many line breaks. */
  let gap: 'none' | 'space' | number = 'none';
  let blockStart = 0;
  /** Whether the block keeps its white space: `pre`. */
  let isTyped = false;

  const separatorBefore = (words: string): string => {
    if (text.length === blockStart) return '';
    if (typeof gap !== 'number') return gap === 'space' ? ' ' : '';
    // A single break inside a sentence is layout; any other ends a line of its own.
    const goesOn = gap === 1 && beginsSmall(words) && !endsSentence.test(text.slice(-4));
    return goesOn ? ' ' : '\n';
  };

  const append = (node: PageText, nodeStart: number, words: string): void => {
    text += separatorBefore(words);
    segments.push({ start: text.length, end: text.length + words.length, node, nodeStart });
    text += words;
    gap = 'none';
  };

  /** In prose that is set as it was typed, an empty line ends a paragraph; a single one is only as long as the sheet was wide. */
  const gapOf = (whiteSpace: string): 'space' | number => (isTyped && whiteSpace.split('\n').length > 2 ? 2 : 'space');

  const appendFolded = (node: PageText): void => {
    const { data } = node;
    let consumed = 0;
    for (const match of data.matchAll(wordsInLine)) {
      if (match.index > consumed && gap === 'none') gap = gapOf(data.slice(consumed, match.index));
      append(node, match.index, match[0].replace(whiteSpace, ' '));
      consumed = match.index + match[0].length;
    }
    if (consumed < data.length && gap === 'none') gap = gapOf(data.slice(consumed));
  };

  const appendPart = (part: PageNode, block: ArticleBlock): void => {
    if (!isText(part)) {
      gap = typeof gap === 'number' ? gap + 1 : 1;
      return;
    }
    const inline = inlineRoleOf(part, block.element);
    if (inline === 'left-out') return;
    const before = segments.length;
    if (block.role === 'code') append(part, 0, part.data.replace(otherWhiteSpace, ' '));
    else appendFolded(part);
    const first = segments[before];
    if (inline === undefined || !first) return;
    const last = spans.at(-1);
    // A link over several text nodes is one span. The text itself is not asked what lies between: whoever asks a text
    // that has just grown has all of it copied.
    if (last?.role === inline && last.end === segments[before - 1]?.end && last.end >= blockStart) {
      spans[spans.length - 1] = { ...last, end: text.length };
    } else spans.push({ start: first.start, end: text.length, role: inline });
  };

  for (const block of blocks) {
    const lengthBefore = text.length;
    if (text !== '') text += '\n';
    blockStart = text.length;
    gap = 'none';
    isTyped = block.element.localName === 'pre';
    const spansBefore = spans.length;
    for (const part of block.parts) appendPart(part, block);
    if (text.length === blockStart) text = text.slice(0, lengthBefore);
    else {
      const role = spanByRole[block.role];
      if (role) spans.splice(spansBefore, 0, { start: blockStart, end: text.length, role });
    }
    if (shouldPause()) yield;
  }
  return { text, spans, segments };
}

/** Composes the text of blocks in one go. */
export const composeText = (blocks: readonly ArticleBlock[]): ComposedText =>
  finishSteps(composeSteps(blocks, () => false));
