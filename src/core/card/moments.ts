/** The dated rows of a card: what held on the article's date, and what came after it. */
import { compareDates, type EntryAsOf, type EventAsOf, isAfter } from '../dates';
import type { Fact, PartialDate } from '../glossary';
import type { Say } from '../say';
import { toMonth, writeShortDate } from './write-date';

/** A row: a dot (the article's date) or a ring (another date), a label, a sentence. */
export interface Moment {
  /** Whether the label is the article's own date: the one thing drawn in the warm colour. */
  readonly isArticle: boolean;
  readonly label: string;
  readonly text: string;
  /** Whether the sentence is the interface's, with words of the glossary in it; else it is the glossary's own. */
  readonly isOurs?: true;
  /** When it happened, where the label does not say so. */
  readonly when?: string;
}

/** What the rows are made of. */
export interface MomentFacts {
  readonly asOf: EntryAsOf;
  /** When the entry was last checked. */
  readonly updated: PartialDate;
  /** The article's date, when it has one. */
  readonly date?: PartialDate | undefined;
  readonly now: PartialDate;
  readonly say: Say;
}

/** An event this long before the article still belongs to its time. */
const recentYears = 1;

const yearEarlier = (date: PartialDate): PartialDate =>
  String(Number(date.slice(0, 4)) - recentYears).padStart(4, '0') + date.slice(4);

/** Events that have happened by today. */
const upToNow = (events: readonly EventAsOf[], now: PartialDate): readonly EventAsOf[] =>
  events.filter((event) => !isAfter(event.date, now));

/** An event in a sentence. */
export const sayEvent = ({ text, isLeaving }: EventAsOf, say: Say): Pick<Moment, 'text' | 'isOurs'> =>
  isLeaving ? { text: say('card_no_longer', text), isOurs: true } : { text };

/**
 * What held on the article's date: a fact with dates of its own ("Director: Michael Rogers"), else the latest event of
 * the year before. A fact without an end is silent on an article later than the last check: it may have ended by then.
 */
export const momentOfArticle = ({ asOf, updated, date, say }: MomentFacts): Moment | undefined => {
  if (date === undefined) return undefined;
  const label = writeShortDate(toMonth(date), say);
  const isKnown = (fact: Fact): boolean =>
    fact.to !== undefined || (fact.from !== undefined && !isAfter(date, updated));
  const fact = asOf.facts.find(isKnown);
  if (fact) return { isArticle: true, label, text: say('card_fact', fact.label, fact.value) };
  const event = asOf.before.at(-1);
  if (!event || compareDates(event.date, yearEarlier(date)) < 0) return undefined;
  const when = writeShortDate(event.date, say);
  return { isArticle: true, label, text: event.text, ...(when === label ? {} : { when }) };
};

/** The first thing that happened after the article; for an article without a date, the last thing that happened. */
export const momentSince = ({ asOf, date, now, say }: MomentFacts): Moment | undefined => {
  if (date === undefined) {
    const last = upToNow(asOf.before, now).at(-1);
    return last && { isArticle: false, label: writeShortDate(toMonth(last.date), say), text: last.text };
  }
  const [first] = upToNow(asOf.since, now);
  return (
    first && {
      isArticle: false,
      label: say('card_since_then'),
      ...sayEvent(first, say),
      when: writeShortDate(toMonth(first.date), say),
    }
  );
};
