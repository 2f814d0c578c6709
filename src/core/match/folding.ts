/**
 * What each character is to the matcher: a letter and its folded form, a sign that is a word by itself, a gap, or nothing.
 * Learnt character by character on first sight, so that a cold worker pays only for the characters of its article.
 */
import { letterBits } from './hash';
import { isIn } from './ranges';

/** Raised whenever a fold changes: names hashed under another version are not found, so packs must be built again. */
export const foldVersion = 2;

export type Kind = 'silent' | 'letter' | 'sign' | 'apostrophe' | 'point' | 'ampersand' | 'space' | 'gap';

/** How a sign joins its neighbours: Thai, Lao, Khmer and Burmese write marks and some vowels around a letter. */
export type Role = 'base' | 'mark' | 'leading-vowel' | 'joiner';

/** A character as the matcher sees it. */
export interface Character {
  readonly kind: Kind;
  /** What it folds to: a letter's small form without accents, a gap's plainest form (any dash as "-"). */
  readonly folded: string;
  readonly role: Role;
}

const spellings: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' },
  // Sigma has a form for the end of a word; Persian writes two Arabic letters with code points of their own.
  ...{ ς: 'σ', ک: 'ك', ی: 'ي' },
};

const be = (kind: Kind, folded: string, role: Role = 'base'): Character => ({ kind, folded, role });

const withoutSilent = (text: string): string =>
  Array.from(text, (one) => (isIn('silent', one.codePointAt(0) ?? 0) ? '' : one)).join('');

const foldLetter = (text: string): string => {
  // NFKD takes kana and Hangul apart as well; NFC joins again whatever lost nothing.
  const plain = withoutSilent(text.normalize('NFKD')).normalize('NFC');
  const letters = /^[\p{L}\p{M}\p{Nd}]+$/u.test(plain) && !plain.includes('ʼ') ? plain : text;
  const small = withoutSilent(letters.toLowerCase().normalize('NFD')).normalize('NFC');
  return Array.from(small, (one) => spellings[one] ?? one).join('');
};

const describeAscii = (text: string): Character => {
  if (/[a-z0-9]/i.test(text)) return be('letter', text.toLowerCase());
  if (/[\t\v\f\r ]/.test(text)) return be('space', ' ');
  if (/['`]/.test(text)) return be('apostrophe', "'");
  if (/[.,]/.test(text)) return be('point', text);
  if (text === '&') return be('ampersand', text);
  return be(text === '$' ? 'sign' : 'gap', text);
};

const describeAlone = (text: string, code: number): Character => {
  const whole = text.normalize('NFKC');
  const folded = whole.length === text.length ? whole : text;
  if (isIn('leadingVowel', code)) return be('sign', folded, 'leading-vowel');
  if (code === 0x1039 || code === 0x17d2) return be('sign', folded, 'joiner');
  return be('sign', folded, /\p{M}/u.test(text) ? 'mark' : 'base');
};

/** Quick answers first: the regular expressions below cost a cold worker a millisecond to build. */
const describePoint = (code: number): Character => {
  const text = String.fromCodePoint(code);
  if (code < 0x80) return describeAscii(text);
  if (isIn('silent', code)) return be('silent', '');
  if (isIn('space', code)) return be('space', ' ');
  if (isIn('apostrophe', code)) return be('apostrophe', "'");
  if (isIn('quote', code)) return be('gap', '"');
  if (isIn('hyphen', code)) return be('gap', '-');
  if (isIn('following', code)) return be('sign', text, 'mark');
  if (isIn('latin', code)) return be('letter', foldLetter(text));
  const ascii = code >= 0xff01 && code <= 0xff5e ? describePoint(code - 0xfee0) : undefined;
  if (ascii) return ascii;
  if (isIn('alone', code) && /[^\p{Nd}\P{Assigned}]/u.test(text)) return describeAlone(text, code);
  if (/[\p{Sc}\p{So}]/u.test(text)) return be('sign', text);
  if (/[\p{L}\p{M}\p{Nd}\p{Nl}]/u.test(text)) return be('letter', foldLetter(text));
  // "CO₂" is CO2, whereas a superscript is mostly the number of a footnote.
  if (code >= 0x2080 && code <= 0x2089) return be('letter', String.fromCharCode(code - 0x2050));
  return be('gap', text);
};

const met = new Map<number, Character>([[-1, be('gap', '')]]);

/** What a code point is. Lone surrogates are gaps, and so is -1, the end of a text. */
export const describe = (code: number): Character => {
  const known = met.get(code);
  if (known) return known;
  const character = describePoint(code);
  met.set(code, character);
  return character;
};

/**
 * By UTF-16 unit, what plain characters are to the token reader: a letter's folded unit with `letterBits`, or one of the
 * values below. 0 for what is not learnt yet and for all that needs a closer look.
 */
export const folds = new Int32Array(65536);

/** Whether a unit is a Hangul syllable: particles are written onto the words of Korean. */
export const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;

/** A gap. */
export const plainGap = 0x40000000;
/** An apostrophe, point or comma: a gap that may join what stands beside it. */
export const joiningGap = plainGap | 1;
/** Set for letters and gaps. What has neither this nor is 0 is a sign that folds to the value. */
export const isPlain = 0x40000000;

const plainValueOf = ({ kind, folded, role }: Character): number => {
  if (kind === 'letter')
    return folded.length === 1 && !isHangul(folded.charCodeAt(0)) ? folded.charCodeAt(0) | letterBits : 0;
  if (kind === 'space' || kind === 'gap') return plainGap;
  if (kind === 'apostrophe' || kind === 'point') return joiningGap;
  return kind === 'sign' && role === 'base' && folded.length === 1 ? folded.charCodeAt(0) : 0;
};

/** Enters a UTF-16 unit in `folds`, if it is plain, and returns its value there. */
export const learn = (unit: number): number => {
  const value = unit >= 0xd800 && unit <= 0xdfff ? 0 : plainValueOf(describe(unit));
  folds[unit] = value;
  return value;
};

/** The value of a UTF-16 unit, learnt if need be. */
export const foldOf = (unit: number): number => folds[unit] || learn(unit);
