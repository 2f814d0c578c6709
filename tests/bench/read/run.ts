/** Measures the reading of articles beside the matcher's own time, and how it grows with texts made to be slow. */
import { openBuiltInPacks } from '../../../src/cli/packs';
import { installBuiltInVocabulary } from '../../../src/cli/vocabulary';
import { createFinder } from '../../../src/core/match/find';
import type { Pack } from '../../../src/core/pack/pack';
import { readArticle } from '../../../src/core/senses/read';
import { check } from '../match/report';
import { fitExponent, measureInterleaved, medianOf } from '../match/rounds';
import { hostileUnits, listArticles } from './texts';

/** How many times the matcher's own time the whole reading may take, the matching included. */
const mostTimes = 5;
const mostExponent = 1.15;
const lengths = [200_000, 400_000, 800_000, 1_600_000];

/** How reading a text made of repetitions grows with it, and how long the longest takes. */
const growthOf = (packs: readonly Pack[], unit: string): { exponent: number; msPerMb: number } => {
  const read = (length: number): number => {
    // What `repeat` gives is put together only when it is read.
    const text: string = JSON.parse(JSON.stringify(unit.repeat(Math.ceil(length / unit.length)).slice(0, length)));
    const start = performance.now();
    readArticle({ text, lang: 'en' }, packs);
    return performance.now() - start;
  };
  for (let nth = 0; nth < 4; nth += 1) read(lengths[0] ?? 1);
  const times = lengths.map((length): [number, number] => [length, Math.min(...[0, 1, 2, 3].map(() => read(length)))]);
  const [length, ms] = times.at(-1) ?? [1, 0];
  return { exponent: fitExponent(times), msPerMb: (ms / length) * 1e6 };
};

/** Prints how long a text takes that is one name so many times. */
const tellRepeated = (packs: readonly Pack[], name: string, count: number): void => {
  const start = performance.now();
  const { mentions } = readArticle({ text: `${name} `.repeat(count), lang: 'en' }, packs);
  const ms = performance.now() - start;
  console.log(`“${name}” ${count} times: ${ms.toFixed(0)} ms, ${mentions.length} mentions`);
};

/** Measures and prints it; the exit code is 1 where a promise is not kept. */
export const measureReading = async (): Promise<void> => {
  installBuiltInVocabulary();
  const packs = (await openBuiltInPacks()).forLanguage('en');
  const finder = createFinder(packs);
  const kept: boolean[] = [];
  const times: number[] = [];
  for (const [nth, text] of listArticles().entries()) {
    const measured = measureInterleaved(
      [
        { name: 'match', run: () => finder.find(text).length },
        { name: 'read', run: () => readArticle({ text, lang: 'en' }, packs).mentions.length },
      ],
      { rounds: 15, leastMs: 30, longMs: 400 },
    );
    const [matchMs = 0, readMs = 0] = [measured.get('match'), measured.get('read')];
    times.push(readMs / matchMs);
    console.log(`article ${nth + 1}: matching ${matchMs.toFixed(2)} ms, reading ${readMs.toFixed(2)} ms`);
  }
  kept.push(check('reading an article of 30 KB: times the matcher', medianOf(times), { most: mostTimes }));
  for (const [what, unit] of hostileUnits) {
    const { exponent, msPerMb } = growthOf(packs, unit);
    console.log(`${what}: ${msPerMb.toFixed(0)} ms a million characters`);
    kept.push(check(`${what}: time grows as text to the power of`, exponent, { most: mostExponent }));
  }
  for (const name of ['Huawei', 'Xi Jinping', 'Obama']) tellRepeated(packs, name, 100_000);
  if (kept.includes(false)) process.exitCode = 1;
};
