/**
 * `npm run glossary`: checks the sources of the built-in glossaries and counts them; `-- find TEXT` shows entries as a
 * card would, `-- ids` prints a line an entry, `-- draw N --seed S --type T` draws entries for a blind check,
 * `-- coverage FILE` says which of the entities that news names most have one, `-- articles FILE` what is explained in
 * articles. Writes nothing.
 */
import { parseArgs } from 'node:util';
import { deflateSync } from 'fflate';
import { reportCoverage } from './coverage/report';
import { drawEntries } from './draw';
import { reportExplained } from './explained';
import { compilePacks, SourceError } from './packs';
import { showEntry } from './show-entry';
import { describeProblem, listGlossaries, measureSource, readBuiltIn } from './sources';

const countBy = (keys: readonly string[]): string =>
  [...keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<string, number>())]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

/** How large a glossary is as source, as pack, and as pack in the zip; only the source when it does not compile. */
const describeSizes = async (name: string): Promise<string> => {
  const source = `source ${kilobytes(await measureSource(name))}`;
  const packs = await compilePacks().catch((error: unknown) => {
    if (error instanceof SourceError) return [];
    throw error;
  });
  const bytes = packs.find((pack) => pack.name === name)?.bytes;
  return bytes
    ? `${source}, pack ${kilobytes(bytes.length)}, zipped ${kilobytes(deflateSync(bytes, { level: 9 }).length)}`
    : source;
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, type: { type: 'string' } },
});
const [command = 'check', ...words] = positionals;
const wanted = words.join(' ').toLowerCase();

for (const name of await listGlossaries()) {
  const { glossary, places, problems } = await readBuiltIn(name);
  if (command === 'ids') {
    for (const { id, label, type, ids } of glossary.entries)
      console.log([id, label, type, ids?.['wikipedia'] ?? '', ids?.['wikidata'] ?? ''].join('\t'));
  } else if (command === 'find') {
    const found = glossary.entries.filter(
      (entry) => entry.names.some((it) => it.text.toLowerCase() === wanted) || entry.label.toLowerCase() === wanted,
    );
    for (const entry of found) console.log(showEntry(entry));
  } else if (command === 'draw') {
    const seed = Number(values.seed ?? Date.now() % 100_000);
    const drawn = drawEntries(glossary.entries, { count: Number(words[0] ?? 100), seed, kind: values.type });
    console.log(`${name}: ${drawn.length} of ${glossary.entries.length} entries, drawn with --seed ${seed}`);
    for (const entry of drawn) console.log(showEntry(entry));
  } else if (command === 'coverage') {
    await reportCoverage(glossary.entries, words[0]);
  } else if (command === 'articles') {
    await reportExplained(words[0]);
    break;
  } else if (command === 'check') {
    for (const problem of problems) console.error(describeProblem(problem));
    console.log(
      `${name}: ${glossary.entries.length} entries, ${glossary.entries.reduce((sum, it) => sum + it.names.length, 0)} names, ${problems.length} problems`,
    );
    console.log(`by file: ${countBy(places.map(({ path }) => path.replace(/^.*\//, '').replace('.yaml', '')))}`);
    console.log(`by type: ${countBy(glossary.entries.map((entry) => entry.type))}`);
    console.log(await describeSizes(name));
    if (problems.length > 0) process.exitCode = 1;
  } else {
    console.error(`"${command}" is no command: use check, find TEXT, ids, draw N, coverage FILE or articles FILE`);
    process.exitCode = 2;
    break;
  }
}
