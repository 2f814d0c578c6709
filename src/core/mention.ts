/** What matching and reading produce: candidates (every name found) and mentions (the sense chosen). Types only. */
import type { CaseRule, EntryType, NameKind } from './glossary';
import type { CountKey, MessageKey } from './say';

/**
 * A place in the text where a name of some entry stands. Several candidates may overlap, and several may share one place:
 * choosing is the sense step's work. Offsets are UTF-16 units into the raw text, `end` exclusive, a possessive left out.
 */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index of the pack among those given to the matcher: the order is the order of authority. */
  readonly pack: number;
  /** Index of the entry in that pack. */
  readonly entry: number;
  /** Index of the name in `Entry.names`. */
  readonly name: number;
  readonly kind: NameKind;
  readonly case: CaseRule;
  /** Share of this surface's uses that mean this entry, 0–1, to two decimals. */
  readonly prior: number;
  /** Tokens the name spans. */
  readonly words: number;
  /** Whether it was found through its plural or a folded spelling, not letter for letter. */
  readonly inflected: boolean;
}

/** An entry, addressed so that several glossaries can answer side by side. */
export interface EntryAddress {
  readonly glossary: string;
  readonly entry: string;
}

/** One reason for a choice: the key of its wording and what fills it; `core/card/reason.ts` words it in any language. */
export type Reason =
  | readonly [key: Exclude<MessageKey & `why_${string}`, `${CountKey}_${string}`>, ...substitutions: string[]]
  | readonly [key: CountKey & `why_${string}`, count: string];

/** A place in an article where a name stands, with the entry chosen for it. Survives JSON. */
export interface Mention extends EntryAddress {
  /** UTF-16 offsets into the text that was read. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly label: string;
  readonly type: EntryType;
  /** Whether nearly every reader knows it: see `Entry`. */
  readonly familiar?: true;
  /** Calibrated: of the mentions given c, about the share c is right. */
  readonly confidence: number;
  /** What decided, the strongest reason first. */
  readonly why: readonly Reason[];
  /** Other senses that are nearly as likely, best first: the card says "may mean". */
  readonly also?: readonly EntryAddress[];
}
