/** The keys under which the index keeps a name: the same tokens and hashes with which a text is read. */
import { isCapital, isCased } from '../match/clean';
import { addToken } from '../match/hash';
import { createTokens, findStart, readTokens } from '../match/tokens';

/** A clean name's place in the index. */
export interface NameKeys {
  readonly key: number;
  /** The key of the name's first token if it has no other, of the first two if it has. */
  readonly start: number;
  /** Keys of the first two, three ... tokens: where reading on is worth while. Not the name's own. */
  readonly prefixes: readonly number[];
  readonly tokens: number;
  /** Whether the last word has capitals and no small letter. */
  readonly endsInCapitals: boolean;
}

const tokens = createTokens(0);

/** The keys of a clean name. */
export const keysOf = (text: string): NameKeys => {
  tokens.count = 0;
  tokens.base = 0;
  readTokens(text, 0, text.length, tokens);
  const prefixes: number[] = [];
  let key = 0;
  let start = 0;
  for (let nth = 0; nth < tokens.count; nth++) {
    key = addToken(key, tokens.hashes[nth] ?? 0);
    if (nth < 2) start = key >>> 0;
    if (nth > 0 && nth < tokens.count - 1) prefixes.push(key >>> 0);
  }
  const last = tokens.count - 1;
  const lastWord = text.slice(findStart(text, last > 0 ? (tokens.ends[last - 1] ?? 0) : 0), tokens.ends[last] ?? 0);
  const letters = Array.from(lastWord).filter(isCased);
  return {
    key: key >>> 0,
    start,
    prefixes,
    tokens: tokens.count,
    endsInCapitals: letters.length > 0 && letters.every(isCapital),
  };
};
