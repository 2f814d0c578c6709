/**
 * Texts for people by key, so that they can be translated: the type of the look-up every part is given, and one made from
 * a file of messages for where the browser's own is not at hand. Must not hold texts itself.
 */
import type messages from '../_locales/en/messages.json';

/** The name of a text in `_locales`. */
export type MessageKey = keyof typeof messages;

/** The name of a text that has a form for each kind of number: `name_one`, `name_other`, and what else a language needs. */
export type CountKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** Looks up a text for people; the substitutions take the places of `$1`, `$2` … in it. */
export type Say = (key: MessageKey, ...substitutions: readonly string[]) => string;

/** A look-up over a parsed `messages.json` (the WebExtension form, placeholders written as `$1` to `$9`). */
export const createSay =
  (texts: Readonly<Record<string, { readonly message: string }>>): Say =>
  (key, ...substitutions) =>
    (texts[key]?.message ?? key).replaceAll(/\$([1-9])/g, (_, number) => substitutions[Number(number) - 1] ?? '');
