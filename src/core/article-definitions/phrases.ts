/**
 * Noun phrases beside a name that say what it is: "NAME, a former minister," · "Chinese equipment vendor, NAME," · "mayor
 * NAME" · "NAME is a …". Finds their bounds by words and commas alone; the filters are those that made them usable on
 * news.
 */
import type { Setting } from '../senses/setting';
import { calendarWords, functionWords } from '../senses/vocabulary/common';
import { roleNouns } from '../senses/vocabulary/titles';
import { gaps, isCapital, isInitial, shapes, type Words, wordAt } from '../senses/words';
import type { DefinitionKind } from './definition';

/** A defining phrase by word indices, inclusive. */
export interface Phrase {
  readonly kind: DefinitionKind;
  readonly first: number;
  readonly last: number;
  readonly isSafe: boolean;
}

const longestPhrase = 22;

const small = (words: Words, index: number): string => wordAt(words, index).toLowerCase();
const gapBefore = (words: Words, index: number): number =>
  index < words.count ? (words.gap[index] ?? gaps.block) : gaps.block;

const finite = new Set(
  'is are was were has had have will would can could may might shall should must does did do said says say told tells announced added claimed reported warned argued insisted became becomes remains began'.split(
    ' ',
  ),
);
const determiners = new Set(['a', 'an', 'the']);
const prepositions = new Set(
  'in on at by from to with of for after before during since until under over near within without against between among across through despite following according into about as while when if although though because once where'.split(
    ' ',
  ),
);
const possessives = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** What else may head such a phrase before a name: things that have names of their own. */
const namedThings = new Set(
  'agency airline airport army association bank body broadcaster brand business chain charity city club college commission committee company conglomerate contractor council country court daily department developer district drug exchange factory festival film firm foundation giant government group hospital hotel institute insurer island journal law lender magazine maker manufacturer militia ministry mosque movement museum network newspaper novel office organisation organization outlet paper party platform port prison programme program project province provider publisher region regulator restaurant retailer river school service ship site station store supplier team town union university vendor village website'.split(
    ' ',
  ),
);

const isHead = (letters: string): boolean =>
  roleNouns.has(letters) || namedThings.has(letters) || roleNouns.has(letters.replace(/s$/, ''));

/** First word of the sentence a word stands in; looks back a bounded way. */
const sentenceStart = (words: Words, index: number): number => {
  let first = index;
  while (first > 0 && index - first < 40 && !isInitial(words, first)) first -= 1;
  return first;
};

/** Whether the sentence opens with a preposition and has reached the name without a comma: "In Ruritania, the team …". */
const isOpenedByPreposition = (words: Words, first: number): boolean => {
  const start = sentenceStart(words, first);
  if (start === first || !prepositions.has(small(words, start))) return false;
  for (let index = start + 1; index <= first; index += 1) {
    if (words.gap[index] === gaps.comma) return false;
    if (finite.has(small(words, index))) return false;
  }
  return true;
};

/** Whether a phrase says something finite before any "who", "which" or "that". */
const hasFiniteVerb = (words: Words, first: number, last: number): boolean => {
  for (let index = first; index <= last; index += 1) {
    const letters = small(words, index);
    if (/^(who|which|that|whose|where|whom)$/.test(letters)) return false;
    if (finite.has(letters)) return true;
  }
  return false;
};

/** Whether a second determiner after "and" makes the phrase a piece of a list: "the B and the C". */
const isList = (words: Words, first: number, last: number): boolean => {
  for (let index = first + 1; index < last; index += 1)
    if (/^(and|or)$/.test(small(words, index)) && determiners.has(small(words, index + 1))) return true;
  return false;
};

const endsPhrase = (gap: number): boolean => gap === gaps.comma || gap >= gaps.sentence;

/** "NAME, a/an/the …," or "…." : the phrase after the comma. */
export const phraseAfter = ({ words }: Setting, first: number, last: number): Phrase | undefined => {
  const start = last + 1;
  if (gapBefore(words, start) !== gaps.comma || words.owns[last] === 1) return undefined;
  if (!determiners.has(wordAt(words, start))) return undefined;
  let end = start;
  while (end - start < longestPhrase && gapBefore(words, end + 1) < gaps.comma) end += 1;
  const closing = gapBefore(words, end + 1);
  if (!endsPhrase(closing) || end - start < 1) return undefined;
  if (hasFiniteVerb(words, start, end) || isList(words, start, end) || isOpenedByPreposition(words, first))
    return undefined;
  // A comma before the name too, with a capital before it, is a list of names.
  if (gapBefore(words, first) === gaps.comma && isCapital(words, first - 1)) return undefined;
  if (/^(and|or|but)$/.test(small(words, end + 1)) && closing === gaps.comma) return undefined;
  const next = end + 1;
  const verbFollows =
    closing === gaps.comma && next < words.count && (finite.has(small(words, next)) || /ed$/.test(small(words, next)));
  return { kind: 'apposition', first: start, last: end, isSafe: verbFollows };
};

/** First word of the noun phrase that ends at `last`: back to a determiner or the first capital, else the head alone. */
const phraseStart = (words: Words, last: number): number => {
  let start = last;
  let reached = -1;
  for (let index = last; index >= Math.max(0, last - 7); index -= 1) {
    const letters = small(words, index);
    if (index < last && gapBefore(words, index + 1) > gaps.and) break;
    if (determiners.has(letters)) return index;
    if (words.owns[index] === 1 && index < last) return reached >= 0 ? reached : start;
    if (functionWords.has(letters) || calendarWords.has(letters) || finite.has(letters)) break;
    if (isCapital(words, index)) reached = index;
    else if (reached >= 0) break;
  }
  if (reached >= 0) return reached;
  start = last;
  return start;
};

/** "Chinese equipment vendor, NAME," and "mayor NAME": the phrase before the name. */
export const phraseBefore = ({ words }: Setting, first: number, last: number): Phrase | undefined => {
  const head = first - 1;
  if (head < 0 || words.owns[head] === 1 || words.shape[head] !== shapes.lower) return undefined;
  const letters = small(words, head);
  if (!isHead(letters)) return undefined;
  const gap = gapBefore(words, first);
  if (gap !== gaps.space && gap !== gaps.comma) return undefined;
  const after = gapBefore(words, last + 1);
  if (gap === gaps.comma && !endsPhrase(after)) return undefined;
  const start = phraseStart(words, head);
  const before = start - 1;
  if (before >= 0 && gapBefore(words, start) <= gaps.and && possessives.has(small(words, before))) return undefined;
  if (gap === gaps.comma && start === head) return undefined;
  if (start === head && !roleNouns.has(letters)) return undefined;
  return { kind: gap === gaps.comma ? 'apposition' : 'role', first: start, last: head, isSafe: gap === gaps.comma };
};

/** "NAME is a …", "NAME was an …": the predicate, up to the next comma or stop. */
export const phraseIs = ({ words }: Setting, last: number): Phrase | undefined => {
  const verb = last + 1;
  if (gapBefore(words, verb) !== gaps.space || !/^(is|was)$/.test(wordAt(words, verb))) return undefined;
  const start = verb + 1;
  if (gapBefore(words, start) !== gaps.space || !/^an?$/.test(wordAt(words, start))) return undefined;
  let end = start;
  while (end - start < longestPhrase && gapBefore(words, end + 1) < gaps.comma) end += 1;
  if (!endsPhrase(gapBefore(words, end + 1)) || end - start < 1) return undefined;
  return { kind: 'is', first: start, last: end, isSafe: false };
};
