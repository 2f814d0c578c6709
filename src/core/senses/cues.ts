/**
 * Where cue words stand: which of a name's words for and against are near a place, or anywhere in the article. A name's cues
 * are looked up once per article, and most of them stand nowhere in it.
 */
import { countBefore } from './search';
import type { Cue } from './sense';
import type { Setting } from './setting';
import { gaps, placesOf, smallAt, type Words } from './words';

/** How many words either side are near, within the sentence. */
const nearWords = 18;

/** Counts of different cues: near the place, and elsewhere in the article. */
export interface CueCount {
  readonly near: number;
  readonly far: number;
  /** The cue nearest to the place, as the article prints it. */
  readonly nearest: string | undefined;
}

/** Answers how many of some cues stand near the words from `first` to `last`. */
export type CountCues = (cues: readonly Cue[], first: number, last: number) => CueCount;

/** A cue that the article has: where it begins, and of how many words it is. */
interface Met {
  readonly places: readonly number[];
  readonly length: number;
}

const placesOfCue = (words: Words, cue: Cue): readonly number[] => {
  const [opening = ''] = cue;
  const starts = placesOf(words, opening);
  if (cue.length > 1) return starts.filter((start) => cue.every((part, nth) => smallAt(words, start + nth) === part));
  const more = placesOf(words, `${opening}s`);
  return more.length === 0 ? starts : [...starts, ...more].sort((a, b) => a - b);
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
export const createCues = ({ words }: Setting): CountCues => {
  const metByCues = new Map<readonly Cue[], readonly Met[]>();
  let sentences: Int32Array | undefined;

  const metOf = (cues: readonly Cue[]): readonly Met[] => {
    const known = metByCues.get(cues);
    if (known) return known;
    const met: Met[] = [];
    metByCues.set(cues, met);
    for (const cue of cues) {
      const places = placesOfCue(words, cue);
      if (places.length > 0) met.push({ places, length: cue.length });
    }
    return met;
  };

  return (cues, first, last) => {
    sentences ??= numberSentences(words);
    const sentence = sentences[first];
    let near = 0;
    let far = 0;
    let nearest: string | undefined;
    let least = nearWords + 1;
    for (const { places, length } of metOf(cues)) {
      // Those next to the words on either side; the words themselves are no cue.
      const low = countBefore(places.length, (nth) => (places[nth] ?? 0) < first);
      let high = low;
      while (high < places.length && (places[high] ?? 0) <= last) high += 1;
      if (low === 0 && high === places.length) continue;
      let isNear = false;
      for (const place of [places[low - 1], places[high]]) {
        if (place === undefined || sentences[place] !== sentence) continue;
        const distance = place < first ? first - place : place - last;
        if (distance > nearWords) continue;
        isNear = true;
        if (distance >= least) continue;
        least = distance;
        nearest = words.text.slice(words.start[place], words.end[place + length - 1]);
      }
      if (isNear) near += 1;
      else far += 1;
    }
    return { near, far, nearest };
  };
};
