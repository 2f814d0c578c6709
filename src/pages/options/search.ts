/** Finds settings by what a reader types. Pure; knows nothing of what is searched but its words. */

/** Something to be found: its id, and all words that stand for it. */
export interface Findable<Id> {
  readonly id: Id;
  readonly words: string;
}

/** Letters without accents and capitals, so that "cafe" finds "Café". */
const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The items in which every word of the query begins a word, or stands anywhere from three letters on. In their order. */
export const search = <Id>(query: string, items: readonly Findable<Id>[]): Id[] => {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return items.map(({ id }) => id);
  return items
    .filter(({ words }) => {
      const text = ` ${fold(words).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
      return wanted.every((word) => text.includes(` ${word}`) || (word.length >= 3 && text.includes(word)));
    })
    .map(({ id }) => id);
};
