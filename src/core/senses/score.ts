/**
 * Which sense of a name fits a place, as shares of one: each sense weighs its prior, raised or lowered by cue words and by
 * what else the article names; "none of them" weighs what the priors leave. Words the reason.
 */
import type { CountCues } from './cues';
import type { Sense, Span } from './spans';

/** A sense with its share of the probability, and what spoke for it. */
export interface Scored {
  readonly sense: Sense;
  readonly share: number;
  readonly why: readonly string[];
}

/** What the rest of the article says about an entry. */
export interface Support {
  /** Entries surely named in the article that are related to this one, as labels. */
  related(sense: Sense): readonly string[];
  /** Whether a town and a comma stand before the place, as in "Springfield, Illinois". */
  isRegionThere(span: Span): boolean;
  /** Share of the article's national references that are to this country code, 0–1. */
  country(code: string): number;
}

const weigh = (sense: Sense, span: Span, countCues: CountCues, support: Support, isContested: boolean): Scored => {
  const { name, entry } = sense;
  const why: string[] = [];
  let weight = Math.max(0.02, name.prior);
  if (name.for.length > 0) {
    const cues = countCues(name.for, span.first, span.last);
    if (cues.near > 0) {
      weight *= 1 + 3 * Math.min(cues.near, 3);
      if (cues.nearest !== undefined) why.push(`“${cues.nearest}” stands near`);
    } else if (cues.far > 0) {
      weight *= 1 + 0.7 * Math.min(cues.far, 3);
      why.push('other words of the article fit');
    } else if (name.prior < 1) weight *= 0.6;
  }
  if (name.against.length > 0) {
    const cues = countCues(name.against, span.first, span.last);
    if (cues.near > 0) weight *= 0.12;
    else if (cues.far > 0) weight *= 0.6;
  }
  if (isContested && support.isRegionThere(span)) weight *= entry.type === 'region' ? 4 : 0.3;
  if (isContested || name.prior < 0.8) {
    const related = support.related(sense);
    if (related.length > 0) {
      weight *= 1 + 0.6 * Math.min(related.length, 3);
      why.push(`the article also names ${related[0]}`);
    }
    if (entry.country !== undefined) {
      const share = support.country(entry.country);
      weight *= 1 + 1.5 * share;
    }
  }
  return { sense, share: weight, why };
};

/**
 * The senses of a place by share, best first; shares and the weight of "none" add up to one. Senses of a glossary of lower
 * authority count only where those above it leave room.
 */
export const scoreSenses = (span: Span, countCues: CountCues, support: Support): readonly Scored[] => {
  const packs = new Set(span.senses.map((sense) => sense.candidate.pack));
  const top = Math.min(...packs);
  const isContested = span.senses.length > 1;
  const scored = span.senses.map((sense) => {
    const it = weigh(sense, span, countCues, support, isContested);
    return sense.candidate.pack === top ? it : { ...it, share: it.share * 0.25 };
  });
  // What the glossary's own priors leave is the share of meanings that no glossary has.
  const claimed = span.senses.reduce(
    (sum, { name, candidate }) => (candidate.pack === top ? sum + name.prior : sum),
    0,
  );
  const none = Math.max(0.03, 1 - claimed);
  const total = scored.reduce((sum, it) => sum + it.share, none);
  return scored.map((it) => ({ ...it, share: it.share / total })).sort((a, b) => b.share - a.share);
};
