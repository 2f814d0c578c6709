/** The one error of packs: what is wrong with bytes that should have been one. */

/** A buffer is no pack, is damaged, or belongs to another version; the message says which. */
export class PackError extends Error {
  override name = 'PackError';
}
