/**
 * Whether a nation or a town stands for its team: "England faced Tunisia", and which entry that team has. In a match report
 * nearly every nation does, elsewhere one with a verb of playing beside it and a score or a cup near.
 */

import type { SpanAt } from './longer-names';
import type { Sense } from './sense';
import type { Setting } from './setting';
import { isDateline, type Span } from './spans';
import { roleNouns } from './vocabulary/titles';
import { wordList } from './vocabulary/word-list';
import { gaps, isCapital, isOn, placesOf, smallAt } from './words';

const sportWords = wordList('sport');

const playingVerbs = wordList('playing');

/** Scores such as "3 – 0" or "2-1", counted over a text. */
const scorePattern = /(?<![\d.-])\d{1,3}\s?[-–—]\s?\d{1,3}(?![\d-])/g;

const outside = wordList('outside');

/** What only teams win and lose: the World Cup, a final, not the right to host one. */
const cupPattern = /^(?![^.]*(host|bid|right))[^.]* (Cup|finals? (of|in|on))/;

/** The sport in a team's name, with words that only its reports print. Of other sports no team is known. */
const sports = ['football', 'cricket', 'rugby union', 'other'].map((name) => ({
  name,
  letters: wordList(`words of ${name}`),
}));

/** The teams of one article. */
export interface Teams {
  /** Whether a span of a place stands for a team there. */
  isTeam(span: Span): boolean;
  /** The team of a nation in the sport the article is about, where a glossary has one. */
  teamOf(nation: string): Sense | undefined;
}

/** Prepares both questions for one article: counts its sport words and scores once. `look` finds the entry of a full name. */
export const createTeams = (setting: Setting, spanAt: SpanAt, look: (name: string) => Sense | undefined): Teams => {
  const { words, text } = setting;
  const countAll = (all: Iterable<string>): number => {
    let sum = 0;
    for (const letters of all) sum += placesOf(words, letters).length;
    return sum;
  };
  const total = countAll(sportWords);
  const kinds = [...sportWords].filter((letters) => words.forms.has(letters)).length;
  const scores = text.match(scorePattern)?.length ?? 0;
  const isMatchReport = kinds >= 7 && total >= words.count * 0.02 && (scores >= 2 || total >= words.count * 0.04);

  const isScoreNear = ({ start, end }: Span): boolean =>
    text.slice(Math.max(0, start - 30), end + 30).search(scorePattern) >= 0;
  const hasVerbBeside = ({ first, last }: Span): boolean =>
    isOn(words, last + 1, playingVerbs) || isOn(words, first - 1, playingVerbs);
  let sport: string | undefined;
  const known = new Map<string, Sense | undefined>();
  const teamOf = (nation: string): Sense | undefined => {
    sport ??= [...sports].sort((a, b) => countAll(b.letters) - countAll(a.letters))[0]?.name;
    // Teams of women have entries of their own, under names of their own, or none.
    const women = countAll(['women', 'she', 'her']) > countAll(['men', 'he', 'his']) ? "women's " : '';
    if (!known.has(nation)) known.set(nation, look(`${nation} ${women}national ${sport} team`));
    return known.get(nation);
  };
  const isTeam = (span: Span): boolean => {
    // "MOSCOW (AP) —" is where the report comes from.
    if (isDateline(words, span)) return false;
    let before = span.first - 1;
    if (smallAt(words, before) === 'the') before -= 1;
    if (words.gap[before + 1] === gaps.space && isOn(words, before, outside)) return false;
    // "Moscow, Russia" is a place in any report.
    const isAfterPlace =
      words.gap[span.first] === gaps.comma &&
      isCapital(words, before) &&
      !spanAt(before)?.senses.some(({ entry }) => entry.type === 'country');
    const plays = hasVerbBeside(span);
    const next = smallAt(words, span.last + 1);
    if (isMatchReport) return !isAfterPlace || plays || sportWords.has(next);
    // "England captain", where of a person one says "English"
    return (
      (kinds >= 2 && ((sportWords.has(next) && roleNouns.has(next)) || (plays && isScoreNear(span)))) ||
      (plays && cupPattern.test(text.slice(span.end, span.end + 50)))
    );
  };
  return { isTeam, teamOf };
};
