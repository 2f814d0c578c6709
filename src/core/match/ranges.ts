/**
 * Code points by what they do in a name, as plain runs: Unicode property classes in regular expressions cost a cold
 * worker a millisecond each. From the Unicode Character Database 15 and its scripts.
 */

/**
 * Lengths of runs from zero on: so many code points outside the group, so many in it, and so on in turn, a third of the
 * bytes that pairs of code points take. `ranges.test.ts` has the pairs.
 */
const runs = {
  /** Default_Ignorable_Code_Point; accents and points that writers leave out; tatweel; marks of trade and ownership. */
  silent: [
    173, 1, 0, 1, 593, 112, 275, 5, 265, 45, 1, 1, 1, 2, 1, 2, 1, 1, 72, 11, 1, 1, 35, 1, 10, 21, 16, 1, 101, 7, 2, 6,
    2, 2, 1, 4, 2673, 2, 1619, 2, 85, 5, 672, 80, 704, 64, 523, 5, 26, 5, 49, 16, 96, 48, 32, 1, 1, 1, 4161, 1, 52379,
    16, 16, 16, 207, 1, 160, 1, 79, 9, 48295, 4, 5327, 8, 798341, 4096,
  ],
  /** White_Space without the line feed, which ends a block. */
  space: [9, 1, 1, 3, 18, 1, 127, 1, 5599, 1, 2431, 11, 29, 2, 5, 1, 47, 1, 4000, 1],
  apostrophe: [39, 1, 56, 1, 83, 1, 518, 2, 822, 1, 6692, 2, 1, 1, 22, 1, 57044, 1],
  quote: [34, 1, 1489, 1, 6695, 4, 19, 1, 57038, 1],
  /** Dash_Punctuation, the hyphen bullet and the minus sign. */
  hyphen: [
    45, 1, 1372, 1, 51, 1, 3649, 1, 1029, 1, 2057, 6, 45, 1, 462, 1, 3076, 1, 2, 1, 31, 2, 4, 1, 28, 1, 446, 1, 19, 1,
    111, 1, 52624, 2, 37, 1, 10, 1, 169, 1, 3999, 1,
  ],
  /** Scripts written without spaces: Thai, Lao, Myanmar, Khmer, Han, hiragana. Katakana stands in runs of its own. */
  alone: [
    3585, 58, 5, 28, 36, 128, 256, 160, 1760, 128, 480, 32, 5248, 352, 37, 1, 1, 1, 25, 9, 14, 4, 5, 86, 6, 3, 864,
    6592, 64, 20992, 2528, 31, 97, 32, 20096, 512, 29922, 2, 12, 2, 16399, 287, 16608, 1, 3583, 131072,
  ],
  /** What stays with the sign before it: Thai and Lao vowels and marks, voicing marks of kana. */
  following: [3631, 12, 10, 10, 96, 15, 8, 9, 8650, 2],
  /** Letters of Latin-1 and Latin Extended A and B. */
  latin: [170, 1, 10, 1, 4, 1, 5, 23, 1, 31, 1, 344],
  leadingVowel: [3648, 5, 123, 5],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** Whether a code point belongs to one of the groups above. */
export const isIn = (group: keyof typeof runs, point: number): boolean => {
  let end = 0;
  let isInside = false;
  for (const length of runs[group]) {
    end += length;
    if (point < end) return isInside;
    isInside = !isInside;
  }
  return false;
};
