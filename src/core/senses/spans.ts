/**
 * Candidates gathered by the place they stand at, and the choice of places that do not overlap: the longest first.
 * Says nothing of which sense is right.
 */
import type { EntryCore, Name } from '../glossary';
import type { Candidate } from '../mention';
import type { Pack } from '../pack/pack';
import type { Setting } from './setting';
import { wordsBetween } from './setting';

/** One sense of a name at a place: the candidate with its entry and name. */
export interface Sense {
  readonly candidate: Candidate;
  readonly entry: EntryCore;
  readonly name: Name;
  readonly glossary: string;
}

/** A place with all senses its letters may have. Word indices are inclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly senses: readonly Sense[];
}

/** Entries decoded lately, by pack: articles of one sitting name the same nations and people. */
const decoded = new WeakMap<Pack, Map<number, EntryCore>>();
const decodedLimit = 4000;

const decodedOf = (pack: Pack): Map<number, EntryCore> => {
  const entries = decoded.get(pack);
  if (entries && entries.size < decodedLimit) return entries;
  const fresh = new Map<number, EntryCore>();
  decoded.set(pack, fresh);
  return fresh;
};

/** Gives the entry and name behind a candidate. */
export const createLibrary = (packs: readonly Pack[]): ((candidate: Candidate) => Sense | undefined) => {
  const known = packs.map(decodedOf);
  return (candidate) => {
    const pack = packs[candidate.pack];
    const entries = known[candidate.pack];
    if (!pack || !entries) return undefined;
    let entry = entries.get(candidate.entry);
    if (!entry) {
      entry = pack.core(candidate.entry);
      entries.set(candidate.entry, entry);
    }
    const name = entry.names[candidate.name];
    return name ? { candidate, entry, name, glossary: pack.head.id } : undefined;
  };
};

/** The candidate without the article that some names are listed with: "the Taliban" stands where "Taliban" does. */
const withoutArticle = ({ text }: Setting, candidate: Candidate): Candidate =>
  /^the \p{Lu}/u.test(text.slice(candidate.start, candidate.start + 6))
    ? { ...candidate, start: candidate.start + 4, words: candidate.words - 1 }
    : candidate;

const byPlace = (a: Candidate, b: Candidate): number => a.start - b.start || b.end - a.end || a.pack - b.pack;

/** Gathers candidates by place, in order of the text, longer places first where two begin together. */
export const gatherSpans = (
  setting: Setting,
  candidates: readonly Candidate[],
  read: (candidate: Candidate) => Sense | undefined,
): Span[] => {
  const spans: Span[] = [];
  let senses: Sense[] = [];
  let last: Candidate | undefined;
  for (const candidate of candidates.map((it) => withoutArticle(setting, it)).sort(byPlace)) {
    const sense = read(candidate);
    if (!sense) continue;
    if (last && last.start === candidate.start && last.end === candidate.end) {
      // Two names of one entry may share letters (label and alias in other case, or in two languages): the likelier speaks.
      const twin = senses.findIndex((it) => it.glossary === sense.glossary && it.entry.id === sense.entry.id);
      const other = senses[twin];
      if (!other) senses.push(sense);
      else if (other.candidate.prior < candidate.prior) senses[twin] = sense;
      continue;
    }
    senses = [sense];
    spans.push({
      start: candidate.start,
      end: candidate.end,
      ...wordsBetween(setting.words, candidate.start, candidate.end),
      senses,
    });
    last = candidate;
  }
  return spans;
};

/**
 * The spans without those that merely repeat a nation before a name of the same entry: "US National Security Agency" is
 * left to "US" and "National Security Agency", which say more.
 */
export const splitNationFromName = (spans: readonly Span[]): Span[] => {
  const byEnd = new Map<number, Span[]>();
  for (const span of spans) byEnd.set(span.last, [...(byEnd.get(span.last) ?? []), span]);
  const nations = new Map<number, number>();
  for (const { first, last, senses } of spans)
    if (senses.some(({ entry }) => entry.type === 'country'))
      nations.set(first, Math.max(nations.get(first) ?? 0, last));
  return spans.filter(({ first, last, senses }) => {
    const nation = nations.get(first);
    if (nation === undefined || nation >= last) return true;
    const rest = byEnd.get(last)?.find((it) => it.first === nation + 1);
    return !rest?.senses.some(({ entry }) => senses.some((sense) => sense.entry === entry));
  });
};

/** The spans that stand: none overlaps another, longer ones first, then earlier ones. Order of the text. */
export const chooseLongest = (setting: Setting, spans: readonly Span[]): Span[] => {
  const taken = new Uint8Array(setting.words.count);
  const order = spans.map((_, index) => index);
  const length = (index: number): number => {
    const span = spans[index];
    return span ? (span.last - span.first + 1) * 1000 + Math.min(999, span.end - span.start) : 0;
  };
  order.sort((a, b) => length(b) - length(a) || a - b);
  const kept: number[] = [];
  for (const index of order) {
    const span = spans[index];
    if (!span) continue;
    let isFree = true;
    for (let word = span.first; word <= span.last && isFree; word += 1) isFree = taken[word] === 0;
    if (!isFree) continue;
    taken.fill(1, span.first, span.last + 1);
    kept.push(index);
  }
  return kept.sort((a, b) => a - b).flatMap((index) => spans[index] ?? []);
};

/** Answers which of some spans, none overlapping another, covers a word. */
export const indexByWord = (wordCount: number, spans: readonly Span[]): ((word: number) => Span | undefined) => {
  const covering = new Int32Array(wordCount);
  spans.forEach((span, index) => {
    covering.fill(index + 1, span.first, span.last + 1);
  });
  return (word) => spans[(covering[word] ?? 0) - 1];
};
