/**
 * The form in which settings are stored, its versions, and what of it is valid: only what the reader changed, so that better
 * defaults reach everybody. Which settings there are is settings.ts.
 */
import { type Check, isBoolean, isObject, isShape, isWholeBetween } from './checks';

/**
 * What never leaves this device, since it tells where somebody reads or must not be switched by another device. All other
 * settings may go with the reader's own browser account.
 */
export const localNames: readonly string[] = ['enabled', 'sitesOff', 'topicsOffAt'];

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

/** What was valid of the settings asked for, and the names of those that were not. */
export interface Validated {
  readonly valid: Readonly<Record<string, unknown>>;
  readonly fellBack: readonly string[];
}

/**
 * What is valid, of the settings with these checks, in whatever lies in the storage of this device and in that of the
 * account. Old versions are migrated; a newer version is read as far as it is understood.
 */
export const validateStored = (
  checks: Readonly<Record<string, Check<unknown>>>,
  local: unknown,
  account: unknown,
): Validated => {
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
  return { valid, fellBack };
};
