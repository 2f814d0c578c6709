/**
 * Where cue words stand: which of a name's words for and against are near a place, or anywhere in the article. A cue's
 * places are looked up once per article.
 */
import type { Setting } from './setting';
import { smallAt } from './words';

/** How many words either side are near. */
const nearWords = 14;

/** Counts of different cues: near the place, and elsewhere in the article. */
export interface CueCount {
  readonly near: number;
  readonly far: number;
  /** The cue nearest to the place, as the glossary writes it. */
  readonly nearest?: string;
}

/** Answers how many of some cues (in small letters, words or phrases) stand near the words from `first` to `last`. */
export type CountCues = (cues: readonly string[], first: number, last: number) => CueCount;

/** Position of the place nearest to `first` in a sorted list, by binary search; the distance in words. */
const nearestTo = (places: readonly number[], first: number, last: number): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let after = low;
  // The place itself is no cue for itself.
  while (after < places.length && (places[after] ?? 0) <= last) after += 1;
  const next = places[after];
  const previous = places[low - 1];
  return Math.min(
    next === undefined ? Number.POSITIVE_INFINITY : next - last,
    previous === undefined ? Number.POSITIVE_INFINITY : first - previous,
  );
};

/** Prepares the count for one article. */
export const createCues = (setting: Setting): CountCues => {
  const { words } = setting;
  const phrases = new Map<string, readonly number[]>();

  const merge = (places: readonly number[], more: readonly number[]): readonly number[] =>
    more.length === 0 ? places : [...places, ...more].sort((a, b) => a - b);

  const placesOf = (cue: string): readonly number[] => {
    const known = phrases.get(cue);
    if (known) return known;
    const parts = cue.toLowerCase().split(/[\s-]+/);
    const starts = setting.find(parts[0] ?? '')?.places ?? [];
    const found =
      parts.length === 1
        ? merge(starts, setting.find(`${parts[0]}s`)?.places ?? [])
        : starts.filter((start) => parts.every((part, at) => smallAt(words, start + at) === part));
    phrases.set(cue, found);
    return found;
  };

  return (cues, first, last) => {
    let near = 0;
    let far = 0;
    let nearest: string | undefined;
    let least = nearWords + 1;
    for (const cue of cues) {
      const distance = nearestTo(placesOf(cue), first, last);
      if (distance === Number.POSITIVE_INFINITY) continue;
      if (distance > nearWords) far += 1;
      else {
        near += 1;
        if (distance < least) {
          least = distance;
          nearest = cue;
        }
      }
    }
    return { near, far, ...(nearest === undefined ? {} : { nearest }) };
  };
};
