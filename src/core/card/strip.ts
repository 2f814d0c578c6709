/**
 * The time strip: an office as a bar on a line that ends today, and the article's date as one tick across it. Positions
 * are shares of the line, 0–1; drawing it is the interface's work.
 */
import type { Office, PartialDate } from '../glossary';
import type { Say } from '../say';
import { toMonth, writeDate, writeShortDate } from './write-date';

/** A label at a place on the line. */
export interface Tick {
  /** 0 is the line's beginning, 1 is today. */
  readonly at: number;
  readonly text: string;
}

/** An office in time. Survives JSON. */
export interface TimeStrip {
  /** The whole strip in words, for those who do not see it. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Whether the office is still held, so that the bar runs off the line's end. */
  readonly isOpen: boolean;
  readonly article: Tick;
  /** Labels under the line, at distances that keep them apart. */
  readonly ticks: readonly Tick[];
}

/** What a strip is made of. */
export interface StripFacts {
  readonly office: Office;
  /** The article's date. */
  readonly date: PartialDate;
  readonly now: PartialDate;
  readonly say: Say;
}

/** The line begins this long before the office: enough to see that it had a beginning. */
const yearsBefore = 4;
/** Two labels of four digits touch when they are nearer than this share of the card's width. */
const leastApart = 0.14;

/** A partial date as years with a fraction; what is not known is taken as this share of its year or month. */
const toYears = (date: PartialDate, share: number): number => {
  const [year, month, day] = date.split('-').map(Number);
  const months = month === undefined ? 12 * share : month - 1 + (day === undefined ? share : (day - 0.5) / 31);
  return (year ?? 0) + months / 12;
};

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const placeTicks = (office: Office, from: number, to: number | undefined, say: Say): readonly Tick[] => {
  const [first, last] = [office.from.slice(0, 4), office.to?.slice(0, 4)];
  const now: Tick = { at: 1, text: say('card_now') };
  const isNowFree = (at: number): boolean => at <= 1 - leastApart;
  if (to === undefined || last === undefined)
    return isNowFree(from) ? [{ at: from, text: first }, now] : [{ at: from, text: first }];
  if (to - from < leastApart) {
    const both: Tick = { at: round((from + to) / 2), text: first === last ? first : say('date_range', first, last) };
    // The joined label is twice as wide, so today must be twice as far.
    return both.at <= 1 - 1.5 * leastApart ? [both, now] : [both];
  }
  const ends = [
    { at: from, text: first },
    { at: to, text: last },
  ];
  return isNowFree(to) ? [...ends, now] : ends;
};

const describe = ({ office, date, say }: StripFacts, isOpen: boolean): string => {
  const [from, article] = [writeDate(toMonth(office.from), say), writeDate(toMonth(date), say)];
  return isOpen || office.to === undefined
    ? say('card_strip_open', office.title, from, article)
    : say('card_strip_ended', office.title, from, writeDate(toMonth(office.to), say), article);
};

/** The strip, or undefined when the article's date lies outside the line or the dates contradict each other. */
export const createStrip = (facts: StripFacts): TimeStrip | undefined => {
  const { office, date, now, say } = facts;
  const today = toYears(now, 0.5);
  const begin = toYears(office.from, 0);
  const end = office.to === undefined ? today : toYears(office.to, 1);
  const isOpen = end >= today;
  const start = begin - yearsBefore;
  const span = today - start;
  const article = (toYears(date, 0.5) - start) / span;
  if (begin >= today || end < begin || article < 0 || article > 1) return undefined;
  const from = round((begin - start) / span);
  const to = isOpen ? 1 : round((end - start) / span);
  return {
    label: describe(facts, isOpen),
    from,
    to,
    isOpen,
    article: { at: round(article), text: say('card_this_article', writeShortDate(toMonth(date), say)) },
    ticks: placeTicks(office, from, isOpen ? undefined : to, say),
  };
};
