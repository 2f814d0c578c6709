/** Where settings are stored: what lies there, and word of each change. What it means is core's. */
import { browser } from './browser';

/** The key in both storages. */
export const settingsKey = 'settings';

/** What lies in the account's storage; nothing where the browser has none of the kind. */
export const readAccount = async (): Promise<unknown> =>
  browser.storage.sync.get(settingsKey).then(
    ({ [settingsKey]: stored }) => stored,
    () => undefined,
  );

/** What lies in the storage of this device and in that of the account. */
export const readStorages = async (): Promise<readonly [local: unknown, account: unknown]> => {
  const [{ [settingsKey]: local }, account] = await Promise.all([
    browser.storage.local.get(settingsKey),
    readAccount(),
  ]);
  return [local, account];
};

/** Calls back with what `load` gives after each change made anywhere, until the signal aborts. */
export const watchStored = <T>(load: () => Promise<T>, onChange: (loaded: T) => void, signal?: AbortSignal): void => {
  let latest = 0;
  const listen = (changes: Record<string, unknown>): void => {
    if (!(settingsKey in changes)) return;
    const own = ++latest;
    // One change may touch both storages: only what was read last counts. A page can outlive the extension it reads from.
    load().then(
      (loaded) => {
        if (own === latest && !signal?.aborted) onChange(loaded);
      },
      () => undefined,
    );
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
};
