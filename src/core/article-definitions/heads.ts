/**
 * What sort of thing a noun phrase speaks of, by its head noun: a person, a body, a place. Decides whether a phrase can be
 * about a name at all. Only words; no finding.
 */
import { bodyHeads } from '../senses/vocabulary/bodies';
import { roleNouns } from '../senses/vocabulary/titles';
import { wordList } from '../senses/vocabulary/word-list';
import { isOn, type Words } from '../senses/words';

/** What a name or a phrase is about; undefined when its words do not tell. */
export type Sort = 'person' | 'body' | 'place';

const people = wordList('people');

/** Nouns of kinship, which say nothing of a person without "of". */
export const kinNouns = wordList('kin');

const bodies = wordList('bodies');

const places = wordList('places');

/** The sort of thing a head noun names, "developer" and the like being bodies as well as people: none. */
export const sortOfNoun = (words: Words, noun: number): Sort | undefined => {
  const isPlace = isOn(words, noun, places);
  const isBody = isOn(words, noun, bodies) || (isOn(words, noun, bodyHeads) && !isPlace);
  const isPerson = isOn(words, noun, roleNouns) || isOn(words, noun, people) || isOn(words, noun, kinNouns);
  if (isBody && isPerson) return undefined;
  return isPerson ? 'person' : isBody ? 'body' : isPlace ? 'place' : undefined;
};

/** Whether a noun may head a phrase before a name: "vendor, Huawei", "mayor Jane Doe". Plurals may not. */
export const mayHead = (words: Words, noun: number): boolean =>
  isOn(words, noun, roleNouns) || isOn(words, noun, people) || isOn(words, noun, bodies) || isOn(words, noun, places);
