/**
 * The words of an article as flat arrays: where they stand, how they are written, what stands before them. What depends on
 * a word's letters alone is kept once for each different word and reached by its number. Linear in the text.
 */
import { countBefore } from './search';
import { listsOf, type WordList, wordList } from './vocabulary/word-list';

/** How a word is written. `title` has a capital first and small letters after; `inner` a capital elsewhere (iPhone). */
export const shapes = { lower: 0, title: 1, upper: 2, inner: 3, digits: 4, uncased: 5 } as const;

/** What stands between a word and the one before it, weakest first. Only the first three join; `opening` is a quotation or a colon. */
export const gaps = { space: 0, hyphen: 1, and: 2, comma: 3, other: 4, opening: 5, sentence: 6, block: 7 } as const;

/** Words by index. Offsets are UTF-16, `end` exclusive, a possessive left out. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  /** 1 where a possessive ending follows the word. */
  readonly owns: Uint8Array;
  /** Block (line of the text) each word lies in. */
  readonly block: Int32Array;
  /** The number of each word among the different words of the article, whatever its capitals; 0 beyond the last one. */
  readonly form: Int32Array;
  /** The small letters of each different word, by number, and its number. Number 0 is no word. */
  readonly letters: readonly string[];
  readonly forms: ReadonlyMap<string, number>;
  /** The lists of the different words that were asked about, by number. */
  readonly lists: (readonly WordList[] | undefined)[];
  /** Where each different word stands last, by number, and for each word where the same one stands before it, or -1. */
  readonly lastPlaces: readonly number[];
  readonly previous: Int32Array;
}

const classes = {
  other: 1,
  apostrophe: 2,
  space: 3,
  lower: 4,
  upper: 5,
  uncased: 6,
  unspaced: 7,
  digit: 8,
  mark: 9,
} as const;
const table = new Uint8Array(65536);

/** Scripts written without spaces: each letter is a word of its own, so that names may begin and end anywhere. */
const hasUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uf900-\ufaff]/;

const isLetter = /\p{L}/u;
const classify = (code: number): number => {
  const char = String.fromCharCode(code);
  if (code === 0x27 || code === 0x2019 || code === 0x2bc) return classes.apostrophe;
  if (code !== 10 && code !== 13 && /[\s\u200b\u00ad\u2060\ufeff]/u.test(char)) return classes.space;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return classes.upper;
  if (/\p{Ll}/u.test(char)) return classes.lower;
  if (isLetter.test(char)) return hasUnspaced.test(char) ? classes.unspaced : classes.uncased;
  if (/\p{N}/u.test(char)) return classes.digit;
  if (/\p{M}/u.test(char)) return classes.mark;
  return classes.other;
};

const classOf = (code: number): number => {
  const known = table[code] ?? 0;
  if (known !== 0) return known;
  const found = classify(code);
  table[code] = found;
  return found;
};

const isWordClass = (kind: number): boolean => kind >= classes.lower;

/** Abbreviations whose full stop ends no sentence. */
const abbreviations = wordList('abbreviations');

/** Words that open a sentence after an abbreviation that may also have ended one ("in the U.S. The"). */
const openers = wordList('openers');

const shapeOf = (lowers: number, uppers: number, digits: number, startsUpper: boolean, uncased: number): number => {
  if (uppers > 0 && lowers === 0) return uppers + digits > 1 ? shapes.upper : shapes.title;
  if (uppers > 0) return startsUpper ? shapes.title : shapes.inner;
  if (lowers > 0) return shapes.lower;
  return uncased > 0 ? shapes.uncased : shapes.digits;
};

const hyphens = new Set([0x2d, 0x2010, 0x2011, 0x2013]);
const openingQuotes = new Set([0x201c, 0x201e, 0xab, 0x2018]);

/** A word as it is being read: where its letters end, where reading goes on, and what it is. */
interface Scanned {
  start: number;
  end: number;
  stop: number;
  shape: number;
  owns: number;
  /** Whether it is of single letters with stops, of which the last may also end a sentence. */
  dotted: boolean;
}

/** Whether the word at an offset is one that sentences open with. */
const opensSentence = (text: string, first: number): boolean => {
  let stop = first;
  while (stop < text.length && stop - first < 12 && isWordClass(classOf(text.charCodeAt(stop)))) stop += 1;
  return openers.has(text.slice(first, stop));
};

/** Whether a stop after a word ends a sentence, if the next begins at `next`. */
const closes = (text: string, { start, end, shape, dotted }: Scanned, next: number): boolean => {
  const length = end - start;
  const isInitial = length === 1 && shape === shapes.title;
  const isOpen = dotted || isInitial || (length <= 5 && abbreviations.has(text.slice(start, end).toLowerCase()));
  return !isOpen || opensSentence(text, next);
};

/** What the characters between a word and the one that begins at `to` amount to. */
const readGap = (text: string, before: Scanned, to: number): number => {
  const from = before.stop;
  if (to - from === 1 && hyphens.has(text.charCodeAt(from))) return gaps.hyphen;
  let gap: number = from === to ? gaps.other : gaps.space;
  let ends = false;
  let previous = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return gaps.block;
    const isSpace = classOf(code) === classes.space;
    if (isSpace && ends) gap = Math.max(gap, gaps.sentence);
    else if (isSpace && (previous === 0x3a || previous === 0x2022)) gap = Math.max(gap, gaps.opening);
    else if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) {
      // An abbreviation's stop leaves the gap what it is; any other one ends a sentence once a space follows.
      if (code !== 0x2e || at !== from || closes(text, before, to)) ends = true;
    } else if (code === 0x26) gap = Math.max(gap, gaps.and);
    else if (code === 0x2c) gap = Math.max(gap, gaps.comma);
    else if (openingQuotes.has(code) || (code === 0x22 && (at === from || classOf(previous) === classes.space)))
      // A straight quote opens after a space and closes after anything else.
      gap = Math.max(gap, at === from && code === 0x22 ? gaps.other : gaps.opening);
    else if (!isSpace) gap = Math.max(gap, gaps.other);
    previous = code;
  }
  return ends && gap < gaps.other ? gaps.other : gap;
};

/** Reads the word that begins at an offset. */
const scanWord = (text: string, first: number, into: Scanned): void => {
  let at = first;
  let last = first;
  let lowers = 0;
  let uppers = 0;
  let digits = 0;
  let uncased = 0;
  let points = 0;
  const isLetterWord = classOf(text.charCodeAt(first)) === classes.unspaced;
  into.owns = 0;
  // Most words are plain letters and end at a space.
  let unit = text.charCodeAt(at);
  while ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) {
    if (unit >= 0x61) lowers += 1;
    else uppers += 1;
    at += 1;
    unit = text.charCodeAt(at);
  }
  last = at;
  for (; unit !== 0x20 && at < text.length; last = at) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (isLetterWord && at > first && kind !== classes.mark) break;
    if (kind === classes.lower) lowers += 1;
    else if (kind === classes.upper) uppers += 1;
    else if (kind === classes.digit) digits += 1;
    else if (kind === classes.uncased) uncased += 1;
    else if (kind === classes.unspaced) {
      if (at > first) break;
      uncased += 1;
    } else if (kind === classes.apostrophe) {
      const next = classOf(text.charCodeAt(at + 1));
      const isS = (text.charCodeAt(at + 1) | 0x20) === 0x73 && !isWordClass(classOf(text.charCodeAt(at + 2)));
      if (isS || (!isWordClass(next) && text.charCodeAt(at - 1) === 0x73)) {
        into.owns = 1;
        at += isS ? 2 : 1;
        break;
      }
      if (!isWordClass(next)) break;
    } else if (code === 0x2c && digits > 0 && lowers + uppers === 0) {
      // "1,344" is one number.
      if (classOf(text.charCodeAt(at + 1)) !== classes.digit) break;
    } else if (code === 0x2e) {
      // Single letters each with a stop: U.S., D.C., a.m.; a stop inside a number: 3.5.
      const isLone = at - first === 1 + 2 * points && digits === 0;
      const next = classOf(text.charCodeAt(at + 1));
      const continues =
        (next === classes.upper || next === classes.lower) && !isWordClass(classOf(text.charCodeAt(at + 2)));
      if (isLone && (continues || points > 0)) points += 1;
      else if (!(digits > 0 && lowers + uppers === 0 && next === classes.digit)) break;
    } else if (kind !== classes.mark) break;
    at += 1;
  }
  into.start = first;
  into.end = last;
  into.stop = at;
  into.shape = shapeOf(lowers, uppers, digits, classOf(text.charCodeAt(first)) === classes.upper, uncased);
  into.dotted = points > 1;
};

/** Reads the words of a text. Letters with their marks, digits and inner apostrophes hold together; `U.S.` is one word. */
export const readWords = (text: string): Words => {
  // Elsewhere every second character parts words.
  const size = (hasUnspaced.test(text) ? text.length : text.length >> 1) + 2;
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const shape = new Uint8Array(size);
  const gap = new Uint8Array(size);
  const owns = new Uint8Array(size);
  const block = new Int32Array(size);
  const form = new Int32Array(size);
  const previous = new Int32Array(size);
  const forms = new Map<string, number>();
  const letters = [''];
  const lastPlaces = [-1];
  const word: Scanned = { start: 0, end: 0, stop: 0, shape: 0, owns: 0, dotted: false };
  let count = 0;
  let line = 0;

  for (let at = 0; at < text.length; ) {
    if (!isWordClass(classOf(text.charCodeAt(at)))) {
      at += 1;
      continue;
    }
    const first = at;
    let between: number = gaps.block;
    if (count > 0) {
      const isSpace = first - word.stop === 1 && text.charCodeAt(word.stop) === 0x20;
      between = isSpace ? gaps.space : readGap(text, word, first);
    }
    // An acronym that swallowed its last stop may still have ended the sentence.
    if (word.dotted && between === gaps.space && opensSentence(text, first)) between = gaps.sentence;
    if (between === gaps.block && count > 0) line += 1;
    scanWord(text, first, word);
    start[count] = first;
    end[count] = word.end;
    shape[count] = word.shape;
    gap[count] = between;
    owns[count] = word.owns;
    block[count] = line;
    const printed = text.slice(first, word.end);
    const small = word.shape === shapes.lower ? printed : printed.toLowerCase();
    let number = forms.get(small);
    if (number === undefined) {
      number = letters.length;
      forms.set(small, number);
      letters.push(small);
      lastPlaces.push(-1);
    }
    form[count] = number;
    previous[count] = lastPlaces[number] ?? -1;
    lastPlaces[number] = count;
    count += 1;
    at = word.stop;
  }
  // Behind the last word a block ends.
  gap[count] = gaps.block;
  const different = { form, letters, forms, lists: [], lastPlaces, previous };
  return { text, count, start, end, shape, gap, owns, block, ...different };
};

/** The word's letters, possessive left out; empty where there is no such word. */
export const wordAt = ({ text, start, end }: Words, index: number): string =>
  index < 0 ? '' : text.slice(start[index], end[index]);

/** The word's letters in small letters; empty where there is no such word. */
export const smallAt = ({ form, letters }: Words, index: number): string => letters[form[index] ?? 0] ?? '';

/** Whether a word, in small letters, is on a list. */
export const isOn = ({ form, letters, lists }: Words, index: number, list: WordList): boolean => {
  const number = form[index] ?? 0;
  lists[number] ??= listsOf(letters[number] ?? '');
  return lists[number].includes(list);
};

/** Whether a word, as it is printed, is on a list. */
export const isPrintedOn = (words: Words, index: number, list: WordList): boolean => list.has(wordAt(words, index));

/** Where a word, given in small letters, stands: indices in order. */
export const placesOf = ({ forms, lastPlaces, previous }: Words, letters: string): readonly number[] => {
  const places: number[] = [];
  for (let word = lastPlaces[forms.get(letters) ?? 0] ?? -1; word >= 0; word = previous[word] ?? -1) places.push(word);
  return places.reverse();
};

/** Whether a word of this index exists and has a capital. */
export const isCapital = (words: Words, index: number): boolean => {
  // Behind the last word the array holds zeros, which are small letters.
  const shape = words.shape[index] ?? shapes.lower;
  return shape > shapes.lower && shape < shapes.digits;
};

/** Whether a word opens a sentence, a block, a quotation or what follows a colon, so that its capital may mean nothing. */
export const isInitial = (words: Words, index: number): boolean => (words.gap[index] ?? gaps.block) >= gaps.opening;

/** Whether a word stands directly after the one before it, as parts of one name do. */
export const isJoined = (words: Words, index: number): boolean =>
  index > 0 && (words.gap[index] ?? gaps.block) <= gaps.and && words.owns[index - 1] === 0;

/** Index of the first word that ends after an offset; `words.count` when there is none. Logarithmic. */
export const wordFrom = ({ count, end }: Words, offset: number): number =>
  countBefore(count, (word) => (end[word] ?? 0) <= offset);
