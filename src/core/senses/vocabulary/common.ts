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
