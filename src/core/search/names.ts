/** Finds entries by the beginning of one of their names, as a reader types it. Reads no article and decides no sense. */
import { foldText } from '../match/fold-text';
import type { EntryAddress } from '../mention';
import type { Pack } from '../pack/pack';

/** An entry that was found. */
export interface FoundEntry extends EntryAddress {
  readonly label: string;
  /** The name by which it was found. */
  readonly name: string;
}

/** The entries that a beginning may mean, likeliest first, at most so many. Nothing for an empty one. */
export type SearchNames = (typed: string, most: number) => readonly FoundEntry[];

interface Shelved extends FoundEntry {
  readonly folded: string;
  /** Order of authority of its glossary. */
  readonly pack: number;
  readonly prior: number;
  /** Under how many names it is known: what is named often has many. */
  readonly names: number;
}

const fold = (text: string): string => foldText(text.trim().replaceAll(/\s+/g, ' ')).folded;

const shelve = (pack: Pack, nth: number): Shelved[] => {
  const shelved: Shelved[] = [];
  for (let index = 0; index < pack.entryCount; index++) {
    const { id, label, names } = pack.core(index);
    const entry = { glossary: pack.head.id, entry: id, label, pack: nth, names: names.length };
    const all = names.some(({ text }) => text === label) ? names : [{ text: label, prior: 1 }, ...names];
    for (const { text, prior } of all) shelved.push({ ...entry, name: text, folded: fold(text), prior });
  }
  return shelved;
};

/** How well a name fits, the less the better: the whole name, its beginning, the beginning of a later word; each for labels first. */
const rankOf = ({ folded, label, name }: Shelved, typed: string): number | undefined => {
  const isOther = Number(name !== label);
  if (folded === typed) return 0;
  if (folded.startsWith(typed)) return 1 + isOther;
  return folded.includes(` ${typed}`) || folded.includes(`-${typed}`) ? 3 + isOther : undefined;
};

/** A search over packs in their order of authority. They are read through at the first question. */
export const createNameSearch = (packs: readonly Pack[]): SearchNames => {
  let shelf: readonly Shelved[] | undefined;
  return (written, most) => {
    const typed = fold(written);
    if (typed === '') return [];
    shelf ??= packs.flatMap(shelve);
    const ranked = shelf
      .flatMap((it) => {
        const rank = rankOf(it, typed);
        return rank === undefined ? [] : [{ rank, it }];
      })
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          b.it.prior - a.it.prior ||
          a.it.pack - b.it.pack ||
          b.it.names - a.it.names ||
          a.it.folded.length - b.it.folded.length ||
          (a.it.folded < b.it.folded ? -1 : 1),
      );
    const found = new Map<string, FoundEntry>();
    for (const { it } of ranked) {
      const { glossary, entry, label, name } = it;
      const key = `${glossary}:${entry}`;
      if (!found.has(key)) found.set(key, { glossary, entry, label, name });
      if (found.size >= most) break;
    }
    return [...found.values()];
  };
};
