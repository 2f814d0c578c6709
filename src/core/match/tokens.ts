/**
 * Cuts raw text into tokens and hashes each in the same pass. The loop over plain letters and gaps has no branch that
 * the text decides: it writes a token's hash and end at every character, and counts the token where a gap follows it.
 */
import { codeAt, isLetterAt, sizeOf, skipSilent, unitAt } from './characters';
import {
  ampersand,
  apostrophe,
  describe,
  foldOf,
  folds,
  gap,
  learn,
  letter,
  point,
  sign,
  silent,
  spelled,
  surrogate,
  unknown,
} from './folding';
import { addUnit, hashOf } from './hash';

/** Characters read at a time; each gives two tokens at most. */
export const chunkUnits = 1024;

/** Values in `tails`, beside the last folded unit of a word. */
export const elidedTail = 1;
export const noTail = 2;

/** Tokens of a stretch of text, and what is needed to read on. */
export interface Tokens {
  readonly hashes: Int32Array;
  /** UTF-16 offset after each token, silent characters included. */
  readonly ends: Int32Array;
  /** The last folded unit of a word; `noTail` for signs, "&" and letters that fold to several. */
  readonly tails: Uint16Array;
  count: number;
  /** End of the token before the first, or 0. */
  base: number;
  /** The word under way where the last stretch ended. */
  hash: number;
  last: number;
}

/** Tokens with room for a chunk on top of those kept from the last. */
export const createTokens = (kept: number): Tokens => {
  const size = 2 * chunkUnits + kept + 2;
  return {
    hashes: new Int32Array(size),
    ends: new Int32Array(size),
    tails: new Uint16Array(size),
    count: 0,
    base: 0,
    hash: 0,
    last: gap,
  };
};

/** Forgets all but the last tokens, from index `first` on. */
export const dropTokens = (tokens: Tokens, first: number): void => {
  if (first <= 0) return;
  tokens.base = tokens.ends[first - 1] ?? 0;
  for (const array of [tokens.hashes, tokens.ends, tokens.tails]) array.copyWithin(0, first, tokens.count);
  tokens.count -= first;
};

/** French and Italian words that lose their vowel before another: the word that follows is a word of its own. */
const elisions = new Set(
  'l d j m n s t c qu jusqu lorsqu puisqu quoiqu presqu quelqu un dell all nell sull dall coll quest quell sant bell'
    .split(' ')
    .map(hashOf),
);

const andHash = hashOf('and');

/** Where the first token at or after an index begins: over gaps, and over the apostrophe of an elision. */
export const findStart = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const fold = foldOf(text.charCodeAt(at));
    if (fold === surrogate) {
      const code = codeAt(text, at);
      const { kind } = describe(code);
      if (kind === 'letter' || kind === 'sign') break;
      at += sizeOf(code);
    } else if (fold === gap || fold === silent || fold === apostrophe || fold === point) at++;
    else break;
  }
  return at;
};

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const roleAt = (text: string, at: number) => {
  const { kind, role } = describe(codeAt(text, at));
  return kind === 'sign' ? role : undefined;
};

/** Where the sign beginning at `at` ends, with the marks and vowels written around it. */
const endOfSign = (text: string, at: number): number => {
  const step = (from: number): number => skipSilent(text, from + sizeOf(codeAt(text, from)));
  let role = roleAt(text, at);
  let end = step(at);
  if (role === 'leading-vowel') {
    role = roleAt(text, end);
    if (role === undefined || role === 'leading-vowel') return end;
    end = step(end);
  }
  for (;;) {
    const next = roleAt(text, end);
    if (next !== 'mark' && next !== 'joiner' && !(role === 'joiner' && next === 'base')) return end;
    role = next;
    end = step(end);
  }
};

const hashSign = (text: string, from: number, to: number): number => {
  let hash = 0;
  for (let at = from; at < to; at = skipSilent(text, at + sizeOf(codeAt(text, at)))) {
    const { folded } = describe(codeAt(text, at));
    for (let nth = 0; nth < folded.length; nth++) hash = addUnit(hash, folded.charCodeAt(nth));
  }
  return hash;
};

/** Whether the apostrophe belongs to a word, parts an elided one from the next, or is a quotation mark. */
const readApostrophe = (text: string, at: number, hash: number): 'inside' | 'elision' | 'outside' => {
  const next = skipSilent(text, at + 1);
  if (!isLetterAt(text, next)) return 'outside';
  if (!elisions.has(hash)) return 'inside';
  return isLetterAt(text, skipSilent(text, next + sizeOf(codeAt(text, next)))) ? 'elision' : 'inside';
};

/**
 * Reads `text` from `from` to about `to` into `tokens`, going on with a word that began before. Returns where it stopped:
 * `to`, or a little beyond where a character is written with several units. At the text's end the last word is closed.
 */
export const readTokens = (text: string, from: number, to: number, tokens: Tokens): number => {
  const { hashes, ends, tails } = tokens;
  let { count, hash, last } = tokens;
  let at = from;
  for (; at < to; at++) {
    let fold = folds[text.charCodeAt(at)] ?? unknown;
    if (fold === unknown) fold = learn(text.charCodeAt(at));
    hashes[count] = hash;
    ends[count] = at;
    tails[count] = last;
    if (fold >= gap) {
      const isLetter = (gap - fold) >> 31;
      count += ((gap - last) >> 31) & ~isLetter & 1;
      hash = addUnit(hash, fold) & isLetter;
      last = fold;
      continue;
    }
    if (fold === silent) continue;
    const code = fold === surrogate ? codeAt(text, at) : 0;
    const character = fold === surrogate ? describe(code) : undefined;
    if (character?.kind === 'silent') {
      at++;
      continue;
    }
    const isWord = last >= letter;
    if (fold === spelled || character?.kind === 'letter') {
      const { folded } = character ?? describe(text.charCodeAt(at));
      for (let nth = 0; nth < folded.length; nth++) hash = addUnit(hash, folded.charCodeAt(nth));
      last = folded.length === 1 ? folded.charCodeAt(0) : letter;
      at += sizeOf(code) - 1;
      continue;
    }
    if (fold === apostrophe && isWord) {
      const use = readApostrophe(text, at, hash);
      if (use === 'inside') {
        hash = addUnit(hash, 39);
        continue;
      }
      if (use === 'elision') tails[count] = elidedTail;
    }
    if (fold === point && isDigit(last) && isDigit(unitAt(text, skipSilent(text, at + 1)))) {
      hash = addUnit(hash, describe(text.charCodeAt(at)).folded.charCodeAt(0));
      continue;
    }
    if (isWord) count++;
    hash = 0;
    last = gap;
    if (fold === ampersand || fold === sign || character?.kind === 'sign') {
      const end = fold === ampersand ? skipSilent(text, at + 1) : endOfSign(text, at);
      hashes[count] = fold === ampersand ? andHash : hashSign(text, at, end);
      ends[count] = end;
      tails[count] = noTail;
      count++;
      at = end - 1;
    } else at += sizeOf(code) - 1;
  }
  if (at >= text.length && last >= letter) {
    hashes[count] = hash;
    ends[count] = text.length;
    tails[count] = last;
    count++;
    last = gap;
    hash = 0;
  }
  tokens.count = count;
  tokens.hash = hash;
  tokens.last = last;
  return at;
};
