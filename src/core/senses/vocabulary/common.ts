/**
 * Words that say nothing when they carry a capital: function words, days and months, and English words that sentences
 * often open with and names are often made of. Only lists; the rules that use them are elsewhere.
 */

import { wordList } from './word-list';

/** Articles, pronouns, prepositions, conjunctions, auxiliaries, in small letters: never part of a name by their capital alone. */
export const functionWords = wordList('function');

/** Names of days and months, in small letters. */
export const calendarWords = wordList('calendar');

/** Words of ordinary prose that also open sentences or stand inside names; as a name alone they need a second cue. */
export const proseWords = wordList('prose');

/** Adjectives and nouns that begin names of places and bodies, so that what follows is no surname. */
export const nameOpeners = wordList('name openers');

/** Small words that may stand inside a person's name: "de", "bin". */
export const particles = wordList('particles');

/** Small words after which a name is likelier a place's: "in", "from". */
export const placePrepositions = wordList('before places');

/** Words that, after a hyphen, are no part of a name: "US-led", "New York-based". */
export const suffixes = wordList('suffixes');
