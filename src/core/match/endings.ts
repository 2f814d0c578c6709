/**
 * The other ways to read a name's last word: without a plural ending, without a possessive, without a Korean particle.
 * Says what could be taken off; whether the name allows it is decided where the name is compared.
 */
import { findBefore, unitAt } from './characters';
import { apostrophe, foldOf } from './folding';
import { addUnit, dropUnit } from './hash';
import { findStart } from './tokens';

/** What was taken off as a plural. */
export const noPlural = 0;
export const pluralS = 1;
export const pluralEs = 2;
/** "ies" for "y": the stem lacks its last letter. */
export const pluralIes = 3;

/** One way to read a token. */
export interface Reading {
  /** Hash of the token as the name would have it. */
  readonly hash: number;
  /** Where the name's own letters end. */
  readonly stemEnd: number;
  /** Where the candidate ends: behind a plural, before a possessive or particle. */
  readonly end: number;
  readonly plural: number;
}

/** A token and where it stands: somewhere behind `from`, up to `end`. */
export interface TokenInText {
  readonly hash: number;
  readonly from: number;
  readonly end: number;
  readonly tail: number;
}

export const unitS = 115;
export const unitE = 101;
export const unitI = 105;
export const unitY = 121;
const unitApostrophe = 39;
const hangul = { first: 0xac00, last: 0xd7a3 } as const;

/** Particles that Korean writes onto a name: case, topic, "and", "from", "until", "called". */
const particles = new Set(
  '은 는 이 가 을 를 의 에 와 과 도 로 만 으로 에서 에게 에는 에도 에서는 에서도 부터 까지 께서 처럼 보다 라고 이라고 이나 이며 이다'.split(
    ' ',
  ),
);
const longestParticle = 3;

/** Whether a word with this last folded unit may have another reading. Everything else needs no closer look. */
export const mayHaveEnding = (tail: number): boolean => tail === unitS || (tail >= hangul.first && tail <= hangul.last);

const addPlurals = (text: string, hash: number, end: number, readings: Reading[]): void => {
  const beforeS = findBefore(text, end);
  if (unitAt(text, beforeS) !== unitS) return;
  const singular = dropUnit(hash, unitS);
  if (singular === 0) return;
  readings.push({ hash: singular, stemEnd: beforeS, end, plural: pluralS });
  const beforeE = findBefore(text, beforeS);
  if (unitAt(text, beforeE) !== unitE) return;
  const withoutE = dropUnit(singular, unitE);
  if (withoutE === 0) return;
  readings.push({ hash: withoutE, stemEnd: beforeE, end, plural: pluralEs });
  const beforeI = findBefore(text, beforeE);
  if (unitAt(text, beforeI) !== unitI) return;
  const withoutI = dropUnit(withoutE, unitI);
  if (withoutI === 0) return;
  readings.push({ hash: addUnit(withoutI, unitY), stemEnd: beforeI, end, plural: pluralIes });
};

const addParticles = (text: string, token: TokenInText, readings: Reading[]): void => {
  const first = findStart(text, token.from);
  let particle = '';
  let stem = token.hash;
  let start = token.end;
  for (let syllables = 1; syllables <= longestParticle; syllables++) {
    start = findBefore(text, start);
    const unit = unitAt(text, start);
    if (unit < hangul.first || unit > hangul.last) return;
    particle = String.fromCharCode(unit) + particle;
    stem = dropUnit(stem, unit);
    // A particle follows a name of two syllables or more: one syllable is too often part of another word.
    if (findBefore(text, start) <= first) return;
    if (particles.has(particle)) readings.push({ hash: stem, stemEnd: start, end: start, plural: noPlural });
  }
};

/** All other readings of a word for which `mayHaveEnding` holds. */
export const readEndings = (text: string, token: TokenInText): Reading[] => {
  const { hash, end } = token;
  const readings: Reading[] = [];
  if (token.tail !== unitS) {
    addParticles(text, token, readings);
    return readings;
  }
  const beforeS = findBefore(text, end);
  const stem = dropUnit(hash, unitS);
  if (unitAt(text, beforeS) !== unitS || stem === 0) return readings;
  addPlurals(text, hash, end, readings);
  const mark = findBefore(text, beforeS);
  if (mark < 0 || foldOf(text.charCodeAt(mark)) !== apostrophe) return readings;
  const owner = dropUnit(stem, unitApostrophe);
  readings.push({ hash: owner, stemEnd: mark, end: mark, plural: noPlural });
  addPlurals(text, owner, mark, readings);
  return readings;
};
