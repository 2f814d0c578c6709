/** Partial dates in the reader's language, from the texts of `_locales` alone: every engine writes the same. */
import { isPartialDate } from '../dates';
import type { PartialDate } from '../glossary';
import type { MessageKey, Say } from '../say';

/** The texts for one length of dates. */
interface DateTexts {
  readonly months: MessageKey;
  readonly month: MessageKey;
  readonly day: MessageKey;
}

const long: DateTexts = { months: 'date_months', month: 'date_month', day: 'date_day' };
const short: DateTexts = { months: 'date_months_short', month: 'date_month_short', day: 'date_day_short' };

const write = (date: PartialDate, texts: DateTexts, say: Say): string => {
  const [year = '', month, day] = date.split('-');
  if (!isPartialDate(date) || month === undefined) return date;
  const name = say(texts.months).split(' ')[Number(month) - 1] ?? month;
  return day === undefined ? say(texts.month, name, year) : say(texts.day, String(Number(day)), name, year);
};

/** A date in full: `20 January 2017`, `January 2017`, `2017`; the text itself when it is no date. */
export const writeDate = (date: PartialDate, say: Say): string => write(date, long, say);

/** A date for narrow places: `20 Jan 2017`, `Jan 2017`, `2017`. */
export const writeShortDate = (date: PartialDate, say: Say): string => write(date, short, say);

/** A date without its day: for what need not be exact. */
export const toMonth = (date: PartialDate): PartialDate => date.slice(0, 7);

/** A period that has ended, by its years, or by months when it began and ended in one year: `2009–2017`, `Sep–Oct 2022`. */
export const writePeriod = (from: PartialDate, to: PartialDate, say: Say): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (first !== last) return say('date_range', first, last);
  const [start, end] = [writeShortDate(toMonth(from), say), writeShortDate(toMonth(to), say)];
  if (start === end) return start;
  return start.endsWith(` ${first}`) && end.endsWith(` ${first}`)
    ? say('date_range', start.slice(0, -first.length - 1), end)
    : first;
};
