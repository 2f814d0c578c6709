/** Measures several things side by side: rounds in turn, so that whatever else the machine does meets all of them alike. */

/** Something to measure. What it gives back is added up, so that no engine leaves the work out. */
export interface Task {
  readonly name: string;
  readonly run: () => number;
}

export interface RoundOptions {
  readonly rounds: number;
  /** A task is repeated within a round until it took this long. */
  readonly leastMs: number;
  /** A task that takes longer than this runs in three rounds only. */
  readonly longMs: number;
}

/** Half a second: what ran for less is measured half compiled. */
const warmMs = 500;

let sink = 0;

const time = (run: () => number, repeats: number): number => {
  const start = performance.now();
  for (let nth = 0; nth < repeats; nth++) sink += run();
  return (performance.now() - start) / repeats;
};

/** Runs a task until engines have compiled it for good; the milliseconds of its last run. */
const warmUp = (run: () => number): number => {
  const start = performance.now();
  let lastMs = 0;
  do lastMs = time(run, 1);
  while (performance.now() - start < warmMs);
  return lastMs;
};

/** The middle value. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};

/** Milliseconds each task takes, the median over all rounds, by name. */
export const measureInterleaved = (tasks: readonly Task[], options: RoundOptions): Map<string, number> => {
  const prepared = tasks.map(({ name, run }) => {
    const onceMs = warmUp(run);
    const repeats = Math.max(1, Math.ceil(options.leastMs / Math.max(onceMs, 0.001)));
    return { name, run, repeats, isLong: onceMs > options.longMs, times: [] as number[] };
  });
  for (let round = 0; round < options.rounds; round++) {
    for (const { run, repeats, isLong, times } of prepared) {
      if (!isLong || round < 3) times.push(time(run, repeats));
    }
  }
  return new Map(prepared.map(({ name, times }) => [name, medianOf(times)]));
};

/** The exponent of the power law through these points: the slope of a straight line in a plot with two logarithmic axes. */
export const fitExponent = (points: readonly (readonly [number, number])[]): number => {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const meanOf = (pick: (log: readonly [number, number]) => number): number =>
    logs.reduce((sum, log) => sum + pick(log), 0) / logs.length;
  const [meanX, meanY] = [meanOf(([x]) => x), meanOf(([, y]) => y)];
  const slope = (pick: (log: readonly [number, number]) => number): number =>
    logs.reduce((sum, log) => sum + (log[0] - meanX) * pick(log), 0);
  return slope(([, y]) => y - meanY) / slope(([x]) => x - meanX);
};

/** What was added up: read by nobody, but an engine cannot know. @public */
export const readSink = (): number => sink;
