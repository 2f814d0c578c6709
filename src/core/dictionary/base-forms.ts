/** The dictionary forms a printed word may be of, by WordNet's own rules (morphy); irregular ones stand in the dictionary. */
import type { PartOfSpeech } from './word';

/** A form that may stand in the dictionary, as one part of speech. */
export interface BaseForm {
  readonly lemma: string;
  readonly part: PartOfSpeech;
}

/** Endings with what takes their place. */
const rules: readonly (readonly [PartOfSpeech, ending: string, instead: string])[] = [
  ['n', 's', ''],
  ['n', 'ses', 's'],
  ['n', 'ves', 'f'],
  ['n', 'xes', 'x'],
  ['n', 'zes', 'z'],
  ['n', 'ches', 'ch'],
  ['n', 'shes', 'sh'],
  ['n', 'men', 'man'],
  ['n', 'ies', 'y'],
  ['v', 's', ''],
  ['v', 'ies', 'y'],
  ['v', 'es', ''],
  ['v', 'ed', 'e'],
  ['v', 'ed', ''],
  ['v', 'ing', 'e'],
  ['v', 'ing', ''],
  ['a', 'er', ''],
  ['a', 'er', 'e'],
  ['a', 'est', ''],
  ['a', 'est', 'e'],
];

/** How short a form may become: "as" is no plural of "a". */
const shortest = 2;

/** A word as dictionaries have it: small letters, plain apostrophes, without a possessive. */
export const plainForm = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/(?<=.)('s|s?')$/, (end) => (end === "s'" ? 's' : ''));

/** Forms that a regular ending may have been put to, in plain form; the word itself is not among them. */
export const listBaseForms = (plain: string): BaseForm[] => {
  if (/ss$/.test(plain)) return [];
  return rules.flatMap(([part, ending, instead]) => {
    if (!plain.endsWith(ending)) return [];
    const lemma = plain.slice(0, plain.length - ending.length) + instead;
    return lemma.length >= shortest && lemma !== plain ? [{ lemma, part }] : [];
  });
};
