/** What every unit test finds in place: the words that reading an article needs. */
import { installBuiltInVocabulary } from '../../src/cli/vocabulary';

installBuiltInVocabulary();
