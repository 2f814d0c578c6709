/**
 * The other ways to read a name's last word: without a plural ending, without a Korean particle. Says what could be taken
 * off; whether the name allows it is decided where the name is compared.
 */
import { findBefore, unitAt } from './characters';
import { isHangul } from './folding';
import { addUnit, dropUnit } from './hash';
import { findStart } from './tokens';

/** What was taken off as a plural. */
export const noPlural = 0;
export const pluralS = 1;
export const pluralEs = 2;
/** "ies" for "y": the stem lacks its last letter. */
export const pluralIes = 3;

/** Ways to read one token, `count` of them; the arrays are used again for the next token. */
export interface Readings {
  count: number;
  /** Hash of the token as the name would have it. */
  readonly hashes: Int32Array;
  /** Where the name's own letters end. */
  readonly stemEnds: Int32Array;
  /** Where the candidate ends: behind a plural, before a particle. */
  readonly ends: Int32Array;
  readonly plurals: Uint8Array;
}

/** Three plurals, or as many particles. */
const mostReadings = 4;

export const createReadings = (): Readings => ({
  count: 0,
  hashes: new Int32Array(mostReadings),
  stemEnds: new Int32Array(mostReadings),
  ends: new Int32Array(mostReadings),
  plurals: new Uint8Array(mostReadings),
});

/** A token and where it stands: somewhere behind `from`, up to `end`. */
export interface TokenInText {
  readonly hash: number;
  readonly from: number;
  readonly end: number;
}

const unitS = 115;
const unitE = 101;
const unitI = 105;
export const unitY = 121;

/** Particles that Korean writes onto a name: case, topic, "and", "from", "until", "called". */
const particles = new Set(
  '은 는 이 가 을 를 의 에 와 과 도 로 만 으로 에서 에게 에는 에도 에서는 에서도 부터 까지 께서 처럼 보다 라고 이라고 이나 이며 이다'.split(
    ' ',
  ),
);
const longestParticle = 3;

const addReading = (readings: Readings, hash: number, stemEnd: number, end: number, plural: number): void => {
  const { count } = readings;
  readings.hashes[count] = hash;
  readings.stemEnds[count] = stemEnd;
  readings.ends[count] = end;
  readings.plurals[count] = plural;
  readings.count = count + 1;
};

const isSmallLetterButE = (unit: number): boolean => unit >= 97 && unit <= 122 && unit !== unitE;

/** Fills `readings` with the singulars that a word ending in "s" may have. */
export const readPlurals = (text: string, { hash, end }: TokenInText, readings: Readings): void => {
  readings.count = 0;
  const singular = dropUnit(hash, unitS);
  if (singular === 0) return;
  // Nearly every word: a plain "s" after a plain small letter.
  if (text.charCodeAt(end - 1) === unitS && isSmallLetterButE(text.charCodeAt(end - 2))) {
    addReading(readings, singular, end - 1, end, pluralS);
    return;
  }
  const beforeS = findBefore(text, end);
  addReading(readings, singular, beforeS, end, pluralS);
  const beforeE = findBefore(text, beforeS);
  const withoutE = dropUnit(singular, unitE);
  if (unitAt(text, beforeE) !== unitE || withoutE === 0) return;
  addReading(readings, withoutE, beforeE, end, pluralEs);
  const beforeI = findBefore(text, beforeE);
  const withoutI = dropUnit(withoutE, unitI);
  if (unitAt(text, beforeI) === unitI && withoutI !== 0) {
    addReading(readings, addUnit(withoutI, unitY), beforeI, end, pluralIes);
  }
};

/** Fills `readings` with what a word that ends in Hangul is without the particles it may end in. */
export const readParticles = (text: string, { hash, from, end }: TokenInText, readings: Readings): void => {
  readings.count = 0;
  const first = findStart(text, from);
  let particle = '';
  let stem = hash;
  let start = end;
  for (let syllables = 1; syllables <= longestParticle; syllables++) {
    start = findBefore(text, start);
    const unit = unitAt(text, start);
    if (!isHangul(unit)) return;
    particle = String.fromCharCode(unit) + particle;
    stem = dropUnit(stem, unit);
    // A particle follows a name of two syllables or more: one syllable is too often part of another word.
    if (findBefore(text, start) <= first) return;
    if (particles.has(particle)) addReading(readings, stem, start, start, noPlural);
  }
};
