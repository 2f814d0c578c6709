/** The kind line under a card's title: what somebody or something was on the article's date. */
import { isAfter, type OfficeAsOf } from '../dates';
import type { PartialDate } from '../glossary';
import type { Say } from '../say';
import { toMonth, writeDate, writePeriod } from './write-date';

/** Parts of one line: the first is set in bold, since it held on the article's date; a list has no room for the last. */
export interface KindLine {
  readonly strong?: string;
  readonly text: string;
  /** Up to when it is known to have held: "(as of June 2026)". */
  readonly asOf?: string;
  /** Whether the line is a sentence of the interface's, with words of the glossary in it; else it is the glossary's own. */
  readonly isOurs?: true;
}

/** What the line is made of. */
export interface KindFacts {
  /** The entry's own kind: "American politician". */
  readonly kind: string;
  readonly office?: OfficeAsOf | undefined;
  /** When the entry was last checked: what has ended since, nobody knows. */
  readonly updated: PartialDate;
  readonly now: PartialDate;
  readonly say: Say;
}

/** Since when an office is held, and as of when, unless that is this month. */
const describeOpen = ({ from, to }: OfficeAsOf, { updated, now, say }: KindFacts): Pick<KindLine, 'text' | 'asOf'> => {
  const text = say('card_after_comma', say('date_since', writeDate(toMonth(from), say)));
  const isFresh = to !== undefined || !isAfter(toMonth(now), toMonth(updated));
  return isFresh ? { text } : { text, asOf: say('card_as_of', writeDate(toMonth(updated), say)) };
};

/**
 * "**US President at the time**, 2009–2017" · "**President of China**, since March 2013" · for an office left before the
 * article "US President, 2009–2017" · for one entered later "American politician, later US President". An office without an
 * end is said to last as of the month it was last checked: "since March 2013 (as of June 2026)".
 */
export const writeKind = (facts: KindFacts): KindLine => {
  const { kind, office, now, say } = facts;
  if (!office) return { text: kind };
  if (office.standing === 'future')
    return { text: kind + say('card_after_comma', say('card_later', office.title)), isOurs: true };
  if (office.to === undefined || isAfter(office.to, now))
    return { strong: office.title, ...describeOpen(office, facts), isOurs: true };
  const period = say('card_after_comma', writePeriod(office.from, office.to, say));
  if (office.standing === 'past') return { text: office.title + period, isOurs: true };
  return { strong: say('card_at_the_time', office.title), text: period, isOurs: true };
};
