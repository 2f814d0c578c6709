/**
 * `npm run glossary`: checks the sources of the built-in glossaries and counts them, made ones included; `-- find TEXT`
 * shows entries as a card would, `-- ids` prints a line an entry (id, label, type, Wikipedia title, Wikidata id, parted by
 * tabs), `-- draw N --seed S --type T` draws entries for a blind check, `-- open` lists offices without an end,
 * `-- coverage FILE` says which of the entities that news names most have one, `-- articles FILE` what is explained in
 * articles. Writes nothing.
 */
import { deflateSync } from 'fflate';
import { findNamed } from '../core/built-in';
import type { Entry } from '../core/glossary';
import { openPack, openWholePack } from '../core/pack/open';
import type { WholePack } from '../core/pack/pack';
import { readArguments, runCommand, UsageError } from './command';
import { reportCoverage } from './coverage/report';
import { drawEntries } from './draw';
import { reportExplained } from './explained';
import { listOpenOffices } from './open-offices';
import { type CompiledPack, compilePacks, openBuiltInPacks, SourceError, writtenName } from './packs';
import { showEntry } from './show-entry';
import { describeProblem, measureSource, readBuiltIn } from './sources';

const countBy = (keys: readonly string[]): string =>
  [...keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<string, number>())]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

const zippedSize = ({ bytes }: CompiledPack): number => deflateSync(bytes, { level: 9 }).length;

/** All packs; none when the source does not compile. */
const compileIfSound = (): Promise<CompiledPack[]> =>
  compilePacks().catch((error: unknown) => {
    if (error instanceof SourceError) return [];
    throw error;
  });

const entriesOf = (pack: WholePack): Entry[] => Array.from({ length: pack.entryCount }, (_, nth) => pack.entry(nth));

/** The entries that the build makes from packages; none when the written ones do not compile. */
const readMade = async (): Promise<Entry[]> =>
  (await compileIfSound())
    .filter(({ name }) => name !== writtenName && findNamed(name) === undefined)
    .flatMap(({ bytes }) => entriesOf(openWholePack(bytes.buffer)));

const describePack = (compiled: CompiledPack): string => {
  const { name, bytes } = compiled;
  const pack = openPack(bytes.buffer);
  return `${name}: ${pack.entryCount} entries, ${pack.nameCount} names, pack ${kilobytes(bytes.length)}, zipped ${kilobytes(zippedSize(compiled))}`;
};

const usage = `npm run glossary -- [check | find TEXT | ids | open | coverage FILE | articles FILE]
npm run glossary -- draw N [--seed S] [--type T]`;

const main = async (): Promise<void> => {
  const { positionals, values } = readArguments({
    allowPositionals: true,
    options: { seed: { type: 'string' }, type: { type: 'string' } },
  });
  const [command = 'check', ...words] = positionals;
  const wanted = words.join(' ').toLowerCase();

  const isWanted = ({ names, label }: Entry): boolean =>
    label.toLowerCase() === wanted || names.some(({ text }) => text.toLowerCase() === wanted);

  const { glossary, places, problems } = await readBuiltIn(writtenName);
  switch (command) {
    case 'ids':
      for (const { id, label, type, ids } of [...glossary.entries, ...(await readMade())])
        console.log([id, label, type, ids?.['wikipedia'] ?? '', ids?.['wikidata'] ?? ''].join('\t'));
      break;
    case 'find': {
      const { whole } = await openBuiltInPacks();
      for (const entry of whole.flatMap(entriesOf).filter(isWanted)) console.log(showEntry(entry));
      break;
    }
    case 'draw': {
      const seed = Number(values.seed ?? Date.now() % 100_000);
      const drawn = drawEntries(glossary.entries, { count: Number(words[0] ?? 100), seed, kind: values.type });
      console.log(`${writtenName}: ${drawn.length} of ${glossary.entries.length} entries, drawn with --seed ${seed}`);
      for (const entry of drawn) console.log(showEntry(entry));
      break;
    }
    case 'coverage':
      await reportCoverage((await openBuiltInPacks()).whole.flatMap(entriesOf), words[0]);
      break;
    case 'open':
      for (const line of listOpenOffices(glossary.entries)) console.log(line);
      break;
    case 'articles':
      await reportExplained(words[0]);
      break;
    case 'check': {
      for (const problem of problems) console.error(describeProblem(problem));
      const names = glossary.entries.reduce((sum, it) => sum + it.names.length, 0);
      console.log(`${writtenName}: ${glossary.entries.length} entries, ${names} names, ${problems.length} problems`);
      console.log(`by file: ${countBy(places.map(({ path }) => path.replace(/^.*\//, '').replace('.yaml', '')))}`);
      console.log(`by type: ${countBy(glossary.entries.map((entry) => entry.type))}`);
      console.log(`source ${kilobytes(await measureSource(writtenName))}`);
      const packs = await compileIfSound();
      for (const pack of packs) console.log(describePack(pack));
      const made = (await readMade()).length;
      console.log(`${glossary.entries.length + made} entries in all, ${made} of them made from packages`);
      console.log(`${packs.length} packs, zipped ${kilobytes(packs.reduce((sum, it) => sum + zippedSize(it), 0))}`);
      if (problems.length > 0) process.exitCode = 1;
      break;
    }
    default:
      throw new UsageError(`"${command}" is no command.`);
  }
};

await runCommand(usage, main);
