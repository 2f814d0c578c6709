/** What is made to be slow: ten megabytes at once, and texts and names chosen so that nearly everything matches. */
import type { Glossary } from '../../../src/core/glossary';
import { createFinder, type Finder, findInSlices } from '../../../src/core/match/find';
import { buildPack } from '../../../src/core/pack/build';
import { openPack } from '../../../src/core/pack/open';
import type { Pack } from '../../../src/core/pack/pack';
import { glossaryOf, listNames } from './names';
import { check } from './report';
import { fitExponent } from './rounds';
import { englishText } from './texts';

const names = 100_000;
/** Texts of these lengths show how the time grows. */
const lengths = [50_000, 100_000, 200_000, 400_000];

/** What was measured. */
export interface Stress {
  readonly longestSliceMs: number;
  readonly slices: number;
  /** The exponent of growth with the text, by what the text is. */
  readonly growth: ReadonlyMap<string, number>;
}

const packOf = (glossary: Glossary): Pack => openPack(buildPack(glossary).buffer);
const finderOf = (glossary: Glossary): Finder => createFinder([packOf(glossary)]);

/** Ten megabytes as one string: what `repeat` gives is put together only when it is read. */
const longText = (): string => JSON.parse(JSON.stringify(englishText(5_000_000).repeat(2)));

/** "a", "a a" and so on, and a text of nothing but "a": at every token each of the names stands. */
const nested = (): Glossary => glossaryOf(Array.from({ length: 24 }, (_, nth) => 'aba '.repeat(nth + 1).trim()));
/** Names that begin alike and differ in the last word, which the text never has. */
const alike = (): Glossary => glossaryOf(Array.from({ length: 2_000 }, (_, nth) => `${'aba '.repeat(20)}end${nth}`));

const repeatTo = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const growthOf = (finder: Finder, unit: string): number => {
  for (let nth = 0; nth < 3; nth++) finder.find(repeatTo(unit, lengths[0] ?? 1));
  const points = lengths.map((length): [number, number] => {
    const text: string = JSON.parse(JSON.stringify(repeatTo(unit, length)));
    const times = [0, 1, 2, 3, 4].map(() => {
      const start = performance.now();
      finder.find(text);
      return performance.now() - start;
    });
    return [length, Math.min(...times)];
  });
  return fitExponent(points);
};

/** Measures it; takes some seconds. */
export const measureStress = (): Stress => {
  const pack = packOf(glossaryOf(listNames(names)));
  const finder = createFinder([pack]);
  let [longestSliceMs, slices] = [0, 0];
  const text = longText();
  let start = performance.now();
  for (const _ of findInSlices(text, [pack])) {
    const now = performance.now();
    longestSliceMs = Math.max(longestSliceMs, now - start);
    slices++;
    start = performance.now();
  }
  const growth = new Map([
    ['names within names at every word', growthOf(finderOf(nested()), 'aba ')],
    ['names that differ in the last word', growthOf(finderOf(alike()), 'aba ')],
    ['one word without an end', growthOf(finder, 'a')],
    ['only apostrophes and points', growthOf(finder, "a'.")],
    ['only accents that stand apart', growthOf(finder, 'e\u0301')],
    ['only signs of Thai', growthOf(finder, '\u0e40\u0e01')],
  ]);
  return { longestSliceMs, slices, growth };
};

/** Prints it. Answers whether what was promised is kept. */
export const printStress = ({ longestSliceMs, slices, growth }: Stress): boolean => {
  const kept = [check(`10 MB in ${slices} slices: ms of the longest`, longestSliceMs, { most: 50 })];
  for (const [what, exponent] of growth)
    kept.push(check(`${what}: time grows as text to the power of`, exponent, { most: 1.15 }));
  return !kept.includes(false);
};
