/**
 * Sifts the tokens of a text: at which may a name begin at all. Two probes of a Bloom filter a token, and no branch for
 * most, leave about one token in six for a closer look.
 */
import { probeBloom } from '../pack/bloom';
import type { NameIndex } from '../pack/name-index';
import { mayHaveEnding, readEndings, unitE, unitI, unitS, unitY } from './endings';
import { addToken, addUnit, dropUnit } from './hash';
import type { Tokens } from './tokens';

/** Bits of a token: whether a name of one word may begin there, and a name of several. */
export const oneWord = 1;
export const severalWords = 2;

const isAsciiLetterOrDigit = (unit: number): boolean =>
  ((unit | 32) >= 97 && (unit | 32) <= 122) || (unit >= 48 && unit <= 57);

/**
 * Fills `starts` for the tokens below `until`. Reads one token more, if there is one, for names of several words. May
 * answer yes where no name begins, never no where one does.
 */
export const findStarts = (index: NameIndex, text: string, tokens: Tokens, until: number, starts: Uint8Array): void => {
  const { bloom, bloomShift } = index;
  const { hashes, ends, tails } = tokens;
  const count = Math.min(tokens.count, until + 1);
  let before = 0;
  for (let nth = 0; nth < count; nth++) {
    const hash = hashes[nth] ?? 0;
    const tail = tails[nth] ?? 0;
    const end = ends[nth] ?? 0;
    const key = addToken(0, hash);
    let alone = probeBloom(bloom, bloomShift, key);
    let paired = probeBloom(bloom, bloomShift, addToken(before, hash));
    if (mayHaveEnding(tail)) {
      const unit = text.charCodeAt(end - 2);
      if (tail === unitS && text.charCodeAt(end - 1) < 128 && isAsciiLetterOrDigit(unit)) {
        // The usual case, without looking at what stands before: a hash for which there was no such ending is let
        // through as seldom as any other.
        const withoutS = dropUnit(hash, unitS);
        alone |= probeBloom(bloom, bloomShift, addToken(0, withoutS));
        paired |= probeBloom(bloom, bloomShift, addToken(before, withoutS));
        if ((unit | 32) === unitE) {
          const withoutEs = dropUnit(withoutS, unitE);
          const withY = addUnit(dropUnit(withoutEs, unitI), unitY);
          alone |= probeBloom(bloom, bloomShift, addToken(0, withoutEs));
          alone |= probeBloom(bloom, bloomShift, addToken(0, withY));
          paired |= probeBloom(bloom, bloomShift, addToken(before, withoutEs));
          paired |= probeBloom(bloom, bloomShift, addToken(before, withY));
        }
      } else {
        const from = nth > 0 ? (ends[nth - 1] ?? 0) : tokens.base;
        for (const reading of readEndings(text, { hash, from, end, tail })) {
          alone |= probeBloom(bloom, bloomShift, addToken(0, reading.hash));
          paired |= probeBloom(bloom, bloomShift, addToken(before, reading.hash));
        }
      }
    }
    starts[nth] = alone;
    if (nth > 0) starts[nth - 1] = (starts[nth - 1] ?? 0) | (paired << 1);
    before = key;
  }
};
