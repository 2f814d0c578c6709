/**
 * Compiles the built-in glossaries to packs, for the build and for the CLI: the one written by hand, and those made from
 * packages. Refuses a source that has problems. What was compiled is kept as long as neither the sources nor the compiler
 * change: thousands of entries take seconds to read.
 */

import { choosePacks, findNamed } from '../core/built-in';
import type { Glossary } from '../core/glossary';
import { buildPack } from '../core/pack/build';
import { measureFront, openPack, openWholePack } from '../core/pack/open';
import type { Pack, WholePack } from '../core/pack/pack';
import { CommandError } from './command';
import { digestFiles, keepBytes } from './kept';
import { readWritten, type Written } from './made/made';
import { makers } from './made/makers';
import { readCities } from './places/cities';
import { enrichPlaces } from './places/enrich';
import { describeProblem, readBuiltIn } from './sources';

/** A compiled glossary: its name, the bytes of its pack, and how many of them are the front, which can be used alone. */
export interface CompiledPack {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly frontBytes: number;
}

/** A source that cannot be compiled; the message lists every problem. */
export class SourceError extends CommandError {
  override name = 'SourceError';
}

/** Everything a pack's bytes depend on. */
const ingredients = [
  'src/glossaries',
  'src/cli/places',
  'src/cli/made',
  'package-lock.json',
  'src/formats/source',
  'src/core/pack',
  'src/core/match',
  'src/core/glossary.ts',
  'src/core/built-in.ts',
];

/** The glossary that is written by hand. */
export const writtenName = 'core';

const readCore = async (): Promise<{ readonly core: Glossary; readonly written: Written }> => {
  const { glossary, problems } = await readBuiltIn(writtenName);
  const grave = problems.filter((problem) => !problem.isMinor);
  if (grave.length > 0)
    throw new SourceError(`The glossary "${writtenName}" has problems:\n${grave.map(describeProblem).join('\n')}`);
  const cities = readCities();
  const enriched = enrichPlaces(glossary.entries, cities);
  return {
    core: { ...glossary, entries: enriched.entries },
    written: readWritten(enriched.entries, cities, enriched.cities),
  };
};

/** All built-in glossaries as packs. Throws one SourceError that lists every problem with file, line and remedy. */
export const compilePacks = async (): Promise<CompiledPack[]> => {
  const digest = await digestFiles(ingredients);
  let reading: ReturnType<typeof readCore> | undefined;
  const compile = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    reading ??= readCore();
    const { core, written } = await reading;
    const glossary = makers[name]?.(written) ?? core;
    if (!findNamed(name)) return buildPack(glossary);
    const places = new Map(core.entries.map(({ id }, nth) => [id, nth]));
    const bytes = buildPack(glossary, (id) => places.get(id) ?? -1);
    // What cards show lies in the pack whose entries these are.
    return bytes.slice(0, measureFront(bytes.buffer));
  };
  const packs: CompiledPack[] = [];
  for (const name of [writtenName, ...Object.keys(makers)]) {
    const bytes = await keepBytes(`${name}.pack`, digest, () => compile(name));
    packs.push({ name, bytes, frontBytes: measureFront(bytes.buffer) });
  }
  return packs;
};

/** The packs that have texts, and those of names alone, by name. */
const openPacks = (compiled: readonly CompiledPack[]) => {
  const whole = new Map<string, WholePack>();
  const names = new Map<string, Pack>();
  for (const { name, bytes } of compiled) {
    const named = findNamed(name);
    if (named === undefined) whole.set(name, openWholePack(bytes.buffer));
    else names.set(name, openPack(bytes.buffer, whole.get(named)));
  }
  return { whole, names };
};

/** The packs that cards need, all of them, and what an article of a language is read with, in order of authority. */
export interface BuiltInPacks {
  readonly whole: readonly WholePack[];
  readonly forLanguage: (lang: string) => readonly Pack[];
}

/** Opens the built-in packs as the extension would. */
export const openBuiltInPacks = async (): Promise<BuiltInPacks> => {
  const { whole, names } = openPacks(await compilePacks());
  return {
    whole: [...whole.values()],
    forLanguage: (lang) => choosePacks([], lang).flatMap((name) => whole.get(name) ?? names.get(name) ?? []),
  };
};
