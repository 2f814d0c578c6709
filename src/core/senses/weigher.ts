/**
 * Weighs the senses of a place by all that the article offers: cue words, what else it names, the nations it speaks of.
 * Made once per article; scoring itself is score.ts.
 */
import { holdsOn } from '../dates';
import { groupOf, type PartialDate } from '../glossary';
import { createCues } from './cues';
import type { SpanAt } from './longer-names';
import { countCountries, fitsCountry } from './national';
import { type Scored, type Support, scoreSenses } from './score';
import type { Setting } from './setting';
import type { Sense, Span } from './spans';
import { gaps, isCapital } from './words';

/** Scores places of one article. */
export interface Weigher {
  /** The senses by share, best first; only those given, or all that may stand there. */
  score(span: Span, senses?: readonly Sense[]): readonly Scored[];
  /** Whether words near say that it is a place. */
  isCuedPlace(span: Span): boolean;
  /** The one sense that surely stands there, if any. */
  sure(span: Span): Sense | undefined;
}

/** From which share on a sense among several is taken for granted by the names that depend on it. */
const sureShare = 0.6;

/** Makes the weigher of an article from the spans chosen in it. */
export const createWeigher = (
  setting: Setting,
  {
    chosen,
    spanAt,
    date,
  }: { readonly chosen: readonly Span[]; readonly spanAt: SpanAt; readonly date: PartialDate | undefined },
): Weigher => {
  const { words, text } = setting;
  const countries = countCountries(chosen);
  const countCues = createCues(setting);
  const named = new Map<string, string>();
  for (const { senses } of chosen) {
    const [sense, ...others] = senses;
    if (sense && others.length === 0 && sense.name.prior >= 0.8)
      named.set(`${sense.glossary}:${sense.entry.id}`, sense.entry.label);
  }
  const support: Support = {
    related: (sense) => (sense.entry.related ?? []).flatMap((id) => named.get(`${sense.glossary}:${id}`) ?? []),
    country: countries.of,
    wasInOffice: ({ entry }) =>
      date === undefined || !entry.offices ? undefined : entry.offices.some((office) => holdsOn(office, date)),
    isRegionThere: ({ first }) => words.gap[first] === gaps.comma && isCapital(words, first - 1),
  };
  // "US State Department": the nation right before a body's name settles whose it is, here and further down.
  const cued = new Set<string>();
  const isCued = (span: Span, { entry, glossary }: Sense): boolean => {
    const key = `${glossary}:${entry.id}`;
    const isNear = span.first > 0 && (words.gap[span.first] ?? gaps.block) <= gaps.and;
    const nation = isNear ? spanAt(span.first - 1)?.senses : undefined;
    if (
      entry.country !== undefined &&
      nation?.some((it) => it.entry.type === 'country' && it.entry.country === entry.country)
    )
      cued.add(key);
    return cued.has(key);
  };
  const score: Weigher['score'] = (span, senses = span.senses) => {
    const surface = text.slice(span.start, span.end);
    const fitting = senses.filter((sense) => isCued(span, sense) || fitsCountry(sense, surface, countries));
    return fitting.length === 0 ? [] : scoreSenses({ ...span, senses: fitting }, countCues, support);
  };
  return {
    score,
    isCuedPlace(span) {
      const [best] = score(span);
      return best?.isCued === true && groupOf(best.sense.entry.type) === 'places';
    },
    sure(span) {
      const [only, ...others] = span.senses;
      if (others.length === 0) return only;
      const [best] = score(span);
      return best && best.share >= sureShare ? best.sense : undefined;
    },
  };
};
