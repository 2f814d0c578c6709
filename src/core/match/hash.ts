/**
 * Hashes of tokens and of token sequences, 32 bits. A token's hash is a chain of one reversible step per folded unit, so
 * that an ending is taken off without reading the word again. Weak on purpose, for speed: what hashes lead to is compared
 * letter by letter. Packs store what these give: see `foldVersion`.
 */

/** Marks a letter in `folds`, and so in every step of a hash. */
export const letterBits = 0xc0000000 | 0;

const factor = 31;
/** The inverse of 31 modulo 2^32. */
const inverse = 0xbdef7bdf | 0;

/** The hash of a token with one more folded unit. An empty token has the hash 0. */
export const addUnit = (hash: number, unit: number): number => (Math.imul(hash, factor) + (unit | letterBits)) | 0;

/** The hash of a token without its last folded unit. */
export const dropUnit = (hash: number, unit: number): number => Math.imul((hash - (unit | letterBits)) | 0, inverse);

/** The hash of a token from its folded text. */
export const hashOf = (folded: string): number => {
  let hash = 0;
  for (let at = 0; at < folded.length; at++) hash = addUnit(hash, folded.charCodeAt(at));
  return hash;
};

/** The key of a sequence of tokens with one more token; the key of no tokens is 0. Mixed so that any of its bits serve. */
export const addToken = (key: number, hash: number): number => {
  let mixed = Math.imul(key, 0x2c1b3c6d) ^ hash;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x7feb352d);
  return mixed ^ (mixed >>> 13);
};
