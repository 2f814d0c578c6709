/** Keeps the reader's settings in the browser's storage, on this device only: reads, changes, watches. */
import { readStoredSettings, type Settings, toStoredSettings } from '../core/settings';
import { browser } from './browser';

const key = 'settings';

/** The settings in force. Parts that cannot be read fall back to their defaults, with a note in the console. */
export const loadSettings = async (): Promise<Settings> => {
  const { [key]: stored } = await browser.storage.local.get(key);
  const { settings, fellBack } = readStoredSettings(stored);
  if (fellBack.length > 0) console.warn(`Contexture: settings not understood, defaults used: ${fellBack.join(', ')}`);
  return settings;
};

// Changes queue up, so that two made at once in one context cannot overwrite each other.
let lastChange: Promise<unknown> = Promise.resolve();

/** Changes some settings and stores them. Resolves with the settings in force; rejects when storage does. */
export const changeSettings = (change: (settings: Settings) => Partial<Settings>): Promise<Settings> => {
  const next = lastChange.then(async () => {
    const settings = await loadSettings();
    const changed = { ...settings, ...change(settings) };
    await browser.storage.local.set({ [key]: toStoredSettings(changed) });
    return changed;
  });
  lastChange = next.catch(() => undefined);
  return next;
};

/** Calls back with the settings in force after each change made anywhere, until the signal aborts. */
export const watchSettings = (onChange: (settings: Settings) => void, signal?: AbortSignal): void => {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change) onChange(readStoredSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
};
