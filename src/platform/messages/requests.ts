/**
 * Every message there is: one table of questions with their answers for each receiver. Payloads survive JSON: no Date,
 * Map, typed array or undefined. Types only.
 */
import type { EntryInGlossary } from '../../core/card/view';
import type { LookedUp, LookUpAsk } from '../../core/dictionary/found';
import type { MentionId } from '../../core/hover/rest';
import type { EntryAddress } from '../../core/mention';
import type { Drawing } from '../../core/pictures/drawing';
import type { CountryMap } from '../../core/pictures/locator';
import type { ArticleText, Reading } from '../../core/senses/read';
import type { LocatedMentions, VisitReport } from '../../core/visit';

/** Which entry a card needs, with the other senses it may name. */
export interface DefineAsk extends EntryAddress {
  readonly also?: readonly EntryAddress[];
}

/** All that a card is made of and only the background has: the entry with its glossary, and what it refers to. */
export interface Defined extends EntryInGlossary {
  readonly also: readonly EntryInGlossary[];
  readonly related: readonly EntryInGlossary[];
  /** The flag of the entry's country, when it has one. */
  readonly flag?: Drawing;
  /** The map of its country, when the entry is that country or lies at a known place in it. */
  readonly map?: CountryMap;
}

/** An article to be read, and with which packs: their names, in order of authority. */
export interface AnnotateAsk extends ArticleText {
  readonly packs: readonly string[];
}

/** What anybody may ask of the background, and what it answers. */
export interface BackgroundRequests {
  /** The detector found an article: inject what reads it. */
  articleFound: { ask: Record<string, never>; reply: null };
  /** A reader wants this tab's page explained, article or not. Fails where the browser lets no extension in. */
  explainPage: { ask: { readonly tabId: number }; reply: null };
  /** A pointer rests on a mention for the first time: inject what draws cards. */
  cardNeeded: { ask: Record<string, never>; reply: null };
  /** What is this word or phrase, which a reader asks for? */
  lookUp: { ask: LookUpAsk; reply: LookedUp };
  /** A reader wants to see the page of this entry. */
  openEntry: { ask: EntryAddress; reply: null };
  /** Which mentions stand in this text, which names inside those, and what does it define itself? */
  annotate: { ask: AnnotateAsk; reply: Reading };
  /** What do the glossaries know of this entry? Null when none of those installed has it. */
  define: { ask: DefineAsk; reply: Defined | null };
  /** What do the glossaries know of all these entries? In the same order, null for those that none installed has. */
  describe: {
    ask: { readonly entries: readonly EntryAddress[] };
    reply: readonly (EntryInGlossary | null)[];
  };
}

/** What our own pages may ask of the content script in a tab. */
export interface PageRequests {
  describeVisit: { ask: Record<string, never>; reply: VisitReport };
  /** Go to the next marked mention, or the one before, and open its card. */
  stepTerm: { ask: { readonly by: 1 | -1 }; reply: null };
  /** Open a mention's whole card; without one, that of the card shown, or of the first term that is seen. */
  openTerm: { ask: { readonly mention?: MentionId }; reply: null };
  /** Explain what is selected on the page. */
  explainSelection: { ask: Record<string, never>; reply: null };
  /** Bring a mention into view and light it; without one, go back to where the reader was before the first. */
  showMention: { ask: { readonly mention?: MentionId }; reply: null };
  /** Hide the marks of this page, or paint them again; until it is loaded anew. */
  hideMarks: { ask: { readonly isHidden: boolean }; reply: null };
  /** Where do the mentions stand in the page's text? */
  locateMentions: { ask: Record<string, never>; reply: LocatedMentions };
}

export type Requests = BackgroundRequests & PageRequests;
