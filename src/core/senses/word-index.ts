/**
 * Where each word of an article stands, whatever its capitals: a table over hashes made once, so that asking for a word cuts
 * out no strings but its own. Chains verify letters; a hostile text costs what its words cost.
 */
import { shapes, smallAt, type Words } from './words';

/** The places of one word in whatever case: indices in order, and whether it is anywhere printed small. */
export interface WordPlaces {
  readonly places: readonly number[];
  readonly isPrintedSmall: boolean;
}

/** Gives the places of a word, asked for in small letters; undefined when it is not in the article. */
export type FindWord = (letters: string) => WordPlaces | undefined;

const hashOf = (letters: string): number => {
  let hash = 0;
  for (let at = 0; at < letters.length; at += 1) hash = (Math.imul(hash, 31) + letters.charCodeAt(at)) | 0;
  return hash;
};

/** Small letters of the characters seen so far; zero where not yet asked. */
const lowered = new Uint16Array(65536);

const lowerOf = (code: number): number => {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  if (lowered[code] === 0) {
    const small = String.fromCharCode(code).toLowerCase();
    lowered[code] = small.length === 1 ? small.charCodeAt(0) : code;
  }
  return lowered[code] ?? code;
};

const hashWord = ({ text, start, end }: Words, word: number): number => {
  let hash = 0;
  const stop = end[word] ?? 0;
  for (let at = start[word] ?? 0; at < stop; at += 1) hash = (Math.imul(hash, 31) + lowerOf(text.charCodeAt(at))) | 0;
  return hash;
};

/** Makes the table of an article's words on the first question. */
export const createWordIndex = (words: Words): FindWord => {
  const answers = new Map<string, WordPlaces | undefined>();
  let mask = 0;
  let heads = new Int32Array(0);
  let next = new Int32Array(0);
  const build = (): void => {
    let size = 64;
    while (size < words.count * 2) size *= 2;
    mask = size - 1;
    heads = new Int32Array(size).fill(-1);
    next = new Int32Array(words.count);
    // From the last word to the first, so that each chain is in order of the text.
    for (let word = words.count - 1; word >= 0; word -= 1) {
      const slot = hashWord(words, word) & mask;
      next[word] = heads[slot] ?? -1;
      heads[slot] = word;
    }
  };
  const look = (letters: string): WordPlaces | undefined => {
    if (mask === 0) build();
    const places: number[] = [];
    let isPrintedSmall = false;
    const length = letters.length;
    for (let word = heads[hashOf(letters) & mask] ?? -1; word >= 0; word = next[word] ?? -1) {
      if ((words.end[word] ?? 0) - (words.start[word] ?? 0) !== length || smallAt(words, word) !== letters) continue;
      places.push(word);
      if (words.shape[word] === shapes.lower) isPrintedSmall = true;
    }
    return places.length === 0 ? undefined : { places, isPrintedSmall };
  };
  return (letters) => {
    if (!answers.has(letters)) answers.set(letters, look(letters));
    return answers.get(letters);
  };
};
