/**
 * The names that stand by themselves: what is left when pieces of longer names are dropped. Where a longer name begins or
 * ends is longer-names.ts.
 */
import { findLongerSide, type SpanAt } from './longer-names';
import type { Run } from './runs';
import type { Setting } from './setting';
import type { Span } from './spans';
import { wordAt } from './words';

const isFullPerson = (span: Span): boolean =>
  span.first < span.last && span.senses.some(({ entry, name }) => entry.type === 'person' && name.prior >= 0.9);

/**
 * Drops the spans that are pieces of longer names, also where a sentence's start or a headline hides the longer name
 * ("Environment Canada said") that is printed elsewhere in mid-sentence. A person's full name stays before what is called
 * after that person ("Andy Warhol Foundation"), if the article speaks of the person by surname or full name as well.
 */
export const dropInner = (
  setting: Setting,
  spans: readonly Span[],
  { spanAt, runs }: { readonly spanAt: SpanAt; readonly runs: readonly Run[] },
): Span[] => {
  const { words, text } = setting;
  const withNext = ({ first, last, start, end }: Span, side: 'left' | 'right'): string =>
    side === 'left' ? text.slice(words.start[first - 1], end) : text.slice(start, words.end[last + 1]);
  const sides = spans.map((span) => findLongerSide(setting, span, spanAt));
  const spokenOf = new Set(runs.filter((run) => run.core === run.last).map((run) => wordAt(words, run.last)));
  const longer = new Set<string>();
  spans.forEach((span, index) => {
    const side = sides[index];
    // "Biden-Harris" in front of a noun are two all the same.
    if (side) longer.add(withNext(span, side).replace('-', ''));
    else if (isFullPerson(span)) spokenOf.add(wordAt(words, span.last));
  });
  return spans.filter((span, index) => {
    const side = sides[index];
    if (side === 'right') return isFullPerson(span) && spokenOf.has(wordAt(words, span.last));
    return !side && !longer.has(withNext(span, 'left')) && !longer.has(withNext(span, 'right'));
  });
};
