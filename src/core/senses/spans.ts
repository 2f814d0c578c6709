/**
 * Candidates gathered by the place they stand at, and the choice of places that do not overlap: the longest first.
 * Says nothing of which sense is right.
 */
import { type EntryCore, groupOf, type Name } from '../glossary';
import type { Candidate, EntryAddress } from '../mention';
import type { Pack } from '../pack/pack';
import { isGenericName } from './national';
import type { Setting } from './setting';
import { wordsBetween } from './setting';

/** One sense of a name at a place: the candidate with its entry and name. */
export interface Sense {
  readonly candidate: Candidate;
  readonly entry: EntryCore;
  readonly name: Name;
  readonly glossary: string;
}

/** The address of a sense's entry. */
export const addressOf = ({ glossary, entry }: Sense): EntryAddress => ({ glossary, entry: entry.id });

/** The same as one text. */
export const keyOf = ({ glossary, entry }: Sense): string => `${glossary}:${entry.id}`;

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

/**
 * The candidate without the article that some names are listed with: "the Taliban" stands where "Taliban" does, also when
 * a sentence begins with it. "The Verge" is a name with its article.
 */
const withoutArticle = (
  { text }: Setting,
  candidate: Candidate,
  read: (candidate: Candidate) => Sense | undefined,
): Candidate => {
  const { start } = candidate;
  const isArticle =
    text.startsWith('the ', start) || (text.startsWith('The ', start) && read(candidate)?.name.text.startsWith('the '));
  return isArticle && /^\p{Lu}/u.test(text.slice(start + 4, start + 6))
    ? { ...candidate, start: start + 4, words: candidate.words - 1 }
    : candidate;
};

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
  for (const candidate of candidates.map((it) => withoutArticle(setting, it, read)).sort(byPlace)) {
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

const isNation = ({ entry, candidate }: Sense): boolean => entry.type === 'country' && candidate.kind !== 'demonym';

/**
 * The spans without those that merely repeat a nation before a name of the same entry: "US National Security Agency" is
 * left to "US" and "National Security Agency", which say more. "US Senate" stays whole: other nations have theirs.
 */
export const splitNationFromName = (spans: readonly Span[]): readonly Span[] => {
  const nations = new Map<number, number>();
  for (const { first, last, senses } of spans)
    if (senses.some(isNation)) nations.set(first, Math.max(nations.get(first) ?? 0, last));
  if (nations.size === 0) return spans;
  return spans.filter(({ first, last, senses }, index) => {
    const nation = first < last ? nations.get(first) : undefined;
    if (nation === undefined || nation >= last) return true;
    let at = index + 1;
    while ((spans[at]?.first ?? last + 1) <= nation) at += 1;
    for (let rest = spans[at]; rest?.first === nation + 1; rest = spans[at]) {
      if (rest.last === last)
        // Jordan Bardella has nothing to do with Jordan, nor the Russia-Ukraine war with Russia alone.
        return !rest.senses.some(
          ({ entry, name }) =>
            !isGenericName(name) &&
            entry.type !== 'person' &&
            groupOf(entry.type) !== 'happenings' &&
            senses.some((it) => it.entry === entry),
        );
      at += 1;
    }
    return true;
  });
};

const lengthOf = ({ start, end, first, last }: Span): number => (last - first + 1) * 1000 + Math.min(999, end - start);

/** Of spans that overlap, or are tied by others that do, those that stand. */
const chooseAmong = (spans: readonly Span[], origin: number, kept: Span[]): void => {
  const taken: boolean[] = [];
  const standing = [...spans]
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .filter(({ first, last }) => {
      for (let word = first; word <= last; word += 1) if (taken[word - origin]) return false;
      for (let word = first; word <= last; word += 1) taken[word - origin] = true;
      return true;
    });
  for (const span of standing.sort((a, b) => a.first - b.first)) kept.push(span);
};

/** The spans that stand: none overlaps another, longer ones first, then earlier ones. Takes and keeps the order of the text. */
export const chooseLongest = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  for (let from = 0; from < spans.length; ) {
    const first = spans[from];
    let to = from;
    let end = first?.last ?? 0;
    for (let next = first; next && next.first <= end; next = spans[to]) {
      end = Math.max(end, next.last);
      to += 1;
    }
    if (first && to === from + 1) kept.push(first);
    else chooseAmong(spans.slice(from, to), first?.first ?? 0, kept);
    from = to;
  }
  return kept;
};

/** Answers which of some spans, none overlapping another, covers a word. */
export const indexByWord = (wordCount: number, spans: readonly Span[]): ((word: number) => Span | undefined) => {
  const covering = new Int32Array(wordCount);
  spans.forEach((span, index) => {
    covering.fill(index + 1, span.first, span.last + 1);
  });
  return (word) => spans[(covering[word] ?? 0) - 1];
};
