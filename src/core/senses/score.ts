/**
 * Which sense of a name fits a place, as shares of one: each sense weighs its prior, raised or lowered by cue words and by
 * what else the article names; "none of them" weighs what the priors leave. Words the reason.
 */
import type { Reason } from '../mention';
import type { CountCues } from './cues';
import type { CountryShare } from './national';
import type { Sense } from './sense';
import type { Span } from './spans';

/** A sense with its share of the probability, and what spoke for it. */
export interface Scored {
  readonly sense: Sense;
  readonly share: number;
  /** Whether a cue word stands near. */
  readonly isCued: boolean;
  readonly why: readonly Reason[];
}

/** What the rest of the article says about an entry. */
export interface Support {
  /** Entries surely named in the article that are related to this one, as labels. */
  related(sense: Sense): readonly string[];
  /** Whether the article also names the entry by a name that means nothing else. */
  isNamed(sense: Sense): boolean;
  /** Whether the word of a nation stands where its language is meant: "in English". */
  isLanguageThere(span: Span): boolean;
  /** How surely a town or a county and a comma stand before the place, as in "Springfield, Illinois". */
  isRegionThere(span: Span): number;
  /** Whether a report opens with the place it comes from: "OSLO (AP) —". */
  isDateline(span: Span): boolean;
  /**
   * Whether what stands before the place speaks against a sense of this type: "western New York" is no town, nor is one in
   * Barcelona in a club.
   */
  isUnlikelyThere(span: Span, type: string): boolean;
  /** Whether the person held an office when the article appeared; undefined when that is not known. */
  wasInOffice(sense: Sense): boolean | undefined;
  /** To which countries the article refers. */
  readonly countries: CountryShare;
}

/** How far a sense's own prior and cues carry it, before others compete. */
interface Weighed {
  readonly sense: Sense;
  weight: number;
  /** The least weight of "none of these", where something speaks against the sense. */
  doubt: number;
  isCued: boolean;
  readonly why: Reason[];
}

/** What an article offers to choose by. */
export interface Evidence {
  readonly countCues: CountCues;
  readonly support: Support;
}

const weighCues = (sense: Sense, span: Span, countCues: CountCues, isContested: boolean): Weighed => {
  const { name } = sense;
  const weighed: Weighed = { sense, weight: 0, doubt: 0.03, isCued: false, why: [] };
  let gain = 1;
  let loss = 1;
  let speakFor = 0;
  if (sense.for.length > 0) {
    const cues = countCues(sense.for, span.first, span.last);
    speakFor = cues.near + cues.far;
    if (cues.near > 0) {
      gain = 1 + 3 * Math.min(cues.near, 3);
      weighed.isCued = true;
      if (cues.nearest !== undefined) weighed.why.push(['why_near', cues.nearest]);
    } else if (cues.far > 0) {
      gain = 1 + 0.7 * Math.min(cues.far, 3);
      weighed.why.push(['why_topic']);
    } else if (name.prior < 1) loss = name.prior >= 0.8 ? 0.85 : 0.35;
  }
  if (sense.against.length > 0) {
    const cues = countCues(sense.against, span.first, span.last);
    if (cues.near > 0 || (!isContested && cues.far > 1 && cues.far > speakFor)) {
      loss *= cues.near > 0 ? 0.06 : 0.2;
      weighed.doubt = 0.25;
    } else if (cues.far > 0) loss *= 0.6;
  }
  weighed.weight = Math.max(0.02, name.prior) * gain * loss;
  return weighed;
};

const factionTypes: ReadonlySet<string> = new Set(['party', 'armed-group', 'court', 'university', 'team']);

/**
 * Letters like these are borne by many, and so are surnames: parties, bands and people of a nation the article never names
 * are not meant.
 */
const isStranger = (span: Span, { name, entry }: Sense, support: Support): boolean =>
  entry.country !== undefined &&
  (((name.kind === 'surname' || entry.type === 'city') && name.prior < 0.9 && !support.countries.isNone) ||
    (span.end - span.start <= 5 && factionTypes.has(entry.type) && /^\p{Lu}+$/u.test(name.text))) &&
  support.countries.of(entry.country) === 0;

const weigh = (span: Span, sense: Sense, { countCues, support }: Evidence, isContested: boolean): Weighed => {
  const { name, entry } = sense;
  const weighed = weighCues(sense, span, countCues, isContested);
  const { why } = weighed;
  if (entry.type === 'city' && support.isDateline(span)) {
    weighed.weight += 9;
    weighed.isCued = true;
  }
  if (!weighed.isCued && isStranger(span, sense, support)) {
    weighed.weight *= 0.4;
    weighed.doubt = 0.6;
  }
  if (isContested) {
    if (entry.label.endsWith(' language') && support.isLanguageThere(span)) weighed.weight *= 60;
    const held = support.wasInOffice(sense);
    if (held !== undefined) weighed.weight *= held ? 3 : 0.5;
    if (held === true) why.push(['why_in_office']);
    if (support.isUnlikelyThere(span, entry.type)) weighed.weight *= 0.05;
    weighed.weight *= (entry.type === 'region' ? 4 : 0.3) ** support.isRegionThere(span);
  }
  if (isContested || name.prior < 0.8) {
    const related = support.related(sense);
    if (support.isNamed(sense)) {
      weighed.weight *= 6;
      why.push(['why_also_names', entry.label]);
    } else if (related[0] !== undefined) {
      weighed.weight *= 1 + 0.6 * Math.min(related.length, 3);
      why.push(['why_also_names', related[0]]);
    }
    if (entry.country !== undefined) weighed.weight *= 1 + 1.5 * support.countries.of(entry.country);
  }
  return weighed;
};

/** Whether nothing but the prior decides: most names have one meaning, no cues and few doubts. */
const isUndisputed = (span: Span, sense: Sense, support: Support): boolean =>
  sense.name.prior >= 0.8 &&
  sense.name.for.length === 0 &&
  sense.name.against.length === 0 &&
  !isStranger(span, sense, support);

/**
 * The senses of a place by share, best first; shares and the weight of "none" add up to one. Senses of a glossary of lower
 * authority count only where those above it leave room. `all` are these and those already ruled out, which leave nothing to
 * meanings that no glossary has.
 */
export const scoreSenses = (
  span: Span,
  senses: readonly Sense[],
  evidence: Evidence,
  all: readonly Sense[],
): readonly Scored[] => {
  const [only] = senses;
  if (only && senses.length === 1 && isUndisputed(span, only, evidence.support)) {
    const { prior } = only.name;
    return [{ sense: only, share: prior / (prior + Math.max(0.03, 1 - prior)), isCued: false, why: [] }];
  }
  const top = Math.min(...senses.map((sense) => sense.pack));
  // What the glossary's own priors leave is the share of meanings that no glossary has.
  let claimed = 0;
  for (const { pack, name } of all) if (pack === top) claimed += name.prior;
  const weighed = senses.map((sense) => {
    const it = weigh(span, sense, evidence, senses.length > 1);
    if (sense.pack !== top) it.weight *= 0.25;
    return it;
  });
  // What speaks against one sense is no doubt about another.
  const best = weighed.reduce((a, b) => (b.weight > a.weight ? b : a));
  const doubt = weighed.some((it) => it.isCued) ? 0.03 : best.doubt;
  const none = Math.max(doubt, 1 - claimed);
  const total = weighed.reduce((sum, it) => sum + it.weight, none);
  return weighed
    .map(({ sense, weight, isCued, why }) => ({ sense, share: weight / total, isCued, why }))
    .sort((a, b) => b.share - a.share);
};
