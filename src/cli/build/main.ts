/**
 * What `build.mjs` does once the scripts are bundled: compiles the contents, draws the icons, writes the notices, checks the
 * sizes, and writes a folder and a zip for each browser.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { findBundledPackages, findContents, writeNotices } from '../notices';
import { compileContents } from './contents';
import { drawIcons } from './icons';
import { copyStatic, deriveManifest, type Target, targets } from './manifest';
import { writeFolder, zipFiles } from './package';
import { checkPacks, checkScripts, checkZip } from './sizes';

/** Scripts and style sheets by their paths in the package. */
type Bundled = ReadonlyMap<string, Uint8Array>;

/** What the bundler took in, by path. */
export interface Origins {
  /** For the extension's own scripts. */
  readonly inputs: readonly string[];
  /** For the program that this file belongs to: it names the packages whose contents go in. */
  readonly sources: readonly string[];
}

/** Writes THIRD-PARTY.md where it is not so already; its bytes. */
const renewNotices = async ({ inputs, sources }: Origins): Promise<Uint8Array> => {
  const { dependencies, devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  const installed = new Set(Object.keys({ ...dependencies, ...devDependencies }));
  const files = await Promise.all(sources.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
  const text = await writeNotices([...findBundledPackages(inputs), ...findContents(files, installed)]);
  const before = await readFile('THIRD-PARTY.md', 'utf8').catch(() => '');
  if (text !== before) await writeFile('THIRD-PARTY.md', text);
  return Buffer.from(text);
};

const readVersion = async (): Promise<string> => JSON.parse(await readFile('package.json', 'utf8')).version;

const listFiles = async (target: Target, bundled: Bundled, made: Bundled): Promise<Map<string, Uint8Array>> => {
  const manifest = await deriveManifest(target, await readVersion());
  return new Map([...bundled, ...made, ...(await drawIcons()), ...(await copyStatic()), ['manifest.json', manifest]]);
};

/**
 * Writes `dist/chrome`, `dist/firefox` and a zip of each. Rejects with an Error when a glossary has a problem or a budget is
 * broken.
 */
export const writePackages = async (bundled: Bundled, origins: Origins): Promise<void> => {
  checkScripts(bundled);
  const contents = await compileContents();
  checkPacks(contents);
  const made = new Map([...contents, ['THIRD-PARTY.md', await renewNotices(origins)]]);
  for (const target of targets) {
    const files = await listFiles(target, bundled, made);
    await writeFolder(`dist/${target}`, files);
    const zip = zipFiles(files);
    await writeFile(`dist/contexture-${target}-${await readVersion()}.zip`, zip);
    checkZip(`dist/${target}`, zip);
  }
};

/** Writes the folder of one browser and checks no size: for trying a change at once. */
export const writeTrial = async (target: Target, bundled: Bundled): Promise<void> => {
  const notices = await readFile('THIRD-PARTY.md');
  const made = new Map([...(await compileContents()), ['THIRD-PARTY.md', notices]]);
  await writeFolder(`dist/${target}`, await listFiles(target, bundled, made));
};
