/**
 * Decides whether a name stands at a place the hashes led to: compares the texts themselves under the name's own rules,
 * the symbols around its words included. What is not confirmed here is no candidate.
 */
import type { CaseRule } from '../glossary';
import type { NameText } from '../pack/name-index';
import type { PluralRule } from '../pack/surface';
import { codeAt, findBefore, isLetterAt, sizeOf, skipSilent } from './characters';
import { isCapital, isCased, lettersOf } from './clean';
import { noPlural, pluralEs, pluralIes, pluralS, unitY } from './endings';
import { describe, foldOf, letter } from './folding';
import { isNameUnit, nameCodeAt, type Trace, walkAlong } from './walk';

/** How a name matches. */
export interface NameRules {
  readonly case: CaseRule;
  readonly plural: PluralRule;
  /** Whether a space and a hyphen are the same. */
  readonly isLoose: boolean;
}

/** Where a name may stand: its tokens begin at `start`, and the last of them is read in one of its ways. */
export interface Place {
  readonly start: number;
  readonly stemEnd: number;
  readonly end: number;
  readonly plural: number;
  /** Whether the last token is read as it stands. */
  readonly isWhole: boolean;
}

/** Where a name does stand. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Whether it is spelt otherwise, or a hyphen stands for a space. */
  readonly isAltered: boolean;
}

const fewestCapitals = 5;
const point = '.';
const trace: Trace = { isPlain: true, isLoose: false, hasGrown: false };

const isSymbol = (code: number): boolean => {
  const { kind } = describe(code);
  return kind === 'gap' || kind === 'point' || kind === 'apostrophe' || kind === 'space';
};

/** Number of the name's units before its first word: the point of ".NET". */
const countLead = (name: NameText): number => {
  let nth = 0;
  while (nth < name.length && foldOf(name.units[nth] ?? 0) < letter && isSymbol(nameCodeAt(name, nth))) {
    nth += sizeOf(nameCodeAt(name, nth));
  }
  return nth;
};

/** Whether what stands beside a name's outer symbol lets the name end there: no word, nor the same symbol again. */
const isFree = (text: string, neighbour: number, symbol: string): boolean => {
  if (neighbour < 0 || neighbour >= text.length) return true;
  if (isLetterAt(text, neighbour)) return false;
  return symbol === point || describe(codeAt(text, neighbour)).folded !== symbol;
};

/** Where the symbols before the name's first word begin in the text, or -1. */
const matchLead = (text: string, start: number, name: NameText, lead: number): number => {
  let at = start;
  let symbol = '';
  for (let nth = lead - 1; nth >= 0; nth--) {
    if (nth > 0 && nameCodeAt(name, nth - 1) > 0xffff) nth--;
    at = findBefore(text, at);
    symbol = describe(nameCodeAt(name, nth)).folded;
    if (at < 0 || describe(codeAt(text, at)).folded !== symbol) return -1;
  }
  return isFree(text, findBefore(text, at), symbol) ? at : -1;
};

/** Where the symbols behind the name's last word end in the text, or -1. */
const matchTrail = (text: string, end: number, name: NameText, from: number): number => {
  let at = end;
  let symbol = '';
  for (let nth = from; nth < name.length; ) {
    const code = nameCodeAt(name, nth);
    symbol = describe(code).folded;
    if (!isSymbol(code) || at >= text.length || describe(codeAt(text, at)).folded !== symbol) return -1;
    at = skipSilent(text, at + sizeOf(codeAt(text, at)));
    nth += sizeOf(code);
  }
  return isFree(text, at, symbol) ? at : -1;
};

const charactersOf = (text: string): string[] =>
  Array.from(text).filter((character) => describe(character.codePointAt(0) ?? 0).kind !== 'silent');

/** A name in small letters may stand in capitals, but not where it is so short that it may be an acronym. */
const isShortInCapitals = (text: string): boolean => {
  const characters = charactersOf(text);
  if (!characters.some(isCapital) || characters.some((it) => isCased(it) && !isCapital(it))) return false;
  return characters.filter((it) => /\p{L}/u.test(it)).length < fewestCapitals;
};

const foldedBefore = (name: NameText, end: number): string => {
  let folded = '';
  for (let nth = Math.max(0, end - 2); nth < end; nth++) folded += describe(name.units[nth] ?? 0).folded;
  return folded;
};

/** Whether the name's last word, whose letters end at `end`, may have this plural. */
const takesPlural = (name: NameText, end: number, rules: NameRules, plural: number, ending: string): boolean => {
  const isSmall = !Array.from(ending).some(isCapital);
  if (rules.plural === 'none') return false;
  if (rules.plural === 'capitals') return plural === pluralS && isSmall;
  if (rules.case === 'exact' && !isSmall) return false;
  const stem = foldedBefore(name, end);
  if (plural === pluralS) return !stem.endsWith('s');
  if (plural === pluralEs) return /(?:[sxzo]|ch|sh)$/.test(stem);
  return /[b-df-hj-np-tv-z]$/.test(stem);
};

/** Whether the name stands at the place, and exactly where; undefined where it does not. */
export const compareName = (text: string, place: Place, name: NameText, rules: NameRules): Match | undefined => {
  const lead = countLead(name);
  const nth = walkAlong(
    { text, from: place.start, to: place.stemEnd, name, first: lead, rule: rules.case, isLoose: rules.isLoose },
    trace,
  );
  if (nth < 0) return undefined;
  const { isPlain, isLoose, hasGrown } = trace;
  let end = place.end;
  if (place.plural !== noPlural) {
    const isComplete =
      place.plural === pluralIes ? isNameUnit(name, nth, unitY) && nth + 1 === name.length : nth === name.length;
    if (!isComplete) return undefined;
    if (!takesPlural(name, nth, rules, place.plural, text.slice(place.stemEnd, place.end))) return undefined;
  } else if (nth < name.length) {
    if (!place.isWhole) return undefined;
    end = matchTrail(text, place.end, name, nth);
    if (end < 0) return undefined;
  }
  const start = lead === 0 ? place.start : matchLead(text, place.start, name, lead);
  if (start < 0) return undefined;
  if (hasGrown && rules.case === 'title' && isShortInCapitals(text.slice(place.start, place.stemEnd))) return undefined;
  if (isLoose || place.plural !== noPlural) return { start, end, isAltered: true };
  const isSpeltAlike =
    isPlain ||
    lettersOf(text.slice(start, end)) === lettersOf(String.fromCharCode(...name.units.subarray(0, name.length)));
  return { start, end, isAltered: !isSpeltAlike };
};
