/**
 * Wikipedia's titles of cities, where the name alone tells it: American cities carry their state, and a name that belongs to
 * one city far above all others, and to nothing else, is the title. Elsewhere none: a wrong link is worse than none.
 */
import { readFileSync } from 'node:fs';
import { type City, plainName } from '../places/cities';
import { isEnglishWord } from './english-words';

/** A city this many times as large as its next namesake is who the name means. */
const farAbove = 25;
/** Smaller ones share their name with people, rivers and clubs as often as not. */
const leastPeople = 250_000;

/** American cities whose title has no state, among those that nobody has written about by hand. */
const alone: ReadonlySet<string> = new Set(['Indianapolis']);

/** Names that passed the rules and were found wanting when they were read. */
const readUntitled = (): ReadonlySet<string> =>
  new Set(
    readFileSync('src/cli/made/untitled-cities.txt', 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(';').map((name) => name.trim())),
  );

/** Spellings that GeoNames has and Wikipedia has not: marks of transcription, "City" behind the name. */
const isOddlySpelt = (label: string): boolean => /[’'ŭŏāī]|\bCity$/.test(label);

/** Romanian has commas below, where older character sets had cedillas. */
const withCommas = (label: string): string => label.replaceAll('ş', 'ș').replaceAll('ţ', 'ț');

/** Answers with the title, or undefined where it cannot be told; `state` is that of an American city. */
export const createTitles = (cities: readonly City[]) => {
  const untitled = readUntitled();
  const largest = new Map<string, readonly [first: number, second: number]>();
  // Largest first.
  for (const { name, population } of cities) {
    const key = plainName(name);
    const found = largest.get(key);
    if (!found) largest.set(key, [population, 0]);
    else if (found[1] === 0) largest.set(key, [found[0], population]);
  }
  return ({ name, population, country }: City, label: string, state: string | undefined): string | undefined => {
    if (state !== undefined) {
      const title = alone.has(label) ? label : `${label}, ${state}`;
      return untitled.has(title) ? undefined : title;
    }
    const [first, second] = largest.get(plainName(name)) ?? [0, 0];
    const isForemost = population === first && population >= farAbove * second;
    const isName = plainName(label) === plainName(name) && !isEnglishWord(label) && !isOddlySpelt(label);
    const isTitle = isForemost && isName && population >= leastPeople && !untitled.has(label);
    return isTitle ? (country === 'ro' ? withCommas(label) : label) : undefined;
  };
};
