/**
 * The two small records of the name index. A link answers for a key: does a name end here, does a longer one go on. A
 * surface is one way to write one name: whose it is, where its text lies, and under which rules it matches.
 */
import { type CaseRule, caseRules, type NameKind, nameKinds } from '../glossary';

export const limits = {
  /** Entries of a pack. */
  entries: 2 ** 22 - 1,
  /** Names of an entry. */
  namesOfEntry: 2 ** 10 - 1,
  /** Surfaces of a pack. */
  surfaces: 2 ** 23 - 2,
  /** Surfaces that share a key. */
  surfacesOfKey: 64,
  /** Bytes that an entry's names take. */
  nameBytes: 2 ** 16 - 1,
  /** UTF-16 units of a name. */
  nameUnits: 255,
  /** Tokens of a name. */
  nameTokens: 32,
} as const;

/** Words of 32 bits that a surface takes. */
export const surfaceWords = 2;

/** How the last word takes a plural. `capitals`: a plain small "s" and nothing else ("NGOs"). */
export const pluralRules = ['none', 'word', 'capitals'] as const;
export type PluralRule = (typeof pluralRules)[number];

/** A way to write a name, as the builder has it. */
export interface SurfaceTraits {
  readonly kind: NameKind;
  readonly case: CaseRule;
  readonly plural: PluralRule;
  /** Hundredths. */
  readonly prior: number;
  /** Whether a space and a hyphen are the same. */
  readonly isLoose: boolean;
  /** Whether this is not the name's own spelling. */
  readonly isExpanded: boolean;
}

const moreFlag = 1 << 23;
const firstMask = moreFlag - 1;

const fingerprintOf = (key: number): number => Math.imul(key, 0x85ebca6b) >>> 24;

/** A link: eight bits of the key, whether longer names go on from here, and the first surface or -1. */
export const packLink = (key: number, { more, first }: { more: boolean; first: number }): number =>
  ((fingerprintOf(key) << 24) | (more ? moreFlag : 0) | (first + 1)) >>> 0;

/** Whether a link may be this key's: of 256 foreign keys that come so far, one is let through. */
export const isLinkOf = (link: number, key: number): boolean => link >>> 24 === fingerprintOf(key);

export const hasMore = (link: number): boolean => (link & moreFlag) !== 0;

/** Index of the first surface, or -1. */
export const firstOf = (link: number): number => (link & firstMask) - 1;

/** The first word of a surface. */
export const packOwner = (entry: number, name: number): number => ((entry << 10) | name) >>> 0;
export const entryOf = (owner: number): number => owner >>> 10;
export const nameOf = (owner: number): number => owner & 1023;

const lastFlag = 1 << 15;
const expandedFlag = 1 << 14;
const looseFlag = 1 << 13;
const rulesOf = (traits: number): number => (traits >>> 7) & 63;

/** The second word of a surface. `textAt` is the distance of its text from the start of its entry's bytes. */
export const packTraits = (traits: SurfaceTraits, textAt: number): number => {
  const rules =
    (nameKinds.indexOf(traits.kind) * caseRules.length + caseRules.indexOf(traits.case)) * pluralRules.length +
    pluralRules.indexOf(traits.plural);
  const flags = (traits.isLoose ? looseFlag : 0) | (traits.isExpanded ? expandedFlag : 0);
  return ((textAt << 16) | flags | (rules << 7) | traits.prior) >>> 0;
};

/** The same, marked as the last of those that share a key. */
export const markLast = (traits: number): number => (traits | lastFlag) >>> 0;

export const isLast = (traits: number): boolean => (traits & lastFlag) !== 0;
export const isExpanded = (traits: number): boolean => (traits & expandedFlag) !== 0;
export const isLoose = (traits: number): boolean => (traits & looseFlag) !== 0;
export const textAtOf = (traits: number): number => traits >>> 16;
export const priorOf = (traits: number): number => Math.min(traits & 127, 100) / 100;
export const pluralOf = (traits: number): PluralRule => pluralRules[rulesOf(traits) % 3] ?? 'none';
export const caseOf = (traits: number): CaseRule => caseRules[Math.floor(rulesOf(traits) / 3) % 3] ?? 'exact';
export const kindOf = (traits: number): NameKind => nameKinds[Math.floor(rulesOf(traits) / 9)] ?? 'name';
