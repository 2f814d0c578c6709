/** Texts for people in the browser's own language, from `_locales`. */
import type { Say } from '../core/say';
import { browser } from './browser';

/** Looks up a text; the key itself where the package has none, so that nothing is ever blank. */
export const say: Say = (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]) || key;

/** Language and direction of the interface, for the root element of our own pages and of the card. */
export const interfaceLanguage = (): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } => ({
  lang: browser.i18n.getUILanguage(),
  dir: browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
});
