/**
 * `npm run --silent evaluate -- GOLD.jsonl…`: reads gold documents with the built-in glossaries and reports precision,
 * recall, known recall, calibration and the worst errors, names and concepts apart. Uses all mentions, before any choice of
 * what to mark. `--json` prints one object a file; `--threshold N` gives only mentions of that confidence; `--show N`
 * lists so many errors.
 */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openWholePack } from '../core/pack/open';
import type { WholePack } from '../core/pack/pack';
import { readArticle } from '../core/senses/read';
import { type GoldDocument, readGold } from './evaluation/gold';
import {
  addTallies,
  calibrate,
  type Fault,
  type Given,
  type KnownEntities,
  type Rates,
  ratesOf,
  scoreDocument,
  type Tally,
  titleKey,
} from './evaluation/score';
import { compilePacks } from './packs';
import { installBuiltInVocabulary } from './vocabulary';

interface Scored {
  readonly document: GoldDocument;
  readonly names: Tally;
  readonly concepts: Tally;
}

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

const giveMentions = (document: GoldDocument, packs: readonly WholePack[], threshold: number): Given[] =>
  readArticle(document, packs).mentions.flatMap((mention) => {
    if (mention.confidence < threshold) return [];
    const pack = packs.find((it) => it.head.id === mention.glossary);
    const index = pack?.indexOf(mention.entry) ?? -1;
    const ids = pack && index >= 0 ? pack.entry(index).ids : undefined;
    return [{ ...mention, wikipedia: ids?.['wikipedia'], wikidata: ids?.['wikidata'] }];
  });

const number = (value: number): string => value.toFixed(3);
const line = ({ precision, recall, f1 }: Rates): string =>
  `P ${number(precision)} R ${number(recall)} F1 ${number(f1)}`;

const describe = (title: string, tally: Tally): string[] => {
  const { weak, strong } = ratesOf(tally);
  const known = tally.known === 0 ? 'none wanted' : number(tally.knownFound / tally.known);
  return [
    `${title}: ${tally.found + tally.missed} wanted, weak ${line(weak)}, strong ${line(strong)}`,
    `  known recall, outermost: ${known} (${tally.knownFound} of ${tally.known})`,
  ];
};

const quote = (text: string, { start, end }: Fault): string =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
    /\s+/g,
    ' ',
  );

const listFaults = (
  title: string,
  faults: readonly Fault[],
  texts: ReadonlyMap<string, string>,
  limit: number,
): string[] => [
  `${title}, ${Math.min(limit, faults.length)} of ${faults.length}:`,
  ...[...faults]
    .sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))
    .slice(0, limit)
    .map((fault) => {
      const sure = fault.confidence === undefined ? '' : `${fault.confidence.toFixed(2)} `;
      const gold = fault.gold.length > 0 ? `  (gold: ${fault.gold.join('; ')})` : '';
      return `  ${sure}${fault.document}: ${quote(texts.get(fault.document) ?? '', fault)} → ${fault.label}${gold}`;
    }),
];

const report = (path: string, scored: readonly Scored[], limit: number): string => {
  const texts = new Map(scored.map(({ document }) => [document.id, document.text]));
  const names = addTallies(scored.map((it) => it.names));
  const concepts = addTallies(scored.map((it) => it.concepts));
  const perDocument = scored
    .map(({ document, names: { found, wrong, missed } }) => ({ id: document.id, found, wrong, missed }))
    .sort((a, b) => b.wrong - a.wrong);
  return [
    `${basename(path)}: ${scored.length} documents`,
    ...describe('names', names),
    ...describe('concepts', concepts),
    'calibration of names (by the scorer; errors cluster by document):',
    ...calibrate(names).map(
      ({ from, to, given, right }) =>
        `  ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}  ${String(given).padStart(5)} given, ${given === 0 ? '-' : number(right / given)} right`,
    ),
    'names by document, most errors first (found, counted false, missed):',
    ...perDocument.map(({ id, found, wrong, missed }) => `  ${id}: ${found}, ${wrong}, ${missed}`),
    ...listFaults('counted false', names.falsehoods, texts, limit),
    ...listFaults('known but missed', names.losses, texts, limit),
  ].join('\n');
};

const summarise = (path: string, scored: readonly Scored[]) => {
  const part = (tally: Tally) => ({
    ...ratesOf(tally),
    wanted: tally.found + tally.missed,
    known: tally.known,
    knownRecall: tally.known === 0 ? null : tally.knownFound / tally.known,
    calibration: calibrate(tally),
    falsehoods: tally.falsehoods,
    losses: tally.losses,
  });
  return {
    file: basename(path),
    documents: scored.map(({ document, names: { found, wrong, missed } }) => ({
      id: document.id,
      found,
      wrong,
      missed,
    })),
    names: part(addTallies(scored.map((it) => it.names))),
    concepts: part(addTallies(scored.map((it) => it.concepts))),
  };
};

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
        const given = giveMentions(document, packs, Number(values.threshold));
        return {
          document,
          names: scoreDocument(document, given, { names: true, known }),
          concepts: scoreDocument(document, given, { names: false, known }),
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
