/**
 * Partial dates: comparing them, and what of an entry held on an article's date. Knows no clock: today is always an
 * argument. Writing dates is card/write-date.ts; finding an article's date is article-definitions/published.ts.
 */
import type { DatedEvent, Entry, Fact, Office, PartialDate } from './glossary';

/** Whether a text is a partial date that exists: `2015`, `2015-09`, `2015-09-25`, never `2015-02-30`. */
export const isPartialDate = (text: string): text is PartialDate => {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts.map(Number);
  if (parts[2] === undefined || month === undefined || year === undefined) return true;
  if (month < 1 || month > 12) return false;
  if (parts[3] === undefined || day === undefined) return true;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day >= 1 && day <= length;
};

/**
 * Order of two partial dates: negative, zero or positive. Compared only as far as both are known, so that `2015` and
 * `2015-09-25` are equal: neither is surely before the other.
 */
export const compareDates = (a: PartialDate, b: PartialDate): number => {
  const length = Math.min(a.length, b.length);
  const [first, second] = [a.slice(0, length), b.slice(0, length)];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** Whether `a` is later than `b` beyond doubt. */
export const isAfter = (a: PartialDate, b: PartialDate): boolean => compareDates(a, b) > 0;

/** Whether something valid from a date to a date held at a moment; a missing end is open, a border day counts. */
export const holdsOn = (period: { from?: PartialDate; to?: PartialDate }, moment: PartialDate): boolean =>
  !(period.from !== undefined && isAfter(period.from, moment)) &&
  !(period.to !== undefined && isAfter(moment, period.to));

/** An office as seen from a date: held then, left before it, or entered after it. */
export interface OfficeAsOf extends Office {
  readonly standing: 'held' | 'past' | 'future';
}

/** An event, or the end of an office, whose `text` is then the office's title. */
export interface EventAsOf extends DatedEvent {
  readonly isLeaving?: true;
}

/** What of an entry concerns a reader of an article of a certain date. */
export interface EntryAsOf {
  /** The office to name under the title: the one held, else the last left, else the first entered later. */
  readonly office?: OfficeAsOf;
  /** All other offices held on the date. */
  readonly alsoHeld: readonly Office[];
  /** Facts without dates, and those valid on the date. */
  readonly facts: readonly Fact[];
  /** Dated events up to the article's date, oldest first. */
  readonly before: readonly DatedEvent[];
  /** "Since then": dated events after the article's date, oldest first, the end of an office of that time included. */
  readonly since: readonly EventAsOf[];
  /** Whether the entry was last checked after the article appeared, so that its text may know more than the article did. */
  readonly isNewer: boolean;
}

const latestStart = (a: Office, b: Office): Office => (isAfter(b.from, a.from) ? b : a);

const chooseOffice = (offices: readonly Office[], moment: PartialDate): OfficeAsOf | undefined => {
  const held = offices.filter((office) => holdsOn(office, moment));
  const [firstHeld, ...otherHeld] = held;
  // On the day of a change both hold, and a head of state may hold several: the one begun last says most.
  if (firstHeld) return { ...otherHeld.reduce(latestStart, firstHeld), standing: 'held' };
  const past = offices.filter((office) => !isAfter(office.from, moment));
  const [firstPast, ...otherPast] = past;
  if (firstPast) return { ...otherPast.reduce(latestStart, firstPast), standing: 'past' };
  const [first, ...others] = offices;
  return first
    ? { ...others.reduce((a, b) => (isAfter(a.from, b.from) ? b : a), first), standing: 'future' }
    : undefined;
};

const byDate = (a: DatedEvent, b: DatedEvent): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

const isTold = (events: readonly DatedEvent[], date: PartialDate): boolean =>
  events.some((event) => compareDates(event.date, date) === 0);

/** Everything of an entry that depends on the date: office, facts, events before and since. */
export const readAsOf = (entry: Entry, moment: PartialDate): EntryAsOf => {
  const offices = entry.offices ?? [];
  const office = chooseOffice(offices, moment);
  const events = [...(entry.events ?? [])].sort(byDate);
  const since: EventAsOf[] = events.filter((event) => isAfter(event.date, moment));
  const left = office?.standing === 'held' ? office.to : undefined;
  if (left !== undefined && isAfter(left, moment) && !isTold(since, left))
    since.push({ date: left, text: office?.title ?? '', isLeaving: true });
  return {
    ...(office ? { office } : {}),
    alsoHeld: offices.filter((it) => holdsOn(it, moment) && (it.title !== office?.title || it.from !== office.from)),
    facts: (entry.facts ?? []).filter((fact) => holdsOn(fact, moment)),
    before: events.filter((event) => !isAfter(event.date, moment)),
    since: since.sort(byDate),
    isNewer: isAfter(entry.updated, moment),
  };
};
