/**
 * The quick look at a name where the hashes led: compared where it lies in the pack, unit by unit. Most trials are settled
 * here, above all those of the small word that is no name ("who"); for the rest compare.ts looks closer.
 */
import { isWide, lengthOf } from '../pack/record';
import { isCapital } from './clean';
import type { Trial } from './trial';

/** What the quick look says. */
export const different = 0;
export const alike = 1;
export const unsure = 2;

const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;
const isLetterOrDigit = (unit: number): boolean => isLetter(unit) || (unit >= 48 && unit <= 57);

/** Whether two units that differ are different letters, or the same in another case that the rule forbids. */
const compareUnits = ({ rules }: Trial, unit: number, wanted: number): number => {
  if (!isLetterOrDigit(unit)) return unsure;
  if (!isLetterOrDigit(wanted)) {
    const isForbidden = rules.case !== 'any' && unit >= 97 && isCapital(String.fromCharCode(wanted));
    return isForbidden ? different : unsure;
  }
  if ((unit ^ wanted) !== 32 || !isLetter(unit)) return different;
  if (rules.case === 'any') return alike;
  // A capital for a small letter may be right under the title rule.
  return rules.case === 'exact' || unit >= 97 ? different : unsure;
};

/** Whether the text from `start` to `stemEnd` is the name and nothing more. */
export const glance = (trial: Trial): number => {
  const { text, start, stemEnd, bytes, at, traits } = trial;
  const length = stemEnd - start;
  if (lengthOf(traits) < length) return unsure;
  const step = isWide(traits) ? 2 : 1;
  for (let nth = 0; nth < length; nth++) {
    const unit = text.charCodeAt(start + nth);
    const from = at + step * nth;
    const wanted = (bytes[from] ?? 0) | (step === 2 ? (bytes[from + 1] ?? 0) << 8 : 0);
    if (unit === wanted) continue;
    const seen = compareUnits(trial, unit, wanted);
    if (seen !== alike) return seen;
  }
  return lengthOf(traits) === length ? alike : unsure;
};
