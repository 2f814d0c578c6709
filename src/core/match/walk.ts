/**
 * Walks along a text and along a name, side by side, and says how far the name goes. Plain letters take the short way;
 * letters that fold to several, "&" and white space take the long one.
 */
import type { CaseRule } from '../glossary';
import type { NameText } from '../pack/name-index';
import { codeAt, findBefore, sizeOf, skipSilent } from './characters';
import { isCapital, isCased } from './clean';
import { describe, foldOf } from './folding';
import { letterBits } from './hash';

/** What a walk saw on its way. One is enough: it is begun anew for every walk. */
export interface Trace {
  /** Whether only equal units were met, or ASCII letters of another case. */
  isPlain: boolean;
  /** Whether a hyphen stood for a space, or a space for a hyphen. */
  isLoose: boolean;
  /** Whether a small letter of the name was a capital in the text. */
  hasGrown: boolean;
}

/** Two texts side by side: `at` goes along the article's, `nth` along the name's. */
interface Way {
  readonly text: string;
  readonly to: number;
  readonly name: NameText;
  readonly first: number;
  readonly rule: CaseRule;
  /** Whether a space and a hyphen are the same. */
  readonly isLoose: boolean;
  at: number;
  nth: number;
}

const [spaceUnit, hyphenUnit] = [32, 45] as const;

/** The code point of a name at an index, or -1. */
export const nameCodeAt = ({ units, length }: NameText, nth: number): number => {
  if (nth < 0 || nth >= length) return -1;
  const [high = 0, low = 0] = [units[nth], units[nth + 1]];
  const isPair = nth + 1 < length && (high & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00;
  return isPair ? (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000 : high;
};

const foldedAt = (name: NameText, nth: number): string => {
  const code = nameCodeAt(name, nth);
  return code < 0 ? '' : describe(code).folded;
};

const passSpace = (way: Way, trace: Trace): boolean => {
  const unit = way.nth < way.name.length ? way.name.units[way.nth] : 0;
  if (unit !== spaceUnit && !(way.isLoose && unit === hyphenUnit)) return false;
  if (unit === hyphenUnit) trace.isLoose = true;
  way.nth++;
  return true;
};

/** Goes over white space in the text. */
const skipSpaces = (way: Way): void => {
  way.at = skipSilent(way.text, way.at);
  while (way.at < way.to && describe(codeAt(way.text, way.at)).kind === 'space') {
    way.at = skipSilent(way.text, way.at + 1);
  }
};

/** "&" is "and" with a space on either side, whether the text has them or not. */
const passAmpersand = (way: Way, trace: Trace): boolean => {
  const before = findBefore(way.text, way.at - 1);
  const kindBefore = before < 0 ? 'gap' : describe(codeAt(way.text, before)).kind;
  const isAfterSpace = way.nth === way.first || kindBefore === 'space' || kindBefore === 'ampersand';
  if (!isAfterSpace && !passSpace(way, trace)) return false;
  for (const wanted of 'and') if (foldedAt(way.name, way.nth++) !== wanted) return false;
  skipSpaces(way);
  return way.at >= way.to || passSpace(way, trace);
};

/** Whether a letter of the name may be this letter of the text, as far as case goes. */
const mayDiffer = (way: Way, trace: Trace, ours: string, isOursFirst: boolean, theirs: string): boolean => {
  const isOursCapital = isOursFirst && isCapital(ours);
  const isTheirsCapital = isCapital(theirs);
  if (isOursCapital === isTheirsCapital) return true;
  if (way.rule === 'exact' || (way.rule === 'title' && isOursCapital)) return false;
  if (isCased(ours)) trace.hasGrown = true;
  return true;
};

/** One character on either side, or more until what they fold to ends together. `code` is the text's, just passed. */
const passLetters = (way: Way, trace: Trace, code: number): boolean => {
  let [theirs, theirFold, theirNext] = [String.fromCodePoint(code), describe(code).folded, 0];
  let [ours, ourFold, ourNext] = ['', '', 0];
  for (;;) {
    if (theirNext === theirFold.length && ourNext === ourFold.length && ours !== '') return true;
    if (ourNext === ourFold.length) {
      const nameCode = nameCodeAt(way.name, way.nth);
      if (nameCode < 0) return false;
      [ours, ourFold, ourNext] = [String.fromCodePoint(nameCode), describe(nameCode).folded, 0];
      way.nth += sizeOf(nameCode);
    }
    if (theirNext === theirFold.length) {
      way.at = skipSilent(way.text, way.at);
      const next = way.at < way.to ? codeAt(way.text, way.at) : -1;
      if (next < 0) return false;
      [theirs, theirFold, theirNext] = [String.fromCodePoint(next), describe(next).folded, 0];
      way.at += sizeOf(next);
    }
    if (ourFold.charCodeAt(ourNext) !== theirFold.charCodeAt(theirNext)) return false;
    // Only the first of several letters has the case of the text's character: "Æ" is "Ae" as well as "AE".
    if (theirNext === 0 && !mayDiffer(way, trace, ours, ourNext === 0, theirs)) return false;
    ourNext++;
    theirNext++;
  }
};

/** One character of the text that is not simply the name's. */
const passAny = (way: Way, trace: Trace): boolean => {
  const code = codeAt(way.text, way.at);
  const { kind, folded } = describe(code);
  way.at += sizeOf(code);
  const wanted = way.nth < way.name.length ? way.name.units[way.nth] : 0;
  switch (kind) {
    case 'silent':
      // An accent may stand apart from its letter.
      trace.isPlain = false;
      return true;
    case 'space':
      if (!passSpace(way, trace)) return false;
      skipSpaces(way);
      return true;
    case 'ampersand':
      trace.isPlain = false;
      return passAmpersand(way, trace);
    case 'letter':
    case 'sign':
      trace.isPlain = false;
      return passLetters(way, trace, code);
    default:
      if (folded === '-' && way.isLoose && wanted === spaceUnit) trace.isLoose = true;
      else if (foldedAt(way.name, way.nth) !== folded) return false;
      way.nth += sizeOf(nameCodeAt(way.name, way.nth));
      return true;
  }
};

const isAsciiLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** A stretch of text, and a name to compare with it from an index on. */
export interface Walk {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly name: NameText;
  readonly first: number;
  readonly rule: CaseRule;
  readonly isLoose: boolean;
}

/** The index in the name where the stretch of text ends, or -1 where the two differ. Fills `trace`. */
export const walkAlong = ({ text, from, to, name, first, rule, isLoose }: Walk, trace: Trace): number => {
  const { units, length } = name;
  trace.isPlain = true;
  trace.isLoose = false;
  trace.hasGrown = false;
  let at = from;
  let nth = first;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const wanted = nth < length ? (units[nth] ?? 0) : 0;
    if (unit === wanted && unit !== spaceUnit && (unit & 0xf800) !== 0xd800) {
      at++;
      nth++;
    } else if ((unit ^ wanted) === 32 && isAsciiLetter(unit)) {
      const isCapitalInText = unit < 97;
      if (rule === 'exact' || (rule === 'title' && !isCapitalInText)) return -1;
      if (isCapitalInText) trace.hasGrown = true;
      at++;
      nth++;
    } else {
      const way: Way = { text, to, name, first, rule, isLoose, at, nth };
      if (!passAny(way, trace)) return -1;
      at = way.at;
      nth = way.nth;
    }
  }
  return nth;
};

/** Whether the folded unit of a name at an index is this one. */
export const isNameUnit = (name: NameText, nth: number, unit: number): boolean =>
  nth >= 0 && nth < name.length && foldOf(name.units[nth] ?? 0) === (unit | letterBits);
