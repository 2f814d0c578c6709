/** Words and figures as the facts of places write them. */

/** A count of people as a reader takes it in: 68,374,600 → "68.4 million", 84,212 → "84,200". */
export const writePeople = (count: number): string => {
  if (count >= 999_500) return `${Number((count / 1e6).toPrecision(count >= 99.95e6 ? 4 : 3))} million`;
  const rounded = count >= 1000 ? Number(count.toPrecision(3)) : count;
  return new Intl.NumberFormat('en').format(rounded);
};

/** Things as a list in a sentence: "French, German and Italian". */
export const writeList = (things: readonly string[]): string =>
  things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
