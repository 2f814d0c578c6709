/** The locator maps as files of the package, one a country: a card reads only the one it shows. Kept from build to build. */
import { digestFiles, keepBytes } from '../kept';
import { readCities } from './cities';
import { compileMaps } from './maps';

const ingredients = [
  'package-lock.json',
  'src/cli/places',
  'src/core/pictures/globe.ts',
  'src/core/pictures/locator.ts',
];

const writeMaps = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const maps = compileMaps(readCities());
  const files = Object.entries(maps).map(([code, map]) => [`maps/${code}.json`, JSON.stringify(map)]);
  return new TextEncoder().encode(JSON.stringify(Object.fromEntries(files)));
};

/** Each map as JSON, by its path in the package: `maps/fr.json`. */
export const compileMapFiles = async (): Promise<Record<string, string>> =>
  JSON.parse(new TextDecoder().decode(await keepBytes('maps', await digestFiles(ingredients), writeMaps)));
