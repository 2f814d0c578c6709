/** What looking up a text comes to, for those who ask and those who answer. Types, and the door; survives JSON. */
import { arePackNames } from '../built-in';
import { type Checked, isShape, isText, isWholeBetween } from '../checks';
import type { Mention } from '../mention';
import type { RankedSense } from './rank';

/** The glossary under whose name words of the dictionary go. */
export const dictionaryGlossary = 'dictionary';

/** UTF-16 units of a context at most: a paragraph's worth around what is asked for. */
export const mostContextUnits = 2000;

const isOffset = isWholeBetween(0, mostContextUnits);

/** The door for "lookUp": a text, from where to where the word or phrase stands in it, and which packs may know it. */
export const isLookUpAsk = isShape({
  text: isText(mostContextUnits),
  lang: isText(),
  packs: arePackNames,
  start: isOffset,
  end: isOffset,
});
export type LookUpAsk = Checked<typeof isLookUpAsk>;

/** A name that a glossary has, or a word of the dictionary with its meanings, the best first; neither where nothing is known. */
export interface LookedUp {
  readonly mention?: Mention;
  readonly senses?: readonly RankedSense[];
}
