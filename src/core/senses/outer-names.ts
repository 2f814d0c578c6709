/**
 * The names that stand by themselves: what is left when pieces of longer names are dropped. Where a longer name begins or
 * ends is longer-names.ts.
 */
import { findLongerSide, type SpanAt } from './longer-names';
import type { Run } from './runs';
import type { Setting } from './setting';
import type { Span } from './spans';
import { isJoined, wordAt } from './words';

const isFullPerson = (span: Span): boolean =>
  span.first < span.last && span.senses.some(({ entry, name }) => entry.type === 'person' && name.prior >= 0.9);

/**
 * Drops the spans that are pieces of longer names, also where a sentence's start hides the longer name ("Environment Canada
 * said") that is printed elsewhere in mid-sentence. A person's full name stays before what is called after that person
 * ("Andy Warhol Foundation"), if the article speaks of the person by surname or full name as well.
 */
export const dropInner = (
  setting: Setting,
  spans: readonly Span[],
  { spanAt, runs }: { readonly spanAt: SpanAt; readonly runs: readonly Run[] },
): Span[] => {
  const { words, text } = setting;
  const withLeft = (span: Span): string => text.slice(words.start[span.first - 1], span.end);
  const sides = spans.map((span) => findLongerSide(setting, span, spanAt));
  const spokenOf = new Set(runs.filter((run) => run.core === run.last).map((run) => wordAt(words, run.last)));
  const longer = new Set<string>();
  spans.forEach((span, index) => {
    if (sides[index] === 'left' && isJoined(words, span.first)) longer.add(withLeft(span));
    if (sides[index] === undefined && isFullPerson(span)) spokenOf.add(wordAt(words, span.last));
  });
  return spans.filter((span, index) => {
    const side = sides[index];
    if (side === 'right') return isFullPerson(span) && spokenOf.has(wordAt(words, span.last));
    return side === undefined && !(isJoined(words, span.first) && longer.has(withLeft(span)));
  });
};
