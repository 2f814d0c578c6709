/**
 * Titles of films, books and songs, which are made of other names ("Shakespeare in Love", "The King's Speech"): told by
 * quotation marks around words in capitals, by "film" or "novel" before them, by a year or "directed by" after them.
 */
import type { SpanAt } from './longer-names';
import type { Setting } from './setting';
import type { Span } from './spans';
import { wordList } from './vocabulary/word-list';
import { gaps, isCapital, isOn, isPrintedOn, shapes } from './words';

const works = wordList('works');
const connectors = wordList('small');

/** "Kansas, the rock band," is a title of a kind as well. */
const afterTitle =
  /^[”"’',]* (?:\((?:19|20)\d\d\)|directed by|starring|(?:the|a) (?:\w+ )?(?:band|film|musical)(?:,| that))/;

const openingQuote = /[“"‘']/;
const closingQuote = /^[,.!?]?[”"’']/;

/** Whether quotation marks stand around the words from one to another, as around a film called after somebody: “Oppenheimer”. */
export const isQuoted = ({ words, text }: Setting, first: number, last: number): boolean => {
  const end = words.end[last] ?? 0;
  return openingQuote.test(text[(words.start[first] ?? 0) - 1] ?? '') && closingQuote.test(text.slice(end, end + 2));
};

/** Whether a name is a piece of a work's title, or a single word that the work is called. */
export const isOfWork = (setting: Setting, { first, last }: Span, spanAt: SpanAt): boolean => {
  const { words, text } = setting;
  /** The capitalised word farthest that way, over at most six others and the small ones of titles. */
  const walk = (from: number, step: -1 | 1): number => {
    let end = from;
    for (let word = from + step; Math.abs(word - from) < 8; word += step) {
      if (words.gap[step < 0 ? word + 1 : word] !== gaps.space) break;
      // "20 Days in Mariupol"
      if (isCapital(words, word) || words.shape[word] === shapes.digits) end = word;
      else if (!isPrintedOn(words, word, connectors)) break;
    }
    return end;
  };
  const start = walk(first, -1);
  const stop = walk(last, 1);
  if (start === first && stop === last && first < last) return false;
  const after = text.slice(words.end[stop], (words.end[stop] ?? 0) + 40);
  if (isOn(words, start - 1, works) || (words.owns[last] === 0 && afterTitle.test(after))) return true;
  if (!isQuoted(setting, start, stop)) return false;
  // "Biden and Trump" between quotation marks are what somebody said.
  for (let word = start; word <= stop; word += 1) if (isCapital(words, word) && !spanAt(word)) return true;
  return false;
};
