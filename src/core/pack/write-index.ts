/** Gives every way to write a name its place in the index, and fills the links and records there. */
import type { Gathered } from './gather';
import { type PerfectHash, slotOf } from './perfect-hash';
import { limits, markLast, packLink, recordHead, sizeOfRecord, writeRecordText } from './record';

/** Where each way to write a name has its place. Numbers in arrays, since there may be a million. */
export interface Placed {
  /** The ways by their place in the gathered, in the order of their records: those of a key stand side by side. */
  readonly order: Uint32Array;
  /** The slot of each in that order. */
  readonly slots: Uint32Array;
  /** The word where the record of each way begins, by its place in the gathered. */
  readonly words: Uint32Array;
  /** Words that the records take, with the first that belongs to none. */
  readonly recordWords: number;
}

/** Places the records. Throws where they are too many; `describe` says whose name a way is. */
export const placeWays = (
  { ways }: Gathered,
  perfectHash: PerfectHash,
  describe: (owner: number) => string,
): Placed => {
  // The records follow the entries, not the slots: neighbours then share words, which makes the zipped packs 6 % smaller.
  const wayOfSlot = new Map<number, number>();
  const slotOfWay = Uint32Array.from(ways, ({ key }, nth) => {
    const slot = slotOf(perfectHash, key);
    if (!wayOfSlot.has(slot)) wayOfSlot.set(slot, nth);
    return slot;
  });
  // Two places in one number: numbers sort ten times faster than with a comparison.
  const sorted = Float64Array.from(slotOfWay, (slot, nth) => (wayOfSlot.get(slot) ?? nth) * 2 ** 24 + nth).sort();
  const order = new Uint32Array(ways.length);
  const slots = new Uint32Array(ways.length);
  const words = new Uint32Array(ways.length);
  let word = 1;
  for (let at = 0; at < sorted.length; at++) {
    const both = sorted[at] ?? 0;
    const nth = both % 2 ** 24;
    const way = ways[nth];
    if (!way) continue;
    const slot = slotOfWay[nth] ?? 0;
    if (at >= limits.recordsOfKey && slots[at - limits.recordsOfKey] === slot) {
      throw new Error(
        `more than ${limits.recordsOfKey} names of the glossary are written like "${describe(way.owner)}"`,
      );
    }
    order[at] = nth;
    slots[at] = slot;
    words[nth] = word;
    word += sizeOfRecord(way.traits);
  }
  if (word > limits.recordWords) throw new Error('the names of the glossary take more than 32 MB');
  return { order, slots, words, recordWords: word };
};

/** Fills the links, one a slot, and the records. */
export const writeIndex = (
  { ways, prefixes }: Gathered,
  { order, slots, words }: Placed,
  perfectHash: PerfectHash,
  { links, records }: { readonly links: Uint32Array; readonly records: Uint32Array },
): void => {
  const bytes = new Uint8Array(records.buffer, records.byteOffset, records.byteLength);
  for (const prefix of prefixes) links[slotOf(perfectHash, prefix)] = packLink(prefix, { more: true, record: 0 });
  for (let at = 0; at < order.length; at++) {
    const nth = order[at] ?? 0;
    const way = ways[nth];
    if (!way) continue;
    const [slot = 0, word = 0] = [slots[at], words[nth]];
    const { key, owner, traits, text } = way;
    if (at === 0 || slots[at - 1] !== slot) links[slot] = packLink(key, { more: links[slot] !== 0, record: word });
    records[word] = owner;
    records[word + 1] = slots[at + 1] === slot ? traits : markLast(traits);
    writeRecordText(bytes, 4 * (word + recordHead), text, traits);
  }
};
