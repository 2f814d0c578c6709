/** Installs the vocabulary that reading needs, in Node: for the commands and the unit tests. */
import { readFileSync } from 'node:fs';
import { installVocabulary } from '../core/senses/vocabulary/word-list';

/** The words of English, from their source. */
export const installBuiltInVocabulary = (): void =>
  installVocabulary(readFileSync('src/core/senses/vocabulary/en.txt', 'utf8'));
