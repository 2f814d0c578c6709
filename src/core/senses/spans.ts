/**
 * Candidates gathered by the place they stand at, and the choice of places that do not overlap: the longest first.
 * Says nothing of which sense is right.
 */
import type { Candidate } from '../mention';
import type { Sense } from './sense';
import { type Setting, wordsBetween } from './setting';
import { gaps, isCapital, shapes, type Words } from './words';

/** A place with all senses its letters may have. Word indices are inclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly senses: readonly Sense[];
}

type ReadSense = (candidate: Candidate) => Sense | undefined;

/**
 * The candidate without the article that some names are listed with: "the Taliban" stands where "Taliban" does, also when
 * a sentence begins with it. "The Verge" is a name with its article.
 */
const withoutArticle = ({ text }: Setting, candidate: Candidate, read: ReadSense): Candidate => {
  const { start } = candidate;
  const isArticle =
    text.startsWith('the ', start) || (text.startsWith('The ', start) && read(candidate)?.name.text.startsWith('the '));
  return isArticle && /^\p{Lu}/u.test(text.slice(start + 4, start + 6))
    ? { ...candidate, start: start + 4 }
    : candidate;
};

const byPlace = (a: Candidate, b: Candidate): number => a.start - b.start || b.end - a.end || a.pack - b.pack;

/** Gathers candidates by place, in order of the text, longer places first where two begin together. */
export const gatherSpans = (setting: Setting, candidates: readonly Candidate[], read: ReadSense): Span[] => {
  const { words } = setting;
  const spans: Span[] = [];
  let senses: Sense[] = [];
  let place: Span | undefined;
  for (const candidate of candidates.map((it) => withoutArticle(setting, it, read)).sort(byPlace)) {
    const sense = read(candidate);
    if (!sense) continue;
    const { start, end } = candidate;
    if (place?.start === start && place.end === end) {
      // Two names of one entry may share letters (label and alias in other case, or in two languages): the likelier speaks.
      const twin = senses.findIndex((it) => it.key === sense.key);
      const other = senses[twin];
      if (!other) senses.push(sense);
      else if (other.name.prior < sense.name.prior) senses[twin] = sense;
      continue;
    }
    senses = [sense];
    const { first, last } = wordsBetween(words, start, end);
    place = { start, end, first, last, senses };
    spans.push(place);
  }
  return spans;
};

/** Whether a report opens with the place it comes from: "OSLO (AP) —", "LIMA, Peru:". */
export const isDateline = (words: Words, { first, last }: Span): boolean =>
  words.gap[first] === gaps.block &&
  words.shape[first] === shapes.upper &&
  (words.gap[last + 1] ?? 0) > gaps.and &&
  isCapital(words, last + 1);

const isNation = ({ entry, isDemonym }: Sense): boolean => entry.type === 'country' && !isDemonym;

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
          ({ entry, group, isGeneric }) =>
            !isGeneric && entry.type !== 'person' && group !== 'happenings' && senses.some((it) => it.entry === entry),
        );
      at += 1;
    }
    return true;
  });
};

/** Of spans that overlap, or are tied by others that do, those that stand. */
const chooseAmong = (spans: readonly Span[], origin: number, kept: Span[]): void => {
  const taken: boolean[] = [];
  const standing = [...spans]
    .sort((a, b) => b.end - b.start - (a.end - a.start))
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
