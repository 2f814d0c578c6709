/**
 * The senses of names: entry and name behind a candidate, with what the rules ask of the two again and again. Says nothing
 * of which sense is right.
 */
import { type EntryCore, type Group, groupOf, type Name } from '../glossary';
import type { Candidate, EntryAddress } from '../mention';
import type { Pack } from '../pack/pack';
import { isGenericName } from './national';

/** A word or phrase that speaks for a sense or against it: its words in small letters. */
export type Cue = readonly string[];

/**
 * What the rules ask of an entry. Every one has every field: engines read objects of one shape many times faster than those
 * of as many shapes as there are choices of fields.
 */
export type SenseEntry = { readonly [Field in keyof Required<EntryCore>]: EntryCore[Field] | undefined } & Pick<
  EntryCore,
  'id' | 'label' | 'type' | 'names'
>;

/** One sense of a name, the same object wherever the name stands. */
export interface Sense {
  /** Place of its pack among those read with: the order is the order of authority. */
  readonly pack: number;
  readonly glossary: string;
  readonly entry: SenseEntry;
  readonly name: Name;
  /** The address of the entry as one text. */
  readonly key: string;
  readonly group: Group | undefined;
  readonly isDemonym: boolean;
  /** Whether every country has a body or an office of this name. */
  readonly isGeneric: boolean;
  /** Cues that speak for it, standing near, and against it. */
  readonly for: readonly Cue[];
  readonly against: readonly Cue[];
}

/** The address of a sense's entry. */
export const addressOf = ({ glossary, entry }: Sense): EntryAddress => ({ glossary, entry: entry.id });

/** Entries decoded lately, by number, with the senses of those of their names that were met. */
interface Shelf {
  readonly pack: number;
  readonly entries: Map<number, { readonly entry: SenseEntry; readonly senses: (Sense | undefined)[] }>;
}

/** Articles of one sitting name the same nations and people. */
const shelves = new WeakMap<Pack, Shelf>();
const shelfLimit = 4000;

const shelfOf = (packOfShelf: Pack, pack: number): Shelf => {
  const known = shelves.get(packOfShelf);
  if (known?.pack === pack && known.entries.size < shelfLimit) return known;
  const fresh = { pack, entries: new Map() };
  shelves.set(packOfShelf, fresh);
  return fresh;
};

const withEveryField = (core: EntryCore): SenseEntry => {
  const { id, label, type, names, country, familiar, related, offices, begins } = core;
  return { id, label, type, names, country, familiar, related, offices, begins };
};

const readCue = (cue: string): Cue => cue.toLowerCase().split(/[\s-]+/);

const createSense = (pack: number, glossary: string, entry: SenseEntry, name: Name): Sense => ({
  pack,
  glossary,
  entry,
  name,
  key: `${glossary}:${entry.id}`,
  group: groupOf(entry.type),
  isDemonym: name.kind === 'demonym',
  isGeneric: isGenericName(name),
  for: name.for.map(readCue),
  against: name.against.map(readCue),
});

/** Gives the sense behind a candidate. */
export const createLibrary = (packs: readonly Pack[]): ((candidate: Candidate) => Sense | undefined) => {
  const known = packs.map(shelfOf);
  return ({ pack: nth, entry: entryNumber, name: nameNumber }) => {
    const pack = packs[nth];
    const shelf = known[nth];
    if (!pack || !shelf) return undefined;
    let decoded = shelf.entries.get(entryNumber);
    if (!decoded) {
      decoded = { entry: withEveryField(pack.core(entryNumber)), senses: [] };
      shelf.entries.set(entryNumber, decoded);
    }
    const name = decoded.entry.names[nameNumber];
    if (name) decoded.senses[nameNumber] ??= createSense(nth, pack.head.id, decoded.entry, name);
    return decoded.senses[nameNumber];
  };
};
