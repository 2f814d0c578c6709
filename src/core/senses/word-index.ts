/** Where each word of an article stands, whatever its capitals: a table made once, on the first question. */
import { shapes, smallAt, type Words } from './words';

/** The places of one word in whatever case: indices in order, and whether it is anywhere printed small. */
export interface WordPlaces {
  readonly places: readonly number[];
  readonly isPrintedSmall: boolean;
}

/** Gives the places of a word, asked for in small letters; undefined when it is not in the article. */
export type FindWord = (letters: string) => WordPlaces | undefined;

/** Makes the table of an article's words on the first question. */
export const createWordIndex = (words: Words): FindWord => {
  let table: Map<string, { readonly places: number[]; isPrintedSmall: boolean }> | undefined;
  const build = () => {
    const made: NonNullable<typeof table> = new Map();
    for (let word = 0; word < words.count; word += 1) {
      const letters = smallAt(words, word);
      let entry = made.get(letters);
      if (!entry) {
        entry = { places: [], isPrintedSmall: false };
        made.set(letters, entry);
      }
      entry.places.push(word);
      if (words.shape[word] === shapes.lower) entry.isPrintedSmall = true;
    }
    return made;
  };
  return (letters) => {
    table ??= build();
    return table.get(letters);
  };
};
