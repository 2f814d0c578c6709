/**
 * Whether a name would begin or end within a word. Tokens part at every apostrophe and point; where these join what stands
 * beside them, as in "O'Brien" and "5.2", half of it is no name.
 */
import { codeAt, findBefore, isLetterAt, skipSilent, unitAt } from './characters';
import { describe, foldOf, joiningGap } from './folding';

/** French and Italian words that lose their vowel before another: the word behind the apostrophe is a word of its own. */
const elisions = new Set(
  'l d j m n s t c qu jusqu lorsqu puisqu quoiqu presqu quelqu un dell all nell sull dall coll quest quell sant bell'.split(
    ' ',
  ),
);
const longestElision = 6;
const unitS = 115;

const isDigitAt = (text: string, at: number): boolean => {
  const unit = unitAt(text, at);
  return unit >= 48 && unit <= 57;
};

const kindAt = (text: string, at: number) => describe(codeAt(text, at)).kind;

/** The first index behind the character at an index. */
const step = (text: string, at: number): number => skipSilent(text, at + (codeAt(text, at) > 0xffff ? 2 : 1));

/** Whether the word before an apostrophe has lost its vowel to the word behind it. */
const isElision = (text: string, mark: number, start: number): boolean => {
  if (!isLetterAt(text, step(text, start))) return false;
  let word = '';
  let at = findBefore(text, mark);
  for (; isLetterAt(text, at) && word.length <= longestElision; at = findBefore(text, at)) {
    word = describe(codeAt(text, at)).folded + word;
  }
  return elisions.has(word) && !(kindAt(text, at) === 'apostrophe' && isLetterAt(text, findBefore(text, at)));
};

/** Whether the word or number that begins at `start` goes on to its left. */
const isCutLeft = (text: string, start: number): boolean => {
  const mark = findBefore(text, start);
  const before = findBefore(text, mark);
  if (kindAt(text, mark) === 'point') return isDigitAt(text, before) && isDigitAt(text, start);
  if (kindAt(text, mark) !== 'apostrophe' || !isLetterAt(text, before) || !isLetterAt(text, start)) return false;
  return !isElision(text, mark, start);
};

/** Whether a letter behind an apostrophe is the "s" of a possessive. */
const isPossessive = (text: string, at: number): boolean => {
  const behind = step(text, at);
  if (unitAt(text, at) !== unitS || isLetterAt(text, behind)) return false;
  return kindAt(text, behind) !== 'apostrophe' || !isLetterAt(text, step(text, behind));
};

/** Whether the word or number that ends at `end` goes on to its right. */
const isCutRight = (text: string, end: number): boolean => {
  const last = findBefore(text, end);
  const next = step(text, end);
  if (kindAt(text, end) === 'point') return isDigitAt(text, last) && isDigitAt(text, next);
  return isLetterAt(text, last) && isLetterAt(text, next) && !isPossessive(text, next);
};

/** Whether a name whose first character stands at `start` would begin within a word. */
export const beginsWithin = (text: string, start: number): boolean => {
  if (start === 0) return false;
  const fold = foldOf(text.charCodeAt(start - 1));
  // 0 may be silence, behind which an apostrophe stands.
  return (fold === joiningGap || fold === 0) && isCutLeft(text, start);
};

/** Whether a name that ends before `end` would end within a word. */
export const endsWithin = (text: string, end: number): boolean =>
  end < text.length && foldOf(text.charCodeAt(end)) === joiningGap && isCutRight(text, end);
