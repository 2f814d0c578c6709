/**
 * Glossaries that the build makes from packages: what they are made of, and what they have in common. Their facts are the
 * packages', their sentences our own; what the written glossary has is left to it.
 */
import type { Entry, Glossary, Name } from '../../core/glossary';
import { type City, plainName } from '../places/cities';
import { findCountries } from '../places/enrich';

/** Month in which the packages' data and the templates were last looked through. */
export const checkedMonth = '2026-11';

/** What the written glossary knows, for those that must not repeat it. */
export interface Written {
  readonly entries: readonly Entry[];
  /** GeoNames ids of the cities that have a written entry → that entry. */
  readonly cityEntries: ReadonlyMap<string, Entry>;
  /** The entry of each country, by its code in small letters. */
  readonly countries: ReadonlyMap<string, Entry>;
  readonly cities: readonly City[];
  /** The names an entry claims with this text, whatever its case and accents. */
  readonly claims: (text: string) => readonly Claim[];
}

/** A name of the written glossary and whose it is. */
export interface Claim {
  readonly entry: Entry;
  readonly name: Name;
}

/** Prepares what the makers ask. `cityIds`: GeoNames id → entry id. */
export const readWritten = (
  entries: readonly Entry[],
  cities: readonly City[],
  cityIds: ReadonlyMap<string, string>,
): Written => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const claims = new Map<string, Claim[]>();
  for (const entry of entries)
    for (const name of entry.names) {
      const key = plainName(name.text);
      const known = claims.get(key);
      if (known) known.push({ entry, name });
      else claims.set(key, [{ entry, name }]);
    }
  const cityEntries = new Map(
    [...cityIds].flatMap(([city, id]) => {
      const entry = byId.get(id);
      return entry ? [[city, entry] as const] : [];
    }),
  );
  return {
    entries,
    cities,
    cityEntries,
    countries: findCountries(entries),
    claims: (text) => claims.get(plainName(text)) ?? [],
  };
};

/** A made glossary's head: ours, since the sentences are. */
export const madeHead = (id: string, name: string): Omit<Glossary, 'entries'> => ({
  id,
  name,
  publisher: 'Contexture contributors',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  lang: 'en',
});

/** A name that needs its capitals never meets a text in small letters: Nobelium, who are hackers, leaves nobelium to the element. */
const canMeet = (name: Name, text: string): boolean =>
  name.case === 'any' || text !== text.toLowerCase() || name.text === name.text.toLowerCase();

/** The names, each once, that the written glossary does not claim for something of its own. */
export const leaveWritten = ({ claims }: Written, names: readonly string[]): string[] =>
  [...new Set(names)].filter((text) => !claims(text).some(({ name }) => canMeet(name, text)));
