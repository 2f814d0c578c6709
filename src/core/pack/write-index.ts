/** Gives every way to write a name its place in the index, and fills the links and records there. */
import type { Gathered, WayToWrite } from './gather';
import { type PerfectHash, slotOf } from './perfect-hash';
import { limits, markLast, packLink, recordHead, sizeOfRecord, writeRecordText } from './record';

/** A way to write a name with the slot of its key and the word where its record begins. */
export interface PlacedWay extends WayToWrite {
  readonly slot: number;
  readonly word: number;
}

/** All ways in the order of their records, those of a key side by side; and the word of each by its place in `ways`. */
export interface PlacedWays {
  readonly ways: readonly PlacedWay[];
  readonly words: Uint32Array;
  /** Words that the records take, with the first that belongs to none. */
  readonly recordWords: number;
}

/** Places the records. Throws where they are too many; `describe` says whose name a way is. */
export const placeWays = (
  { ways }: Gathered,
  perfectHash: PerfectHash,
  describe: (owner: number) => string,
): PlacedWays => {
  // A slot and a place in one number: numbers sort ten times faster than with a comparison.
  const sorted = Float64Array.from(ways, ({ key }, nth) => slotOf(perfectHash, key) * 2 ** 24 + nth).sort();
  const words = new Uint32Array(ways.length);
  const placed: PlacedWay[] = [];
  let word = 1;
  for (const both of sorted) {
    const nth = both % 2 ** 24;
    const way = ways[nth];
    if (!way) continue;
    const slot = Math.floor(both / 2 ** 24);
    if (placed.at(-limits.recordsOfKey)?.slot === slot) {
      throw new Error(
        `more than ${limits.recordsOfKey} names of the glossary are written like "${describe(way.owner)}"`,
      );
    }
    placed.push({ ...way, slot, word });
    words[nth] = word;
    word += sizeOfRecord(way.traits);
  }
  if (word > limits.recordWords) throw new Error('the names of the glossary take more than 32 MB');
  return { ways: placed, words, recordWords: word };
};

/** Fills the links, one a slot, and the records. */
export const writeIndex = (
  { ways }: PlacedWays,
  prefixes: readonly number[],
  perfectHash: PerfectHash,
  { links, records }: { readonly links: Uint32Array; readonly records: Uint32Array },
): void => {
  const bytes = new Uint8Array(records.buffer, records.byteOffset, records.byteLength);
  for (const prefix of prefixes) links[slotOf(perfectHash, prefix)] = packLink(prefix, { more: true, record: 0 });
  for (const [nth, { key, slot, word, owner, traits, text }] of ways.entries()) {
    if (ways[nth - 1]?.slot !== slot) links[slot] = packLink(key, { more: links[slot] !== 0, record: word });
    records[word] = owner;
    records[word + 1] = ways[nth + 1]?.slot === slot ? traits : markLast(traits);
    writeRecordText(bytes, 4 * (word + recordHead), text, traits);
  }
};
