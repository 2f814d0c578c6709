/** Finds every name of every pack in a text. Knows nothing of senses: all overlapping candidates are reported. */
import type { Candidate } from '../mention';
import type { Pack } from '../pack/pack';
import { createOracle } from './first-oracle';

/** Finds names in texts; made once for a set of packs. */
export interface Finder {
  /** All candidates, by start, then longest first. */
  find(text: string): Candidate[];
  /** The same in parts, in order: a caller may rest, or stop, between any two. */
  slices(text: string): Generator<readonly Candidate[], void, void>;
}

/** A finder for these packs; their order is the order of authority and the `pack` of each candidate. */
export const createFinder = (packs: readonly Pack[]): Finder => {
  const find = createOracle(
    packs.map((pack) => ({
      ...pack.head,
      entries: Array.from({ length: pack.entryCount }, (_, index) => pack.entry(index)),
    })),
  );
  return {
    find,
    *slices(text) {
      yield find(text);
    },
  };
};

/** All candidates in the text, by start, then longest first. "\n" in the text ends a block: no name crosses it. */
export const findCandidates = (text: string, packs: readonly Pack[]): Candidate[] => createFinder(packs).find(text);
