/** The keys under which the index keeps a name: the same tokens and hashes with which a text is read. */
import type { CaseRule } from '../glossary';
import { isCapital, isCased } from '../match/clean';
import { describe } from '../match/folding';
import { addToken, addUnit, dropUnit } from '../match/hash';
import { smallSalt } from '../match/starts';
import { clearTokens, createTokens, findStart, readTokens } from '../match/tokens';
import type { PluralRule } from './record';

/** A clean name's place in the index. */
export interface NameKeys {
  readonly key: number;
  /** Keys of the first two, three ... tokens: where reading on is worth while. Not the name's own. */
  readonly prefixes: readonly number[];
  /** What the filter lets through for this name: its first token, or its first two, in every form they may have. */
  readonly starts: readonly number[];
  readonly tokens: number;
  readonly plural: PluralRule;
}

/** The rules of a name that its keys depend on. */
export interface KeyRules {
  readonly case: CaseRule;
  readonly takesPlural: boolean;
}

const tokens = createTokens(0);

const [unitE, unitI, unitY] = [101, 105, 121] as const;

/** Hashes of a last word and of its plurals, each without the final "s". */
const stemsOf = (word: string, { hash, stem }: { hash: number; stem: number }, plural: PluralRule): number[] => {
  if (plural === 'none') return [stem];
  if (plural === 'capitals') return [stem, hash];
  const last = describe(Array.from(word).at(-1)?.codePointAt(0) ?? -1).folded.slice(-1);
  if (last === 'y') return [stem, hash, addUnit(addUnit(dropUnit(hash, unitY), unitI), unitE)];
  return 'sxzoh'.includes(last) ? [stem, hash, addUnit(hash, unitE)] : [stem, hash];
};

const isInCapitals = (word: string): boolean => {
  const letters = Array.from(word).filter(isCased);
  return letters.length > 0 && letters.every(isCapital);
};

/** The keys of a clean name. */
export const keysOf = (text: string, rules: KeyRules): NameKeys => {
  clearTokens(tokens);
  readTokens(text, 0, text.length, tokens);
  const { hashes, stems, ends, count } = tokens;
  const prefixes: number[] = [];
  let key = 0;
  for (let nth = 0; nth < count; nth++) {
    key = addToken(key, hashes[nth] ?? 0);
    if (nth > 0 && nth < count - 1) prefixes.push(key >>> 0);
  }
  const startOf = (nth: number): number => findStart(text, nth > 0 ? (ends[nth - 1] ?? 0) : 0);
  const lastWord = text.slice(startOf(count - 1), ends[count - 1] ?? 0);
  const plural = rules.takesPlural ? (isInCapitals(lastWord) ? 'capitals' : 'word') : 'none';

  const second = Math.min(1, count - 1);
  const ofSecond = { hash: hashes[second] ?? 0, stem: stems[second] ?? 0 };
  const ways = count > 2 ? [ofSecond.stem] : stemsOf(lastWord, ofSecond, plural);
  const before = count > 1 ? addToken(0, stems[0] ?? 0) : 0;
  const whole = [...new Set(ways)].map((way) => addToken(before, way));
  const mayBeginSmall = rules.case === 'any' || !isCapital(String.fromCodePoint(text.codePointAt(startOf(0)) ?? 32));
  const small = mayBeginSmall ? whole.map((start) => start ^ smallSalt) : [];
  return { key: key >>> 0, prefixes, starts: [...whole, ...small].map((start) => start >>> 0), tokens: count, plural };
};
