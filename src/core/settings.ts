/**
 * What a reader can set: one schema with defaults, numbered migrations, and the form in which settings are stored (only
 * what the reader changed, so that better defaults reach everybody). Pure; platform/settings.ts stores and watches.
 */
import {
  type Check,
  type Checked,
  isBoolean,
  isListOf,
  isObject,
  isOneOf,
  isShape,
  isText,
  isWholeBetween,
} from './checks';
import { groups } from './glossary';

/** As core/sites.ts reads it. Few stars: what a pattern costs grows with each of them, and a file may hold anything. */
const isSite: Check<string> = (value): value is string =>
  typeof value === 'string' && value.length <= 300 && /^[^\s/:A-Z][^\s:A-Z]*$/.test(value) && !/(\*.*){5}/.test(value);

/** Each setting with its check. A stored value that fails it gives way to the default. */
const checks = {
  /** Off: nothing of Contexture runs anywhere. */
  enabled: isBoolean,
  /** What is switched off, as core/sites.ts reads it: host names without "www." or patterns, in small letters. */
  sitesOff: isListOf(isSite),
  /** Topics of the built-in glossaries that are switched off, by their ids in built-in.ts; unknown ones do no harm. */
  topicsOff: isListOf(isText(40)),
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
  enabled: true,
  sitesOff: [],
  topicsOff: [],
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

/**
 * What never leaves this device, since it tells where somebody reads or must not be switched by another device. All other
 * settings may go with the reader's own browser account.
 */
const localNames: readonly string[] = ['enabled', 'sitesOff'] satisfies SettingName[];

/** What lies in one storage: the version that wrote it and only the values that differ from the defaults. */
export interface StoredSettings {
  readonly version: number;
  readonly changed: Readonly<Record<string, unknown>>;
  /** All settings lie here, and what the account holds does not count: it could not be written. */
  readonly alone?: boolean;
}

/**
 * One step from version n to n + 1, at index n. Version 0 is what came before there were versions; add a step (and its
 * test) whenever a setting changes its name or meaning, never for a new one.
 */
const migrations: readonly ((changed: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>)[] = [
  (changed) => changed,
  // "Some" became "normal" when "many" was added above it.
  (changed) => (changed['level'] === 'some' ? { ...changed, level: 'normal' } : changed),
];

/** The version this code writes. */
export const settingsVersion = migrations.length;

/** From this version on, settings lie in two storages. */
const firstSharedVersion = 2;

const isStored: Check<StoredSettings> = isShape(
  { version: isWholeBetween(0, 2 ** 31), changed: isObject },
  { alone: isBoolean },
);

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
  const isAlone = isStored(local) && (local.alone || local.version < firstSharedVersion);
  const fellBack: string[] = [];
  const valid: Record<string, unknown> = {};
  for (const stored of isAlone ? [local] : [account, local]) {
    if (!isStored(stored)) {
      if (stored !== undefined) fellBack.push('settings');
      continue;
    }
    let { changed } = stored;
    for (const migrate of migrations.slice(stored.version)) changed = migrate(changed);
    for (const [name, check] of Object.entries(checks)) {
      const value = changed[name];
      if (value === undefined || (stored === account && localNames.includes(name))) continue;
      if (check(value)) valid[name] = value;
      else fellBack.push(name);
    }
  }
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
