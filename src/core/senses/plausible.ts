/**
 * What rules a name out by the way it is written and where: code and addresses, words that only carry a sentence's
 * capital, short names in shouted lines. Looks at one place at a time; longer names are longer-names.ts.
 */
import type { Setting } from './setting';
import { isOrdinary } from './setting';
import type { Sense, Span } from './spans';
import { calendarWords, functionWords } from './vocabulary/common';
import { gaps, isCapital, isInitial, shapes, smallAt } from './words';

const addressReach = 80;

/** Whether a place is part of an address, a handle or a file name: `www.apple.com`, `@WHO`, `#China`, `visa.pdf`. */
const isInAddress = ({ text }: Setting, start: number, end: number): boolean => {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (/[@#_\\]/.test(before) || /[@_\\]/.test(after)) return true;
  if (after === '.' && /[\p{L}\p{N}]/u.test(text[end + 1] ?? '')) return /\p{Ll}/u.test(text[end + 1] ?? '');
  const touches = /[./:=?&-]/.test(before) || /[/:=?&-]/.test(after);
  if (!touches) return false;
  const left = text.slice(Math.max(0, start - addressReach), start).match(/\S*$/)?.[0] ?? '';
  return /:\/\/|www\.|@|\.[a-z]{2,4}\//i.test(left);
};

/** Whether a currency sign follows: "US$", "NZ $ 26". */
const isMoneySign = ({ text }: Setting, end: number): boolean => /^\s?[$€£¥]/.test(text.slice(end, end + 2));

/** Prefixes that may stand before a hyphen without making another word: "anti-China", "cyber-" is not among them. */
const openPrefixes = new Set(
  'anti pro non pre post ex mid pan inter intra trans all half self co then now late early un'.split(' '),
);

const isShortExact = (sense: Sense): boolean =>
  sense.candidate.case === 'exact' && sense.candidate.end - sense.candidate.start <= 4;

/** Whether the words around a place are shouted: a word in capitals beside an acronym makes it emphasis. */
const isShoutedAt = (setting: Setting, span: Span): boolean => {
  if (setting.casingAt(span.first) === 'shouted') return true;
  const { words } = setting;
  const isLoud = (word: number): boolean =>
    word >= 0 &&
    word < words.count &&
    words.shape[word] === shapes.upper &&
    (words.end[word] ?? 0) - (words.start[word] ?? 0) >= 2 &&
    functionWords.has(smallAt(words, word));
  return isLoud(span.first - 1) || isLoud(span.last + 1);
};

/** What is wrong with a sense at a place, or undefined. `weak` senses need a second sign; `out` are no names there. */
export type Fault = 'out' | 'weak' | undefined;

/** Judges how a name is written at its place. */
export const findFault = (setting: Setting, span: Span, sense: Sense): Fault => {
  const { words } = setting;
  const { candidate } = sense;
  if (setting.hasRole(span.start, 'code') || setting.hasRole(span.start, 'byline')) return 'out';
  if (isInAddress(setting, span.start, span.end) || isMoneySign(setting, span.end)) return 'out';
  const hasCapital = isCapital(words, span.first);
  const isSingle = span.first === span.last;
  if (words.gap[span.first] === gaps.hyphen && span.first > 0) {
    const before = span.first - 1;
    const isPrefix = openPrefixes.has(smallAt(words, before));
    if (!isCapital(words, before) && !isPrefix && (!hasCapital || words.shape[before] === shapes.digits)) return 'out';
  }
  if (!hasCapital) return undefined;
  if (isShoutedAt(setting, span) && isShortExact(sense)) return 'weak';
  if (!isSingle || !setting.capitalsTell) return undefined;
  const letters = smallAt(words, span.first);
  const isAcronym = words.shape[span.first] === shapes.upper && candidate.case === 'exact';
  if (isAcronym) return functionWords.has(letters) && words.shape[span.first - 1] === shapes.upper ? 'weak' : undefined;
  if (candidate.case === 'any') return undefined;
  if (functionWords.has(letters) || calendarWords.has(letters)) return 'weak';
  if (isInitial(words, span.first) && isOrdinary(setting, span.first)) return 'weak';
  return undefined;
};
