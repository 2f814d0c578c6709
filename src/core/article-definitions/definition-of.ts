/** Which of an article's definitions speaks of an entry. */
import type { EntryAddress } from '../mention';
import { articleGlossary, type Definition } from './definition';

/** The article's words that a card quotes. Of a known entry, what its acronym stands for is no news. */
export const findDefinition = (
  definitions: readonly Definition[],
  { glossary, entry }: EntryAddress,
): Definition | undefined =>
  definitions.find(
    ({ address, kind }) =>
      address?.glossary === glossary && address.entry === entry && (kind !== 'acronym' || glossary === articleGlossary),
  );
