/**
 * The installed glossaries, as opened packs in their order of authority, and the pictures, for the background and for pages
 * of ours alike. Each is loaded on its first need in a context and kept until that ends; which ones count, the settings say
 * at each question.
 */

import { findNamed, topics } from '../core/built-in';
import type { EntryInGlossary } from '../core/card/view';
import type { EntryAddress } from '../core/mention';
import { addTexts, openPack } from '../core/pack/open';
import type { Pack, WholePack } from '../core/pack/pack';
import type { Drawing } from '../core/pictures/drawing';
import type { CountryMap } from '../core/pictures/locator';
import type { DefineAsk, Defined } from './messages/requests';
import { fetchPackaged } from './packaged';
import { loadWorkerSettings } from './worker-settings';

const fetchBytes = async (name: string): Promise<ArrayBuffer> =>
  (await fetchPackaged(`packs/${name}.bin`)).arrayBuffer();

/** Remembers what a loader resolves to; forgets it when it fails, so that the next question tries again. */
export const loadOnce = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
};

/** The same by name: each is loaded once. */
const loadOnceEach = <T>(load: (name: string) => Promise<T>): ((name: string) => Promise<T>) => {
  const loaders = new Map<string, () => Promise<T>>();
  return (name) => {
    const open = loaders.get(name) ?? loadOnce(() => load(name));
    loaders.set(name, open);
    return open();
  };
};

/** Reading an article needs a pack's front only, less than half of it: the texts of cards are a file of their own. */
const openFront: (name: string) => Promise<Pack> = loadOnceEach(async (name) => {
  const named = findNamed(name);
  return openPack(await fetchBytes(name), named === undefined ? named : await openFront(named));
});

const openWhole = loadOnceEach(async (name): Promise<WholePack> => {
  const [pack, texts] = await Promise.all([openFront(name), fetchBytes(`${name}.texts`)]);
  return addTexts(pack, texts);
});

/** The packs of these names, in their order. Rejects with PackError when one cannot be used. */
export const openNamed = (names: readonly string[]): Promise<readonly Pack[]> => Promise.all(names.map(openFront));

/** The packs that are switched on, as `openNamed` has them. */
export const openPacks = async (): Promise<readonly Pack[]> => {
  const { topicsOff } = await loadWorkerSettings();
  return openNamed(topics.filter((topic) => !topicsOff.includes(topic)));
};

/** Flags by country code (ISO 3166-1 alpha-2, small letters). */
const openFlags = loadOnce(
  async (): Promise<Readonly<Record<string, Drawing>>> =>
    // The file is written by our own build from src/cli/flags.ts and never leaves the package.
    (await fetchPackaged('flags.json')).json(),
);

/** The map of a country by its code; undefined when there is none. Only the one asked for is read. */
const openMap = async (country: string): Promise<CountryMap | undefined> =>
  // Written by our own build, as flags are; asking for a file that the package lacks fails.
  fetchPackaged(`maps/${country}.json`).then(
    (response) => response.json(),
    () => undefined,
  );

const findIn = async (packs: readonly Pack[], { glossary, entry }: EntryAddress): Promise<EntryInGlossary[]> => {
  const pack = packs.some(({ head }) => head.id === glossary) && (await openWhole(glossary));
  const index = pack ? pack.indexOf(entry) : -1;
  return pack && index >= 0 ? [{ entry: pack.entry(index), head: pack.head }] : [];
};

/** Those of the entries that the glossaries in use have, in the order given; null for the others. */
export const findEntries = async (all: readonly EntryAddress[]): Promise<readonly (EntryInGlossary | null)[]> => {
  const packs = await openPacks();
  return Promise.all(all.map(async (it) => (await findIn(packs, it))[0] ?? null));
};

/** The entry and what it refers to, or null when no glossary in use has it any more. */
export const define = async ({ also = [], ...address }: DefineAsk): Promise<Defined | null> => {
  const packs = await openPacks();
  const [found] = await findIn(packs, address);
  if (!found) return null;
  const { country, related = [], position, ids } = found.entry;
  const flag = country === undefined ? undefined : (await openFlags())[country];
  const map = country !== undefined && (position || ids?.['iso']) ? await openMap(country) : undefined;
  const findAll = async (all: readonly EntryAddress[]): Promise<EntryInGlossary[]> =>
    (await Promise.all(all.map((it) => findIn(packs, it)))).flat();
  return {
    ...found,
    also: await findAll(also),
    related: await findAll(related.map((entry) => ({ glossary: address.glossary, entry }))),
    ...(flag ? { flag } : {}),
    ...(map ? { map } : {}),
  };
};
