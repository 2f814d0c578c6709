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

const isSite: Check<string> = (value): value is string =>
  typeof value === 'string' && /^[^\s/:A-Z][^\s:A-Z]*$/.test(value);

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
  markStyle: isOneOf('dotted', 'group', 'background'),
  /** How many mentions are marked. */
  level: isOneOf('few', 'some', 'all'),
  theme: isOneOf('auto', 'light', 'dark'),
  /** Text size of the card, as a factor. */
  textSize: isOneOf(1, 1.25, 1.5, 2),
};

type SettingName = keyof typeof checks;

/** All settings, with the reader's changes applied. Survives JSON. */
export type Settings = { readonly [Name in SettingName]: Checked<(typeof checks)[Name]> };
export type MarkStyle = Settings['markStyle'];
export type Level = Settings['level'];

/** The settings of a reader who changed nothing. */
export const defaultSettings: Settings = {
  enabled: true,
  sitesOff: [],
  topicsOff: [],
  dwellMs: 160,
  closeMs: 300,
  markStyle: 'dotted',
  level: 'some',
  theme: 'auto',
  textSize: 1,
};

/** What lies in storage: the version that wrote it and only the values that differ from the defaults. */
export interface StoredSettings {
  readonly version: number;
  readonly changed: Readonly<Record<string, unknown>>;
}

/**
 * One step from version n to n + 1, at index n. Version 0 is what came before there were versions; add a step (and its
 * test) whenever a setting changes its name or meaning, never for a new one.
 */
const migrations: readonly ((changed: Readonly<Record<string, unknown>>) => Record<string, unknown>)[] = [
  (changed) => ({ ...changed }),
];

/** The version this code writes. */
export const settingsVersion = migrations.length;

const isStored: Check<StoredSettings> = isShape({
  version: isWholeBetween(0, Number.MAX_SAFE_INTEGER),
  changed: isObject,
});

/** The names of settings that had to fall back to their defaults, beside the settings themselves. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly fellBack: readonly string[];
}

/**
 * The effective settings from whatever lies in storage. Old versions are migrated; a newer version is read as far as it
 * is understood; a part that is not valid falls back to its default and is named.
 */
export const readStoredSettings = (stored: unknown): SettingsReading => {
  if (!isStored(stored)) return { settings: defaultSettings, fellBack: stored === undefined ? [] : ['settings'] };
  let { changed } = stored;
  for (const migrate of migrations.slice(stored.version)) changed = migrate(changed);
  const fellBack: string[] = [];
  /** The reader's value where it is valid, else the default. */
  const read = <Name extends SettingName>(name: Name, check: Check<Settings[Name]>): Settings[Name] => {
    const value = changed[name];
    if (value === undefined) return defaultSettings[name];
    if (check(value)) return value;
    fellBack.push(name);
    return defaultSettings[name];
  };
  const settings: Settings = {
    enabled: read('enabled', checks.enabled),
    sitesOff: read('sitesOff', checks.sitesOff),
    topicsOff: read('topicsOff', checks.topicsOff),
    dwellMs: read('dwellMs', checks.dwellMs),
    closeMs: read('closeMs', checks.closeMs),
    markStyle: read('markStyle', checks.markStyle),
    level: read('level', checks.level),
    theme: read('theme', checks.theme),
    textSize: read('textSize', checks.textSize),
  };
  return { settings, fellBack };
};

const defaultTexts = new Map(Object.entries(defaultSettings).map(([name, value]) => [name, JSON.stringify(value)]));

/** The form to store: the version and what differs from the defaults. */
export const toStoredSettings = (settings: Settings): StoredSettings => ({
  version: settingsVersion,
  changed: Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => JSON.stringify(value) !== defaultTexts.get(name)),
  ),
});
