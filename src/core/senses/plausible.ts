/**
 * What rules a name out by the way it is written and where: code and addresses, words that only carry a sentence's
 * capital, short names in shouted lines. Looks at one place at a time; longer names are longer-names.ts.
 */

import type { Sense } from './sense';
import type { Setting } from './setting';
import { isEnglish, isOpener, isOrdinary } from './setting';
import type { Span } from './spans';
import { calendarWords, functionWords, particles } from './vocabulary/common';
import { wordList } from './vocabulary/word-list';
import { gaps, isCapital, isInitial, isOn, isPrintedOn, shapes, wordAt } from './words';

const addressReach = 80;

/** Whether a place is part of an address, a handle or a file name: `www.apple.com`, `@WHO`, `#China`, `visa.pdf`. */
const isInAddress = ({ text }: Setting, start: number, end: number): boolean => {
  const sides = (text[start - 1] ?? ' ') + (text[end] ?? ' ');
  if (sides === '  ') return false;
  if (/[@_\\]|^#/.test(sides)) return true;
  // "D.C." is not in "C.D.C."
  if (sides[0] === '.' && /\p{Lu}/u.test(text[start - 2] ?? '')) return true;
  // "U.S." is not in "U.S.S. Nimitz", nor "visa" in "visa.pdf"; a sentence may begin without a space.
  if (sides[1] === '.' && /^(?:\p{Ll}|\p{Lu}\.)/u.test(text.slice(end + 1, end + 3))) return true;
  if (!/[/:=?&-]|^\./.test(sides)) return false;
  return /(?::\/\/|www\.|@|\.[a-z]{2,4}\/)\S*$/i.test(text.slice(Math.max(0, start - addressReach), start));
};

/** Whether a currency follows: "US$", "NZ $ 26", "US dollars". */
const isMoneySign = ({ text }: Setting, end: number): boolean =>
  /^\.?(?: dollar| ?[$€£¥])/.test(text.slice(end, end + 8));

/** Whether a word of Japanese katakana goes on beyond its ends: タイ is not in タイム. */
const isInKatakana = ({ text }: Setting, start: number, end: number): boolean =>
  [start, end].some((at) => /[ァ-ヺー]{2}/.test(text.slice(at - 1, at + 1)));

/** Whether a place is no prose, so that nothing there is a name: code, a byline, an address, a sum of money. */
export const isOutsideProse = (setting: Setting, { start, end }: Span): boolean =>
  setting.hasRole(start, 'code') ||
  setting.hasRole(start, 'byline') ||
  isInAddress(setting, start, end) ||
  isInKatakana(setting, start, end) ||
  isMoneySign(setting, end);

/** Prefixes that may stand before a hyphen without making another word: "anti-China", "cyber-" is not among them. */
const openPrefixes = wordList('prefixes');

const isShortExact = (span: Span, { name }: Sense): boolean => name.case === 'exact' && span.end - span.start <= 4;

const isLoud = ({ words }: Setting, word: number): boolean =>
  words.shape[word] === shapes.upper && wordAt(words, word).length >= 2 && isOn(words, word, functionWords);

/** Whether the words around a place are shouted: a word in capitals beside an acronym makes it emphasis. */
const isShoutedAt = (setting: Setting, span: Span): boolean => {
  if (setting.casingAt(span.first) === 'shouted') return true;
  return isLoud(setting, span.first - 1) || isLoud(setting, span.last + 1);
};

/** What is wrong with a sense at a place, or undefined. `weak` senses need a second sign; `out` are no names there. */
export type Fault = 'out' | 'weak' | undefined;

/** Judges how a name is written at its place. */
export const findFault = (setting: Setting, span: Span, sense: Sense): Fault => {
  const { words } = setting;
  const { name, entry } = sense;
  const hasCapital = isCapital(words, span.first);
  const isSingle = span.first === span.last;
  // "même" is no meme, nor is "coup" of the state; what has no small letters at all is no English word.
  const isEnglishWord = name.case === 'any' && name.lang === 'en' && words.shape[span.first] !== shapes.uncased;
  if (isEnglishWord && !isEnglish(setting)) return 'out';
  if (words.gap[span.first] === gaps.hyphen && span.first > 0) {
    const before = span.first - 1;
    const isPrefix = isOn(words, before, openPrefixes);
    if (!isCapital(words, before) && !isPrefix && (!hasCapital || words.shape[before] === shapes.digits)) return 'out';
    // "Ansar al-Sharia"
    if (isPrintedOn(words, before, particles)) return 'out';
  }
  if (!hasCapital) return undefined;
  if (isShoutedAt(setting, span) && isShortExact(span, sense)) return 'weak';
  // "October 7" is a day unless something says that it is the day.
  const isDay = words.shape[span.last] === shapes.digits && isOn(words, span.first, calendarWords);
  if (!isSingle && isDay) return 'weak';
  // "King Charles I"
  if (!isSingle && entry.type === 'person' && /^ [IVX]+\b/.test(setting.text.slice(span.end))) return 'out';
  if (!isSingle || !setting.capitalsTell) return undefined;
  const isShouted = words.shape[span.first] === shapes.upper;
  // "the INDIA bloc" is none of India.
  if (isShouted && name.case === 'title' && entry.type === 'country' && !isInitial(words, span.first)) return 'weak';
  const isAcronym = isShouted && name.case === 'exact';
  // "3:57 PM", "5 GB", "44 B.C."
  if (entry.type !== 'standard' && /\d (PM|GB|B\.C)/.test(setting.text.slice(span.start - 2, span.end))) return 'out';
  if (isAcronym)
    return isOn(words, span.first, functionWords) && words.shape[span.first - 1] === shapes.upper ? 'weak' : undefined;
  if (name.case === 'any') return undefined;
  if (isOpener(words, span.first)) return 'weak';
  if (!isShouted && isInitial(words, span.first) && isOrdinary(setting, span.first)) return 'weak';
  return undefined;
};
