/** A text as names are compared: small letters without accents. For what a reader types; articles are read by tokens.ts. */
import { describe } from './folding';

/** A text as it is compared, with the index in the raw text of each unit and of the end. */
export interface FoldedText {
  readonly folded: string;
  readonly indexes: readonly number[];
}

/** Folds a text and keeps the way back. */
export const foldText = (text: string): FoldedText => {
  let folded = '';
  const indexes: number[] = [];
  let at = 0;
  for (const character of text) {
    const { folded: plain } = describe(character.codePointAt(0) ?? 0);
    for (let unit = 0; unit < plain.length; unit++) indexes.push(at);
    folded += plain;
    at += character.length;
  }
  indexes.push(at);
  return { folded, indexes };
};
