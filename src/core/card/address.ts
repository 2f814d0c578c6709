/** How a card speaks of an entry: by its address, its group and the glossary it stands in. */
import { type Entry, type Group, groupOf } from '../glossary';
import type { EntryAddress } from '../mention';
import type { GlossaryHead } from '../pack/pack';

/** An entry with the glossary it stands in. */
export interface EntryInGlossary {
  readonly entry: Entry;
  readonly head: GlossaryHead;
}

/** The address of an entry. */
export const addressOf = ({ entry, head }: EntryInGlossary): EntryAddress => ({ glossary: head.id, entry: entry.id });

/** The group of an entry; a pack newer than this code may hold types that are not known here, shown as ideas. */
export const groupOfEntry = ({ type }: Entry): Group => groupOf(type) ?? 'ideas';
