/** The part of a pack that the matcher reads: typed-array views, and what finds a key in them. Never decodes an entry. */
import type { Pack } from './pack';
import { type PerfectHash, slotOf } from './perfect-hash';
import { isLinkOf, textAtOf } from './surface';

/** Views into an opened pack. Whatever they hold, reading them is safe: indexes beyond an end give 0. */
export interface NameIndex {
  readonly bloom: Uint32Array;
  /** 32 less the exponent of the number of words in `bloom`. */
  readonly bloomShift: number;
  readonly perfectHash: PerfectHash;
  /** One a slot: see `packLink`. */
  readonly links: Uint32Array;
  /** Two words each: owner and traits, see surface.ts. */
  readonly surfaces: Uint32Array;
  readonly entryOffsets: Uint32Array;
  /** Every entry's bytes, texts of names included. */
  readonly blobs: Uint8Array;
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

/** How a name's text is kept: in the entry's own text up to the next quotation mark, or with its length before it. */
export const textForms = { quoted: 0x22, narrow: 1, wide: 2 } as const;

/** A name's clean text, copied out of the pack: reused from one comparison to the next. */
export interface NameText {
  readonly units: Uint16Array;
  length: number;
}

export const createNameText = (): NameText => ({ units: new Uint16Array(256), length: 0 });

/** Copies the text of a surface of an entry into `text`. Empty where the pack is damaged. */
export const readNameText = (
  index: NameIndex,
  { entry, traits }: { entry: number; traits: number },
  text: NameText,
): void => {
  const { blobs, entryOffsets } = index;
  const { units } = text;
  let at = (entryOffsets[entry] ?? 0) + textAtOf(traits);
  const form = blobs[at++];
  let length = 0;
  if (form === textForms.quoted) {
    for (; length < 255; length++) {
      const byte = blobs[at++] ?? textForms.quoted;
      if (byte === textForms.quoted) break;
      units[length] = byte;
    }
  } else if (form === textForms.narrow || form === textForms.wide) {
    const wanted = blobs[at++] ?? 0;
    const size = form === textForms.wide ? 2 : 1;
    for (; length < wanted; length++, at += size) {
      units[length] = (blobs[at] ?? 0) | (size === 2 ? (blobs[at + 1] ?? 0) << 8 : 0);
    }
  }
  text.length = length;
};
