/**
 * The locator maps as files of the package, one a country: a card reads only the one it shows. Kept in
 * node_modules/.cache as long as neither the packages nor this folder change.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCities } from './cities';
import { compileMaps } from './maps';

const cacheDir = 'node_modules/.cache/contexture';
const ownDir = 'src/cli/places';

const digest = async (): Promise<string> => {
  const hash = createHash('sha256').update(await readFile('package-lock.json'));
  for (const name of (await readdir(ownDir)).sort()) hash.update(await readFile(join(ownDir, name)));
  for (const name of ['globe', 'locator']) hash.update(await readFile(`src/core/pictures/${name}.ts`));
  return hash.digest('hex').slice(0, 32);
};

/** Each map as JSON, by its path in the package: `maps/fr.json`. */
export const compileMapFiles = async (): Promise<Record<string, string>> => {
  const cached = join(cacheDir, `maps-${await digest()}.json`);
  const kept = await readFile(cached, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept);
  const maps = compileMaps(readCities());
  const files = Object.fromEntries(
    Object.entries(maps).map(([code, map]) => [`maps/${code}.json`, JSON.stringify(map)]),
  );
  await mkdir(cacheDir, { recursive: true });
  await writeFile(cached, JSON.stringify(files));
  return files;
};
