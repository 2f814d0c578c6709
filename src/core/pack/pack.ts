/** What everybody may know of a pack: its glossary's head and its entries, decoded one by one. Types only; see open.ts. */
import type { Entry, Glossary } from '../glossary';

/** A glossary without its entries. */
export type GlossaryHead = Omit<Glossary, 'entries'>;

/** A glossary compiled to one binary buffer, opened without parsing it. */
export interface Pack {
  readonly head: GlossaryHead;
  readonly entryCount: number;
  readonly nameCount: number;
  /** The entry at an index below `entryCount`, decoded on demand. */
  entry(index: number): Entry;
  /** Index of the entry with this id, or -1. */
  indexOf(id: string): number;
}
