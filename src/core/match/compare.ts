/**
 * Decides whether a name stands at a place the hashes led to: compares the texts themselves under the name's own rules,
 * the symbols around its words included. What is not confirmed here is no candidate.
 */
import { createNameText, type NameText, readNameText } from '../pack/name-index';
import { isLoose } from '../pack/record';
import { codeAt, findBefore, isLetterAt, sizeOf, skipSilent } from './characters';
import { isCapital, isCased, lettersOf } from './clean';
import { beginsWithin, endsWithin } from './edges';
import { noPlural, pluralIes, unitY } from './endings';
import { describe } from './folding';
import { takesPlural } from './plural';
import type { Trial } from './trial';
import { isNameUnit, nameCodeAt, type Trace, walkAlong } from './walk';

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
  while (nth < name.length && isSymbol(nameCodeAt(name, nth))) {
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

const isSpeltAs = (text: string, { units, length }: NameText): boolean =>
  lettersOf(text) === lettersOf(String.fromCharCode(...units.subarray(0, length)));

const charactersOf = (text: string): string[] =>
  Array.from(text).filter((character) => describe(character.codePointAt(0) ?? 0).kind !== 'silent');

/** A name in small letters may stand in capitals, but not where it is so short that it may be an acronym. */
const isShortInCapitals = (text: string): boolean => {
  const characters = charactersOf(text);
  if (!characters.some(isCapital) || characters.some((it) => isCased(it) && !isCapital(it))) return false;
  return characters.filter((it) => /\p{L}/u.test(it)).length < fewestCapitals;
};

const nameText = createNameText();

/** Whether the name stands at the place; if so, the trial's last fields say exactly where. */
export const compareName = (trial: Trial): boolean => {
  const { text, start, stemEnd, plural, rules } = trial;
  const name = nameText;
  readNameText(trial.bytes, trial.at, trial.traits, name);
  const lead = countLead(name);
  const nth = walkAlong(
    { text, from: start, to: stemEnd, name, first: lead, rule: rules.case, isLoose: isLoose(trial.traits) },
    trace,
  );
  if (nth < 0) return false;
  trial.foundEnd = trial.end;
  if (plural !== noPlural) {
    const end = plural === pluralIes && isNameUnit(name, nth, unitY) ? nth + 1 : nth;
    if (end !== name.length || (plural === pluralIes) === (end === nth) || !takesPlural(trial)) return false;
  } else if (nth < name.length) {
    trial.foundEnd = trial.isWhole ? matchTrail(text, trial.end, name, nth) : -1;
    if (trial.foundEnd < 0) return false;
  }
  if (trial.foundEnd === trial.end && endsWithin(text, trial.end)) return false;
  trial.foundStart = lead === 0 ? start : matchLead(text, start, name, lead);
  if (trial.foundStart < 0 || (lead === 0 && beginsWithin(text, start))) return false;
  const { isPlain, hasGrown } = trace;
  if (hasGrown && rules.case === 'title' && isShortInCapitals(text.slice(start, stemEnd))) return false;
  trial.isAltered =
    trace.isLoose || plural !== noPlural || !(isPlain || isSpeltAs(text.slice(trial.foundStart, trial.foundEnd), name));
  return true;
};
