/** The part of a pack that the matcher reads: typed-array views, and what finds a key in them. Never decodes an entry. */
import type { Pack } from './pack';
import { type PerfectHash, slotOf } from './perfect-hash';
import { isLinkOf, isWide, lengthOf, recordHead } from './record';

/** Views into an opened pack. Whatever they hold, reading them is safe: indexes beyond an end give 0. */
export interface NameIndex {
  readonly bloom: Uint32Array;
  /** 32 less the exponent of the number of words in `bloom`. */
  readonly bloomShift: number;
  readonly perfectHash: PerfectHash;
  /** One a slot: see `packLink`. */
  readonly links: Uint32Array;
  /** All records, by words and by bytes. The first word belongs to none. */
  readonly records: Uint32Array;
  readonly recordBytes: Uint8Array;
}

const indexes = new WeakMap<Pack, NameIndex>();

/** Ties a pack to its index: done once, by openPack. */
export const setNameIndex = (pack: Pack, index: NameIndex): void => {
  indexes.set(pack, index);
};

/** The index of a pack that openPack made. Throws TypeError for any other. */
export const nameIndexOf = (pack: Pack): NameIndex => {
  const index = indexes.get(pack);
  if (!index) throw new TypeError('this pack was not made by openPack');
  return index;
};

/** The link of a key, or 0 where the key is not in the index (and, once in 256 times, where it only looks like one). */
export const findLink = ({ perfectHash, links }: NameIndex, key: number): number => {
  const link = links[slotOf(perfectHash, key)] ?? 0;
  return isLinkOf(link, key) ? link : 0;
};

/** A name's clean text, copied out of the pack: used again from one comparison to the next. */
export interface NameText {
  readonly units: Uint16Array;
  length: number;
}

export const createNameText = (): NameText => ({ units: new Uint16Array(256), length: 0 });

/** Copies the text that begins at a byte of the records into `text`. */
export const readNameText = (bytes: Uint8Array, at: number, traits: number, text: NameText): void => {
  const { units } = text;
  text.length = lengthOf(traits);
  for (let nth = 0; nth < text.length; nth++) {
    units[nth] = isWide(traits)
      ? (bytes[at + 2 * nth] ?? 0) | ((bytes[at + 2 * nth + 1] ?? 0) << 8)
      : (bytes[at + nth] ?? 0);
  }
};

/** The text of the record at a word, as a string. Any text, where the pack is damaged. */
export const textOfRecord = ({ records, recordBytes }: NameIndex, word: number): string => {
  const text = createNameText();
  readNameText(recordBytes, 4 * (word + recordHead), records[word + 1] ?? 0, text);
  return String.fromCharCode(...text.units.subarray(0, text.length));
};
