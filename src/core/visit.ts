/** What a page tells of its visit to whoever asks: the popup, the panel, a test. Types only; survives JSON. */
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
}
