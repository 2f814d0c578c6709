/** Names inside the longer names that were given: "Texas" in "University of Texas". A card of the longer one lists them. */
import type { EntryAddress, Mention } from '../mention';
import type { Span } from './spans';

/** A name inside a mention. UTF-16 offsets, `end` exclusive. */
export interface InnerName extends EntryAddress {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/**
 * The surely known names inside mentions, in order of the text: of one meaning, other than the mention's own, and names
 * rather than terms. Both lists in order of the text. Linear.
 */
export const findInnerNames = (spans: readonly Span[], mentions: readonly Mention[]): InnerName[] => {
  const inner: InnerName[] = [];
  let at = 0;
  for (const { start, end, senses } of spans) {
    while ((mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const outer = mentions[at];
    if (!outer || start < outer.start || end > outer.end || end - start === outer.end - outer.start) continue;
    const [sense, ...others] = senses;
    if (!sense || others.length > 0 || sense.name.prior < 0.8 || sense.entry.id === outer.entry) continue;
    if (sense.name.case === 'any' || sense.name.kind === 'surname') continue;
    const { id, label } = sense.entry;
    inner.push({ glossary: sense.glossary, entry: id, start, end, label });
  }
  return inner;
};
