/**
 * Finds every name of every pack in a text, in one pass over its tokens. Knows nothing of senses: all candidates are
 * reported, overlapping or not. Time grows with the text, hardly with the names: see docs/decisions/0003-matcher.md.
 */
import type { Candidate } from '../mention';
import { createNameText, findLink, type NameIndex, nameIndexOf, readNameText } from '../pack/name-index';
import type { Pack } from '../pack/pack';
import {
  caseOf,
  entryOf,
  firstOf,
  hasMore,
  isExpanded,
  isLast,
  isLoose,
  kindOf,
  limits,
  nameOf,
  pluralOf,
  priorOf,
  surfaceWords,
} from '../pack/surface';
import { addCandidate } from './candidates';
import { compareName, type Place } from './compare';
import { mayHaveEnding, noPlural, readEndings } from './endings';
import { addToken } from './hash';
import { findStarts, oneWord, severalWords } from './starts';
import { chunkUnits, createTokens, dropTokens, elidedTail, findStart, readTokens, type Tokens } from './tokens';

/** Finds names in texts; made once for a set of packs. */
export interface Finder {
  /** All candidates, by start, then longest first. */
  find(text: string): Candidate[];
  /** The same in parts, in order: a caller may rest, or stop, between any two. Each takes a few milliseconds. */
  slices(text: string): Generator<readonly Candidate[], void, void>;
}

/** UTF-16 units, or candidates, after which a slice ends. */
const sliceUnits = 1 << 16;
const sliceCandidates = 1 << 12;

/** What is looked through: one text, with what was found in it. */
interface Search {
  readonly text: string;
  readonly tokens: Tokens;
  found: Candidate[];
}

const nameText = createNameText();

/** Compares all names under a link with the place, and keeps those that stand there. */
const collect = (search: Search, pack: number, index: NameIndex, link: number, place: Place, words: number): void => {
  const { surfaces } = index;
  const first = firstOf(link);
  if (first < 0) return;
  // A damaged pack may lack the mark of the last.
  for (let nth = first; nth < first + limits.surfacesOfKey; nth++) {
    const owner = surfaces[surfaceWords * nth];
    const traits = surfaces[surfaceWords * nth + 1];
    if (owner === undefined || traits === undefined) return;
    const rules = { case: caseOf(traits), plural: pluralOf(traits), isLoose: isLoose(traits) };
    if (place.plural === noPlural || rules.plural !== 'none') {
      const entry = entryOf(owner);
      readNameText(index, { entry, traits }, nameText);
      const match = compareName(search.text, place, nameText, rules);
      if (match) {
        addCandidate(search.found, {
          start: match.start,
          end: match.end,
          pack,
          entry,
          name: nameOf(owner),
          kind: kindOf(traits),
          case: rules.case,
          prior: priorOf(traits),
          words,
          inflected: match.isAltered || isExpanded(traits),
        });
      }
    }
    if (isLast(traits)) return;
  }
};

/** Looks for names that begin at a token, word by word for as long as a name goes on. */
const explore = (search: Search, pack: number, index: NameIndex, token: number, bits: number): void => {
  const { text, tokens } = search;
  const { hashes, ends, tails, count, base } = tokens;
  const startOf = (nth: number): number => (nth > 0 ? (ends[nth - 1] ?? 0) : base);
  const start = findStart(text, startOf(token));
  const most = (bits & severalWords) > 0 ? limits.nameTokens : 1;
  let before = 0;
  for (let words = 1; words <= most && token + words <= count; words++) {
    const last = token + words - 1;
    const [hash = 0, end = 0, tail = 0] = [hashes[last], ends[last], tails[last]];
    const key = addToken(before, hash);
    const link = findLink(index, key);
    if (tail !== elidedTail && (words > 1 || (bits & oneWord) > 0)) {
      collect(search, pack, index, link, { start, stemEnd: end, end, plural: noPlural, isWhole: true }, words);
      if (mayHaveEnding(tail)) {
        for (const reading of readEndings(text, { hash, from: startOf(last), end, tail })) {
          const { stemEnd, plural } = reading;
          const place = { start, stemEnd, end: reading.end, plural, isWhole: false };
          collect(search, pack, index, findLink(index, addToken(before, reading.hash)), place, words);
        }
      }
    }
    if (words > 1 && !hasMore(link)) return;
    before = key;
  }
};

/** A finder for these packs, made by openPack; their order is the order of authority and the `pack` of each candidate. */
export const createFinder = (packs: readonly Pack[]): Finder => {
  const indexes = packs.map(nameIndexOf);

  function* slices(text: string): Generator<Candidate[], void, void> {
    const tokens = createTokens(limits.nameTokens);
    const search: Search = { text, tokens, found: [] };
    const starts = indexes.map(() => new Uint8Array(tokens.hashes.length));
    let at = 0;
    let sliceEnd = sliceUnits;
    do {
      at = readTokens(text, at, Math.min(at + chunkUnits, text.length), tokens);
      // The last tokens wait for those that may follow them in a name.
      const until = at < text.length ? Math.max(0, tokens.count - limits.nameTokens) : tokens.count;
      for (const [pack, index] of indexes.entries()) {
        const ofPack = starts[pack];
        if (ofPack) findStarts(index, text, tokens, until, ofPack);
      }
      for (let token = 0; token < until; token++) {
        for (const [pack, index] of indexes.entries()) {
          const bits = starts[pack]?.[token] ?? 0;
          if (bits > 0) explore(search, pack, index, token, bits);
        }
        if (search.found.length >= sliceCandidates) {
          yield search.found;
          search.found = [];
        }
      }
      dropTokens(tokens, until);
      if (at >= sliceEnd) {
        yield search.found;
        search.found = [];
        sliceEnd = at + sliceUnits;
      }
    } while (at < text.length);
    yield search.found;
  }

  return {
    find: (text) => [...slices(text)].flat(),
    slices,
  };
};

/** All candidates in the text, by start, then longest first. "\n" in the text ends a block: no name crosses it. */
export const findCandidates = (text: string, packs: readonly Pack[]): Candidate[] => createFinder(packs).find(text);
