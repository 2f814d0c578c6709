/** What a card says only when it is opened: the rest of the entry, still as of the article's date. */
import { type EntryAsOf, isAfter } from '../dates';
import type { Entry, Fact, Group, PartialDate } from '../glossary';
import type { EntryAddress, Reason } from '../mention';
import type { GlossaryHead } from '../pack/pack';
import type { Say } from '../say';
import { addressOf, type EntryInGlossary, groupOfEntry } from './address';
import { type Moment, momentOfArticle, sayEvent } from './moments';
import { writeReason } from './reason';
import { typeset } from './typeset';
import { toMonth, writeDate, writePeriod, writeShortDate } from './write-date';

/** A fact as a row: "Director", "Michael Rogers", "2014–2018". */
export interface FactLine {
  readonly label: string;
  readonly value: string;
  /** Whether the value is in the interface's words, as dates are; else it is the glossary's own. */
  readonly isOurs?: true;
  readonly period?: string;
}

/** Another entry, to be opened inside the card. */
export interface RelatedLine extends EntryAddress {
  readonly group: Group;
  readonly label: string;
  readonly text: string;
}

/** The addresses a card links to. */
export interface CardLinks {
  readonly source?: string;
  readonly licence?: string;
  readonly wikipedia?: string;
}

/** The opened card's further content, from top to bottom. What is absent or empty is not shown. */
export interface More {
  /** The label of the article's words, with their paragraph. */
  readonly here?: string;
  /** The whole summary, where the hover card shows only its first sentence. */
  readonly summary?: string;
  readonly detail?: string;
  /** The article's date, and everything after it, oldest first. */
  readonly moments: readonly Moment[];
  readonly facts: readonly FactLine[];
  /** What stands inside a longer name: "Texas" in "University of Texas". */
  readonly inner: readonly RelatedLine[];
  readonly related: readonly RelatedLine[];
  /** What decided for this sense, a sentence each. */
  readonly why: readonly string[];
  readonly links: CardLinks;
  /** "updated March 2026". */
  readonly updated?: string;
}

/** What that content is made of. */
export interface MoreAsk extends EntryInGlossary {
  readonly asOf: EntryAsOf;
  /** When the entry was last checked. */
  readonly updated: PartialDate;
  readonly date: PartialDate | undefined;
  readonly now: PartialDate;
  readonly say: Say;
  readonly inner: readonly EntryInGlossary[];
  readonly related: readonly EntryInGlossary[];
  readonly why: readonly Reason[];
}

const wikipediaAddress = (title: string): string =>
  `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_')).replaceAll('%2C', ',')}`;

/** A fact as a row, with the time for which it held. */
export const writeFact = ({ label, value, from, to }: Fact, { head, say }: Pick<MoreAsk, 'head' | 'say'>): FactLine => {
  const written = writeDate(value, say);
  const line: FactLine =
    written === value ? { label, value: typeset(value, head.lang) } : { label, value: written, isOurs: true };
  if (from === undefined && to === undefined) return line;
  if (to === undefined) return { ...line, period: say('date_since', writeShortDate(toMonth(from ?? ''), say)) };
  return {
    ...line,
    period: from === undefined ? say('date_until', writeShortDate(toMonth(to), say)) : writePeriod(from, to, say),
  };
};

const listMoments = (ask: MoreAsk): readonly Moment[] => {
  const { asOf, date, now, say } = ask;
  const first = momentOfArticle(ask);
  const events = (date === undefined ? asOf.before : asOf.since).filter((event) => !isAfter(event.date, now));
  const after = events.map((event) => ({
    isArticle: false,
    label: writeShortDate(toMonth(event.date), say),
    ...sayEvent(event, say),
  }));
  return first ? [first, ...after] : after;
};

/** An entry as a row that opens it. */
export const describeRelated = (it: EntryInGlossary): RelatedLine => ({
  ...addressOf(it),
  group: groupOfEntry(it.entry),
  label: it.entry.label,
  text: typeset(it.entry.kind, it.head.lang),
});

/** The addresses of an entry's source, its licence and its article in Wikipedia, as far as they are known. */
export const createLinks = ({ ids, source }: Entry, head: GlossaryHead): CardLinks => ({
  ...(source?.url === undefined ? {} : { source: source.url }),
  // The entry's own source has a licence of its own.
  ...(head.licenceUrl === undefined || source ? {} : { licence: head.licenceUrl }),
  ...(ids?.['wikipedia'] === undefined ? {} : { wikipedia: wikipediaAddress(ids['wikipedia']) }),
});

/** When an entry was last checked: "updated March 2026". */
export const writeUpdated = ({ updated }: Entry, say: Say): string =>
  say('card_updated', writeDate(toMonth(updated), say));

/** The further content of an entry's card. */
export const createMore = (ask: MoreAsk): More => {
  const { entry, head, asOf, say, inner, related, why } = ask;
  const isInner = (it: EntryInGlossary): boolean =>
    inner.some((other) => other.entry.id === it.entry.id && other.head.id === it.head.id);
  return {
    ...(entry.detail === undefined ? {} : { detail: typeset(entry.detail, head.lang) }),
    moments: listMoments(ask),
    facts: asOf.facts.map((fact) => writeFact(fact, ask)),
    inner: inner.map(describeRelated),
    related: related.filter((it) => !isInner(it)).map(describeRelated),
    why: why.map((reason) => writeReason(reason, say)),
    links: createLinks(entry, head),
    updated: writeUpdated(entry, say),
  };
};
