/**
 * Cuts raw text into tokens and hashes each in the same pass: runs of letters and digits, signs that are words by
 * themselves, "&" as "and". Apostrophes and points part tokens, too; what they join is looked at where a name is compared.
 *
 * Plain text is read in blocks without a branch that it decides: every character gives a running hash and one bit, letter
 * or gap, and the tokens' ends are then read off the bits. After Langdale and Lemire, "Parsing Gigabytes of JSON per
 * Second" (2019). Blocks with anything else are read character by character.
 */
import { codeAt, sizeOf, skipSilent } from './characters';
import { describe, foldOf, folds, isHangul, isPlain } from './folding';
import { addUnit, dropUnit, hashOf, letterBits } from './hash';

/** Characters read at a time, a multiple of a block; each gives two tokens at most. */
export const chunkUnits = 4096;
const blockUnits = 32;

/** The token does not end at a plain gap: where the next begins cannot be guessed. */
export const endsOddly = 1;
/** The token ends in Hangul, and so perhaps in a particle. */
export const mayHaveParticle = 2;

/** Tokens of a stretch of text, and what is needed to read on. */
export interface Tokens {
  readonly hashes: Int32Array;
  /** The hashes without a final "s". */
  readonly stems: Int32Array;
  /** UTF-16 offset after each token, silent characters included. */
  readonly ends: Int32Array;
  /** `endsOddly` and `mayHaveParticle`. */
  readonly flags: Uint8Array;
  count: number;
  /** End of the token before the first, or 0; and whether what begins there cannot be guessed. */
  base: number;
  isBaseOdd: boolean;
  /** The running hashes of a block behind those of the last two characters before it. */
  readonly running: Int32Array;
  /** Whether the last character was a letter. */
  isInWord: boolean;
}

/** Tokens with room for a chunk on top of those kept from the last. */
export const createTokens = (kept: number): Tokens => {
  const size = 2 * (chunkUnits + blockUnits) + kept;
  return {
    hashes: new Int32Array(size),
    stems: new Int32Array(size),
    ends: new Int32Array(size),
    flags: new Uint8Array(size),
    count: 0,
    base: 0,
    isBaseOdd: true,
    running: new Int32Array(blockUnits + 2),
    isInWord: false,
  };
};

/** Makes `tokens` ready for another text. */
export const clearTokens = (tokens: Tokens): void => {
  tokens.count = 0;
  tokens.base = 0;
  tokens.isBaseOdd = true;
  tokens.running.fill(0);
  tokens.isInWord = false;
};

/** Forgets all but the last tokens, from index `first` on. */
export const dropTokens = (tokens: Tokens, first: number): void => {
  if (first <= 0) return;
  const { hashes, stems, ends, flags, count } = tokens;
  tokens.base = ends[first - 1] ?? 0;
  tokens.isBaseOdd = ((flags[first - 1] ?? 0) & endsOddly) !== 0;
  for (const array of [hashes, stems, ends, flags]) array.copyWithin(0, first, count);
  tokens.count = count - first;
};

const andHash = hashOf('and');
const unitS = 115;
const foldS = unitS | letterBits;

const addTokenAt = (tokens: Tokens, end: number, hash: number, stem: number, flags: number): void => {
  const { count } = tokens;
  tokens.hashes[count] = hash;
  tokens.stems[count] = stem;
  tokens.ends[count] = end;
  tokens.flags[count] = flags;
  tokens.count = count + 1;
};

/**
 * Reads whole blocks of plain letters and gaps from `from` on, and stops at the first block that ends behind `to` or holds
 * anything else. Returns where.
 *
 * Written for the machine: no call in its loops, four characters a turn, and constants in variables of its own, because
 * engines check all they know of arrays and of variables outside at every turn.
 */
const readPlain = (text: string, from: number, to: number, tokens: Tokens): number => {
  const { hashes, stems, ends, flags, running } = tokens;
  const [table, size, finalS, plain] = [folds, blockUnits, foldS, isPlain];
  let { count } = tokens;
  let hash = running[1] ?? 0;
  let wasLetter = tokens.isInWord ? 1 : 0;
  let at = from;
  for (; at + size <= to; at += size) {
    let letters = 0;
    let seen = plain;
    for (let nth = 0; nth < size; nth += 4) {
      const one = table[text.charCodeAt(at + nth)] ?? 0;
      const two = table[text.charCodeAt(at + nth + 1)] ?? 0;
      const three = table[text.charCodeAt(at + nth + 2)] ?? 0;
      const four = table[text.charCodeAt(at + nth + 3)] ?? 0;
      seen &= one & two & three & four;
      letters = (letters << 4) | ((one >>> 28) & 8) | ((two >>> 29) & 4) | ((three >>> 30) & 2) | (four >>> 31);
      hash = ((hash << 5) - hash + one) & (one >> 31);
      running[nth + 2] = hash;
      hash = ((hash << 5) - hash + two) & (two >> 31);
      running[nth + 3] = hash;
      hash = ((hash << 5) - hash + three) & (three >> 31);
      running[nth + 4] = hash;
      hash = ((hash << 5) - hash + four) & (four >> 31);
      running[nth + 5] = hash;
    }
    if (seen === 0) break;
    let closings = ((letters >>> 1) | (wasLetter << 31)) & ~letters;
    while (closings !== 0) {
      const nth = Math.clz32(closings);
      closings &= ~(0x80000000 >>> nth);
      const whole = running[nth + 1] ?? 0;
      const shorter = running[nth] ?? 0;
      // The shorter if an "s" leads from it to the whole: all ones in the mask if not.
      const difference = (whole - ((shorter << 5) - shorter + finalS)) | 0;
      const mask = (difference | -difference) >> 31;
      hashes[count] = whole;
      stems[count] = (whole & mask) | (shorter & ~mask);
      ends[count] = at + nth;
      flags[count] = 0;
      count++;
    }
    wasLetter = letters & 1;
    running[0] = running[size] ?? 0;
    running[1] = hash;
  }
  tokens.count = count;
  tokens.isInWord = wasLetter === 1;
  return at;
};

/** The word under way: its hash, its last folded unit, and whether there is one. */
interface Word {
  hash: number;
  last: number;
  isOpen: boolean;
}

const closeWord = (tokens: Tokens, word: Word, end: number, flags: number): void => {
  if (!word.isOpen) return;
  const isKorean = isHangul(word.last);
  const stem = word.last === unitS ? dropUnit(word.hash, unitS) : word.hash;
  addTokenAt(tokens, end, word.hash, stem, flags | (isKorean ? mayHaveParticle : 0));
  word.hash = 0;
  word.last = 0;
  word.isOpen = false;
};

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

/** Reads the character at `at`, whatever it is, and returns where the next begins. */
const readAny = (text: string, at: number, tokens: Tokens, word: Word): number => {
  const code = codeAt(text, at);
  const { kind, folded } = describe(code);
  const next = at + sizeOf(code);
  switch (kind) {
    case 'silent':
      return next;
    case 'letter':
      for (let nth = 0; nth < folded.length; nth++) word.hash = addUnit(word.hash, folded.charCodeAt(nth));
      word.last = folded.charCodeAt(folded.length - 1);
      word.isOpen = true;
      return next;
    case 'ampersand':
    case 'sign': {
      closeWord(tokens, word, at, endsOddly);
      const end = kind === 'sign' ? endOfSign(text, at) : skipSilent(text, next);
      const hash = kind === 'sign' ? hashSign(text, at, end) : andHash;
      addTokenAt(tokens, end, hash, hash, endsOddly);
      return end;
    }
    default:
      closeWord(tokens, word, at, 0);
      return next;
  }
};

/** Reads character by character from `from` to `to`, or a little beyond where a sign is written with several. */
const readUnusual = (text: string, from: number, to: number, tokens: Tokens): number => {
  const { running } = tokens;
  const word: Word = { hash: running[1] ?? 0, last: 0, isOpen: tokens.isInWord };
  // The unit that led from one hash to the next is the last one read.
  if (word.isOpen) word.last = (word.hash - Math.imul(running[0] ?? 0, 31)) & ~letterBits;
  // Whole blocks are read without a thought of particles: what may have one is closed here.
  const mayEndKorean = (): boolean =>
    word.isOpen && isHangul(word.last) && at < text.length && (foldOf(text.charCodeAt(at)) & isPlain) !== 0;
  let at = from;
  while (at < to || mayEndKorean()) {
    const unit = text.charCodeAt(at);
    const fold = foldOf(unit);
    if (fold < 0) {
      word.hash = addUnit(word.hash, fold);
      word.last = fold & ~letterBits;
      word.isOpen = true;
      at++;
    } else if (fold > 0 && fold < isPlain && at + 1 < text.length && foldOf(text.charCodeAt(at + 1)) !== 0) {
      closeWord(tokens, word, at, endsOddly);
      const hash = addUnit(0, fold);
      addTokenAt(tokens, ++at, hash, hash, endsOddly);
    } else at = readAny(text, at, tokens, word);
  }
  if (at >= text.length) closeWord(tokens, word, text.length, endsOddly);
  running[0] = word.isOpen ? dropUnit(word.hash, word.last) : 0;
  running[1] = word.hash;
  tokens.isInWord = word.isOpen;
  return at;
};

/**
 * Reads `text` from `from` to about `to` into `tokens`, going on with a word that began before. Returns where it stopped:
 * `to`, or a little beyond where a sign is written with several characters. At the text's end the last word is closed.
 */
export const readTokens = (text: string, from: number, to: number, tokens: Tokens): number => {
  let at = readPlain(text, from, to, tokens);
  while (at < to) {
    at = readUnusual(text, at, Math.min(at + blockUnits, to), tokens);
    at = readPlain(text, at, to, tokens);
  }
  return at >= text.length && tokens.isInWord ? readUnusual(text, at, at, tokens) : at;
};

/** Where the first token at or after an index begins: over gaps and silence. */
export const findStart = (text: string, from: number): number => {
  let at = from;
  for (; at < text.length; at++) {
    const fold = foldOf(text.charCodeAt(at));
    if (fold < 0 || (fold > 0 && fold < isPlain)) break;
    if (fold !== 0) continue;
    const code = codeAt(text, at);
    const { kind } = describe(code);
    if (kind !== 'silent' && kind !== 'gap') break;
    at += sizeOf(code) - 1;
  }
  return at;
};
