/**
 * Every message there is: one table of questions with their answers for each receiver. Payloads survive JSON: no Date,
 * Map, typed array or undefined. Types only.
 */
import type { ArticleWords, CardView } from '../../core/card/view';
import type { PartialDate } from '../../core/glossary';
import type { Mention } from '../../core/mention';
import type { ArticleText, Definition } from '../../core/senses/read';
import type { VisitReport } from '../../core/visit';

/** What a card is asked for: a mention, as the article at hand speaks of it. */
export interface DefineAsk extends Pick<Mention, 'glossary' | 'entry' | 'surface' | 'label' | 'type' | 'why' | 'also'> {
  /** Language of the article, BCP 47. */
  readonly lang: string;
  /** The article's date, when it has one. */
  readonly date?: PartialDate;
  /** What the article itself says of the name. */
  readonly definition?: ArticleWords;
}

/** What anybody may ask of the background, and what it answers. */
export interface BackgroundRequests {
  /** The detector found an article: inject what reads it. */
  articleFound: { ask: Record<string, never>; reply: null };
  /** A pointer rests on a mention for the first time: inject what draws cards. */
  cardNeeded: { ask: Record<string, never>; reply: null };
  /** Which mentions stand in this text, and what does it define itself? */
  annotate: {
    ask: ArticleText;
    reply: { readonly mentions: readonly Mention[]; readonly definitions: readonly Definition[] };
  };
  /** What does the card of this mention say? Null when no installed glossary has the entry. */
  define: { ask: DefineAsk; reply: CardView | null };
}

/** What our own pages may ask of the content script in a tab. */
export interface PageRequests {
  describeVisit: { ask: Record<string, never>; reply: VisitReport };
}

export type Requests = BackgroundRequests & PageRequests;
