/**
 * Keeps the reader's settings: reads, changes, watches. Where Contexture is off stays on this device; the rest lies in the
 * browser's synchronised storage, or on this device as well where that cannot be written (switched off, full, too often).
 */
import { readStoredSettings, type Settings, toStoredParts, toStoredSettings } from '../core/settings';
import { browser } from './browser';
import { readAccount, readStorages, settingsKey, watchStored } from './stored-settings';

/** The settings in force. Parts that cannot be read fall back to their defaults, with a note in the console. */
export const loadSettings = async (): Promise<Settings> => {
  const { settings, fellBack } = readStoredSettings(...(await readStorages()));
  if (fellBack.length > 0) console.warn(`Contexture: settings not understood, defaults used: ${fellBack.join(', ')}`);
  return settings;
};

const store = async (settings: Settings): Promise<void> => {
  const { local, account } = toStoredParts(settings);
  try {
    // Rejected over 8 KB, and when written too often: rejected writes are no loss, for the device keeps everything then.
    if (JSON.stringify(account) !== JSON.stringify(await readAccount()))
      await browser.storage.sync.set({ [settingsKey]: account });
    await browser.storage.local.set({ [settingsKey]: local });
  } catch {
    await browser.storage.local.set({ [settingsKey]: { ...toStoredSettings(settings), alone: true } });
  }
};

// Changes queue up, so that two made at once in one context cannot overwrite each other.
let lastChange: Promise<unknown> = Promise.resolve();

/** Changes some settings and stores them. Resolves with the settings in force; rejects when storage does. */
export const changeSettings = (change: (settings: Settings) => Partial<Settings>): Promise<Settings> => {
  const next = lastChange.then(async () => {
    const settings = await loadSettings();
    const changed = { ...settings, ...change(settings) };
    await store(changed);
    return changed;
  });
  lastChange = next.catch(() => undefined);
  return next;
};

/** Calls back with the settings in force after each change made anywhere, until the signal aborts. */
export const watchSettings = (onChange: (settings: Settings) => void, signal?: AbortSignal): void =>
  watchStored(loadSettings, onChange, signal);
