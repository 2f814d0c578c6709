/**
 * Where cue words stand: which of a name's words for and against are near a place, or anywhere in the article. A cue's
 * places are looked up once per article.
 */
import { countBefore } from './search';
import type { Setting } from './setting';
import { gaps, placesOf, smallAt, type Words } from './words';

/** How many words either side are near, within the sentence. */
const nearWords = 18;

/** Counts of different cues: near the place, and elsewhere in the article. */
export interface CueCount {
  readonly near: number;
  readonly far: number;
  /** The cue nearest to the place, as the article prints it. */
  readonly nearest?: string;
}

/** Answers how many of some cues (in small letters, words or phrases) stand near the words from `first` to `last`. */
export type CountCues = (cues: readonly string[], first: number, last: number) => CueCount;

/** The places next to the words from `first` to `last` in a sorted list, before and after; the words themselves are none. */
const besides = (places: readonly number[], first: number, last: number): readonly (number | undefined)[] => {
  const low = countBefore(places.length, (nth) => (places[nth] ?? 0) < first);
  let after = low;
  while (after < places.length && (places[after] ?? 0) <= last) after += 1;
  return [places[low - 1], places[after]];
};

/** The number of the sentence each word stands in. */
const numberSentences = ({ count, gap }: Words): Int32Array => {
  const sentences = new Int32Array(count);
  let sentence = 0;
  for (let word = 0; word < count; word += 1) {
    if ((gap[word] ?? 0) >= gaps.sentence) sentence += 1;
    sentences[word] = sentence;
  }
  return sentences;
};

/** Prepares the count for one article. */
export const createCues = (setting: Setting): CountCues => {
  const { words } = setting;
  const phrases = new Map<string, readonly number[]>();
  let sentences: Int32Array | undefined;

  const merge = (places: readonly number[], more: readonly number[]): readonly number[] =>
    more.length === 0 ? places : [...places, ...more].sort((a, b) => a - b);

  const placesOfCue = (cue: string): readonly number[] => {
    const known = phrases.get(cue);
    if (known) return known;
    const parts = cue.toLowerCase().split(/[\s-]+/);
    const starts = placesOf(words, parts[0] ?? '');
    const found =
      parts.length === 1
        ? merge(starts, placesOf(words, `${parts[0]}s`))
        : starts.filter((start) => parts.every((part, at) => smallAt(words, start + at) === part));
    phrases.set(cue, found);
    return found;
  };

  return (cues, first, last) => {
    sentences ??= numberSentences(words);
    const sentence = sentences[first];
    let near = 0;
    let far = 0;
    let nearest: string | undefined;
    let least = nearWords + 1;
    for (const cue of cues) {
      const places = placesOfCue(cue);
      const neighbours = besides(places, first, last);
      if (neighbours.every((place) => place === undefined)) continue;
      let isNear = false;
      for (const place of neighbours) {
        if (place === undefined || sentences[place] !== sentence) continue;
        const distance = place < first ? first - place : place - last;
        if (distance > nearWords) continue;
        isNear = true;
        if (distance < least) {
          least = distance;
          nearest = words.text.slice(words.start[place], words.end[place + cue.split(/[\s-]+/).length - 1]);
        }
      }
      if (isNear) near += 1;
      else far += 1;
    }
    return { near, far, ...(nearest === undefined ? {} : { nearest }) };
  };
};
