/** Answers "define": what the installed glossaries know of an entry. What a card makes of it is the card's work. */
import type { EntryInGlossary } from '../core/card/view';
import { isListOf, isShape, isText } from '../core/checks';
import type { EntryAddress } from '../core/mention';
import type { Pack } from '../core/pack/pack';
import type { DefineAsk, Defined } from '../platform/messages/requests';
import { openFlags, openLibrary, openMap } from './library';

const address = { glossary: isText(), entry: isText() };

/** The door for "define". */
export const isDefineAsk = isShape(address, { also: isListOf(isShape(address)) });

const findEntry = (packs: readonly Pack[], { glossary, entry }: EntryAddress): EntryInGlossary[] => {
  const pack = packs.find(({ head }) => head.id === glossary);
  const index = pack?.indexOf(entry) ?? -1;
  return pack && index >= 0 ? [{ entry: pack.entry(index), head: pack.head }] : [];
};

/** The entry and what it refers to, or null when no installed glossary has it any more. */
export const define = async (ask: DefineAsk): Promise<Defined | null> => {
  const packs = await openLibrary();
  const [found] = findEntry(packs, ask);
  if (!found) return null;
  const { country, related = [], position, ids } = found.entry;
  const flag = country === undefined ? undefined : (await openFlags())[country];
  const map = country !== undefined && (position || ids?.['iso']) ? await openMap(country) : undefined;
  return {
    ...found,
    also: (ask.also ?? []).flatMap((it) => findEntry(packs, it)),
    related: related.flatMap((entry) => findEntry(packs, { glossary: ask.glossary, entry })),
    ...(flag ? { flag } : {}),
    ...(map ? { map } : {}),
  };
};
