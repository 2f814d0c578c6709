/**
 * Hashes of tokens and of token sequences, 32 bits. A token's hash is a chain of one reversible step per folded unit, so
 * that an ending is taken off without reading the word again. Packs store what these give: see `foldVersion`.
 */

/** An odd constant with well-spread bits (the golden ratio), and its inverse modulo 2^32. */
const factor = 0x9e3779b1 | 0;
const inverse = 0x0e8b2f51;

/** The hash of a token with one more folded unit. An empty token has the hash 0. */
export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, factor);

/** The hash of a token without its last folded unit. */
export const dropUnit = (hash: number, unit: number): number => Math.imul(hash, inverse) ^ unit;

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
