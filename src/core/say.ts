/**
 * Texts for people by key, so that they can be translated: the type of the look-up every part is given, one made from a
 * file of messages for where the browser's own is not at hand, and counts in words. Must not hold texts itself.
 */
import type messages from '../_locales/en/messages.json';

/** The name of a text in `_locales`. */
export type MessageKey = keyof typeof messages;

/** The name of a text that has a form for each kind of number: `name_one`, `name_other`, and what else a language needs. */
export type CountKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** Looks up a text for people; the substitutions take the places of `$1`, `$2` … in it. The key itself where there is none. */
export type Say = (
  key: MessageKey | `${CountKey}_${Intl.LDMLPluralRule}`,
  ...substitutions: readonly string[]
) => string;

/** A look-up over a parsed `messages.json` (the WebExtension form, placeholders written as `$1` to `$9`). */
export const createSay =
  (texts: Readonly<Record<string, { readonly message: string }>>): Say =>
  (key, ...substitutions) =>
    (texts[key]?.message ?? key).replaceAll(/\$([1-9])/g, (_, number) => substitutions[Number(number) - 1] ?? '');

/** Language and direction of the texts themselves: not always the browser's, since there are not texts for every language. */
export const languageOf = (say: Say): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } => ({
  lang: say('language'),
  dir: say('language_direction') === 'rtl' ? 'rtl' : 'ltr',
});

/** Names in one line, with what the language puts between: "a, b and c". */
export const sayListWith = (say: Say, names: readonly string[]): string =>
  new Intl.ListFormat(languageOf(say).lang).format(names);

/**
 * A text with a number in it, in the form that the number asks for in the language of the texts ("1 name", "2 names"); `$1`
 * is the number as it is written there, in the digits in which dates are written too.
 */
export const sayCountWith = (say: Say, key: CountKey, count: number): string => {
  const { lang } = languageOf(say);
  const number = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).format(count);
  const form = `${key}_${new Intl.PluralRules(lang).select(count)}` as const;
  const text = say(form, number);
  // Only the language itself knows which forms it has; every language has the last.
  return text === form ? say(`${key}_other`, number) : text;
};
