/** What a page tells of its visit to whoever asks: the popup, the panel, a test. Types only; survives JSON. */
import type { Definition } from './article-definitions/definition';
import type { PartialDate } from './glossary';
import type { MentionId } from './hover/rest';
import type { Mention } from './mention';
import type { Level } from './settings';

/** A mention as it stands on the page. */
export interface ReportedMention extends Mention {
  /** Its number on this page: the same as long as its line stands there. */
  readonly id: MentionId;
  /** Whether it carries a mark at the level in force. */
  readonly marked: boolean;
}

/** One article in one tab, as it was read. */
export interface VisitReport {
  /** Distinct entries found. */
  readonly terms: number;
  /** The article's date, when it has one. */
  readonly date?: PartialDate;
  /** Language of the article, BCP 47. */
  readonly lang: string;
  readonly level: Level;
  /** Every mention, in order of the text. */
  readonly mentions: readonly ReportedMention[];
  /** What the articles themselves say of names. */
  readonly definitions: readonly Definition[];
  /** Whether the reader has hidden the marks of this page for now. */
  readonly isHidden: boolean;
}

/** Where mentions stand in the text content of the page's body; those in shadow trees stand nowhere in it. */
export interface LocatedMentions {
  readonly text: string;
  /** UTF-16 offsets into that text, `end` exclusive. */
  readonly places: readonly { readonly id: MentionId; readonly start: number; readonly end: number }[];
}
