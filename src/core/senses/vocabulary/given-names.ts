/**
 * Given names common in world news. A capitalised pair that begins with one of them is a person, so that the second word
 * is a surname from then on, even where it is a town's name. Only a list, far from complete: other signs help as well.
 */
import { wordList } from './word-list';

export const givenNames = wordList('given');
