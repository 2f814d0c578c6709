/**
 * `npm run --silent evaluate -- GOLD.jsonl…`: reads gold documents with the built-in glossaries and reports precision,
 * recall, known recall, calibration and the worst errors, names and concepts apart. Uses all mentions, before any choice of
 * what to mark. `--json` prints one object a file; `--threshold N` gives only mentions of that confidence; `--show N`
 * lists so many errors.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openWholePack } from '../core/pack/open';
import type { WholePack } from '../core/pack/pack';
import { tellJoins } from '../core/senses/joined';
import { type Reading, readClosely } from '../core/senses/read';
import { readGold } from './evaluation/gold';
import { report, summarise } from './evaluation/report';
import { type Given, type KnownEntities, scoreDocument, titleKey } from './evaluation/score';
import { countShortForms } from './evaluation/short-forms';
import { compilePacks } from './packs';
import { installBuiltInVocabulary } from './vocabulary';

const readKnown = (packs: readonly WholePack[]): KnownEntities => {
  const known = new Set<string>();
  for (const pack of packs)
    for (let index = 0; index < pack.entryCount; index += 1) {
      const ids = pack.entry(index).ids ?? {};
      if (ids['wikidata']) known.add(ids['wikidata']);
      if (ids['wikipedia']) known.add(titleKey(ids['wikipedia']));
    }
  return known;
};

const giveMentions = ({ mentions }: Reading, packs: readonly WholePack[], threshold: number): Given[] =>
  mentions.flatMap((mention) => {
    if (mention.confidence < threshold) return [];
    const pack = packs.find((it) => it.head.id === mention.glossary);
    const index = pack?.indexOf(mention.entry) ?? -1;
    const ids = pack && index >= 0 ? pack.entry(index).ids : undefined;
    return [{ ...mention, wikipedia: ids?.['wikipedia'], wikidata: ids?.['wikidata'] }];
  });

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      threshold: { type: 'string', default: '0' },
      show: { type: 'string', default: '20' },
    },
  });
  if (positionals.length === 0) {
    console.error(
      'Name one or more gold files: npm run --silent evaluate -- GOLD.jsonl… [--json] [--threshold 0.7] [--show 50]',
    );
    process.exitCode = 2;
    return;
  }
  installBuiltInVocabulary();
  const packs = (await compilePacks()).map(({ bytes }) => openWholePack(bytes.buffer));
  const known = readKnown(packs);
  for (const path of positionals) {
    try {
      const documents = readGold(await readFile(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8'));
      const scored = documents.map((document) => {
        const closely = readClosely(document, packs);
        const given = giveMentions(closely.reading, packs, Number(values.threshold));
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

await main();
