/** Steps through raw text from one character that counts to the next, over those that do not. */
import { describe, foldOf } from './folding';
import { letterBits } from './hash';

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The code point at an index; a lone surrogate stands for itself, an index outside of the text gives -1. */
export const codeAt = (text: string, at: number): number => text.codePointAt(at) ?? -1;

/** UTF-16 units of a code point. */
export const sizeOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** The first index from `at` on where a character that counts stands, or the text's length. */
export const skipSilent = (text: string, at: number): number => {
  let next = at;
  while (next < text.length && foldOf(text.charCodeAt(next)) === 0) {
    const code = codeAt(text, next);
    if (describe(code).kind !== 'silent') break;
    next += sizeOf(code);
  }
  return next;
};

/** Where the last character that counts before `at` begins, or -1. */
export const findBefore = (text: string, at: number): number => {
  let start = at - 1;
  while (start >= 0 && foldOf(text.charCodeAt(start)) === 0) {
    if (start > 0 && isLow(text.charCodeAt(start)) && isHigh(text.charCodeAt(start - 1))) start--;
    if (describe(codeAt(text, start)).kind !== 'silent') break;
    start--;
  }
  return start;
};

/** What the letter at an index folds to, as long as that is one unit; 0 for all else. */
export const unitAt = (text: string, at: number): number => {
  if (at < 0 || at >= text.length) return 0;
  const fold = foldOf(text.charCodeAt(at));
  if (fold !== 0) return fold < 0 ? fold & ~letterBits : 0;
  const { kind, folded } = describe(codeAt(text, at));
  return kind === 'letter' && folded.length === 1 ? folded.charCodeAt(0) : 0;
};

/** Whether a letter or digit stands at an index. */
export const isLetterAt = (text: string, at: number): boolean => describe(codeAt(text, at)).kind === 'letter';
