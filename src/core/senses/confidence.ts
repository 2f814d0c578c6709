/**
 * How sure a mention is: a value per class of evidence, scaled by the share of its sense. The classes follow what was
 * measured on news; `why` words them for the reader.
 */

import { isVersioned } from './full-names';
import type { Scored } from './score';
import { isOrdinary, type Setting } from './setting';
import type { Span } from './spans';
import { isCapital, isInitial } from './words';

/** The least confidence at which a mention is given at all. */
export const givenFrom = 0.5;

/** Confidence of mentions that the article itself resolves. */
export const resolved = {
  acronym: 0.93,
  surname: 0.9,
  rivalled: 0.6,
  ahead: 0.8,
  given: 0.75,
  title: 0.75,
  head: 0.8,
  headword: 0.8,
  tail: 0.8,
  part: 0.88,
  again: 0.88,
  initials: 0.85,
  team: 0.85,
} as const;

const classValue = (setting: Setting, span: Span, { sense, isCued }: Scored, isTitled: boolean): number => {
  const { name, entry } = sense;
  const words = span.last - span.first + 1;
  const isTitle = name.text === entry.label || name.kind === 'name';
  if (isTitled && entry.type === 'person') return 0.9;
  if (name.case === 'any') return words > 1 ? 0.93 : 0.85;
  if (words > 1) return isTitle ? 0.96 : 0.92;
  if (name.kind === 'acronym') return 0.92;
  if (isOrdinary(setting, span.first) && !isCued) return isTitle ? 0.8 : 0.6;
  return isTitle ? 0.95 : 0.85;
};

/** Confidence that a sense scored so is right at this place; `isTitled`: a form of address or an office stands before it. */
export const confidenceOf = (
  setting: Setting,
  span: Span,
  scored: Scored,
  { isWeak, isTitled }: { readonly isWeak: boolean; readonly isTitled: boolean },
): number => {
  const { words } = setting;
  const isConcept =
    scored.sense.name.case === 'any' &&
    // "the Cold War" is written so, and the Home Secretary.
    !/ \p{Lu}\S*$/u.test(scored.sense.entry.label) &&
    !(isInitial(words, span.first) && span.first === span.last);
  // "Social Welfare" in mid-sentence is more likely a name of something particular than the idea.
  const inCapitals = isConcept && isCapital(words, span.last) && setting.casingAt(span.first) === 'plain';
  const doubt =
    (isWeak ? 0.45 : 1) *
    (isVersioned(setting, span.last) ? 0.65 : 1) *
    (inCapitals ? (span.first < span.last ? 0.5 : 0.7) : 1);
  const base = classValue(setting, span, scored, isTitled) * doubt;
  // Prior shares are rough: one sense with most of the weight counts in full.
  const share = Math.min(1, scored.share / 0.9);
  return Math.round(base * share * 100) / 100;
};
