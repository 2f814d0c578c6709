/**
 * Which meaning of a word fits the sentence it stands in: by words that the sentence shares with what the dictionary says of
 * the meaning (Lesk), by the part of speech its neighbours ask for, and by how usual it is. No meaning is left out.
 */
import { listBaseForms } from './base-forms';
import type { PartOfSpeech, Word, WordSense } from './word';

/** A word where it stands. */
export interface Standing {
  readonly sentence: string;
  /** UTF-16 offsets into the sentence, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A meaning with the word it is one of. */
export interface RankedSense extends WordSense {
  readonly lemma: string;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}'\u2019-]*/gu) ?? [];

const hollow = new Set(
  (
    'a an the of to in on at by for from with without as is are was were be been being am do does did have has had having ' +
    'it its he him his she her they them their we us our you your i me my this that these those there here who whom whose ' +
    'which what when where why how and or nor but if than then so not no yes all any some each every more most much many ' +
    'other another one two such very just also only own same into out up down over under again about after before between ' +
    'through during against while because until both few can could may might must shall should will would said say says ' +
    'make made makes making something someone used use using esp especially etc person people get gets got way'
  ).split(' '),
);

/** A word with the forms it may be of, so that "deposits" meets "deposit". */
const formsOf = (word: string): string[] => [word, ...listBaseForms(word).map(({ lemma }) => lemma)];

const keysIn = (text: string): Set<string> =>
  new Set(
    wordsIn(text)
      .filter((word) => word.length > 2 && !hollow.has(word))
      .flatMap(formsOf),
  );

const articles =
  /^(a|an|the|this|that|these|those|my|your|his|her|its|our|their|no|some|any|each|every|of|in|on|at|by|for|from|with|.*['\u2019]s)$/;
const beforeVerbs =
  /^(to|will|would|can|could|may|might|must|shall|should|do|does|did|not|they|we|i|you|he|she|it|who|let|.*n['\u2019]t)$/;
const beforeAdjectives = /^(is|are|was|were|be|been|being|am|very|so|too|more|most|less|least|quite|seems?|looks?)$/;

/** What the words beside it say of a word's part of speech: how much speaks for each. */
const weighParts = (before: string, after: string, printed: string): Readonly<Record<PartOfSpeech, number>> => {
  const isOfVerb = /(ed|ing)$/i.test(printed);
  const hasNounAfter = after !== '' && !hollow.has(after);
  if (beforeVerbs.test(before)) return { n: 0, v: 2.5, a: 0, r: 0.5 };
  if (beforeAdjectives.test(before)) return { n: 0, v: isOfVerb ? 1.5 : 0, a: 2, r: 0.5 };
  if (articles.test(before)) return { n: 2.5, v: 0, a: hasNounAfter ? 1.5 : 0, r: 0 };
  return { n: 0, v: isOfVerb ? 1 : 0, a: 0, r: /ly$/i.test(printed) ? 1 : 0 };
};

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Names are written with a capital, words are not: March, march. The first word of a sentence may be either. */
const weighCapital = (sense: WordSense, lemma: string, printed: string, isFirst: boolean): number => {
  const own = sense.words.find((word) => word.toLowerCase() === lemma) ?? lemma;
  if (isCapital(own) === isCapital(printed)) return 0;
  return isCapital(own) ? -3 : isFirst ? 0 : -1;
};

/** All meanings of the words that a form may be, the best for its sentence first. */
export const rankSenses = (words: readonly Word[], { sentence, start, end }: Standing): RankedSense[] => {
  const printed = sentence.slice(start, end);
  const left = sentence.slice(0, start);
  const right = sentence.slice(end);
  const around = keysIn(`${left} ${right}`);
  const before = wordsIn(left).at(-1) ?? '';
  const after = /^\s+(\p{L}+)/u.exec(right)?.[1]?.toLowerCase() ?? '';
  const parts = weighParts(before, after, printed);
  const own = new Set(words.flatMap(({ lemma }) => formsOf(lemma)));
  const scoreOf = (sense: WordSense, lemma: string): number => {
    const told = keysIn([sense.definition, ...sense.examples, ...sense.words].join(' '));
    const shared = [...told].filter((key) => around.has(key) && !own.has(key)).length;
    return (
      Math.log1p(sense.count) +
      1.5 * Math.min(shared, 4) +
      parts[sense.part] +
      weighCapital(sense, lemma, printed, left.trim() === '')
    );
  };
  return words
    .flatMap(({ lemma, senses }) =>
      senses.map((sense) => ({ sense: { ...sense, lemma }, score: scoreOf(sense, lemma) })),
    )
    .map((it, nth) => ({ ...it, nth }))
    .sort((a, b) => b.score - a.score || a.nth - b.nth)
    .map(({ sense }) => sense);
};
