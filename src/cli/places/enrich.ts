/**
 * Adds to the entries of countries and cities, which are written by hand, what packages know better: population, region,
 * codes and where a city lies. What an editor has written stands; only facts that are missing are added.
 */
import { countries } from 'countries-list';
import type { Entry, Fact } from '../../core/glossary';
import { type City, cityFigures, createCityFinder } from './cities';
import { currencyNames, languageNames, regions, territories } from './cldr';
import { writeList, writePeople } from './write';

/** How facts name the source of a country's population. */
const countryFigures = 'Unicode CLDR, 2025';

type WrittenCountry = { readonly capital: string; readonly currency: readonly string[] };
const listed: Readonly<Record<string, WrittenCountry>> = countries;

/** The entry that is a country itself, by its code in small letters: not a part of it, nor a city in it. */
export const findCountries = (entries: readonly Entry[]): ReadonlyMap<string, Entry> => {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const { id, type, country } = entry;
    if (!id.startsWith('country/') || country === undefined || !(country.toUpperCase() in listed)) continue;
    // England is a part of a country: the country's own entry is the one of that type.
    if (type === 'country' || !found.has(country)) found.set(country, entry);
  }
  return found;
};

/** Whose the card of an enriched city is: its words and its figures are under the same licence. */
const citySource = { name: 'Contexture, GeoNames', licence: 'CC BY 4.0' } as const;

/** Cities with a government of their own: there is no capital in them. */
const cityStates: ReadonlySet<string> = new Set(['HK', 'MO', 'SG', 'MC', 'VA', 'GI']);

/** GeoNames prints these cities under their own language's names, or under longer ones. */
const localNames: Readonly<Record<string, string>> = {
  'Quebec City': 'Québec',
  Acapulco: 'Acapulco de Juárez',
  Basra: 'Al Baṣrah al Qadīmah',
  Fallujah: 'Al Fallūjah',
  Raqqa: 'Ar Raqqah',
  'Gaza City': 'Gaza',
  Frankfurt: 'Frankfurt am Main',
  Cologne: 'Köln',
  Geneva: 'Genève',
  Antwerp: 'Antwerpen',
  'Luxembourg City': 'Luxembourg',
  Gothenburg: 'Göteborg',
  Grozny: 'Groznyy',
  'Rostov-on-Don': 'Rostov-na-Donu',
  Marawi: 'Marawi City',
};

const isFact = (facts: readonly Fact[], label: RegExp): boolean => facts.some((fact) => label.test(fact.label));

const createFacts = () => {
  const [people, regionOf, currency, language] = [territories(), regions(), currencyNames(), languageNames('en')];
  return (code: string, written: readonly Fact[]): Fact[] => {
    const territory = people.get(code);
    const { capital = '', currency: currencies = [] } = listed[code] ?? {};
    const languages = (territory?.officialLanguages ?? []).flatMap((lang) => language[lang] ?? []);
    const money = currencies.slice(0, 1).flatMap((it) => currency[it] ?? []);
    const added: Fact[] = [];
    const add = (label: string, value: string, known: RegExp): void => {
      if (value !== '' && !isFact(written, known)) added.push({ label, value });
    };
    if (!cityStates.has(code)) add('Capital', capital, /capital|seat of government/i);
    add('Currency', writeList(money), /^currenc/i);
    add(languages.length > 1 ? 'Languages' : 'Language', writeList(languages), /^language/i);
    if (territory) add('Population', `${writePeople(territory.population)} (${countryFigures})`, /^population/i);
    add('Region', regionOf.get(code) ?? '', /^region/i);
    return added;
  };
};

const withFacts = (entry: Entry, added: readonly Fact[]): Entry =>
  added.length === 0 ? entry : { ...entry, facts: [...(entry.facts ?? []), ...added] };

const findCity = (entry: Entry, find: ReturnType<typeof createCityFinder>): City | undefined => {
  if (entry.type !== 'city' || entry.country === undefined) return undefined;
  const names = [
    entry.label,
    localNames[entry.label] ?? entry.label,
    ...entry.names.filter(({ kind }) => kind !== 'acronym').map(({ text }) => text),
  ];
  for (const name of names) {
    const city = find(name, entry.country);
    if (city) return city;
  }
  return undefined;
};

/** What was made of the entries: the same ones in the same order, and which city of GeoNames each city is. */
export interface Enriched {
  readonly entries: readonly Entry[];
  /** GeoNames ids of the cities that have an entry → its id. */
  readonly cities: ReadonlyMap<string, string>;
}

/** The entries with what is known of the places among them. */
export const enrichPlaces = (entries: readonly Entry[], cities: readonly City[]): Enriched => {
  const own = new Set(findCountries(entries).values());
  const factsOf = createFacts();
  const find = createCityFinder(cities);
  const known = new Map<string, string>();
  const enriched = entries.map((entry) => {
    if (own.has(entry)) {
      const code = (entry.country ?? '').toUpperCase();
      return { ...withFacts(entry, factsOf(code, entry.facts ?? [])), ids: { ...entry.ids, iso: code } };
    }
    const city = findCity(entry, find);
    if (!city) return entry;
    known.set(city.id, entry.id);
    const isCounted = city.population > 0 && !isFact(entry.facts ?? [], /^population/i);
    const facts = isCounted ? [{ label: 'Population', value: `${writePeople(city.population)} (${cityFigures})` }] : [];
    return {
      ...withFacts(entry, facts),
      position: city.position,
      ids: { ...entry.ids, geonames: city.id },
      source: entry.source ?? citySource,
    };
  });
  return { entries: enriched, cities: known };
};
