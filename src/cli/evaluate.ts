/**
 * `npm run --silent evaluate -- GOLD.jsonl…`: reads gold documents with the built-in glossaries and reports precision,
 * recall, known recall, calibration and the worst errors, names and concepts apart. Uses all mentions, before any choice of
 * what to mark. `--json` prints one object a file; `--threshold N` gives only mentions of that confidence; `--show N`
 * lists so many errors; `--without FILE` counts the entries named in a file as absent.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Mention } from '../core/mention';
import type { WholePack } from '../core/pack/pack';
import { tellJoins } from '../core/senses/joined';
import { type Reading, readClosely } from '../core/senses/read';
import { readArguments, runCommand, UsageError } from './command';
import { readGold } from './evaluation/gold';
import { report, summarise } from './evaluation/report';
import { type Given, type KnownEntities, scoreDocument, titleKey } from './evaluation/score';
import { countShortForms } from './evaluation/short-forms';
import { openBuiltInPacks } from './packs';
import { installBuiltInVocabulary } from './vocabulary';

/** Ids of entries that count as absent, to see what they are worth. */
type Without = ReadonlySet<string>;

const readKnown = (packs: readonly WholePack[], without: Without): KnownEntities => {
  const known = new Set<string>();
  for (const pack of packs)
    for (let index = 0; index < pack.entryCount; index += 1) {
      const { id, ids = {} } = pack.entry(index);
      if (without.has(id)) continue;
      if (ids['wikidata']) known.add(ids['wikidata']);
      if (ids['wikipedia']) known.add(titleKey(ids['wikipedia']));
    }
  return known;
};

const giveMentions = ({ mentions }: Reading, packs: readonly WholePack[], threshold: number): (Given & Mention)[] =>
  mentions.flatMap((mention) => {
    if (mention.confidence < threshold) return [];
    const pack = packs.find((it) => it.head.id === mention.glossary);
    const index = pack?.indexOf(mention.entry) ?? -1;
    const ids = pack && index >= 0 ? pack.entry(index).ids : undefined;
    return [{ ...mention, wikipedia: ids?.['wikipedia'], wikidata: ids?.['wikidata'] }];
  });

const readWithout = async (path: string | undefined): Promise<Without> =>
  new Set(path ? (await readFile(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8')).split(/\s+/) : []);

const usage = 'npm run --silent evaluate -- GOLD.jsonl… [--json] [--threshold 0.7] [--show 50] [--without IDS.txt]';

const main = async (): Promise<void> => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      threshold: { type: 'string', default: '0' },
      show: { type: 'string', default: '20' },
      without: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new UsageError('Name one or more gold files.');
  installBuiltInVocabulary();
  const { whole, forLanguage } = await openBuiltInPacks();
  const without = await readWithout(values.without);
  const known = readKnown(whole, without);
  for (const path of positionals) {
    try {
      const documents = readGold(await readFile(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8'));
      const scored = documents.map((document) => {
        const closely = readClosely(document, forLanguage(document.lang));
        const given = giveMentions(closely.reading, whole, Number(values.threshold)).filter(
          ({ entry }) => !without.has(entry),
        );
        return {
          document,
          names: scoreDocument(document, given, { names: true, known }),
          concepts: scoreDocument(document, given, { names: false, known }),
          short: countShortForms(document, given, tellJoins(closely)),
        };
      });
      console.log(values.json ? JSON.stringify(summarise(path, scored)) : report(path, scored, Number(values.show)));
    } catch (error) {
      console.error(`${path}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
};

await runCommand(usage, main);
