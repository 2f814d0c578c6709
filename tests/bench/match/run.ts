import { buildPack } from '../../../src/core/pack/build';
import { header, headerWords } from '../../../src/core/pack/layout';
import { measureCold } from './cold';
import { contenders } from './contenders';
import { hashWords, sumUnits } from './limits';
import { glossaryOf, listNames } from './names';
import { fitExponent, measureInterleaved, type Task } from './rounds';
import { englishText } from './texts';

const nameCounts = [1_000, 10_000, 100_000, 1_000_000];
const textUnits = [3_000, 30_000, 1_000_000];
const articleUnits = 30_000;
const options = { rounds: 15, leastMs: 8, longMs: 400 };
/** What would take longer than this for one text is left out of the table. */
const mostMs = 4_000;

/** One measurement. A UTF-16 unit counts as a byte of text. */
export interface Row {
  readonly name: string;
  readonly names: number;
  readonly textBytes: number;
  readonly mbPerSecond: number;
  /** Making ready for these names. */
  readonly buildMs: number | null;
  /** Of the pack without the entries themselves. */
  readonly bytes: number | null;
  /** In a thread just started, from the pack's bytes to the first mention in an article of 30,000 units. */
  readonly coldMs: number | null;
}

const limitTasks = (text: string): Task[] => [
  { name: 'limit: sum of charCodeAt', run: () => sumUnits(text) },
  { name: 'limit: fold and hash each word', run: () => hashWords(text) },
];

/** The bytes of a pack that are not its entries. */
const indexBytesOf = (pack: Uint8Array<ArrayBuffer>): number =>
  pack.length - (new Uint32Array(pack.buffer, 0, headerWords)[header.blobBytes] ?? 0);

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

const isWorthWaitingFor = (find: (text: string) => number, units: number): boolean => {
  const start = performance.now();
  find(englishText(3_000));
  return ((performance.now() - start) / 3_000) * units < mostMs;
};

/** All measurements with a number of names. */
const measureNames = async (count: number): Promise<Row[]> => {
  const names = listNames(count);
  const pack = buildPack(glossaryOf(names));
  const { firstMs } = await measureCold(pack, englishText(articleUnits));
  const built = buildAll(names);
  return textUnits.flatMap((units) => {
    const text = englishText(units);
    const small = text.toLowerCase();
    const tasks = built
      .filter(({ find }) => isWorthWaitingFor(find, units))
      .map(({ name, find }) => ({
        name,
        run: () => find(name === 'contexture' || name === 'flashtext.js' ? text : small),
      }));
    const times = measureInterleaved([...limitTasks(text), ...tasks], options);
    return [...times].map(([name, ms]): Row => {
      const isOurs = name === 'contexture';
      return {
        name,
        names: names.length,
        textBytes: units,
        mbPerSecond: units / 1000 / ms,
        buildMs: built.find((it) => it.name === name)?.buildMs ?? null,
        bytes: isOurs ? indexBytesOf(pack) : null,
        coldMs: isOurs ? firstMs : null,
      };
    });
  });
};

const own = 'contexture';
const isPeer = ({ name }: Row): boolean => name !== own && !name.startsWith('limit');

const formatSpeed = (speed: number): string => (speed >= 10 ? speed.toFixed(0) : speed.toFixed(2));

/** One table: a line for each contender, a column for each length of text. */
const printTable = (rows: readonly Row[], names: number): void => {
  const ofNames = rows.filter((row) => row.names === names);
  console.log(`\n${names.toLocaleString('en')} names, MB/s (times slower than ${own})\n`);
  console.log(`${''.padEnd(32)}${textUnits.map((units) => `${units / 1000} KB`.padStart(18)).join('')}`);
  for (const name of new Set(ofNames.map((row) => row.name))) {
    const cells = textUnits.map((units) => {
      const at = ofNames.filter((row) => row.textBytes === units);
      const speed = at.find((row) => row.name === name)?.mbPerSecond;
      const ours = at.find((row) => row.name === own)?.mbPerSecond ?? Number.NaN;
      if (speed === undefined) return '–'.padStart(18);
      return `${formatSpeed(speed)} (${(ours / speed).toFixed(1)})`.padStart(18);
    });
    console.log(name.padEnd(32) + cells.join(''));
  }
};

const findRow = (rows: readonly Row[], name: string, names: number, units: number): Row | undefined =>
  rows.find((row) => row.name === name && row.names === names && row.textBytes === units);

/** Our speed by that of the fastest of the others. */
const ratioAt = (rows: readonly Row[], names: number, units: number): string => {
  const peers = rows.filter((row) => isPeer(row) && row.names === names && row.textBytes === units);
  const fastest = peers.sort((a, b) => b.mbPerSecond - a.mbPerSecond)[0];
  const ours = findRow(rows, own, names, units);
  return fastest && ours
    ? `${(ours.mbPerSecond / fastest.mbPerSecond).toFixed(1)} × ${fastest.name}`
    : 'no other measured';
};

const msOf = (row: Row): number => row.textBytes / 1000 / row.mbPerSecond;

const printPromises = (rows: readonly Row[], counts: readonly number[]): void => {
  const ours = rows.filter(({ name }) => name === own);
  console.log('\nWhat was promised\n');
  for (const names of counts) {
    const [first] = ours.filter((row) => row.names === names);
    const ratios = textUnits.map((units) => `${units / 1000} KB ${ratioAt(rows, names, units)}`).join(', ');
    const perName = first?.bytes ? (first.bytes / first.names).toFixed(1) : '–';
    console.log(`${names.toLocaleString('en')} names: ${ratios}`);
    console.log(
      `  build ${first?.buildMs?.toFixed(0)} ms, ${perName} bytes a name, first mention ${first?.coldMs?.toFixed(2)} ms`,
    );
    const byText = fitExponent(ours.filter((row) => row.names === names).map((row) => [row.textBytes, msOf(row)]));
    console.log(`  time grows as text^${byText.toFixed(2)}`);
  }
  for (const units of counts.length > 1 ? textUnits : []) {
    const byNames = fitExponent(ours.filter((row) => row.textBytes === units).map((row) => [row.names, msOf(row)]));
    console.log(`${units / 1000} KB: time grows as names^${byNames.toFixed(2)}`);
  }
  const sum = rows.find((row) => row.name.startsWith('limit: sum') && row.textBytes === 1_000_000)?.mbPerSecond;
  const speed = findRow(rows, own, 100_000, 1_000_000)?.mbPerSecond;
  if (sum && speed) {
    console.log(
      `1 MB, 100,000 names: ${((1000 * speed) / sum).toFixed(0)} MB/s where the sum reads 1,000 (it reads ${sum.toFixed(0)})`,
    );
  }
};

/** Runs the whole comparison; `names` limits it to some numbers of names. */
export const compareMatchers = async ({ json, names }: { json: boolean; names?: readonly number[] }): Promise<void> => {
  const counts = names ?? nameCounts;
  const rows: Row[] = [];
  for (const count of counts) {
    rows.push(...(await measureNames(count)));
    if (!json) printTable(rows, rows.at(-1)?.names ?? count);
  }
  if (json) console.log(JSON.stringify({ rows }));
  else printPromises(rows, [...new Set(rows.map((row) => row.names))]);
};
