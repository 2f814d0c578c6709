/** Answers "define": what the installed glossaries know of an entry. What a card makes of it is the card's work. */
import type { EntryInGlossary } from '../core/card/view';
import { isListOf, isShape, isText } from '../core/checks';
import type { EntryAddress } from '../core/mention';
import type { Pack } from '../core/pack/pack';
import type { BackgroundRequests, DefineAsk, Defined } from '../platform/messages/requests';
import { openFlags, openLibrary, openMap, openTexts } from './library';

const address = { glossary: isText(), entry: isText() };

/** The door for "define". */
export const isDefineAsk = isShape(address, { also: isListOf(isShape(address)) });

/** The door for "describe". */
export const isDescribeAsk = isShape({ entries: isListOf(isShape(address)) });

const findEntry = async (packs: readonly Pack[], { glossary, entry }: EntryAddress): Promise<EntryInGlossary[]> => {
  const reading = packs.find(({ head }) => head.id === glossary);
  const pack = reading && (await openTexts(reading));
  const index = pack?.indexOf(entry) ?? -1;
  return pack && index >= 0 ? [{ entry: pack.entry(index), head: pack.head }] : [];
};

/** The entry and what it refers to, or null when no installed glossary has it any more. */
export const define = async (ask: DefineAsk): Promise<Defined | null> => {
  const packs = await openLibrary();
  const [found] = await findEntry(packs, ask);
  if (!found) return null;
  const { country, related = [], position, ids } = found.entry;
  const flag = country === undefined ? undefined : (await openFlags())[country];
  const map = country !== undefined && (position || ids?.['iso']) ? await openMap(country) : undefined;
  const findAll = async (all: readonly EntryAddress[]): Promise<EntryInGlossary[]> =>
    (await Promise.all(all.map((it) => findEntry(packs, it)))).flat();
  return {
    ...found,
    also: await findAll(ask.also ?? []),
    related: await findAll(related.map((entry) => ({ glossary: ask.glossary, entry }))),
    ...(flag ? { flag } : {}),
    ...(map ? { map } : {}),
  };
};

/** Many entries at once, without what they refer to. */
export const describe = async ({ entries }: BackgroundRequests['describe']['ask']) => {
  const packs = await openLibrary();
  return Promise.all(entries.map(async (it) => (await findEntry(packs, it))[0] ?? null));
};
