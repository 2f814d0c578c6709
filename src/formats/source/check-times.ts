/**
 * What the dates of a good entry must be: in order, and one holder of an office after the other without years that nobody
 * accounts for. Only looks; every problem says what to do.
 */
import type { Entry, Fact, PartialDate } from '../../core/glossary';
import type { Complain } from './check';

/** Longer than this an office is hardly empty: a holder has been forgotten, or the row should say why there was none. */
const longestGapInDays = 400;

const isLater = (from: PartialDate, to: PartialDate): boolean => {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) > to.slice(0, length);
};

const msPerDay = 86_400_000;

/** Days from one date to another, those without a day or month taken as their first. */
const daysBetween = (from: PartialDate, to: PartialDate): number => (Date.parse(to) - Date.parse(from)) / msPerDay;

type Period = Fact & { readonly from: PartialDate };

const hasStart = (fact: Fact): fact is Period => fact.from !== undefined;

/** Dated facts by their label ("Holder", "Director"), in the order written. */
const groupPeriods = (facts: readonly Fact[]): Period[][] => {
  const groups = new Map<string, Period[]>();
  for (const fact of facts.filter(hasStart)) groups.set(fact.label, [...(groups.get(fact.label) ?? []), fact]);
  return [...groups.values()];
};

const checkSuccession = (periods: readonly Period[], complain: Complain): void => {
  periods.slice(1).forEach((next, index) => {
    const before = periods[index];
    if (!before) return;
    const pair = `${before.value} and ${next.value}`;
    if (isLater(before.from, next.from)) complain(`${next.label}: ${pair} are not in order of time`);
    else if (!before.to) complain(`${next.label}: ${before.value} has no end, yet ${next.value} followed: write it`);
    else if (isLater(before.to, next.from)) complain(`${next.label}: ${pair} overlap: correct the dates`);
    else if (daysBetween(before.to, next.from) > longestGapInDays)
      complain(
        `${next.label}: more than a year between ${pair}: add who held it, or { value: vacant, … } with the reason`,
      );
  });
};

/** Complains of dates out of order, of holders that overlap or leave years open, and of offices that outlast their holder. */
export const checkTimes = ({ offices = [], facts = [], events = [], type }: Entry, complain: Complain): void => {
  for (const { from, to } of [...offices, ...facts])
    if (from && to && isLater(from, to))
      complain(`a period ends (${to}) before it begins (${from}): correct the dates`);
  const dates = events.map((event) => event.date);
  const wrong = dates.findIndex((date, index) => index > 0 && isLater(dates[index - 1] ?? date, date));
  if (wrong > 0) complain(`event ${dates[wrong]} stands after a later one: put events in order of time`);
  const hasDied = type === 'person' && events.some(({ text }) => /^Died\b/.test(text));
  const outlasting = hasDied && offices.find(({ to }) => to === undefined);
  if (outlasting) complain(`"${outlasting.title}" has no end, though the person died: write it`);
  for (const periods of groupPeriods(facts)) checkSuccession(periods, complain);
};
