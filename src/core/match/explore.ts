/**
 * Looks closer at a token where a name may begin: follows names word by word through the index and has each one that ends
 * compared with the text.
 */
import type { Candidate } from '../mention';
import { findLink, type NameIndex } from '../pack/name-index';
import {
  entryOf,
  hasMore,
  isExpanded,
  isLast,
  limits,
  nameOf,
  priorOf,
  recordHead,
  recordOf,
  rulesOf,
  sizeOfRecord,
} from '../pack/record';
import { addCandidate } from './candidates';
import { compareName } from './compare';
import { beginsWithin, endsWithin } from './edges';
import { createReadings, noPlural, pluralIes, readParticles, readPlurals } from './endings';
import { different, glance, unsure } from './glance';
import { addToken } from './hash';
import { takesPlural } from './plural';
import type { Starts } from './starts';
import { findStart, mayHaveParticle, type Tokens } from './tokens';
import type { Trial } from './trial';

/** What is looked through: one text, how far it was read, and what was found in it since the last slice. */
export interface Search {
  text: string;
  readonly tokens: Tokens;
  /** For each pack, at which tokens of the chunk its names may begin. */
  readonly starts: readonly Starts[];
  readonly trial: Trial;
  /** Where the next chunk begins. */
  at: number;
  /** The tokens of the chunk that are not kept for the next, and for each pack the next start to look at. */
  until: number;
  readonly next: Int32Array;
  found: Candidate[];
}

/** A pack among those that are searched for. */
export interface Shelf {
  readonly pack: number;
  readonly index: NameIndex;
}

const readings = createReadings();

/** Whether the name of the trial stands at its place. */
const isThere = (trial: Trial): boolean => {
  const { text, start, end, plural } = trial;
  const isPlural = plural !== noPlural;
  if (isPlural && trial.rules.plural === 'none') return false;
  const seen = plural === pluralIes ? unsure : glance(trial);
  if (seen === different) return false;
  if (seen === unsure) return compareName(trial);
  trial.foundStart = start;
  trial.foundEnd = end;
  trial.isAltered = isPlural;
  return !(beginsWithin(text, start) || endsWithin(text, end)) && (!isPlural || takesPlural(trial));
};

/** Tries all names under a link at the trial's place, and keeps those that stand there. */
const collect = (search: Search, { pack, index }: Shelf, link: number): void => {
  const { trial } = search;
  const { records } = index;
  trial.bytes = index.recordBytes;
  let word = recordOf(link);
  // A damaged pack may lack the mark of the last.
  for (let nth = 0; nth < limits.recordsOfKey; nth++) {
    const owner = records[word];
    const traits = records[word + 1];
    if (owner === undefined || traits === undefined) return;
    const rules = rulesOf(traits);
    trial.at = 4 * (word + recordHead);
    trial.traits = traits;
    trial.rules = rules;
    if (isThere(trial)) {
      addCandidate(search.found, {
        start: trial.foundStart,
        end: trial.foundEnd,
        pack,
        entry: entryOf(owner),
        name: nameOf(owner),
        kind: rules.kind,
        case: rules.case,
        prior: priorOf(traits),
        words: trial.words,
        inflected: trial.isAltered || isExpanded(traits),
      });
    }
    if (isLast(traits)) return;
    word += sizeOfRecord(traits);
  }
};

/** Tries the names that end with this token, read without its ending. `before` is the key of the tokens before it. */
const collectInflected = (search: Search, shelf: Shelf, token: number, before: number): void => {
  const { text, tokens, trial } = search;
  const { hashes, stems, ends } = tokens;
  const hash = hashes[token] ?? 0;
  const end = ends[token] ?? 0;
  if (endsWithin(text, end)) return;
  const from = token > 0 ? (ends[token - 1] ?? 0) : tokens.base;
  const read = hash === stems[token] ? readParticles : readPlurals;
  read(text, { hash, from, end }, readings);
  for (let nth = 0; nth < readings.count; nth++) {
    const link = findLink(shelf.index, addToken(before, readings.hashes[nth] ?? 0));
    if (recordOf(link) === 0) continue;
    trial.stemEnd = readings.stemEnds[nth] ?? 0;
    trial.end = readings.ends[nth] ?? 0;
    trial.plural = readings.plurals[nth] ?? 0;
    trial.isWhole = false;
    collect(search, shelf, link);
  }
};

/** Finds the names that begin at one of a pack's starts. */
export const explore = (search: Search, shelf: Shelf, starts: Starts, nth: number): void => {
  const { text, tokens, trial } = search;
  const { hashes, stems, ends, flags, count } = tokens;
  const first = starts.tokens[nth] ?? 0;
  trial.start = findStart(text, first > 0 ? (ends[first - 1] ?? 0) : tokens.base);
  let link = starts.alone[nth] ?? 0;
  let before = 0;
  for (let words = 1; words <= limits.nameTokens; words++) {
    const token = first + words - 1;
    if (token >= count) return;
    const hash = hashes[token] ?? 0;
    const key = addToken(before, hash);
    if (words === 2) link = starts.paired[nth] ?? 0;
    else if (words > 2) link = findLink(shelf.index, key);
    trial.words = words;
    if (recordOf(link) > 0) {
      trial.stemEnd = ends[token] ?? 0;
      trial.end = trial.stemEnd;
      trial.plural = noPlural;
      trial.isWhole = true;
      collect(search, shelf, link);
    }
    if (hash !== stems[token] || ((flags[token] ?? 0) & mayHaveParticle) !== 0) {
      collectInflected(search, shelf, token, before);
    }
    // Whether a name of two words begins is known without the link of the first.
    if (words > 1 && !hasMore(link)) return;
    before = key;
  }
};
