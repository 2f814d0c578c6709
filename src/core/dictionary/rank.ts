/**
 * Which meaning of a word fits the sentence it stands in: by words that the sentence shares with what the dictionary says of
 * the meaning (Lesk), by the part of speech its neighbours ask for, and by how usual it is. No meaning is left out.
 */
import { listBaseForms } from './base-forms';
import { type PartOfSpeech, partsOfSpeech, type Word, type WordSense } from './word';

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

type Weights = readonly [noun: number, verb: number, adjective: number, adverb: number];
type Rule = readonly [of: RegExp, weights: Weights];

/** Matches one of the words, which may be patterns. */
const oneOf = (text: string): RegExp => new RegExp(`^(${text.replaceAll(' ', '|')})$`);
const determiners = 'a an the this that these those my your his her its our their no some any each every';
const modals = 'will would can could may might must shall should';
const prepositions =
  'of in on at by for from with into over under after before between during against through about without as than';

/**
 * What the word before, the word after and the own ending say of a word's part of speech: of each list the first rule that
 * fits. Learned from news; see docs/decisions/0010.
 */
const rulesBefore: readonly Rule[] = [
  [oneOf('to'), [-2, 2.5, -0.5, -0.5]],
  [oneOf(`${modals} do does did not let they we i you he she it who .*n['\u2019]t`), [-2.5, 2, 0, 0.5]],
  [oneOf('is are was were be been being am'), [-1, 0.5, 0, 0.5]],
  [oneOf('has have had having'), [0, 1, -1, 0]],
  [oneOf(`${determiners} .*['\u2019]s`), [1, -2, 1, 0]],
  [oneOf(prepositions), [0, -1.5, 0.5, 1]],
  [oneOf('very so too more most less least quite also still just only even ..+ly'), [-0.5, 1, 0, -0.5]],
  [oneOf('and or but nor'), [0, 0, 0, 0]],
  [/./, [1, -0.5, 0, -0.5]],
];
const rulesAfter: readonly Rule[] = [
  [oneOf(`is are was were be been being has have had ${modals}`), [1.5, -1.5, 0, 0]],
  [oneOf(`${determiners} him them me us it`), [-0.5, 1, -0.5, 0]],
  [oneOf(`${prepositions} and or but to`), [0.5, 0, 0, -1]],
  [/^$/, [0.5, -0.5, 0, 0]],
  [/./, [-0.5, -0.5, 1, 1]],
];
const rulesOfEndings: readonly Rule[] = [
  [/ed$/, [-1, 1, -0.5, 0]],
  [/ing$/, [0.5, 0.5, -1, 0]],
  [/./, [0, -0.5, 0.5, 0.5]],
];

const weigh = (rules: readonly Rule[], word: string, part: PartOfSpeech): number =>
  rules.find(([of]) => of.test(word))?.[1][partsOfSpeech.indexOf(part)] ?? 0;

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
  const before = /(\p{L}[\p{L}\d'\u2019-]*)\s+["\u201c\u2018(]?$/u.exec(left)?.[1]?.toLowerCase() ?? '';
  const after = /^\s+(\p{L}+)/u.exec(right)?.[1]?.toLowerCase() ?? '';
  const weightOf = (part: PartOfSpeech): number =>
    weigh(rulesBefore, before, part) + weigh(rulesAfter, after, part) + weigh(rulesOfEndings, printed, part);
  const own = new Set(words.flatMap(({ lemma }) => formsOf(lemma)));
  const scoreOf = (sense: WordSense, lemma: string): number => {
    const told = keysIn([sense.definition, ...sense.examples, ...sense.words].join(' '));
    const shared = [...told].filter((key) => around.has(key) && !own.has(key)).length;
    return (
      Math.log(sense.count + 0.5) +
      2 * Math.min(shared, 4) +
      1.5 * weightOf(sense.part) +
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
