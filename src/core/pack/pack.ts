/** What everybody may know of a pack: its glossary's head and its entries, decoded one by one. Types only; see open.ts. */
import type { Entry, EntryCore, Glossary } from '../glossary';

/** A glossary without its entries. */
export type GlossaryHead = Omit<Glossary, 'entries'>;

/** A glossary compiled to one binary buffer, opened without parsing it: as much of it as reading an article needs. */
export interface Pack {
  readonly head: GlossaryHead;
  readonly entryCount: number;
  readonly nameCount: number;
  /** What reading needs of the entry at an index below `entryCount`, decoded on demand. */
  core(index: number): EntryCore;
  /** Index of the entry with this id, or -1; always -1 in a pack of names only. Looks at each entry's first bytes. */
  indexOf(id: string): number;
}

/** A pack with the texts of its cards. */
export interface WholePack extends Pack {
  /** The entry at an index below `entryCount`, decoded on demand. */
  entry(index: number): Entry;
}
