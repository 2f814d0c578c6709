/**
 * Keeps the reader's settings: reads, changes, watches. Where Contexture is off stays on this device; the rest lies in the
 * browser's synchronised storage, or on this device as well where that cannot be written (switched off, full, too often).
 */
import { readStoredSettings, type Settings, toStoredParts, toStoredSettings } from '../core/settings';
import { browser } from './browser';

const key = 'settings';

/** What lies in a storage; nothing where the browser has none of the kind. */
const readAccount = async (): Promise<unknown> =>
  browser.storage.sync.get(key).then(
    ({ [key]: stored }) => stored,
    () => undefined,
  );

/** The settings in force. Parts that cannot be read fall back to their defaults, with a note in the console. */
export const loadSettings = async (): Promise<Settings> => {
  const [{ [key]: local }, account] = await Promise.all([browser.storage.local.get(key), readAccount()]);
  const { settings, fellBack } = readStoredSettings(local, account);
  if (fellBack.length > 0) console.warn(`Contexture: settings not understood, defaults used: ${fellBack.join(', ')}`);
  return settings;
};

const store = async (settings: Settings): Promise<void> => {
  const { local, account } = toStoredParts(settings);
  try {
    // Rejected over 8 KB, and when written too often: rejected writes are no loss, for the device keeps everything then.
    if (JSON.stringify(account) !== JSON.stringify(await readAccount()))
      await browser.storage.sync.set({ [key]: account });
    await browser.storage.local.set({ [key]: local });
  } catch {
    await browser.storage.local.set({ [key]: { ...toStoredSettings(settings), alone: true } });
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
export const watchSettings = (onChange: (settings: Settings) => void, signal?: AbortSignal): void => {
  let latest = 0;
  const listen = (changes: Record<string, unknown>): void => {
    if (!(key in changes)) return;
    const own = ++latest;
    // One change may touch both storages: only what was read last counts. A page can outlive the extension it reads from.
    loadSettings().then(
      (settings) => {
        if (own === latest && !signal?.aborted) onChange(settings);
      },
      () => undefined,
    );
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
};
