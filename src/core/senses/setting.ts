/**
 * What every reading rule asks of an article: its words, how its blocks are written, which parts are no running prose.
 * Made once per reading; decides nothing about names.
 */

import { countBefore } from './search';
import { calendarWords, functionWords, proseWords } from './vocabulary/common';
import { isCapital, isInitial, isOn, readWords, shapes, type Words, wordFrom } from './words';

/** Parts of an article that are not running prose. */
export const proseRoles = ['heading', 'link', 'code', 'caption', 'byline', 'quote'] as const;
export type ProseRole = (typeof proseRoles)[number];

/** A part of the text with its role, UTF-16 offsets, `end` exclusive. */
export interface RoleSpan {
  readonly start: number;
  readonly end: number;
  readonly role: ProseRole;
}

/** How the capitals of a block are to be taken. `titled`: most words carry one, as in headlines; `shouted`: most letters. */
export type Casing = 'plain' | 'titled' | 'shouted';

/** An article made ready for the rules. */
export interface Setting {
  readonly text: string;
  readonly lang: string;
  readonly words: Words;
  /** Casing of the block a word lies in. */
  casingAt(word: number): Casing;
  /** Whether the character at an offset lies in a part of that role. */
  hasRole(offset: number, role: ProseRole): boolean;
  /** What `isOrdinary` found of each form: 0 while nothing, 1 no, 2 yes. */
  readonly ordinary: Uint8Array;
  /** Whether capitals tell names from words here: not in German, nor where the article prints none. */
  readonly capitalsTell: boolean;
}

const readCasings = (words: Words): Casing[] => {
  const casings: Casing[] = [];
  for (let first = 0; first < words.count; ) {
    const block = words.block[first];
    let last = first;
    let capitals = 0;
    let longWords = 0;
    let letters = 0;
    let shouted = 0;
    for (; last < words.count && words.block[last] === block; last += 1) {
      const length = (words.end[last] ?? 0) - (words.start[last] ?? 0);
      const shape = words.shape[last];
      if (shape === shapes.digits || shape === shapes.uncased) continue;
      letters += length;
      if (shape === shapes.upper) shouted += length;
      if (length < 4 || isInitial(words, last)) continue;
      longWords += 1;
      if (isCapital(words, last)) capitals += 1;
    }
    // A line that ends with a stop is a sentence, however many names it lists.
    const isSentence = last - first > 25 || words.text[words.end[last - 1] ?? 0] === '.';
    if (letters >= 8 && shouted > letters * 0.6) casings.push('shouted');
    else casings.push(!isSentence && longWords >= 3 && capitals >= longWords * 0.8 ? 'titled' : 'plain');
    first = last;
  }
  return casings;
};

const createRoles = (spans: readonly RoleSpan[]): Setting['hasRole'] => {
  const byRole = new Map<ProseRole, { starts: number[]; ends: number[] }>();
  for (const { start, end, role } of [...spans].sort((a, b) => a.start - b.start)) {
    const known = byRole.get(role) ?? { starts: [], ends: [] };
    byRole.set(role, known);
    known.starts.push(start);
    // How far any of them reaches, so that one search by start decides.
    known.ends.push(Math.max(known.ends.at(-1) ?? 0, end));
  }
  return (offset, role) => {
    const parts = byRole.get(role);
    if (!parts) return false;
    const begun = countBefore(parts.starts.length, (part) => (parts.starts[part] ?? 0) <= offset);
    return offset < (parts.ends[begun - 1] ?? 0);
  };
};

/** Marks the words that are anywhere printed in small letters as ordinary, and tells whether the article prints capitals. */
const surveyCase = ({ count, shape, form, letters }: Words): { ordinary: Uint8Array; hasCapitals: boolean } => {
  const ordinary = new Uint8Array(letters.length);
  let capitals = 0;
  let cased = 0;
  for (let word = 0; word < count; word += 1) {
    if (shape[word] === shapes.digits || shape[word] === shapes.uncased) continue;
    cased += 1;
    if (shape[word] === shapes.lower) ordinary[form[word] ?? 0] = 2;
    else capitals += 1;
  }
  return { ordinary, hasCapitals: cased <= 40 || capitals >= cased * 0.005 };
};

/** Makes an article ready for the rules. `spans` are its parts that are not running prose. */
export const createSetting = (text: string, lang: string, spans: readonly RoleSpan[] = []): Setting => {
  const words = readWords(text);
  const casings = readCasings(words);
  const { ordinary, hasCapitals } = surveyCase(words);
  return {
    text,
    lang,
    words,
    casingAt: (word) => casings[words.block[word] ?? 0] ?? 'plain',
    hasRole: createRoles(spans),
    ordinary,
    capitalsTell: hasCapitals && !/^(de|lb)\b/i.test(lang),
  };
};

/** Whether the rules that know words and phrases know those of the article. */
export const isEnglish = ({ lang }: Setting): boolean => /^(en|und)\b/i.test(lang);

/** Whether a capitalised word is one that sentences open with or prose uses in small letters, here or in general. */
export const isOrdinary = ({ words, ordinary }: Setting, word: number): boolean => {
  if (word < 0 || word >= words.count) return false;
  const form = words.form[word] ?? 0;
  const known = ordinary[form] ?? 0;
  if (known > 0) return known === 2;
  const letters = words.letters[form] ?? '';
  const isOne =
    isOn(words, word, functionWords) ||
    isOn(words, word, proseWords) ||
    (letters.endsWith('s') && proseWords.has(letters.slice(0, -1)));
  ordinary[form] = isOne ? 2 : 1;
  return isOne;
};

/** Whether a word is one of grammar or of the calendar, whose capital makes no name. */
export const isOpener = (words: Words, word: number): boolean =>
  isOn(words, word, functionWords) || isOn(words, word, calendarWords);

/** Indices of the first and the last word that lie, if only in part, between two offsets. */
export const wordsBetween = (words: Words, start: number, end: number): { first: number; last: number } => {
  const first = wordFrom(words, start);
  let last = first;
  while (last + 1 < words.count && (words.start[last + 1] ?? 0) < end) last += 1;
  return { first, last };
};
