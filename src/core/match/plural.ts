/** Whether a name's last word may have the plural that it has in the text. */
import { codeAt, findBefore } from './characters';
import { isCapital } from './clean';
import { pluralEs, pluralS } from './endings';
import { describe } from './folding';
import type { Trial } from './trial';

const hasCapital = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 128 ? unit >= 65 && unit <= 90 : isCapital(String.fromCodePoint(codeAt(text, at)))) return true;
  }
  return false;
};

/** The last letter of what the character before an index folds to. */
const letterBefore = (text: string, at: number): string =>
  describe(codeAt(text, findBefore(text, at))).folded.slice(-1);

/** Whether the word whose letters end at `stemEnd` takes the plural that follows there, under the name's rules. */
export const takesPlural = ({ text, stemEnd, end, plural, rules }: Trial): boolean => {
  if (rules.plural === 'none') return false;
  const isSmall = !hasCapital(text, stemEnd, end);
  if (rules.plural === 'capitals') return plural === pluralS && isSmall;
  if (rules.case === 'exact' && !isSmall) return false;
  const last = letterBefore(text, stemEnd);
  if (plural === pluralS) return last !== 's';
  if (plural !== pluralEs) return last >= 'b' && last <= 'z' && !'aeiou'.includes(last);
  if (last !== 'h') return last !== '' && 'sxzo'.includes(last);
  const before = letterBefore(text, findBefore(text, stemEnd));
  return before === 'c' || before === 's';
};
