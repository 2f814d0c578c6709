/**
 * The extension API as the detector needs it: a few bytes instead of the polyfill, because it runs on every page. Only
 * content/detect may use it.
 */
import { isSiteOff } from '../core/sites';
import { type MessageName, wrapMessage } from './messages/envelope';

declare const chrome: {
  readonly runtime: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
};

const isObject = (it: unknown): it is Record<string, unknown> => typeof it === 'object' && it !== null;

/**
 * Whether Contexture may run at this address (core/sites.ts), read straight from storage so that no message is needed where
 * the answer is no. Settings that cannot be read count as untouched; core/settings.ts is the authority on their form.
 */
export const mayRunOn = async (address: string): Promise<boolean> => {
  const { settings } = await chrome.storage.local.get('settings');
  const changed = isObject(settings) && isObject(settings['changed']) ? settings['changed'] : {};
  const { enabled, sitesOff } = changed;
  const isOff =
    Array.isArray(sitesOff) &&
    isSiteOff(
      address,
      sitesOff.filter((site) => typeof site === 'string'),
    );
  return enabled !== false && !isOff;
};

/** Sends one message without an answer to wait for. Never throws: a page may outlive the extension that speaks from it. */
export const tellBackground = async (name: MessageName): Promise<void> => {
  try {
    await chrome.runtime.sendMessage(wrapMessage(name, {}));
  } catch {
    // The extension was updated or removed; the new one detects anew.
  }
};
