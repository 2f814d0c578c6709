/** The part of the entry page's address that says what is shown: `#org/nsa`, `#cities:city/12`, `#?q=nsa`. */
import type { EntryAddress } from '../mention';

/** What the page is asked for: an entry, of any glossary where none is named, or whatever a text may mean. */
export type EntryWish = { readonly entry: string; readonly glossary?: string } | { readonly typed: string };

const searchMark = '#?q=';
/** Its entries need no name of their glossary: people write their addresses by hand. */
const plainGlossary = 'core';

/** The address of an entry within the page. */
export const writeEntryLink = ({ glossary, entry }: EntryAddress): string =>
  `#${glossary === plainGlossary ? '' : `${encodeURIComponent(glossary)}:`}${encodeURI(entry)}`;

/** The address of a search within the page. */
export const writeSearchLink = (typed: string): string => searchMark + encodeURIComponent(typed);

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray per cent sign: what somebody wrote by hand.
    return text;
  }
};

/** What an address asks for; an empty one, for a search that has not begun. */
export const readEntryLink = (hash: string): EntryWish => {
  if (hash.startsWith(searchMark)) return { typed: decode(hash.slice(searchMark.length)) };
  const [, glossary, entry = ''] = /^#?(?:([^:/]*):)?(.*)$/s.exec(hash) ?? [];
  if (entry === '') return { typed: '' };
  return { entry: decode(entry), ...(glossary === undefined ? {} : { glossary: decode(glossary) }) };
};
