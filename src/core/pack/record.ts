/**
 * What the name index is made of. A link answers for a key: does a name end here, does a longer one go on. A record is one
 * way to write one name: whose it is, under which rules it matches, and its text.
 */
import { type CaseRule, caseRules, type NameKind, nameKinds } from '../glossary';

export const limits = {
  /** Entries of a pack. */
  entries: 2 ** 22 - 1,
  /** Names of an entry. */
  namesOfEntry: 2 ** 10 - 1,
  /** Words of 32 bits that all records take. */
  recordWords: 2 ** 23 - 1,
  /** Records that share a key. */
  recordsOfKey: 64,
  /** UTF-16 units of a name. */
  nameUnits: 255,
  /** Tokens of a name. */
  nameTokens: 32,
} as const;

/** How the last word takes a plural. `capitals`: a plain small "s" and nothing else ("NGOs"). */
export const pluralRules = ['none', 'word', 'capitals'] as const;
export type PluralRule = (typeof pluralRules)[number];

/** Under which rules a record matches, and what its name is to the entry. */
export interface NameRules {
  readonly kind: NameKind;
  readonly case: CaseRule;
  readonly plural: PluralRule;
}

/** All there are, in the order of the numbers by which records refer to them. */
const allRules: readonly NameRules[] = nameKinds.flatMap((kind) =>
  caseRules.flatMap((caseRule) => pluralRules.map((plural) => ({ kind, case: caseRule, plural }))),
);
const plainRules: NameRules = { kind: 'name', case: 'exact', plural: 'none' };

const moreFlag = 1 << 23;
const recordMask = moreFlag - 1;

const fingerprintOf = (key: number): number => Math.imul(key, 0x85ebca6b) >>> 24;

/** A link: eight bits of the key, whether longer names go on from here, and the first record's word, 0 for none. */
export const packLink = (key: number, { more, record }: { more: boolean; record: number }): number =>
  ((fingerprintOf(key) << 24) | (more ? moreFlag : 0) | record) >>> 0;

/** Whether a link may be this key's: of 256 foreign keys that come so far, one is let through. */
export const isLinkOf = (link: number, key: number): boolean => link >>> 24 === fingerprintOf(key);

export const hasMore = (link: number): boolean => (link & moreFlag) !== 0;

/** The first record's word, or 0. */
export const recordOf = (link: number): number => link & recordMask;

/** Words before a record's text: owner and traits. */
export const recordHead = 2;

/** The first word of a record: an entry, and which of its names. */
export const packOwner = (entry: number, name: number): number => ((entry << 10) | name) >>> 0;
export const entryOf = (owner: number): number => owner >>> 10;
export const nameOf = (owner: number): number => owner & 1023;

/** What the second word of a record holds. */
export interface RecordTraits extends NameRules {
  /** Hundredths. */
  readonly prior: number;
  /** Whether a space and a hyphen are the same. */
  readonly isLoose: boolean;
  /** Whether this is not the name's own spelling. */
  readonly isExpanded: boolean;
}

const expandedFlag = 1 << 13;
const looseFlag = 1 << 14;
const lastFlag = 1 << 15;
const wideFlag = 1 << 24;

const isNarrow = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 255) return false;
  return true;
};

/** The second word of a record with this text. */
export const packTraits = (traits: RecordTraits, text: string): number => {
  const { kind, case: caseRule, plural, prior } = traits;
  const rules = allRules.findIndex((it) => it.kind === kind && it.case === caseRule && it.plural === plural);
  const flags = (traits.isLoose ? looseFlag : 0) | (traits.isExpanded ? expandedFlag : 0);
  return (rules << 7) | prior | flags | (text.length << 16) | (isNarrow(text) ? 0 : wideFlag);
};

/** The same, marked as the last of the records that share a key. */
export const markLast = (traits: number): number => traits | lastFlag;

export const isLast = (traits: number): boolean => (traits & lastFlag) !== 0;
export const isExpanded = (traits: number): boolean => (traits & expandedFlag) !== 0;
export const isLoose = (traits: number): boolean => (traits & looseFlag) !== 0;
export const priorOf = (traits: number): number => Math.min(traits & 127, 100) / 100;
export const rulesOf = (traits: number): NameRules => allRules[(traits >>> 7) & 63] ?? plainRules;
/** UTF-16 units of the text. */
export const lengthOf = (traits: number): number => (traits >>> 16) & 255;
/** Whether the text has two bytes a unit, not one. */
export const isWide = (traits: number): boolean => (traits & wideFlag) !== 0;

/** Words of the whole record. */
export const sizeOfRecord = (traits: number): number =>
  recordHead + ((lengthOf(traits) * (isWide(traits) ? 2 : 1) + 3) >>> 2);

/** Writes a record's text, which begins at the byte `start`. */
export const writeRecordText = (bytes: Uint8Array, start: number, text: string, traits: number): void => {
  for (let nth = 0; nth < text.length; nth++) {
    const unit = text.charCodeAt(nth);
    if (isWide(traits)) {
      bytes[start + 2 * nth] = unit & 255;
      bytes[start + 2 * nth + 1] = unit >>> 8;
    } else bytes[start + nth] = unit;
  }
};
