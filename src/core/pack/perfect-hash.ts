/**
 * A perfect hash: every key of a set has a slot of its own in a table hardly larger than the set, found with one read of
 * a small table of pilots. After Pibiri and Trani, "PTHash" (2021). Foreign keys get some slot, too: callers must check.
 */

/** What finds the slots of one set of keys. */
export interface PerfectHash {
  /** One for each bucket of keys; a power of two of them. */
  readonly pilots: Uint16Array;
  readonly slots: number;
  readonly seed: number;
}

/** Share of slots in use. Nearer to 1, the last keys take long to place. */
const load = 0.97;
const keysPerBucket = 4;
/** By chance a bucket of 4 on average never has so many; keys made to collide get another seed without a search. */
const largestBucket = 32;
const largestPilot = 0xffff;
const seeds = 64;

const bucketOf = (key: number, seed: number, buckets: number): number =>
  (Math.imul(key ^ seed, 0x45d9f3b5) >>> 7) & (buckets - 1);

const placeOf = (key: number, pilot: number, seed: number, slots: number): number => {
  let mixed = key ^ Math.imul(pilot + 1, 0x9e3779b1) ^ seed;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed ^= mixed >>> 15;
  return Math.floor(((mixed >>> 0) * slots) / 4294967296);
};

/** The slot of a key, below `slots`. */
export const slotOf = ({ pilots, slots, seed }: PerfectHash, key: number): number =>
  placeOf(key, pilots[bucketOf(key, seed, pilots.length)] ?? 0, seed, slots);

/** Indexes from 0 to `count`, sorted by a small whole number; `starts[value]` is where the first of a value stands. */
const sortBySmall = (count: number, limit: number, readValue: (index: number) => number) => {
  const starts = new Uint32Array(limit + 2);
  for (let index = 0; index < count; index++) {
    const above = readValue(index) + 1;
    starts[above] = (starts[above] ?? 0) + 1;
  }
  for (let value = 1; value < starts.length; value++) starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const value = readValue(index);
    const at = next[value] ?? 0;
    order[at] = index;
    next[value] = at + 1;
  }
  return { order, starts };
};

/** Marks the slots of a bucket's keys as taken, or leaves all as it was and answers false. */
const takeSlots = (taken: Uint8Array, keys: Uint32Array, pilot: number, seed: number): boolean => {
  for (let nth = 0; nth < keys.length; nth++) {
    const slot = placeOf(keys[nth] ?? 0, pilot, seed, taken.length);
    if (taken[slot] === 0) {
      taken[slot] = 1;
      continue;
    }
    for (let back = 0; back < nth; back++) taken[placeOf(keys[back] ?? 0, pilot, seed, taken.length)] = 0;
    return false;
  }
  return true;
};

const tryToBuild = (keys: Uint32Array, seed: number): PerfectHash | undefined => {
  const buckets = 2 ** Math.max(0, Math.round(Math.log2(Math.max(1, keys.length) / keysPerBucket)));
  const slots = Math.ceil(keys.length / load) + 1;
  const { order, starts } = sortBySmall(keys.length, buckets, (index) => bucketOf(keys[index] ?? 0, seed, buckets));
  const members = Uint32Array.from(order, (index) => keys[index] ?? 0);
  const sizeOf = (bucket: number) => (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0);
  for (let bucket = 0; bucket < buckets; bucket++) if (sizeOf(bucket) > largestBucket) return undefined;
  const pilots = new Uint16Array(buckets);
  const taken = new Uint8Array(slots);
  // The largest first, while there is most room.
  for (const bucket of sortBySmall(buckets, largestBucket, (it) => largestBucket - sizeOf(it)).order) {
    const inBucket = members.subarray(starts[bucket], starts[bucket + 1]);
    let pilot = 0;
    while (!takeSlots(taken, inBucket, pilot, seed)) if (++pilot > largestPilot) return undefined;
    pilots[bucket] = pilot;
  }
  return { pilots, slots, seed };
};

/** A perfect hash of different keys. Same keys, same answer. Throws where no seed will do, which chance does not bring about. */
export const buildPerfectHash = (keys: Uint32Array): PerfectHash => {
  for (let nth = 0; nth < seeds; nth++) {
    const built = tryToBuild(keys, Math.imul(nth, 0x6c078965));
    if (built) return built;
  }
  throw new Error(`no perfect hash for these ${keys.length} keys: they were made to collide`);
};
