/** Steps through raw text from one character that counts to the next, over those that do not. */
import { describe, foldOf, silent, spelled, surrogate } from './folding';

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The code point at an index; a lone surrogate stands for itself, the end of the text is -1. */
export const codeAt = (text: string, at: number): number => text.codePointAt(at) ?? -1;

/** UTF-16 units of a code point. */
export const sizeOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** The first index from `at` on where a character that counts stands, or the text's length. */
export const skipSilent = (text: string, at: number): number => {
  let next = at;
  while (next < text.length) {
    const fold = foldOf(text.charCodeAt(next));
    if (fold === silent) next++;
    else if (fold === surrogate && describe(codeAt(text, next)).kind === 'silent') next += 2;
    else break;
  }
  return next;
};

/** Where the last character that counts before `at` begins, or -1. */
export const findBefore = (text: string, at: number): number => {
  let start = at;
  while (start > 0) {
    const isPair = isLow(text.charCodeAt(start - 1)) && isHigh(text.charCodeAt(start - 2));
    start -= isPair ? 2 : 1;
    const fold = foldOf(text.charCodeAt(start));
    if (fold !== silent && !(isPair && describe(codeAt(text, start)).kind === 'silent')) return start;
  }
  return -1;
};

/** What the letter at an index folds to, as long as that is one unit; 0 for all else. */
export const unitAt = (text: string, at: number): number => {
  if (at < 0 || at >= text.length) return 0;
  const fold = foldOf(text.charCodeAt(at));
  if (fold > spelled && fold !== surrogate) return fold;
  if (fold !== surrogate) return 0;
  const { kind, folded } = describe(codeAt(text, at));
  return kind === 'letter' && folded.length === 1 ? folded.charCodeAt(0) : 0;
};

/** Whether a letter or digit stands at an index. */
export const isLetterAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && describe(codeAt(text, at)).kind === 'letter';
