/**
 * The installed glossaries, as opened packs in their order of authority, and the pictures. Each is loaded on its first
 * need after a start of the worker and kept until it stops; which ones count, the settings say at each question.
 */

import { choosePacks } from '../core/built-in';
import { openPack } from '../core/pack/open';
import type { Pack } from '../core/pack/pack';
import type { Drawing } from '../core/pictures/drawing';
import type { CountryMap } from '../core/pictures/locator';
import { installVocabulary } from '../core/senses/vocabulary/word-list';
import { browser } from '../platform/browser';
import { loadSettings } from '../platform/settings';

const fetchPackaged = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path));

const loadPack = async (name: string): Promise<Pack> => {
  const response = await fetchPackaged(`packs/${name}.bin`);
  return openPack(await response.arrayBuffer());
};

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

const openers = new Map<string, () => Promise<Pack>>();

const openBuiltIn = (name: string): Promise<Pack> => {
  const open = openers.get(name) ?? loadOnce(() => loadPack(name));
  openers.set(name, open);
  return open();
};

const openVocabulary = loadOnce(
  async (): Promise<void> => installVocabulary(await (await fetchPackaged('packs/words-en.txt')).text()),
);

/** The packs that are switched on, with the words that reading needs. Rejects with PackError when one cannot be used. */
export const openLibrary = async (): Promise<readonly Pack[]> => {
  const vocabulary = openVocabulary();
  const { topicsOff } = await loadSettings();
  const [packs] = await Promise.all([Promise.all(choosePacks(topicsOff).map(openBuiltIn)), vocabulary]);
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
