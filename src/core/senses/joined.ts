/**
 * Which short names of an article were joined to which full names, as places in the text: for measuring and for looking
 * at. Decides nothing; short-names.ts does.
 */
import type { CloseReading } from './read';

/** A short name and the full name of the same article it stands for. UTF-16 offsets, `end` exclusive. */
export interface ShortName {
  readonly start: number;
  readonly end: number;
  readonly full: { readonly start: number; readonly end: number };
}

/** Joins and introduced acronyms as pairs of places; the full name is where the article first prints it. */
export const tellJoins = ({ reading, setting, joins }: CloseReading): ShortName[] => {
  const { words, text } = setting;
  const { mentions, definitions } = reading;
  const fullByKey = new Map<string, ShortName['full']>();
  const found = [...joins.values()].map(({ first, last, bearing: { bearer } }) => {
    const full = fullByKey.get(bearer.key) ?? {
      start: words.start[bearer.first] ?? 0,
      end: words.end[bearer.last] ?? 0,
    };
    fullByKey.set(bearer.key, full);
    return { start: words.start[first] ?? 0, end: words.end[last] ?? 0, full };
  });
  const acronyms = new Map(definitions.flatMap((it) => (it.kind === 'acronym' ? [[it.name, it.quote] as const] : [])));
  const taken = new Set(found.map(({ start }) => start));
  for (const { start, end } of mentions) {
    const full = acronyms.get(text.slice(start, end));
    if (full && !taken.has(start) && full.start !== start) found.push({ start, end, full });
  }
  return found.sort((a, b) => a.start - b.start);
};
