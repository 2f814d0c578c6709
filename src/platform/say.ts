/** Texts for people in the browser's own language, from `_locales`. */
import { type CountKey, languageOf, type Say, sayCountWith } from '../core/say';
import { browser } from './browser';

/** Looks up a text; the key itself where the package has none, so that nothing is ever blank. */
export const say: Say = (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]) || key;

/** A text with a number in it ("1 name", "2 names"), as `core/say.ts` words it. */
export const sayCount = (key: CountKey, count: number): string => sayCountWith(say, key, count);

/** Language and direction of the interface, for the root element of our own pages and of the card. */
export const interfaceLanguage = () => languageOf(say);
