/**
 * The file that carries a reader's settings and corrections from one browser to another: written here, and read without
 * trusting it. A file is taken whole or not at all. Pure.
 */
import { isObject, isOneOf, isShape, isWholeBetween } from '../../core/checks';
import { type Correction, isCorrections } from '../../core/senses/corrections';
import { readStoredSettings, type Settings, settingsVersion, toStoredSettings } from '../../core/settings';

/** What such a file holds. */
export interface SettingsFile {
  readonly settings: Settings;
  readonly corrections: readonly Correction[];
}

/** Why a file cannot be used, with what a message about it names. */
export type FileProblem =
  | { readonly kind: 'tooLarge' | 'noJson' | 'notOurs' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'badSettings'; readonly names: readonly string[] }
  /** `nth`: which of the corrections, from 1; absent when they are no list at all. */
  | { readonly kind: 'badCorrections'; readonly nth?: number };

/** Larger files are none of ours, and would only keep the page busy. In UTF-16 units. */
export const longestFile = 4_000_000;

const kindOfFile = 'contexture-settings';

const isOurs = isShape({
  kind: isOneOf(kindOfFile),
  version: isWholeBetween(0, Number.MAX_SAFE_INTEGER),
  changed: isObject,
});

/** Longer names stand in no article; a site is a host name. Control characters and line breaks belong in neither. */
const longestName = 200;

const isPlain = (text: string | undefined): boolean => !text || (text.length <= longestName && !/\p{Cc}/u.test(text));

const isPlainCorrection = ({ site, surface, entry }: Correction): boolean =>
  [site, surface, entry?.glossary, entry?.entry].every(isPlain) && (surface !== undefined || entry !== undefined);

/** The file's text: JSON that a person can read. */
export const writeSettingsFile = ({ settings, corrections }: SettingsFile): string => {
  const { version, changed } = toStoredSettings(settings);
  return `${JSON.stringify({ kind: kindOfFile, version, changed, corrections }, null, 2)}\n`;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readCorrections = (value: unknown): readonly Correction[] | FileProblem => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return { kind: 'badCorrections' };
  const wrong = value.findIndex((it) => {
    const one: unknown = [it];
    return !isCorrections(one) || !one.every(isPlainCorrection);
  });
  const all: unknown = value;
  return wrong < 0 && isCorrections(all) ? all.map(onlyKnown) : { kind: 'badCorrections', nth: wrong + 1 };
};

/** A correction with the fields we know and no others, whatever else a file has put there. */
const onlyKnown = ({ site, action, surface, entry }: Correction): Correction => ({
  ...(site === undefined ? {} : { site }),
  action,
  ...(surface === undefined ? {} : { surface }),
  ...(entry === undefined ? {} : { entry: { glossary: entry.glossary, entry: entry.entry } }),
});

/** What a file says, or why it cannot be used. Never throws. */
export const readSettingsFile = (text: string): SettingsFile | FileProblem => {
  if (text.length > longestFile) return { kind: 'tooLarge' };
  const content = parse(text.replace(/^\uFEFF/, ''));
  if (content === undefined) return { kind: 'noJson' };
  if (!isOurs(content)) return { kind: 'notOurs' };
  const { version, changed } = content;
  if (version > settingsVersion) return { kind: 'newer', version };
  const { settings, fellBack } = readStoredSettings({ version, changed, alone: true });
  if (fellBack.length > 0) return { kind: 'badSettings', names: fellBack };
  const corrections = readCorrections(Reflect.get(content, 'corrections'));
  return 'kind' in corrections ? corrections : { settings, corrections };
};
