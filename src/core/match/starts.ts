/**
 * Sifts the tokens of a text: at which may a name begin at all. First two probes of a Bloom filter a token, then for what
 * is left the index itself; both in loops without a call or a branch that the text decides, so that the processor reads
 * ahead. What remains is nearly all names.
 */
import { probeBloom } from '../pack/bloom';
import { findLink, type NameIndex } from '../pack/name-index';
import { addToken, addUnit, dropUnit } from './hash';
import { endsOddly, mayHaveParticle, type Tokens } from './tokens';

/** Changes the key of a name's beginning where that is a small letter: most names cannot begin so. */
export const smallSalt = 0x5ca1ab1e;

/** Tokens at which names may begin. */
export interface Starts {
  count: number;
  readonly tokens: Int32Array;
  /** The link of the token alone, and of the token with the next: 0 where no name is or begins with them as they stand. */
  readonly alone: Int32Array;
  readonly paired: Int32Array;
}

/** Starts with room for as many as there may be tokens. */
export const createStarts = (size: number): Starts => ({
  count: 0,
  tokens: new Int32Array(size),
  alone: new Int32Array(size),
  paired: new Int32Array(size),
});

/** All ones for a small ASCII letter, else 0. */
const smallMask = (unit: number): number => ~(((unit - 97) | (122 - unit)) >> 31);

/** All ones where the next token begins behind a gap, else 0. */
const plainMask = (flags: number): number => (flags & endsOddly) - 1;

/**
 * Probes the filter. A name has the hash of its last word without a final "s", and so has its plural; the names that take
 * another plural are entered with that as well.
 */
const sift = (index: NameIndex, text: string, tokens: Tokens, until: number, starts: Starts): void => {
  const { bloom, bloomShift } = index;
  const { stems, ends, flags } = tokens;
  const found = starts.tokens;
  const last = Math.min(tokens.count, until + 1);
  let count = 0;
  let before = 0;
  let alone = 0;
  let end = tokens.base;
  let beforeFlags = tokens.isBaseOdd ? endsOddly : 0;
  let salt = 0;
  for (let nth = 0; nth < last; nth++) {
    const stem = stems[nth] ?? 0;
    const ownFlags = flags[nth] ?? 0;
    // Korean words are looked up whatever the filter says, with and without a particle.
    const isForced = (ownFlags & mayHaveParticle) >>> 1;
    // How the token before may begin a name, now that this one is known. Before the first token there is none.
    const bits = alone | ((probeBloom(bloom, bloomShift, addToken(before, stem) ^ salt) | isForced) << 1);
    found[count] = ((nth - 1) << 2) | bits;
    count += ((bits >>> 1) | (bits & 1)) & (-nth >>> 31);
    // Behind a gap of one character the token begins; what is no small letter there need not be its beginning.
    salt = smallSalt & smallMask(text.charCodeAt(end + 1)) & plainMask(beforeFlags);
    before = addToken(0, stem);
    alone = probeBloom(bloom, bloomShift, before ^ salt) | isForced;
    end = ends[nth] ?? 0;
    beforeFlags = ownFlags;
  }
  found[count] = ((last - 1) << 2) | alone;
  // The token behind the last is there for names of several words.
  starts.count = last > until ? count : count + alone;
};

const unitE = 101;
const unitI = 105;
const unitY = 121;

/** Whether a name ends with a token read as a plural. `before` is the key of the tokens before it. */
const isPluralOfName = (index: NameIndex, before: number, stem: number): boolean => {
  const withoutE = dropUnit(stem, unitE);
  const withY = addUnit(dropUnit(withoutE, unitI), unitY);
  // The hash of a word that has no such ending is as foreign to the index as any other.
  const links = findLink(index, addToken(before, stem)) | findLink(index, addToken(before, withoutE));
  return (links | findLink(index, addToken(before, withY))) !== 0;
};

/** Looks the starts up in the index, and drops those that lead nowhere. */
const lookUp = (index: NameIndex, tokens: Tokens, starts: Starts): void => {
  const { hashes, stems, flags, count } = tokens;
  let kept = 0;
  for (let nth = 0; nth < starts.count; nth++) {
    const found = starts.tokens[nth] ?? 0;
    const token = found >> 2;
    const hash = hashes[token] ?? 0;
    const key = addToken(0, hash);
    const isAlone = (found & 1) > 0;
    const isPaired = (found & 2) > 0 && token + 1 < count;
    const nextHash = hashes[token + 1] ?? 0;
    const alone = isAlone ? findLink(index, key) : 0;
    const paired = isPaired ? findLink(index, addToken(key, nextHash)) : 0;
    starts.tokens[kept] = token;
    starts.alone[kept] = alone;
    starts.paired[kept] = paired;
    if ((alone | paired) !== 0) kept++;
    else if ((((flags[token] ?? 0) | (flags[token + 1] ?? 0)) & mayHaveParticle) !== 0) kept++;
    else if (isAlone && hash !== stems[token] && isPluralOfName(index, 0, stems[token] ?? 0)) kept++;
    else if (isPaired && nextHash !== stems[token + 1] && isPluralOfName(index, key, stems[token + 1] ?? 0)) kept++;
  }
  starts.count = kept;
};

/**
 * Fills `starts` with the tokens below `until` at which names may begin. Reads one token more, if there is one, for names
 * of several words. May name a token where none begins, never leaves out one where one does.
 */
export const findStarts = (index: NameIndex, text: string, tokens: Tokens, until: number, starts: Starts): void => {
  sift(index, text, tokens, until, starts);
  lookUp(index, tokens, starts);
};
