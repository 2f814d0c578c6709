/**
 * Draws entries at random for a blind check of their facts. The same seed draws the same entries of the same glossary, so
 * that a reviewer can repeat a draw. Pure: reads nothing, prints nothing.
 */
import { type Entry, groupOf } from '../core/glossary';

/** Numbers from 0 up to 1 that look random and follow from the seed alone (Mulberry32). */
const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What to draw: how many, by which seed, and of which type or group of types ("person", "bodies"); of all when unsaid. */
export interface Draw {
  readonly count: number;
  readonly seed: number;
  readonly kind?: string | undefined;
}

/** The entries drawn, each once, in the order drawn; fewer where there are not so many. */
export const drawEntries = (entries: readonly Entry[], { count, seed, kind }: Draw): Entry[] => {
  const random = createRandom(seed);
  return entries
    .filter(({ type }) => !kind || type === kind || groupOf(type) === kind)
    .map((entry) => ({ entry, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ entry }) => entry);
};
