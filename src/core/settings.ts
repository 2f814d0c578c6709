/**
 * What a reader can set: one schema with defaults, numbered migrations, and the form in which settings are stored (only
 * what the reader changed, so that better defaults reach everybody). Pure; platform/settings.ts stores and watches.
 */
import { topics } from './built-in';
import { type Check, type Checked, isBoolean, isListOf, isOneOf, isShape, isText, isWholeBetween } from './checks';
import { groups } from './glossary';
import { localNames, type StoredSettings, settingsVersion, validateStored } from './stored-settings';
import { workerChecks, workerDefaults } from './worker-settings';

export { type StoredSettings, settingsVersion } from './stored-settings';

/** As core/sites.ts reads it. Few stars: what a pattern costs grows with each of them, and a file may hold anything. */
const isSite: Check<string> = (value): value is string =>
  typeof value === 'string' && value.length <= 300 && /^[^\s/:A-Z][^\s:A-Z]*$/.test(value) && !/(\*.*){5}/.test(value);

/** Each setting with its check. A stored value that fails it gives way to the default. */
const checks = {
  ...workerChecks,
  /** What is switched off, as core/sites.ts reads it: host names without "www." or patterns, in small letters. */
  sitesOff: isListOf(isSite),
  /** Topics that are off on a site alone, as core/topics-off.ts reads them: `cities@example.org`. */
  topicsOffAt: isListOf(isText(300)),
  /** The order in which topics count; those not named come after in their own. */
  topicsOrder: isListOf(isOneOf(...topics)),
  /** How long a pointer rests on a mark before its card opens. */
  dwellMs: isWholeBetween(0, 2000),
  /** How long a card stays after the pointer has left it and its mark. */
  closeMs: isWholeBetween(0, 3000),
  /** How far a pointer may stray and still rest; 0: no rest opens a card, only click, tap and key do. */
  restPx: isWholeBetween(0, 40),
  markStyle: isOneOf('dotted', 'group', 'background'),
  /** How many mentions are marked. */
  level: isOneOf('few', 'normal', 'many', 'all'),
  /** Whether only the first mention of an entry in each section is marked; at the level `all` every one is. */
  firstOnly: isBoolean,
  /** Parts of an article in which nothing is marked or answers. */
  leftAlone: isListOf(isOneOf('heading', 'link', 'code', 'caption', 'byline', 'quote')),
  /** Groups of entries that are never marked and never answer. */
  groupsOff: isListOf(isOneOf(...groups)),
  /** The key that, held down, explains any word under the pointer. */
  lookUpKey: isOneOf('alt', 'ctrl', 'shift', 'off'),
  theme: isOneOf('auto', 'light', 'dark'),
  /** Text size of the card, as a factor. */
  textSize: isOneOf(1, 1.25, 1.5, 2),
};

type SettingName = keyof typeof checks;

/** All settings, with the reader's changes applied. Survives JSON. */
export type Settings = { readonly [Name in SettingName]: Checked<(typeof checks)[Name]> };
export type MarkStyle = Settings['markStyle'];
export type Level = Settings['level'];

const isSettings: Check<Settings> = isShape(checks);

/** The settings of a reader who changed nothing. */
export const defaultSettings: Settings = {
  ...workerDefaults,
  sitesOff: [],
  topicsOffAt: [],
  topicsOrder: [],
  dwellMs: 160,
  closeMs: 300,
  restPx: 8,
  markStyle: 'dotted',
  level: 'normal',
  firstOnly: true,
  leftAlone: ['heading', 'link', 'code', 'caption', 'byline'],
  groupsOff: [],
  lookUpKey: 'alt',
  theme: 'auto',
  textSize: 1,
};

/** The names of settings that had to fall back to their defaults, beside the settings themselves. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly fellBack: readonly string[];
}

/**
 * The effective settings from whatever lies in the storage of this device and in that of the account. Old versions are
 * migrated; a newer version is read as far as it is understood; a part that is not valid falls back to its default and is
 * named.
 */
export const readStoredSettings = (local: unknown, account?: unknown): SettingsReading => {
  const { valid, fellBack } = validateStored(checks, local, account);
  const settings: unknown = { ...defaultSettings, ...valid };
  return { settings: isSettings(settings) ? settings : defaultSettings, fellBack };
};

const defaultTexts = new Map(Object.entries(defaultSettings).map(([name, value]) => [name, JSON.stringify(value)]));

const pick = (settings: Settings, isWanted: (name: string) => boolean): StoredSettings => ({
  version: settingsVersion,
  changed: Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) => isWanted(name) && JSON.stringify(value) !== defaultTexts.get(name),
    ),
  ),
});

/** All that differs from the defaults, in one piece: for a file, or for this device when the account cannot be written. */
export const toStoredSettings = (settings: Settings): StoredSettings => pick(settings, () => true);

/** The two pieces to store: what stays on this device, and what may go with the reader's account. */
export const toStoredParts = (
  settings: Settings,
): { readonly local: StoredSettings; readonly account: StoredSettings } => ({
  local: pick(settings, (name) => localNames.includes(name)),
  account: pick(settings, (name) => !localNames.includes(name)),
});
