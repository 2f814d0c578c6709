/**
 * Compiles the built-in glossaries to packs, for the build and for the CLI. Refuses a source that has problems. What was
 * compiled is kept in node_modules/.cache as long as neither the sources nor the compiler change: thousands of entries
 * take seconds to read.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPack } from '../core/pack/build';
import { measureFront } from '../core/pack/open';
import { readCities } from './places/cities';
import { enrichPlaces } from './places/enrich';
import { describeProblem, listGlossaries, readBuiltIn } from './sources';

/** A compiled glossary: its name, the bytes of its pack, and how many of them are the front, which can be used alone. */
export interface CompiledPack {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly frontBytes: number;
}

/** A source that cannot be compiled; the message lists every problem. */
export class SourceError extends Error {
  override name = 'SourceError';
}

const cacheDir = 'node_modules/.cache/contexture/packs';

/** Everything a pack's bytes depend on. */
const ingredients = [
  'src/glossaries',
  'src/cli/places',
  'package-lock.json',
  'src/formats/source',
  'src/core/pack',
  'src/core/match',
  'src/core/glossary.ts',
];

const digestIngredients = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const path of ingredients) {
    const names = /\.(ts|json)$/.test(path) ? [''] : (await readdir(path, { recursive: true })).sort();
    for (const name of names) {
      const file = join(path, name);
      const content = await readFile(file).catch(() => undefined);
      if (content) hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex').slice(0, 32);
};

const compile = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { glossary, problems } = await readBuiltIn(name);
  const grave = problems.filter((problem) => !problem.isMinor);
  if (grave.length > 0)
    throw new SourceError(`The glossary "${name}" has problems:\n${grave.map(describeProblem).join('\n')}`);
  return buildPack({ ...glossary, entries: enrichPlaces(glossary.entries, readCities()).entries });
};

/** All built-in glossaries as packs. Throws one SourceError that lists every problem with file, line and remedy. */
export const compilePacks = async (): Promise<CompiledPack[]> => {
  const digest = await digestIngredients();
  const packs: CompiledPack[] = [];
  for (const name of await listGlossaries()) {
    const cached = join(cacheDir, `${name}-${digest}.bin`);
    const kept = await readFile(cached).catch(() => undefined);
    const bytes = kept ? new Uint8Array(kept) : await compile(name);
    if (!kept) {
      await mkdir(cacheDir, { recursive: true });
      // Two programs may compile at once: a reader must never see half a file.
      const draft = `${cached}.${process.pid}`;
      await writeFile(draft, bytes);
      await rename(draft, cached);
    }
    packs.push({ name, bytes, frontBytes: measureFront(bytes.buffer) });
  }
  return packs;
};
