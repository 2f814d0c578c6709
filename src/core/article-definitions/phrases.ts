/**
 * Noun phrases beside a name that say what it is: "NAME, a former minister," · "Chinese equipment vendor, NAME," · "mayor
 * NAME" · "NAME is a …". Finds their bounds by words and commas alone; the filters are those that made them usable on
 * news.
 */
import { endsTitle } from '../senses/runs';
import { isOpener, type Setting } from '../senses/setting';
import { suffixes } from '../senses/vocabulary/common';
import { wordList } from '../senses/vocabulary/word-list';
import { gaps, isCapital, isInitial, isOn, isPrintedOn, shapes, smallAt, type Words } from '../senses/words';
import type { DefinitionKind } from './definition';
import { kinNouns, mayHead, type Sort, sortOfNoun } from './heads';

/** A defining phrase by word indices, inclusive. */
export interface Phrase {
  readonly kind: DefinitionKind;
  readonly first: number;
  readonly last: number;
  readonly isSafe: boolean;
  /** What its head noun speaks of. */
  readonly sort: Sort | undefined;
}

const longestPhrase = 22;

const conjunction = /^(and|or|but)$/;
const copula = /^(is|was|not)$/;

const gapBefore = (words: Words, index: number): number => words.gap[index] ?? gaps.block;

const finite = wordList('finite');
/** Irregular forms that are a past or a participle: what follows decides, as it does after "-ed". */
const pastForms = wordList('past');
const determiners = wordList('determiners');
const prepositions = wordList('prepositions');
const placePrepositions = wordList('before places');
const relatives = wordList('relatives');
const possessives = wordList('possessives');
const opinions = wordList('opinions');
const aliasOpeners = wordList('aliases');
const clausePronouns = wordList('pronouns');

/** First word of the sentence a word stands in; looks back a bounded way. */
const sentenceStart = (words: Words, index: number): number => {
  let first = index;
  while (first > 0 && index - first < 40 && !isInitial(words, first)) first -= 1;
  return first;
};

/** Whether the name ends a phrase that opens its sentence or clause: "In Ruritania, the team …", "according to NAME, the …". */
const isOpenedByPreposition = (words: Words, first: number): boolean => {
  if (smallAt(words, first - 1) === 'to' && smallAt(words, first - 2) === 'according') return true;
  for (let index = first - 1; index > Math.max(0, first - 5); index -= 1) {
    if (gapBefore(words, index + 1) > gaps.and) break;
    const opensClause = gapBefore(words, index) >= gaps.comma || smallAt(words, index - 1) === 'that';
    if (isOn(words, index, prepositions) && opensClause) return true;
  }
  const start = sentenceStart(words, first);
  if (start === first || !isOn(words, start, prepositions)) return false;
  for (let index = start + 1; index <= first; index += 1) {
    if (words.gap[index] === gaps.comma) return false;
    if (isOn(words, index, finite)) return false;
  }
  return true;
};

/** Whether a word is a past that says something, not a participle: no preposition, adverb or end after it. */
const isPredicate = (words: Words, index: number, last: number): boolean => {
  const letters = smallAt(words, index);
  if (words.shape[index] !== shapes.lower || words.gap[index] === gaps.hyphen) return false;
  if (!isOn(words, index, pastForms) && !/[^e]ed$/.test(letters)) return false;
  if (index === last) return false;
  const isAdjective = isOn(words, index - 1, determiners) || /ly$/.test(smallAt(words, index - 1));
  return (
    !isAdjective &&
    !isOn(words, index + 1, prepositions) &&
    !/ly$/.test(smallAt(words, index + 1)) &&
    words.gap[index + 1] === gaps.space
  );
};

/** Whether a word looks like a verb of the present with its object: "occupies the". */
const takesObject = (words: Words, index: number): boolean =>
  /[^s]s$/.test(smallAt(words, index)) && isOn(words, index + 1, determiners);

/** Whether a phrase is a clause: it says something finite before any "who", "which" or "that". */
const isClause = (words: Words, first: number, last: number): boolean => {
  for (let index = first + 1; index <= last; index += 1) {
    if (isOn(words, index, relatives)) return false;
    if (isOn(words, index, finite) || isPredicate(words, index, last) || takesObject(words, index)) return true;
  }
  return false;
};

/** Whether a second determiner after "and" makes the phrase a piece of a list: "the B and the C". */
const isList = (words: Words, first: number, last: number): boolean => {
  for (let index = first + 1; index < last; index += 1)
    if (conjunction.test(smallAt(words, index)) && isOn(words, index + 1, determiners)) return true;
  return false;
};

/** The head noun of a phrase that begins with a determiner: the word before the first preposition, relative or participle. */
const headOf = (words: Words, first: number, last: number): number => {
  for (let index = first + 1; index <= last; index += 1) {
    const letters = smallAt(words, index + 1);
    const isEnd = index === last || isOn(words, index + 1, prepositions) || isOn(words, index + 1, relatives);
    if (isEnd && words.owns[index] === 0) return index;
    if (index > first + 1 && /(ed|ing)$/.test(letters) && isOn(words, index + 2, prepositions)) return index;
  }
  return last;
};

const endsPhrase = (gap: number): boolean => gap === gaps.comma || gap >= gaps.sentence;

/** Last word before the next comma, stop or bracket, a bounded way off. */
const phraseEnd = (words: Words, start: number): number => {
  let end = start;
  while (end - start < longestPhrase && gapBefore(words, end + 1) < gaps.comma) end += 1;
  return end;
};

/** "NAME, a/an/the …," or "…." : the phrase after the comma. */
export const phraseAfter = ({ words }: Setting, first: number, last: number): Phrase | undefined => {
  const start = last + 1;
  if (gapBefore(words, start) !== gaps.comma || words.owns[last] === 1) return undefined;
  if (!isPrintedOn(words, start, determiners)) return undefined;
  const end = phraseEnd(words, start);
  const closing = gapBefore(words, end + 1);
  if (!endsPhrase(closing) || end - start < 1) return undefined;
  if (isClause(words, start, end) || isList(words, start, end) || isOpenedByPreposition(words, first)) return undefined;
  // A comma before the name too, with a capital before it, is a list of names.
  if (gapBefore(words, first) === gaps.comma && isCapital(words, first - 1)) return undefined;
  const isClosed = closing === gaps.comma;
  if (isClosed && conjunction.test(smallAt(words, end + 1))) return undefined;
  const head = headOf(words, start, end);
  const sort = sortOfNoun(words, head);
  // "the Jordan, the Orontes and the Tigris", "the Springfield, Illinois, lawyer": names in a row. "FIDE, the World Chess
  // Federation" is one name for another.
  const isName = smallAt(words, start) === 'the' && isCapital(words, head) && words.shape[last] !== shapes.upper;
  if (isName && sort !== 'person' && !endsTitle(words, head)) return undefined;
  return { kind: 'apposition', first: start, last: end, isSafe: isClosed, sort };
};

/** Whether a small word before a head may be part of the phrase rather than a verb: "tennis player", not "met player". */
const isModifier = (words: Words, index: number): boolean => {
  const letters = smallAt(words, index);
  if (words.shape[index] !== shapes.lower) return false;
  if (isOpener(words, index)) return false;
  if (isOn(words, index, finite) || isOn(words, index, pastForms)) return false;
  const isDetermined = isOn(words, index - 1, determiners);
  const isOpen = isDetermined || isCapital(words, index - 1);
  if (/ed$/.test(letters)) return words.gap[index] === gaps.hyphen || isDetermined;
  if (/ing$/.test(letters)) return isOpen;
  // A plural or a verb, but for "tennis", "physics", "campus".
  return !/[^cisu]s$/.test(letters) || words.gap[index] === gaps.hyphen;
};

/** First word of the noun phrase that ends at `last`: back over modifiers, capitals and "Department of" to a determiner. */
const phraseStart = (words: Words, last: number): number => {
  let start = last;
  let hasCapital = false;
  for (let index = last - 1; index >= Math.max(0, last - 9); index -= 1) {
    if (gapBefore(words, index + 1) > gaps.and) break;
    const letters = smallAt(words, index);
    if (words.owns[index] === 1) break;
    if (isOn(words, index, determiners)) return index;
    // Names of bodies run on over "of", and over "and" only behind an "of": "Institute of Allergy and Infectious Diseases".
    const runsOn = isCapital(words, index + 1) && isCapital(words, index - 1) && hasCapital;
    if (runsOn && /^(of|for)$/.test(letters)) continue;
    if (runsOn && letters === 'and' && /^(of|for)$/.test(smallAt(words, index - 2))) continue;
    if (isCapital(words, index)) {
      if (isOpener(words, index)) break;
      hasCapital = true;
      start = index;
    } else if (!hasCapital && isModifier(words, index)) start = index;
    else break;
  }
  // "Texas–based", with a dash that no word joins: what is left says nothing by itself.
  return isOn(words, start, suffixes) ? start + 1 : start;
};

/** "Chinese equipment vendor, NAME," and "mayor NAME": the phrase before the name. */
export const phraseBefore = ({ words }: Setting, first: number, last: number): Phrase | undefined => {
  const head = first - 1;
  if (words.owns[head] === 1 || words.shape[head] !== shapes.lower) return undefined;
  if (!mayHead(words, head) || isOn(words, head, kinNouns) || gapBefore(words, head) === gaps.hyphen) return undefined;
  const gap = gapBefore(words, first);
  if (gap !== gaps.space && gap !== gaps.comma) return undefined;
  const after = gapBefore(words, last + 1);
  if (gap === gaps.comma && !endsPhrase(after)) return undefined;
  const start = phraseStart(words, head);
  const before = start - 1;
  const isOwned = gapBefore(words, start) <= gaps.and && (isOn(words, before, possessives) || words.owns[before] === 1);
  // "the governor of the region, NAME": what the comma follows is only the tail of the phrase.
  const isTail = isOwned || isOn(words, before, prepositions) || start === head;
  if (gap === gaps.comma && isTail) return undefined;
  const sort = sortOfNoun(words, head);
  if (start === head && sort !== 'person') return undefined;
  const article = smallAt(words, start);
  // "He was the candidate Jones backed": a clause without its "that". "Why give a politician Viagra?"
  const isClauseThere = article === 'the' && after === gaps.space && copula.test(smallAt(words, before));
  if (gap === gaps.space && (isClauseThere || /^an?$/.test(article))) return undefined;
  return {
    kind: gap === gaps.comma ? 'apposition' : 'role',
    first: start,
    last: head,
    isSafe: gap === gaps.comma,
    sort,
  };
};

/** Whether a new clause begins after "and": a pronoun, a verb, a preposition that belongs to the verb. */
const opensClause = (words: Words, index: number): boolean => {
  if (isOn(words, index, clausePronouns) || isOn(words, index, finite) || isOn(words, index, prepositions)) return true;
  return takesObject(words, index);
};

/** Where the predicate of "NAME is a …" or "NAME, which was a …" begins, or -1. */
const predicateStart = (words: Words, last: number): number => {
  const next = last + 1;
  const isRelative = gapBefore(words, next) === gaps.comma && /^(which|who)$/.test(smallAt(words, next));
  const verb = isRelative ? next + 1 : next;
  const isVerb = gapBefore(words, verb) === gaps.space && copula.test(smallAt(words, verb));
  const isArticle = gapBefore(words, verb + 1) === gaps.space && /^an?$/.test(smallAt(words, verb + 1));
  return isVerb && isArticle ? verb + 1 : -1;
};

/** "NAME is a …", "NAME, which was an …": the predicate, up to the next comma, stop or new clause. */
export const phraseIs = ({ words }: Setting, first: number, last: number): Phrase | undefined => {
  const start = predicateStart(words, last);
  if (start < 0) return undefined;
  // "the land east of the Carpathians was a republic"
  if (isOn(words, smallAt(words, first - 1) === 'the' ? first - 2 : first - 1, placePrepositions)) return undefined;
  let end = phraseEnd(words, start);
  if (!endsPhrase(gapBefore(words, end + 1))) return undefined;
  for (let index = start + 2; index < end; index += 1)
    if (conjunction.test(smallAt(words, index)) && opensClause(words, index + 1)) end = index - 1;
  if (end - start < 1) return undefined;
  const head = headOf(words, start, end);
  // "a true hero", "a very good choice" praise, and say nothing.
  if (isOn(words, head, opinions) || isOn(words, start + 1, opinions)) return undefined;
  const sort = sortOfNoun(words, head);
  return { kind: 'is', first: start, last: end, isSafe: false, sort };
};

/** "NAME, also known as OTHER": the phrase with the other name. */
export const phraseAlias = ({ words }: Setting, _first: number, last: number): Phrase | undefined => {
  const opening = last + 1;
  const known = opening + 1;
  if (!isOn(words, opening, aliasOpeners)) return undefined;
  if (gapBefore(words, opening) > gaps.other || gapBefore(words, opening) === gaps.hyphen) return undefined;
  // Without a comma "called" may be a verb of the name's own: "Smith also called Jones".
  const isCut = gapBefore(words, opening) >= gaps.comma;
  const letters = smallAt(words, known);
  if (gapBefore(words, known) !== gaps.space || !(letters === 'known' || (isCut && letters === 'called')))
    return undefined;
  const start = known + (smallAt(words, known + 1) === 'as' ? 2 : 1) + (smallAt(words, known + 2) === 'the' ? 1 : 0);
  if (!isCapital(words, start) || gapBefore(words, start) >= gaps.sentence) return undefined;
  let end = start;
  while (gapBefore(words, end + 1) <= gaps.and && isCapital(words, end + 1)) end += 1;
  return { kind: 'alias', first: opening, last: end, isSafe: true, sort: undefined };
};
