/** Measures this matcher and others side by side: numbers of names by lengths of text. */
import type { Glossary } from '../../../src/core/glossary';
import { buildPack } from '../../../src/core/pack/build';
import { header, headerWords } from '../../../src/core/pack/layout';
import { measureCold } from './cold';
import { contenders } from './contenders';
import { hashWords, sumUnits } from './limits';
import { glossaryOf, listNames } from './names';
import { own, printPromises, printTable, type Row } from './report';
import { fitExponent, measureInterleaved, medianOf, type Task } from './rounds';
import { measureStress, printStress } from './stress';
import { englishText } from './texts';

const nameCounts = [1_000, 10_000, 100_000, 1_000_000];
const textUnits = [3_000, 30_000, 1_000_000];
/** The beginning of an article; a name stands at its end, if not before. */
const firstUnits = 2_000;
const options = { rounds: 15, leastMs: 8, longMs: 400 };
/** Names of the pack that is searched before another is looked at for the first time. */
const namesBefore = 20_000;
/** What would take longer than this for one text is left out of the table. */
const mostMs = 5_000;
/** Two lengths by which the time for a longer text is foretold: some take four times as long for twice the text. */
const probeUnits = [3_000, 12_000];

const limitTasks = (text: string): Task[] => [
  { name: 'limit: sum of charCodeAt', run: () => sumUnits(text) },
  { name: 'limit: fold and hash each word', run: () => hashWords(text) },
];

/**
 * The bytes of a pack that are not its entries. Of an entry are its two texts, where they begin, its place in the order of
 * ids, and the letters of its names, which the pack keeps once, in the index.
 */
const indexBytesOf = (pack: Uint8Array<ArrayBuffer>, names: readonly string[]): number => {
  const words = new Uint32Array(pack.buffer, 0, headerWords);
  const letters = names.reduce((sum, name) => sum + name.length * (/^[\0-\xff]*$/.test(name) ? 1 : 2), 0);
  const textBytes = (words[header.coreBytes] ?? 0) + (words[header.textBytes] ?? 0);
  return pack.length - textBytes - 12 * (words[header.entries] ?? 0) - letters;
};

interface Built {
  readonly name: string;
  readonly buildMs: number;
  readonly find: (text: string) => number;
}

const buildAll = (names: readonly string[]): Built[] =>
  contenders
    .filter(({ mostNames }) => names.length <= mostNames)
    .map(({ name, build }) => {
      const start = performance.now();
      const find = build(names);
      return { name, buildMs: performance.now() - start, find };
    });

/** Of a few, since the first build compiles the builder. */
const measureBuild = (glossary: Glossary): number => {
  const times = Array.from({ length: glossary.entries.length > 200_000 ? 1 : 5 }, () => {
    const start = performance.now();
    buildPack(glossary);
    return performance.now() - start;
  });
  return medianOf(times);
};

/** The milliseconds that a text will take, foretold from two shorter ones. */
const foretellMs = (find: (text: string) => number, units: number): number => {
  const times = probeUnits.map((length): [number, number] => {
    const text = englishText(length).toLowerCase();
    find(text);
    const start = performance.now();
    find(text);
    return [length, Math.max(performance.now() - start, 0.01)];
  });
  const [longest = 1, longestMs = 0] = times.at(-1) ?? [];
  return longestMs * (units / longest) ** Math.max(1, fitExponent(times));
};

const formatWait = (ms: number): string =>
  ms < 90_000 ? `${(ms / 1000).toFixed(0)} s` : `${(ms / 60_000).toFixed(0)} min`;

/** All measurements with a number of names, and in words what was left out. */
const measureNames = async (count: number): Promise<{ rows: Row[]; leftOut: string[]; threadMs: number }> => {
  const names = listNames(count);
  const leftOut = contenders
    .filter(({ mostNames }) => names.length > mostNames)
    .map(
      ({ name, mostNames }) =>
        `${name}: more than ${mostNames.toLocaleString('en')} names take it minutes or gigabytes`,
    );
  const glossary = glossaryOf(names);
  const packMs = measureBuild(glossary);
  const pack = buildPack(glossary);
  const cold = await measureCold(
    pack,
    `${englishText(firstUnits)} ${names[0]}.`,
    buildPack(glossaryOf(names.slice(0, namesBefore))),
  );
  const built = buildAll(names);
  const rows = textUnits.flatMap((units) => {
    const text = englishText(units);
    const small = text.toLowerCase();
    const tasks = built
      .filter(({ name, find }) => {
        const ms = foretellMs(find, units);
        if (ms > mostMs) leftOut.push(`${name}: ${units / 1000} KB would take it about ${formatWait(ms)}`);
        return ms <= mostMs;
      })
      .map(({ name, find }) => ({
        name,
        run: () => find(name === own || name === 'flashtext.js' ? text : small),
      }));
    const times = measureInterleaved([...limitTasks(text), ...tasks], options);
    return [...times].map(([name, ms]): Row => {
      const isOurs = name === own;
      return {
        name,
        names: names.length,
        textBytes: units,
        mbPerSecond: units / 1000 / ms,
        buildMs: isOurs ? packMs : (built.find((it) => it.name === name)?.buildMs ?? null),
        bytes: isOurs ? indexBytesOf(pack, names) : null,
        coldMs: isOurs ? cold.packMs : null,
      };
    });
  });
  return { rows, leftOut, threadMs: cold.threadMs };
};

/**
 * Runs the whole comparison and prints it: `names` limits it to some numbers of names. The exit code is 1 where a promise
 * is not kept.
 */
export const compareMatchers = async ({ json, names }: { json: boolean; names?: readonly number[] }): Promise<void> => {
  const counts = names ?? nameCounts;
  const rows: Row[] = [];
  for (const count of counts) {
    const measured = await measureNames(count);
    rows.push(...measured.rows);
    if (json) continue;
    printTable(rows, measured.rows[0]?.names ?? count);
    for (const reason of measured.leftOut) console.log(`– ${reason}`);
    console.log(`A thread that has compiled nothing finds the first name after ${measured.threadMs.toFixed(0)} ms`);
  }
  if (json) {
    console.log(JSON.stringify({ rows }));
    return;
  }
  const areKept = [printPromises(rows), printStress(measureStress())];
  if (areKept.includes(false)) process.exitCode = 1;
};
