/**
 * What a reader can set: one schema with defaults, numbered migrations, and the form in which settings are stored (only
 * what the reader changed, so that better defaults reach everybody). Pure; platform/settings.ts stores and watches.
 */
import * as v from 'valibot';

const site = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[^\s/:]+$/));

/** Each setting with its check. A stored value that fails it gives way to the default. */
const checks = {
  /** Off: nothing of Contexture runs anywhere. */
  enabled: v.boolean(),
  /** Host names without "www."; each covers the hosts below it. */
  sitesOff: v.array(site),
  /** How long a pointer rests on a mark before its card opens. */
  dwellMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000)),
  /** How long a card stays after the pointer has left it and its mark. */
  closeMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3000)),
  markStyle: v.picklist(['dotted', 'group', 'background']),
  /** How many mentions are marked. */
  level: v.picklist(['few', 'some', 'all']),
  theme: v.picklist(['auto', 'light', 'dark']),
  /** Text size of the card, as a factor. */
  textSize: v.picklist([1, 1.25, 1.5, 2]),
} as const;

const settingsSchema = v.object(checks);

/** All settings, with the reader's changes applied. Survives JSON. */
export type Settings = v.InferOutput<typeof settingsSchema>;
export type MarkStyle = Settings['markStyle'];
export type Level = Settings['level'];

/** The settings of a reader who changed nothing. */
export const defaultSettings: Settings = {
  enabled: true,
  sitesOff: [],
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

const storedSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  changed: v.record(v.string(), v.unknown()),
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
  const parsed = v.safeParse(storedSchema, stored);
  if (!parsed.success) return { settings: defaultSettings, fellBack: stored === undefined ? [] : ['settings'] };
  let { changed } = parsed.output;
  for (const migrate of migrations.slice(parsed.output.version)) changed = migrate(changed);
  const known = Object.entries(checks).filter(([name]) => name in changed);
  const valid = known.filter(([name, check]) => v.is(check, changed[name])).map(([name]) => [name, changed[name]]);
  const fellBack = known.filter(([name, check]) => !v.is(check, changed[name])).map(([name]) => name);
  return { settings: v.parse(settingsSchema, { ...defaultSettings, ...Object.fromEntries(valid) }), fellBack };
};

const defaultTexts = new Map(Object.entries(defaultSettings).map(([name, value]) => [name, JSON.stringify(value)]));

/** The form to store: the version and what differs from the defaults. */
export const toStoredSettings = (settings: Settings): StoredSettings => ({
  version: settingsVersion,
  changed: Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => JSON.stringify(value) !== defaultTexts.get(name)),
  ),
});
