/** Which letters of a name its acronym is made of, so that the card can set them in bold. */

/** A piece of a line: strong where it should stand out. */
export interface Run {
  readonly text: string;
  readonly isStrong?: true;
}

const fold = (letter: string): string => (letter.normalize('NFD')[0] ?? letter).toLowerCase();

/** Whether a letter begins a word: after anything that is no letter or digit, or a capital after a small letter. */
const isInitial = (letters: readonly string[], at: number): boolean => {
  const before = letters[at - 1];
  if (before === undefined || !/[\p{L}\p{N}]/u.test(before)) return true;
  return /\p{Lu}/u.test(letters[at] ?? '') && /\p{Ll}/u.test(before);
};

/**
 * Positions in the name for each letter of the acronym, in order: initials, or letters right after one already taken
 * ("SIGnals INTelligence"). Undefined when the name does not spell the acronym so. Initials of words that are passed over
 * cost nothing, so that "of" and "the" may be.
 */
const align = (acronym: readonly string[], letters: readonly string[]): readonly number[] | undefined => {
  const failed = new Set<number>();
  const from = (wanted: number, start: number, isNext: boolean): readonly number[] | undefined => {
    if (wanted === acronym.length) return [];
    const key = (wanted * (letters.length + 1) + start) * 2 + Number(isNext);
    if (failed.has(key)) return undefined;
    // The next initials first: a letter inside a word counts only when no word begins with it.
    for (const wantsInitial of [true, false]) {
      for (let at = start; at < letters.length; at++) {
        if (fold(letters[at] ?? '') !== acronym[wanted]) continue;
        if (wantsInitial ? !isInitial(letters, at) : !(isNext && at === start)) continue;
        const rest = from(wanted + 1, at + 1, true);
        if (rest) return [at, ...rest];
      }
    }
    failed.add(key);
    return undefined;
  };
  return from(0, 0, false);
};

/**
 * The name cut into runs, the letters of the acronym strong: `National Security Agency`, `NSA` → **N**ational **S**ecurity
 * **A**gency. Undefined when the name does not spell the acronym. The runs joined are the name again.
 */
export const markInitials = (name: string, acronym: string): readonly Run[] | undefined => {
  const wanted = [...acronym].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).map(fold);
  const letters = [...name];
  const found = wanted.length < 2 ? undefined : align(wanted, letters);
  if (!found) return undefined;
  const strong = new Set(found);
  const runs: { text: string; isStrong?: true }[] = [];
  letters.forEach((letter, at) => {
    const last = runs.at(-1);
    if (last && (last.isStrong === true) === strong.has(at)) last.text += letter;
    else runs.push(strong.has(at) ? { text: letter, isStrong: true } : { text: letter });
  });
  return runs;
};
