/**
 * Runs of capitalised words that form one name or a title with a name ("US President Barack Obama", "Halden Institute"),
 * and what sort of thing each is by its own words alone. Knows no glossary.
 */
import type { Setting } from './setting';
import { isOrdinary } from './setting';
import { bodyHeads, companyEndings, legalForms } from './vocabulary/bodies';
import { calendarWords, functionWords, nameOpeners, particles, proseWords, suffixes } from './vocabulary/common';
import { givenNames } from './vocabulary/given-names';
import { honorifics, officeEnds, officeWords, roleNouns } from './vocabulary/titles';
import { wordList } from './vocabulary/word-list';
import { gaps, isCapital, isInitial, isJoined, isOn, isPrintedOn, shapes, smallAt, type Words, wordAt } from './words';

/** A run, by word indices, all inclusive. `core` is where the name begins after titles; beyond `last` when all are titles. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly core: number;
  /** `person` and `body` by their words; `name` when they do not tell. */
  readonly kind: 'person' | 'body' | 'name';
  /** Whether a form of address or an office stands before the core. */
  readonly isTitled: boolean;
}

/** Names of months and days that people bear as well. */
const namedMonths = wordList('months');
const beforeMonths = wordList('before months');
const speechVerbs = wordList('speech');
const actsOfPersons = wordList('acts');

/** Whether the words beside "May" make it the month. */
const isDated = (words: Words, index: number): boolean =>
  words.shape[index + 1] === shapes.digits ||
  (index > 0 && (words.shape[index - 1] === shapes.digits || isOn(words, index - 1, beforeMonths)));

/** Whether a word ends any name: a day, a month, a word such as "The" (which some names do begin with, but no run here). */
const breaksRun = (words: Words, index: number): boolean => {
  const letters = smallAt(words, index);
  // "I'm", "They've": what stands before the apostrophe decides.
  const apostrophe = letters.search(/['’]/);
  if (apostrophe > 0 && functionWords.has(letters.slice(0, apostrophe))) return true;
  if (letters === 'may' && words.shape[index] === shapes.title) return isDated(words, index);
  if (isOn(words, index, functionWords)) return words.shape[index] !== shapes.upper || letters.length < 2;
  if (!isOn(words, index, calendarWords)) return false;
  const isNamed =
    isOn(words, index, namedMonths) &&
    isJoined(words, index) &&
    (isPrintedOn(words, index - 1, givenNames) || isOn(words, index - 1, honorifics));
  return !isNamed;
};

/** Whether a word may end a form of address or an office before a name: "Mr", "CEO", "Secretary of State". */
export const endsTitle = (words: Words, index: number): boolean =>
  isOn(words, index, honorifics) ||
  isOn(words, index, officeEnds) ||
  (smallAt(words, index) === 'state' && smallAt(words, index - 2) === 'secretary');

/** The same, or a word inside an office: "Prime", "Foreign". */
export const isTitleWord = (words: Words, index: number): boolean =>
  endsTitle(words, index) || isOn(words, index, officeWords);

/** Whether a small word hangs on a name by a hyphen and belongs to it: "Ban Ki-moon", "Kim Jong-un". */
const isNameTail = (words: Words, first: number, index: number): boolean =>
  index - first >= 2 &&
  words.gap[index] === gaps.hyphen &&
  words.shape[index] === shapes.lower &&
  wordAt(words, index - 1).length <= 6 &&
  wordAt(words, index).length <= 6 &&
  !isPrintedOn(words, index, suffixes) &&
  !/(ed|ing)$/.test(wordAt(words, index));

/**
 * What a hyphen ties to a name without belonging to it: a party in "R-Texas", "Pro-" at a sentence's start. The two are no
 * run.
 */
const isHyphened = (words: Words, index: number): boolean =>
  words.gap[index + 1] === gaps.hyphen && /^([RDI]|Anti|Pro|Non|Ex|Post|Pre)$/.test(wordAt(words, index));

/** First word after the titles of a run: after its last form of address or office that leaves something to name. */
const skipTitles = (words: Words, first: number, last: number): { core: number; isTitled: boolean } => {
  for (let index = Math.min(last, first + 7); index >= first; index -= 1)
    if (endsTitle(words, index)) {
      return { core: index + 1, isTitled: true };
    }
  // "Scientist Jane Doe", "Republican John Roe": what one is, printed with a capital before a full name.
  const isRole = last - first >= 2 && isOn(words, first, roleNouns) && !isPrintedOn(words, first, givenNames);
  return isRole ? { core: first + 1, isTitled: true } : { core: first, isTitled: false };
};

/** Whether a word is one that names of bodies end with. */
export const isBodyWord = (words: Words, index: number): boolean =>
  isOn(words, index, bodyHeads) || isOn(words, index, companyEndings);

const hasBodyHead = (words: Words, first: number, last: number): boolean =>
  isBodyWord(words, last) || (last > first && isOn(words, first, bodyHeads) && !isPrintedOn(words, first, givenNames));

const isRoleBefore = (words: Words, index: number): boolean =>
  words.gap[index] === gaps.space && isOn(words, index - 1, roleNouns);

/** Whether ", 34," or ", who" or a verb of saying follows: only persons have ages, pronouns and things to say. */
const saysOrAges = (words: Words, last: number): boolean => {
  const next = last + 1;
  if (words.gap[next] === gaps.comma) {
    if (words.shape[next] === shapes.digits)
      return Number(wordAt(words, next)) < 120 && (words.gap[next + 1] ?? 0) >= gaps.comma;
    return smallAt(words, next) === 'who' || smallAt(words, next) === 'aged';
  }
  if (words.gap[next] !== gaps.space) return false;
  return isOn(words, next, speechVerbs);
};

const classifyCore = (setting: Setting, core: number, last: number, isTitled: boolean): Run['kind'] => {
  const { words } = setting;
  if (core > last) return 'name';
  const count = last - core + 1;
  if (count === 1) return isTitled && !isOn(words, last, bodyHeads) ? 'person' : 'name';
  if (hasBodyHead(words, core, last)) return 'body';
  for (let index = core + 1; index <= last; index += 1) if (words.gap[index] === gaps.and) return 'body';
  if (count > 5 || isOn(words, core, nameOpeners)) return 'name';
  if (isTitled || isPrintedOn(words, core, givenNames) || isRoleBefore(words, core)) return 'person';
  if (words.shape[core] === shapes.upper && wordAt(words, core).length > 1) return 'name';
  if (saysOrAges(words, last) && !isOn(words, last, proseWords)) return 'person';
  return 'name';
};

/** Whether a verb follows that a person is the subject of: then "Bush" at a sentence's start is no shrub. */
export const actsAsPerson = (words: Words, word: number): boolean =>
  words.gap[word + 1] === gaps.space &&
  (isPrintedOn(words, word + 1, actsOfPersons) || /^\p{Ll}+ed$/u.test(wordAt(words, word + 1)));

const describeRun = (setting: Setting, first: number, last: number): Run => {
  const { words } = setting;
  const { core, isTitled } = skipTitles(words, first, last);
  const isBody =
    core > first && hasBodyHead(words, first, last) && !isPrintedOn(words, Math.min(core, last), givenNames);
  return isBody
    ? { first, last, core: first, kind: 'body', isTitled: false }
    : { first, last, core, kind: classifyCore(setting, core, last, isTitled), isTitled };
};

/**
 * The runs, each cut after a known name that begins it and leaves two words or more: "NASA Administrator Jane Doe". `knownEnd`
 * gives the last word of such a name.
 */
export const cutRuns = (
  setting: Setting,
  runs: readonly Run[],
  knownEnd: (first: number) => number | undefined,
): Run[] =>
  runs.flatMap((run) => {
    const end = knownEnd(run.first);
    if (end === undefined || run.last - end < 2 || isOn(setting.words, end + 1, legalForms)) return run;
    return [describeRun(setting, run.first, end), describeRun(setting, end + 1, run.last)];
  });

/** All runs of a text, in order. A run never crosses a block, a comma or a possessive. Linear. */
export const findRuns = (setting: Setting): Run[] => {
  const { words } = setting;
  const runs: Run[] = [];
  for (let index = 0; index < words.count; ) {
    const starts = isCapital(words, index) && !breaksRun(words, index) && !isHyphened(words, index);
    // An ordinary word that only opens a sentence begins no name, unless a given name or title says otherwise.
    const merelyOpens =
      starts &&
      isInitial(words, index) &&
      words.shape[index] === shapes.title &&
      isOrdinary(setting, index) &&
      !isPrintedOn(words, index, givenNames) &&
      !isTitleWord(words, index) &&
      !actsAsPerson(words, index) &&
      !(isJoined(words, index + 1) && isCapital(words, index + 1));
    if (!starts || merelyOpens) {
      index += isHyphened(words, index) ? 2 : 1;
      continue;
    }
    let last = index;
    for (let next = index + 1; isJoined(words, next); next += 1) {
      if (isCapital(words, next)) {
        if (breaksRun(words, next)) break;
        last = next;
      } else if (isNameTail(words, index, next)) last = next;
      else if (!(isPrintedOn(words, next, particles) && next - last <= 2)) break;
    }
    runs.push(describeRun(setting, index, last));
    index = last + 1;
  }
  return runs;
};
