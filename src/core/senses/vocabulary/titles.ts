/**
 * Words that stand before or after a person's name without being part of it: forms of address, offices, ranks,
 * professions. Only lists.
 */

import { wordList } from './word-list';

/** Forms of address and of rank, in small letters without a stop; before one capitalised word they make it a surname. */
export const honorifics = wordList('honorifics');

/** Words that end an office or a description directly before a name ("Apple CEO Tim Cook"), or stand before it ("Former"). */
export const officeEnds = wordList('office ends');

/** Further words inside an office ("Prime Minister", "Foreign Secretary"); alone before a name they belong to that name. */
export const officeWords = wordList('office words');

/** Nouns for what a person does, in small letters, as they stand before or after a name in running text. */
export const roleNouns = wordList('roles');

/** Titles that say nothing of who is meant ("Dr Harper" is any Harper), and make a person of a place ("Lord Birkenhead"). */
export const anybodys = wordList('anybodys');
