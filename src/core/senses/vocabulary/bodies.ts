/** Words by which a capitalised name shows that it is a body, a place or a company rather than a person. Only lists. */

import { wordList } from './word-list';

/** Last (or first) words of the names of bodies, in small letters. */
export const bodyHeads = wordList('heads');

/** Legal forms at the end of a company's name, in small letters without stops. */
export const companyEndings = wordList('endings');

/** Words of bodies that every country has its own of: a name made only of these means that of the article's country. */
export const genericBodyWords = wordList('generic');

/** What ends a company's name in full and says nothing of which company it is. */
export const legalForms = wordList('legal');
