/**
 * Weighs the senses of a place by all that the article offers: cue words, what else it names, the nations it speaks of.
 * Made once per article; scoring itself is score.ts.
 */
import { holdsOn, isAfter } from '../dates';
import type { PartialDate } from '../glossary';
import { createCues } from './cues';
import type { SpanAt } from './longer-names';
import { countCountries, fitsCountry } from './national';
import { type Scored, type Support, scoreSenses } from './score';
import type { Sense, SenseEntry } from './sense';
import type { Setting } from './setting';
import { isDateline, type Span } from './spans';
import { functionWords } from './vocabulary/common';
import { wordList } from './vocabulary/word-list';
import { gaps, isCapital, isOn, smallAt, wordAt } from './words';

/** Scores places of one article. */
export interface Weigher {
  /** The senses by share, best first; only those given, or all that may stand there. */
  score(span: Span, senses?: readonly Sense[]): readonly Scored[];
  /** Whether words near say that it is a place. */
  isCuedPlace(span: Span): boolean;
  /** The one sense that surely stands there, if any. */
  sure(span: Span): Sense | undefined;
}

/** Words before places, not before those who play there. */
const outside = wordList('outside');

const beforeLanguages = wordList('before languages');

/** Where British towns lie that share their names with others. */
const counties = wordList('counties');

/** From which share on a sense among several is taken for granted by the names that depend on it. */
const sureShare = 0.6;

/** Whether a war, a vote or a dated event lies after the article, which therefore cannot mean it. */
const isYetToCome = ({ entry, name }: Sense, date: PartialDate): boolean => {
  const isOnce =
    /^(conflict|disaster|election|treaty)$/.test(entry.type) || (entry.type === 'event' && /\d/.test(name.text));
  return isOnce && entry.begins !== undefined && isAfter(entry.begins, date);
};

/** Makes the weigher of an article from the spans chosen in it; `longest` are these and the pieces of longer names. */
export const createWeigher = (
  setting: Setting,
  {
    chosen,
    longest,
    spanAt,
    date,
  }: {
    readonly chosen: readonly Span[];
    readonly longest: readonly Span[];
    readonly spanAt: SpanAt;
    readonly date: PartialDate | undefined;
  },
): Weigher => {
  const { words, text } = setting;
  const countries = countCountries(longest);
  const countCues = createCues(setting);
  /** Whether a list goes on, so that New York is a town in it: "London, New York and Tokyo". */
  const isListed = (last: number): boolean => wordAt(words, last + 1) === 'and' && isCapital(words, last + 2);
  // Asked for doubtful names only, so made on the first question.
  let named: Map<string, string> | undefined;
  const nameOf = (key: string): string | undefined => {
    if (!named) {
      named = new Map();
      for (const { senses } of chosen) {
        const [sense] = senses;
        if (sense && senses.length === 1 && sense.name.prior >= 0.8 && !sense.isGeneric)
          named.set(sense.key, sense.entry.label);
      }
    }
    return named.get(key);
  };
  const support: Support = {
    related: (sense) => (sense.entry.related ?? []).flatMap((id) => nameOf(`${sense.glossary}:${id}`) ?? []),
    isNamed: (sense) => nameOf(sense.key) !== undefined,
    isLanguageThere: ({ first, last }) =>
      isOn(words, first - 1, beforeLanguages) &&
      (words.gap[last + 1] !== gaps.space ||
        (smallAt(words, last + 1) !== 'and' && isOn(words, last + 1, functionWords))),
    countries,
    wasInOffice: ({ entry }) =>
      date === undefined || !entry.offices ? undefined : entry.offices.some((office) => holdsOn(office, date)),
    isDateline: (span) => isDateline(words, span),
    isUnlikelyThere: ({ first }, type) =>
      type === 'city'
        ? /(st|th)ern$/.test(smallAt(words, first - 1))
        : type === 'team' && isOn(words, first - 1, outside),
    isRegionThere: ({ first, last }) =>
      words.gap[first] !== gaps.comma || !isCapital(words, first - 1) || isListed(last)
        ? 0
        : smallAt(words, first - 1) === 'county'
          ? 3
          : 1,
  };
  // "US State Department": the nation right before a body's name settles whose it is, here and further down; so does a name
  // of the same body that no other has.
  const cued = new Set<SenseEntry>();
  const isCued = (span: Span, sense: Sense): boolean => {
    const { entry } = sense;
    if (entry.country === undefined || entry.type === 'country') return false;
    const isNear = (words.gap[span.first] ?? gaps.block) <= gaps.and;
    const nation = isNear ? spanAt(span.first - 1)?.senses : undefined;
    if (nation?.some((it) => it.entry.type === 'country' && it.entry.country === entry.country)) cued.add(entry);
    return cued.has(entry);
  };
  // "Paris, Texas" is not the capital of France, here or further down.
  const elsewhere = new Set<SenseEntry>();
  for (const { last, senses } of chosen) {
    if (words.gap[last + 1] !== gaps.comma) continue;
    const home = spanAt(last + 1);
    const homes = home?.senses ?? [];
    const isA = (type: string): boolean => homes.some(({ entry }) => entry.type === type);
    const isRegion = isA('region') && !(isA('city') && isListed(home?.last ?? 0));
    const isHome = ({ entry: { country }, name }: Sense): boolean =>
      isRegion
        ? homes.some(({ entry }) => entry.country === country && !name.against.includes(entry.label.toLowerCase()))
        : country === 'gb' || !isOn(words, last + 1, counties);
    for (const sense of senses) {
      const { type } = sense.entry;
      const isTown = type === 'city' || (type === 'region' && !isRegion);
      // "the mayor of London, Ontario"
      if ((isTown || / of \S+$/.test(sense.name.text)) && !isHome(sense)) elsewhere.add(sense.entry);
    }
  }
  const fits = (span: Span, sense: Sense): boolean =>
    !elsewhere.has(sense.entry) &&
    !(date !== undefined && isYetToCome(sense, date)) &&
    (isCued(span, sense) ||
      !sense.isGeneric ||
      support.isNamed(sense) ||
      fitsCountry(sense, text.slice(span.start, span.end), countries));
  const known = new Map<Span, readonly Scored[]>();
  const score: Weigher['score'] = (span, senses = span.senses) => {
    const isWhole = senses.length === span.senses.length;
    const answer = isWhole ? known.get(span) : undefined;
    if (answer) return answer;
    const fitting = senses.filter((sense) => fits(span, sense));
    const scored = fitting.length === 0 ? [] : scoreSenses(span, fitting, { countCues, support }, senses);
    if (isWhole) known.set(span, scored);
    return scored;
  };
  return {
    score,
    isCuedPlace(span) {
      const [best] = score(span);
      return best?.isCued === true && best.sense.group === 'places';
    },
    sure(span) {
      if (span.senses.length < 2) return span.senses[0];
      const [best] = score(span);
      return best && best.share >= sureShare ? best.sense : undefined;
    },
  };
};
