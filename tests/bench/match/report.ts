/** Prints what the comparison of matchers measured: tables, ratios, and whether what was promised is kept. */
import { fitExponent } from './rounds';

/** One measurement. A UTF-16 unit counts as a byte of text. */
export interface Row {
  readonly name: string;
  readonly names: number;
  readonly textBytes: number;
  readonly mbPerSecond: number;
  /** Making ready for these names. */
  readonly buildMs: number | null;
  /** Of the pack's index: see `indexBytesOf`. */
  readonly bytes: number | null;
  /** From the pack's bytes, never looked at before, to the first mention. */
  readonly coldMs: number | null;
}

/** The name of this matcher's rows. */
export const own = 'contexture';
const isPeer = ({ name }: Row): boolean => name !== own && !name.startsWith('limit');

const formatSpeed = (speed: number): string => (speed >= 10 ? speed.toFixed(0) : speed.toFixed(2));

/** One table: a line for each contender, a column for each length of text. */
export const printTable = (rows: readonly Row[], names: number): void => {
  const ofNames = rows.filter((row) => row.names === names);
  const textUnits = [...new Set(ofNames.map((row) => row.textBytes))];
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

/** Says whether a figure keeps a promise. */
export const check = (what: string, value: number, { most, least }: { most?: number; least?: number }): boolean => {
  const isKept = value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY);
  const bound = most === undefined ? `at least ${least}` : `at most ${most}`;
  const shown = Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
  console.log(`${isKept ? 'kept  ' : 'MISSED'}  ${what.padEnd(58)} ${shown.padStart(7)}  (${bound})`);
  return isKept;
};

const msOf = (row: Row): number => row.textBytes / 1000 / row.mbPerSecond;

/** Our speed by that of the fastest of the others. */
const compareWithPeers = (rows: readonly Row[], names: number): boolean[] =>
  [30_000, 1_000_000].flatMap((units) => {
    const at = rows.filter((row) => row.names === names && row.textBytes === units);
    const [fastest] = at.filter(isPeer).sort((a, b) => b.mbPerSecond - a.mbPerSecond);
    const ours = at.find((row) => row.name === own);
    if (!fastest || !ours || names < 100_000) return [];
    const what = `${names.toLocaleString('en')} names, ${units / 1000} KB: times ${fastest.name}`;
    return [check(what, ours.mbPerSecond / fastest.mbPerSecond, { least: 8 })];
  });

const checkPacks = (ours: readonly Row[], names: number): boolean[] => {
  const row = ours.find((it) => it.names === names);
  if (!row || row.bytes === null || row.coldMs === null || row.buildMs === null) return [];
  const count = `${names.toLocaleString('en')} names`;
  const kept = [
    check(`${count}: bytes of index a name`, row.bytes / names, { most: 25 }),
    check(`${count}: ms from the buffer to the first mention`, row.coldMs, { most: names > 100_000 ? 5 : 2 }),
  ];
  return names === 100_000 ? [...kept, check(`${count}: ms to build the pack`, row.buildMs, { most: 1000 })] : kept;
};

const checkGrowth = (ours: readonly Row[], counts: readonly number[], lengths: readonly number[]): boolean[] => [
  ...counts.map((names) => {
    const points = ours.filter((row) => row.names === names).map((row): [number, number] => [row.textBytes, msOf(row)]);
    return check(`${names.toLocaleString('en')} names: time grows as text to the power of`, fitExponent(points), {
      most: 1.1,
    });
  }),
  ...(counts.length > 1 ? lengths : []).map((units) => {
    const points = ours.filter((row) => row.textBytes === units).map((row): [number, number] => [row.names, msOf(row)]);
    return check(`${units / 1000} KB: time grows as names to the power of`, fitExponent(points), { most: 0.15 });
  }),
];

/** Prints each promise with what was measured. Answers whether all are kept. */
export const printPromises = (rows: readonly Row[]): boolean => {
  const ours = rows.filter(({ name }) => name === own);
  const counts = [...new Set(ours.map((row) => row.names))];
  const lengths = [...new Set(ours.map((row) => row.textBytes))];
  console.log('\nWhat was promised\n');
  const kept = counts.flatMap((names) => [...compareWithPeers(rows, names), ...checkPacks(ours, names)]);
  kept.push(...checkGrowth(ours, counts, lengths));
  const sum = rows.find((row) => row.name.startsWith('limit: sum') && row.textBytes === 1_000_000)?.mbPerSecond;
  const speed = ours.find((row) => row.names === 100_000 && row.textBytes === 1_000_000)?.mbPerSecond;
  if (sum && speed)
    kept.push(check('1 MB, 100,000 names: MB/s where the sum reads 1,000', (1000 * speed) / sum, { least: 100 }));
  return !kept.includes(false);
};
