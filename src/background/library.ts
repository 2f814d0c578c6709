/**
 * The installed glossaries, as opened packs in their order of authority, and the pictures. Each is loaded on its first
 * need after a start of the worker and kept until it stops; which ones count, the settings say at each question.
 */

import { choosePacks, findNamed } from '../core/built-in';
import { addTexts, openPack } from '../core/pack/open';
import type { Pack, WholePack } from '../core/pack/pack';
import type { Drawing } from '../core/pictures/drawing';
import type { CountryMap } from '../core/pictures/locator';
import { installVocabulary } from '../core/senses/vocabulary/word-list';
import { browser } from '../platform/browser';
import { loadSettings } from '../platform/settings';

const fetchPackaged = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path));

const fetchBytes = async (name: string): Promise<ArrayBuffer> =>
  (await fetchPackaged(`packs/${name}.bin`)).arrayBuffer();

/** Remembers what a loader resolves to; forgets it when it fails, so that the next question tries again. */
const loadOnce = <T>(load: () => Promise<T>): (() => Promise<T>) => {
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

/** A pack of the library with the texts of its cards. Rejects with PackError when they cannot be used. */
export const openTexts = ({ head }: Pack): Promise<WholePack> => openWhole(head.id);

const openVocabulary = loadOnce(
  async (): Promise<void> => installVocabulary(await (await fetchPackaged('packs/words-en.txt')).text()),
);

/**
 * The packs that are switched on, with the words that reading needs and the names of an article's language. Rejects with
 * PackError when one cannot be used.
 */
export const openLibrary = async (lang?: string): Promise<readonly Pack[]> => {
  const vocabulary = openVocabulary();
  const { topicsOff } = await loadSettings();
  const [packs] = await Promise.all([Promise.all(choosePacks(topicsOff, lang).map(openFront)), vocabulary]);
  return packs;
};

/** Flags by country code (ISO 3166-1 alpha-2, small letters). */
export const openFlags = loadOnce(
  async (): Promise<Readonly<Record<string, Drawing>>> =>
    // The file is written by our own build from src/cli/flags.ts and never leaves the package.
    (await fetchPackaged('flags.json')).json(),
);

/** The map of a country by its code; undefined when there is none. Only the one asked for is read. */
export const openMap = async (country: string): Promise<CountryMap | undefined> =>
  // Written by our own build, as flags are; asking for a file that the package lacks fails.
  fetchPackaged(`maps/${country}.json`).then(
    (response) => response.json(),
    () => undefined,
  );
