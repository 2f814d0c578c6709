/** Keeps the reader's corrections in the browser's storage, on this device only: reads, adds, takes back, watches. */
import { type Correction, isCorrections } from '../core/senses/corrections';
import { browser } from './browser';

const key = 'corrections';

const read = (stored: unknown): readonly Correction[] => (isCorrections(stored) ? stored : []);

/** All corrections, oldest first. What cannot be read counts as none. */
export const loadCorrections = async (): Promise<readonly Correction[]> => {
  const { [key]: stored } = await browser.storage.local.get(key);
  return read(stored);
};

// Changes queue up, so that two made at once in one context cannot overwrite each other.
let lastChange: Promise<unknown> = Promise.resolve();

const change = (alter: (all: readonly Correction[]) => readonly Correction[]): Promise<void> => {
  const next = lastChange.then(async () => {
    await browser.storage.local.set({ [key]: alter(await loadCorrections()) });
  });
  lastChange = next.catch(() => undefined);
  return next;
};

/** Whether two corrections say the same of the same. */
export const isSameCorrection = (one: Correction, other: Correction): boolean =>
  one.action === other.action &&
  one.site === other.site &&
  one.surface === other.surface &&
  one.entry?.glossary === other.entry?.glossary &&
  one.entry?.entry === other.entry?.entry;

/** Adds a correction as the newest. */
export const addCorrection = (correction: Correction): Promise<void> =>
  change((all) => [...all.filter((it) => !isSameCorrection(it, correction)), correction]);

/** Takes corrections back, in whatever place they stand. */
export const takeBackCorrections = (corrections: readonly Correction[]): Promise<void> =>
  change((all) => all.filter((it) => !corrections.some((gone) => isSameCorrection(it, gone))));

/** Puts these corrections in the place of all others, oldest first: what a file brings, or what was there before. */
export const replaceCorrections = (corrections: readonly Correction[]): Promise<void> => change(() => corrections);

/** Calls back with all corrections after each change made anywhere, until the signal aborts. */
export const watchCorrections = (onChange: (all: readonly Correction[]) => void, signal?: AbortSignal): void => {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const changed = changes[key];
    if (area === 'local' && changed) onChange(read(changed.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
};
