/** The lists of names in other languages that are kept by hand beside this file. Build time only. */
import type { NameLanguage } from '../../../core/built-in';
import { readRows, splitCell } from '../rows';

/** A cell of each row by what the row is of, in a list whose first line says the columns. */
const readColumn = (file: string, lang: NameLanguage): ReadonlyMap<string, readonly string[]> => {
  const [head = [], ...rows] = readRows(`names/${file}`);
  const column = head.indexOf(lang);
  const known = column < 1 ? [] : rows;
  return new Map(known.map((row) => [row[0] ?? '', splitCell(row[column])]));
};

/** Names by the id of their entry, of whatever type. */
export const listNames = (lang: NameLanguage): ReadonlyMap<string, readonly string[]> => readColumn('entries', lang);

/** The adjective of each country that has one, by its code in small letters. */
export const listDemonyms = (lang: NameLanguage): ReadonlyMap<string, readonly string[]> =>
  readColumn('demonyms', lang);

/** Names that are better left alone in a language. */
export const listSilent = (lang: NameLanguage): ReadonlySet<string> =>
  new Set(
    readRows('names/silent').flatMap(([of = '', names]) => (of === lang || of === 'all' ? splitCell(names) : [])),
  );
