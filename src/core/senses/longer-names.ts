/**
 * Whether a known name is only a piece of a longer capitalised name that no glossary has ("York" in "New York",
 * "Washington" in "Washington Post"). Looks one word left and right on the same line.
 */

import { kinNouns, mayHead } from '../article-definitions/heads';
import type { Group } from '../glossary';
import { endsTitle } from './runs';
import type { Setting } from './setting';
import { isEnglish, isOpener, isOrdinary } from './setting';
import type { Span } from './spans';
import { companyEndings } from './vocabulary/bodies';
import { nameOpeners, placePrepositions } from './vocabulary/common';
import { givenNames } from './vocabulary/given-names';
import { anybodys, officeWords, roleNouns } from './vocabulary/titles';
import { wordList } from './vocabulary/word-list';
import { gaps, isCapital, isInitial, isJoined, isOn, isPrintedOn, shapes, smallAt, wordAt } from './words';
import { isOfWork } from './works';

/** The chosen span that covers a word, if any. */
export type SpanAt = (word: number) => Span | undefined;

const typeOf = (span: Span): string => span.senses[0]?.entry.type ?? '';
const groupOf = (span: Span): Group | undefined => span.senses[0]?.group;
const isPerson = (span: Span): boolean => span.senses.some(({ entry }) => entry.type === 'person');
const isSingle = (span: Span): boolean => span.first === span.last;

/** Whether a term that is written small in prose stands in capitals in mid-sentence, as it does inside other names. */
const isConceptInCapitals = (setting: Setting, span: Span): boolean =>
  isCapital(setting.words, span.last) &&
  !(isInitial(setting.words, span.first) && isSingle(span)) &&
  span.senses.every(({ name }) => name.case === 'any' && !/\p{Lu}/u.test(name.text));

/** Whether a known name beside another is a word of the language as well: "Science" in "California Science Museum". */
const isMereWord = (setting: Setting, span: Span): boolean =>
  isConceptInCapitals(setting, span) ||
  (isSingle(span) &&
    setting.words.shape[span.first] === shapes.title &&
    isOrdinary(setting, span.first) &&
    // "Senate Republicans" are both.
    !/^(party|organisation)$/.test(typeOf(span)));

const isBodyName = (span: Span): boolean => groupOf(span) === 'bodies';
const isBody = (span: Span): boolean => !isSingle(span) && isBodyName(span);
/** Whether a town before it makes another body of it: the "Chicago Fed", not the "Chicago Democrats". */
const isBranchName = (span: Span): boolean => isBodyName(span) && !(isSingle(span) && typeOf(span) === 'party');
const isPlaceSpan = (span: Span): boolean => groupOf(span) === 'places';

const isGenericBody = ({ senses }: Span): boolean => senses.every(({ isGeneric }) => isGeneric);

/** Parts of a nation that have bodies of their own. */
const parts = wordList('parts');

/** Whether a body that every country has is said to be another's: "Supreme Court of Ruritania", "the state's Senate". */
const isAnotherNations = ({ words }: Setting, span: Span, spanAt: SpanAt): boolean => {
  const of = span.last + 1;
  if (!isGenericBody(span)) return false;
  if (isOn(words, span.first - 1, parts)) return true;
  if (wordAt(words, of) !== 'of') return false;
  if (isOn(words, of + 2, parts)) return true;
  if (words.gap[of] !== gaps.space || !isCapital(words, of + 1)) return false;
  const owner = spanAt(of + 1)?.senses.map(({ entry }) => entry.country);
  return !span.senses.some(({ entry }) => entry.country !== undefined && owner?.includes(entry.country));
};

/** Whether a nation stands before a term without making a name of it: "US Climate Change policy", not "Malaysia Tourism Board". */
const isNationModifier = ({ words }: Setting, left: number, span: Span | undefined): boolean =>
  span?.senses.some(
    ({ isDemonym, entry }) => isDemonym || (entry.type === 'country' && words.shape[left] === shapes.upper),
  ) ?? false;

/** Whether an office or a form of address begins at a word: "CEO", "Foreign Minister". */
const opensTitle = (setting: Setting, word: number): boolean => {
  const { words } = setting;
  for (let at = word; at <= word + 3; at += 1) {
    if (endsTitle(words, at)) return true;
    if (!isOn(words, at, officeWords) || !isJoined(words, at + 1)) return false;
  }
  return false;
};

const swallowsLeft = (setting: Setting, span: Span, spanAt: SpanAt, isConcept: boolean): boolean => {
  const { words } = setting;
  const left = span.first - 1;
  if (!isJoined(words, span.first) || !isCapital(words, left)) return false;
  const neighbour = spanAt(left);
  const gap = words.gap[span.first];
  if (isConcept) return gap !== gaps.hyphen && !isOpener(words, left) && !isNationModifier(setting, left, neighbour);
  // "Lord Birkenhead", "Ms London"
  if (isPlaceSpan(span) && isOn(words, left, anybodys)) return true;
  if (neighbour && !isMereWord(setting, neighbour)) {
    // A town before a body makes another name ("New York Rangers", "Boston Tea Party"), a surname before a place does
    // ("Hardeep Singh Puri"), and a state before what every nation has ("Florida Department of Transportation"); a nation
    // does not.
    const type = typeOf(neighbour);
    if (gap !== gaps.space) return false;
    if (type === 'region' && isGenericBody(span)) return true;
    if (type === 'city' && isBranchName(span)) return true;
    return isPerson(neighbour) && isSingle(neighbour) && isSingle(span) && isPlaceSpan(span);
  }
  if (gap !== gaps.space) return true;
  // In mid-sentence "First" belongs to a name: "First USA Inc", "the One X".
  if (isOpener(words, left)) return isOn(words, left, nameOpeners) && !isInitial(words, left);
  const letters = smallAt(words, left);
  // "Grace Mugabe" at a sentence's start is another Mugabe.
  const isGiven = isPerson(span) && isPrintedOn(words, left, givenNames);
  const isOpening = isOrdinary(setting, left) && words.shape[left] === shapes.title && !isGiven;
  // "Os Estados Unidos", "Le FMI": short words open sentences in any language. "Представители Украины": in Russian a nation
  // stands bare behind what is the nation's.
  const opensForeign = /^ru\b/i.test(setting.lang) ? isPlaceSpan(span) : letters.length < 4 && !isEnglish(setting);
  const merelyOpens =
    isInitial(words, left) && (isOpening || /(ing|ly|ed)$/.test(letters) || mayHead(words, left) || opensForeign);
  if (merelyOpens || endsTitle(words, left) || isOn(words, left, roleNouns)) return false;
  // A full name of a person bears a word before it: an office not in the list, a paper, a nation.
  const isShip = words.shape[left] === shapes.upper;
  return !(isPerson(span) && !isSingle(span) && isCapital(words, span.first)) || isShip || isGiven;
};

/** Acronyms of states and unions stand before any body of theirs: "US Navy", "EU Commission". */
const isStrongModifier = (setting: Setting, span: Span): boolean =>
  isSingle(span) &&
  setting.words.shape[span.first] === shapes.upper &&
  /^(country|region|organisation)$/.test(typeOf(span));

const swallowsRight = (setting: Setting, span: Span, spanAt: SpanAt, isConcept: boolean): boolean => {
  const { words } = setting;
  const right = span.last + 1;
  if (isAnotherNations(setting, span, spanAt)) return true;
  if (!isJoined(words, right) || !isCapital(words, right)) return false;
  const neighbour = spanAt(right);
  // "University of Texas Arlington" is another body than the one named.
  if (neighbour && isBody(span) && isPlaceSpan(neighbour) && words.gap[right] === gaps.space) return true;
  if (neighbour && isPerson(neighbour) && typeOf(span) === 'office') return false;
  // "India Adams" is called neither India nor Adams, the "Chicago Fed" is neither; "In Washington Obama said" names both.
  if (neighbour && !isConcept && !isMereWord(setting, neighbour)) {
    const isBarePlace = isPlaceSpan(span) && !isOn(setting.words, span.first - 1, placePrepositions);
    const isBranch = typeOf(span) === 'city' && isBranchName(neighbour) && words.shape[right] === shapes.title;
    if (isBranch) return isBarePlace && isSingle(neighbour) && words.gap[right] === gaps.space;
    // the "Harvard-Smithsonian Center"
    const beyond = neighbour.last + 1;
    if (words.gap[right] === gaps.hyphen && isBodyName(span) && isJoined(words, beyond) && isCapital(words, beyond))
      return true;
    // "Obama & Merkel met"
    if (words.gap[right] === gaps.and) return false;
    return isSingle(span) && isSingle(neighbour) && isPerson(neighbour) && (isPerson(span) || isBarePlace);
  }
  // "Super Bowl XLV" is one of them.
  if (typeOf(span) === 'event' && /^[IVXL]+$/.test(wordAt(words, right))) return false;
  // "Texaco Inc" is Texaco, and "Wells Fargo & Co" is Wells Fargo.
  const isEnded = isOn(setting.words, right, companyEndings) || isOn(setting.words, span.last, companyEndings);
  if (isEnded && isBodyName(span)) return false;
  const gap = words.gap[right];
  if (gap !== gaps.space) return true;
  // A stop after an acronym may have ended the sentence; a lone letter before a hyphen begins a word such as "T-shirt".
  if (setting.text[span.end - 1] === '.' && !isSingle(span)) return false;
  if (wordAt(words, right).length === 1 && words.gap[right + 1] === gaps.hyphen) return false;
  if (isOpener(words, right) || opensTitle(setting, right)) return false;
  // "Image: NASA Jane Doe": a given name begins another name, unless this one is a person's.
  const opensPerson =
    isPrintedOn(words, right, givenNames) && isJoined(words, right + 1) && isCapital(words, right + 1);
  if (opensPerson && !isPerson(span)) return false;
  return !isStrongModifier(setting, span);
};

/**
 * Whether small words tie a place to capitals beyond them: "Party for Socialism and Liberation". "Apple and Google" are two,
 * so that "and" ties a name only where another tie stands before.
 */
const isTied = (setting: Setting, span: Span, isConcept: boolean): boolean => {
  const { words } = setting;
  const isOf = (word: number): boolean => /^(of|for)$/.test(wordAt(words, word));
  const isTie = (word: number): boolean =>
    isOf(word) || (wordAt(words, word) === 'and' && (isConcept || isOf(span.first - 3)));
  const joins = (from: number, to: number): boolean => words.gap[from] === gaps.space && words.gap[to] === gaps.space;
  const beyond = span.first - 2;
  const isName = isCapital(words, beyond) && !(isInitial(words, beyond) && isOrdinary(setting, beyond));
  const before = isTie(span.first - 1) && joins(span.first, span.first - 1) && isName;
  const after =
    isTie(span.last + 1) &&
    joins(span.last + 1, span.last + 2) &&
    isCapital(words, span.last + 2) &&
    !isOpener(words, span.last + 2);
  return before || after;
};

const bands = wordList('bands');

/** Papers, peers and universities, which are called after places. */
const calledAfterPlaces = wordList('of places');

/** Whether "of" ties a surname to capitals before it ("the Plains of Arafat"), or a town to a paper ("Star of Mysore"). */
const isOwnedBy = ({ words }: Setting, span: Span): boolean => {
  const { first } = span;
  if (wordAt(words, first - 1) !== 'of' || !isCapital(words, first - 2) || words.gap[first] !== words.gap[first - 1])
    return false;
  // "Critics of Putin say"
  if (isPerson(span)) return isSingle(span) && !isInitial(words, first - 2);
  return isPlaceSpan(span) && isOn(words, first - 2, calledAfterPlaces);
};

/** On which side a longer name begins or goes on, given the other chosen spans. Headlines tell nothing. */
export const findLongerSide = (setting: Setting, span: Span, spanAt: SpanAt): 'left' | 'right' | undefined => {
  if (!setting.capitalsTell || setting.casingAt(span.first) !== 'plain') return undefined;
  // "US" is not the word "us": capitals throughout are an acronym's.
  const isAcronym = setting.words.shape[span.first] === shapes.upper;
  const isWord =
    isSingle(span) && !isAcronym && isCapital(setting.words, span.first) && isOrdinary(setting, span.first);
  const isPlainWord = isWord && !isInitial(setting.words, span.first);
  const isConcept = isConceptInCapitals(setting, span);
  if ((isConcept || isPlainWord) && isTied(setting, span, isConcept)) return 'left';
  // "his wife, India, and their sons", "the band Boston"
  const kin = setting.words.gap[span.first] === gaps.comma ? kinNouns : bands;
  const isOfKin = isOn(setting.words, span.first - 1, kin);
  if ((isOfKin && isPlaceSpan(span)) || isOwnedBy(setting, span) || isOfWork(setting, span, spanAt)) return 'left';
  // "Wanderley Guilherme dos Santos" is not dos Santos.
  const opens = isCapital(setting.words, span.first) || isPerson(span);
  if (opens && swallowsLeft(setting, span, spanAt, isConcept)) return 'left';
  return isCapital(setting.words, span.last) && swallowsRight(setting, span, spanAt, isConcept) ? 'right' : undefined;
};
