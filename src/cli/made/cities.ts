/**
 * The glossary of cities that nobody has written about by hand: from GeoNames, with where each lies and how large it is.
 */
import type { Entry, Glossary } from '../../core/glossary';
import { completeNames } from '../../formats/source/names';
import { type City, plainName } from '../places/cities';
import { subdivisionNames } from '../places/cldr';
import { writePeople } from '../places/write';
import { nameCity } from './city-names';
import { spellCity } from './city-spellings';
import { createTitles } from './city-titles';
import { writeCountry } from './country-names';
import { groupBy } from './group';
import { checkedMonth, madeHead, type Written } from './made';
import { directionFrom, kilometresBetween, writeKilometres } from './surroundings';

/** People from which on a city has an entry; capitals have one in any case. */
const leastPeople = 205_000;

/** How far to look for a larger city that readers know. */
const farthestKm = 1200;

/** Nearer than this to a city several times as large, a place is a part of it, or might as well be. */
const suburbKm = 20;
const suburbShare = 1 / 3;

interface Landmark {
  readonly label: string;
  readonly km: number;
  readonly direction: string;
  readonly isSuburb: boolean;
}

/** Answers with the nearest larger city of the same country that readers can look up. */
const createLandmarks = ({ cities, cityEntries }: Written) => {
  const byCountry = groupBy(
    cities.filter(({ id }) => cityEntries.has(id)),
    ({ country }) => country,
  );
  return ({ country, population, position }: City): Landmark | undefined => {
    const [nearest] = (byCountry.get(country) ?? [])
      .filter((it) => it.population > population)
      .map((city) => ({ city, km: kilometresBetween(city.position, position) }))
      .sort((a, b) => a.km - b.km);
    if (!nearest || nearest.km > farthestKm) return undefined;
    const { city, km } = nearest;
    const label = cityEntries.get(city.id)?.label ?? city.name;
    const isSuburb = km < suburbKm && population < city.population * suburbShare;
    return { label, km, direction: directionFrom(city.position, position), isSuburb };
  };
};

const createWhere = ({ countries }: Written) => {
  const states = subdivisionNames('en');
  const stateOf = ({ country, division }: City): string | undefined =>
    country === 'us' ? states[`us${division.toLowerCase()}`] : undefined;
  return {
    stateOf,
    /** As a sentence says it. */
    say: (city: City): string | undefined => {
      const country = countries.get(city.country);
      return country && (stateOf(city) ?? writeCountry(city.country, country.label));
    },
    /** Words that name the country or the state. */
    cues: (city: City): string[] => {
      const state = stateOf(city);
      const names = countries.get(city.country)?.names ?? [];
      const own = names.filter(({ kind, text }) => kind !== 'acronym' && text.length > 3).map(({ text }) => text);
      return [...new Set(state ? [state] : own)];
    },
  };
};

const describe = (city: City, place: string, near: Landmark | undefined): Pick<Entry, 'kind' | 'summary'> => {
  const people = `About ${writePeople(city.population)} people lived there around 2021.`;
  if (near?.isSuburb && !city.isCapital) {
    const how = near.km < 3 ? '' : `, ${writeKilometres(near.km)} ${near.direction} of its centre`;
    return { kind: `Urban area in ${place}`, summary: `Part of the urban area of ${near.label}${how}. ${people}` };
  }
  const kind = `${city.isCapital ? 'Capital of' : 'City in'} ${place}`;
  const where = near ? `, ${writeKilometres(near.km)} ${near.direction} of ${near.label}` : '';
  return { kind, summary: `${kind}${where}. ${people}` };
};

/** Single words that people of the written glossary bear as names. */
const findPersonNames = ({ entries }: Written): ReadonlySet<string> =>
  new Set(entries.flatMap(({ type, label }) => (type === 'person' ? label.split(/[\s-]+/).map(plainName) : [])));

/** Whether the written glossary has one of these names for something that is no person. */
const isTaken = ({ claims }: Written, spellings: readonly string[]): boolean =>
  spellings.some((text) => claims(text).some(({ entry, name }) => entry.type !== 'person' && name.kind !== 'demonym'));

/** The cities, by country and size. */
export const makeCities = (written: Written): Glossary => {
  const { cities, cityEntries, countries } = written;
  const landmark = createLandmarks(written);
  const where = createWhere(written);
  const persons = findPersonNames(written);
  const titleOf = createTitles(cities);
  const wanted = cities
    .filter((city) => city.population >= leastPeople || city.isCapital)
    .filter((city) => !cityEntries.has(city.id) && countries.has(city.country))
    .map((city) => ({ city, spellings: spellCity(city.name, city.country) }))
    .filter(({ spellings }) => !isTaken(written, spellings));
  const byName = groupBy(wanted, ({ spellings: [label = ''] }) => plainName(label));
  const entries = wanted.flatMap(({ city, spellings }): Entry[] => {
    const [label = city.name] = spellings;
    const place = where.say(city);
    const key = plainName(label);
    const isShared = persons.has(key) || (byName.get(key)?.length ?? 0) > 1;
    const names = nameCity(spellings, city, { where: where.cues(city), isShared });
    if (names.length === 0 || place === undefined) return [];
    const state = where.stateOf(city);
    const wikipedia = state !== undefined || !isShared ? titleOf(city, label, state) : undefined;
    return [
      {
        id: `city/${city.id}`,
        label,
        type: 'city',
        ...describe(city, place, landmark(city)),
        names: completeNames({ label, type: 'city', names, demonyms: [], lang: 'en' }),
        country: city.country,
        position: city.position,
        ids: { geonames: city.id, ...(wikipedia === undefined ? {} : { wikipedia }) },
        source: { name: 'GeoNames', licence: 'CC BY 4.0' },
        updated: checkedMonth,
      },
    ];
  });
  // Neighbours share most of their words, which makes the pack smaller.
  entries.sort((a, b) => ((a.country ?? '') < (b.country ?? '') ? -1 : a.country === b.country ? 0 : 1));
  return { ...madeHead('cities', 'Contexture, cities'), entries };
};
