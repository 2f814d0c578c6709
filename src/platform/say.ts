/** Texts for people in the browser's own language, from `_locales`. */
import type { CountKey, Say } from '../core/say';
import { browser } from './browser';

/** Looks up a text; the key itself where the package has none, so that nothing is ever blank. */
export const say: Say = (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]) || key;

/**
 * A text with a number in it, in the form that the number asks for in the reader's language ("1 name", "2 names"); `$1` is
 * the number as it is written there.
 */
export const sayCount = (key: CountKey, count: number): string => {
  const lang = browser.i18n.getUILanguage();
  const number = new Intl.NumberFormat(lang).format(count);
  const form = new Intl.PluralRules(lang).select(count);
  // Only the language itself knows which forms it has; every language has the last.
  return browser.i18n.getMessage(`${key}_${form}`, number) || say(`${key}_other`, number);
};

/** Language and direction of the interface, for the root element of our own pages and of the card. */
export const interfaceLanguage = (): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } => ({
  lang: browser.i18n.getUILanguage(),
  dir: browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
});
