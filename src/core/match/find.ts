/**
 * Finds every name of every pack in a text, in one pass over its tokens. Knows nothing of senses: all candidates are
 * reported, overlapping or not. Time grows with the text, hardly with the names: see docs/decisions/0003-matcher.md.
 */
import type { Candidate } from '../mention';
import { nameIndexOf } from '../pack/name-index';
import type { Pack } from '../pack/pack';
import { limits } from '../pack/record';
import { explore, type Search, type Shelf } from './explore';
import { createStarts, findStarts } from './starts';
import { chunkUnits, clearTokens, createTokens, dropTokens, readTokens } from './tokens';
import { createTrial } from './trial';

/** Finds names in texts; made once for a set of packs. */
export interface Finder {
  /** All candidates, by start, then longest first. */
  find(text: string): Candidate[];
}

/** UTF-16 units, or candidates, after which a slice ends. */
const sliceUnits = 1 << 16;
const sliceCandidates = 1 << 12;

/** Reads the next chunk and finds where names may begin, after the tokens that were kept. */
const readChunk = (search: Search, shelves: readonly Shelf[]): void => {
  const { text, tokens, starts } = search;
  dropTokens(tokens, search.until);
  search.at = readTokens(text, search.at, Math.min(search.at + chunkUnits, text.length), tokens);
  // The last tokens wait for those that may follow them in a name.
  search.until = search.at < text.length ? Math.max(0, tokens.count - limits.nameTokens) : tokens.count;
  search.next.fill(0);
  for (let nth = 0; nth < shelves.length; nth++) {
    const shelf = shelves[nth];
    const ofPack = starts[nth];
    if (shelf && ofPack) findStarts(shelf.index, text, tokens, search.until, ofPack);
  }
};

/** The pack whose next start is the first of all, or -1 when there is none left. */
const findNext = ({ starts, next }: Search): number => {
  if (starts.length === 1) return (next[0] ?? 0) < (starts[0]?.count ?? 0) ? 0 : -1;
  let first = -1;
  let earliest = Number.POSITIVE_INFINITY;
  for (let nth = 0; nth < starts.length; nth++) {
    const ofPack = starts[nth];
    const at = next[nth] ?? 0;
    if (!ofPack || at >= ofPack.count) continue;
    const token = ofPack.tokens[at] ?? 0;
    if (token >= earliest) continue;
    earliest = token;
    first = nth;
  }
  return first;
};

/** Looks at the starts of the chunk in their order, until so many candidates are found. Answers whether all were. */
const exploreChunk = (search: Search, shelves: readonly Shelf[], most: number): boolean => {
  const { starts, next, found } = search;
  while (found.length < most) {
    const nth = findNext(search);
    const shelf = shelves[nth];
    const ofPack = starts[nth];
    if (!shelf || !ofPack) return true;
    const at = next[nth] ?? 0;
    next[nth] = at + 1;
    explore(search, shelf, ofPack, at);
  }
  return false;
};

/** Looks on until a stretch of text is through, or so many candidates are found. Answers whether the text is. */
const searchOn = (search: Search, shelves: readonly Shelf[], mostUnits: number, mostCandidates: number): boolean => {
  const end = search.at + mostUnits;
  for (;;) {
    if (!exploreChunk(search, shelves, mostCandidates)) return false;
    if (search.at >= search.text.length) return true;
    if (search.at >= end) return false;
    readChunk(search, shelves);
  }
};

const createSearch = (packs: number): Search => {
  const tokens = createTokens(limits.nameTokens);
  const starts = Array.from({ length: packs }, () => createStarts(tokens.hashes.length));
  const next = new Int32Array(packs);
  return { text: '', tokens, starts, trial: createTrial(), at: 0, until: 0, next, found: [] };
};

/** Makes a search ready for a text. */
const begin = (search: Search, text: string): void => {
  clearTokens(search.tokens);
  for (const ofPack of search.starts) ofPack.count = 0;
  search.text = text;
  search.trial.text = text;
  search.at = 0;
  search.until = 0;
  search.found = [];
};

/** A search that is over serves the next text: for a short one, making its arrays would cost more than reading it. */
const spare: Search[] = [];

const take = (shelves: readonly Shelf[], text: string): Search => {
  const spared = spare.pop();
  const search = spared?.starts.length === shelves.length ? spared : createSearch(shelves.length);
  begin(search, text);
  return search;
};

/** Hands out what was found, and keeps the search but not the text. */
const finish = (search: Search): Candidate[] => {
  const { found } = search;
  begin(search, '');
  if (spare.length === 0) spare.push(search);
  return found;
};

const shelve = (packs: readonly Pack[]): readonly Shelf[] =>
  packs.map((pack, nth) => ({ pack: nth, index: nameIndexOf(pack) }));

/** A finder for these packs, made by openPack; their order is the order of authority and the `pack` of each candidate. */
export const createFinder = (packs: readonly Pack[]): Finder => {
  const shelves = shelve(packs);
  return {
    find(text) {
      const search = take(shelves, text);
      searchOn(search, shelves, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
      return finish(search);
    },
  };
};

/** The same in parts, in order: a caller may rest, or stop, between any two. Each takes a few milliseconds. */
export function* findInSlices(text: string, packs: readonly Pack[]): Generator<readonly Candidate[], void, void> {
  const shelves = shelve(packs);
  const search = take(shelves, text);
  while (!searchOn(search, shelves, sliceUnits, sliceCandidates)) {
    yield search.found;
    search.found = [];
  }
  yield finish(search);
}

/** All candidates in the text, by start, then longest first. "\n" in the text ends a block: no name crosses it. */
export const findCandidates = (text: string, packs: readonly Pack[]): Candidate[] => createFinder(packs).find(text);
