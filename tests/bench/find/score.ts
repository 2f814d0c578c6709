/** How well a text agrees with a reference: the words they have in common, as often as they have them. Pure. */

const countWords = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** F1 of two bags of words, 0–1. */
export const wordF1 = (text: string, reference: string): number => {
  const [own, wanted] = [countWords(text), countWords(reference)];
  let hits = 0;
  let size = 0;
  for (const [word, count] of own) {
    size += count;
    hits += Math.min(count, wanted.get(word) ?? 0);
  }
  for (const count of wanted.values()) size += count;
  return hits > 0 ? (2 * hits) / size : 0;
};

/** A generator of numbers from 0 up to 1 that gives the same ones for the same seed (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** The mean; NaN of nothing. */
export const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/**
 * How far the mean of differences may be off: the middle 95 % of means over pages drawn anew, pairs kept together.
 */
export const bootstrap = (differences: readonly number[], random: () => number, draws = 2000): [number, number] => {
  const means = Array.from({ length: draws }, () =>
    meanOf(differences.map(() => differences[Math.floor(random() * differences.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [means[Math.floor(draws * 0.025)] ?? Number.NaN, means[Math.floor(draws * 0.975)] ?? Number.NaN];
};
