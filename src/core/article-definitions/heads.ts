/**
 * What sort of thing a noun phrase speaks of, by its head noun: a person, a body, a place. Decides whether a phrase can be
 * about a name at all. Only words; no finding.
 */
import { bodyHeads } from '../senses/vocabulary/bodies';
import { roleNouns } from '../senses/vocabulary/titles';
import { wordList } from '../senses/vocabulary/word-list';

/** What a name or a phrase is about; undefined when its words do not tell. */
export type Sort = 'person' | 'body' | 'place';

const people = wordList('people');

const kin = wordList('kin');

const bodies = wordList('bodies');

const places = wordList('places');

/** Nouns of kinship, which say nothing of a person without "of". */
export const isKin = (noun: string): boolean => kin.has(noun);

/** The sort of thing a head noun in small letters names, "developer" and the like being bodies as well as people: none. */
export const sortOfNoun = (noun: string): Sort | undefined => {
  const isBody = bodies.has(noun) || (bodyHeads.has(noun) && !places.has(noun));
  const isPerson = roleNouns.has(noun) || people.has(noun) || kin.has(noun);
  if (isBody && isPerson) return undefined;
  return isPerson ? 'person' : isBody ? 'body' : places.has(noun) ? 'place' : undefined;
};

/** Whether a noun may head a phrase before a name: "vendor, Huawei", "mayor Jane Doe". Plurals may not. */
export const mayHead = (noun: string): boolean =>
  roleNouns.has(noun) || people.has(noun) || bodies.has(noun) || places.has(noun);
