/**
 * Whether a known name is only a piece of a longer capitalised name that no glossary has ("York" in "New York",
 * "Washington" in "Washington Post"). Looks one word left and right on the same line.
 */
import { groupOf } from '../glossary';
import type { Setting } from './setting';
import { isOrdinary } from './setting';
import type { Span } from './spans';
import { calendarWords, functionWords } from './vocabulary/common';
import { givenNames } from './vocabulary/given-names';
import { honorifics, officeWords, roleNouns } from './vocabulary/titles';
import { gaps, isCapital, isInitial, isJoined, shapes, wordAt } from './words';

/** The chosen span that covers a word, if any. */
export type SpanAt = (word: number) => Span | undefined;

const typeOf = (span: Span): string => span.senses[0]?.entry.type ?? '';
const isDemonym = (span: Span): boolean => span.senses.some((sense) => sense.candidate.kind === 'demonym');
const isPerson = (span: Span): boolean => span.senses.some((sense) => sense.entry.type === 'person');
const isSingle = (span: Span): boolean => span.first === span.last;

const small = (setting: Setting, word: number): string => wordAt(setting.words, word).toLowerCase();

/** Whether an office or a form of address begins at a word: "CEO", "Foreign Minister". */
const opensTitle = (setting: Setting, word: number): boolean => {
  const { words } = setting;
  for (let at = word; at <= word + 3 && at < words.count; at += 1) {
    const letters = small(setting, at);
    if (honorifics.has(letters) || /^(ceo|cfo|cto|coo|mp|mps|founder|co-founder)$/.test(letters)) return true;
    if (!officeWords.has(letters) || !isJoined(words, at + 1)) return false;
  }
  return false;
};

const isOpener = (setting: Setting, word: number): boolean => {
  const letters = small(setting, word);
  return functionWords.has(letters) || calendarWords.has(letters);
};

const swallowsLeft = (setting: Setting, span: Span, spanAt: SpanAt): boolean => {
  const { words } = setting;
  const left = span.first - 1;
  if (!isJoined(words, span.first) || !isCapital(words, left)) return false;
  const neighbour = spanAt(left);
  const gap = words.gap[span.first];
  if (neighbour) {
    // A town before a single name that is no person makes another name ("New York Rangers"); a nation does not.
    return typeOf(neighbour) === 'city' && isSingle(span) && groupOf(typeOf(span)) === 'bodies' && gap === gaps.space;
  }
  if (gap !== gaps.space) return true;
  const letters = small(setting, left);
  if (isOpener(setting, left) || honorifics.has(letters) || officeWords.has(letters) || roleNouns.has(letters))
    return false;
  if (isInitial(words, left) && isOrdinary(setting, left) && words.shape[left] === shapes.title) return false;
  if (isInitial(words, left) && /(ing|ly|ed)$/.test(letters)) return false;
  // A full name of a person bears a word before it: an office not in the list, a paper, a nation.
  return !(isPerson(span) && !isSingle(span)) || givenNames.has(wordAt(words, left));
};

/** Acronyms of states and unions stand before any body of theirs: "US Navy", "EU Commission". */
const isStrongModifier = (setting: Setting, span: Span): boolean =>
  isSingle(span) &&
  setting.words.shape[span.first] === shapes.upper &&
  /^(country|region|organisation)$/.test(typeOf(span));

const swallowsRight = (setting: Setting, span: Span, spanAt: SpanAt): boolean => {
  const { words } = setting;
  const right = span.last + 1;
  if (right >= words.count || !isJoined(words, right) || !isCapital(words, right)) return false;
  const neighbour = spanAt(right);
  if (neighbour) return isPerson(span) && isPerson(neighbour) && isSingle(span) && isSingle(neighbour);
  const gap = words.gap[right];
  if (gap !== gaps.space) return true;
  if (isOpener(setting, right) || opensTitle(setting, right)) return false;
  if (isStrongModifier(setting, span)) return false;
  return true;
};

/** Whether a chosen span is a piece of a longer name, given the other chosen spans. Headlines tell nothing: false there. */
export const isInsideLongerName = (setting: Setting, span: Span, spanAt: SpanAt): boolean => {
  if (!setting.capitalsTell || setting.casingAt(span.first) !== 'plain') return false;
  if (!isCapital(setting.words, span.last) && !isCapital(setting.words, span.first)) return false;
  const left = isCapital(setting.words, span.first) && swallowsLeft(setting, span, spanAt);
  return left || (isCapital(setting.words, span.last) && swallowsRight(setting, span, spanAt));
};

/** Whether a single demonym stands before a capitalised word that no glossary has: "American Airlines". */
export const isDemonymSpan = isDemonym;
