/**
 * A name as the pack keeps it for comparing: composed letters as they are, one space for any white space, the plainest
 * quotes and hyphens, "and" for "&", nothing silent. Runs when a pack is built, never when a text is read.
 */
import { type Character, describe } from './folding';

/** Whether a character is a capital: it has a small form, and is not a titlecase letter. */
export const isCapital = (letter: string): boolean =>
  letter.toLowerCase() !== letter && letter.toUpperCase() === letter;

/** Whether a character comes in capital and small form. */
export const isCased = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase();

const isOfToken = ({ kind }: Character): boolean => kind === 'letter' || kind === 'sign' || kind === 'ampersand';

/** Most names: nothing in them that could be written more plainly. */
const isClean = (name: string): boolean => /^[a-z\d]+(?: [a-z\d]+)*$/i.test(name);

/** The name in the form in which surfaces are kept. */
export const cleanName = (name: string): string => {
  if (isClean(name)) return name;
  const signs = Array.from(name.normalize('NFC'), (text) => ({ text, character: describe(text.codePointAt(0) ?? 0) }));
  const first = signs.findIndex(({ character }) => isOfToken(character));
  const last = signs.findLastIndex(({ character }) => isOfToken(character));
  let clean = '';
  for (const [nth, { text, character }] of signs.entries()) {
    const { kind, folded } = character;
    const and = `${nth > first ? ' ' : ''}and${nth < last ? ' ' : ''}`;
    const piece = kind === 'ampersand' ? and : isOfToken(character) ? text : folded;
    clean += clean.endsWith(' ') || clean === '' ? piece.trimStart() : piece;
  }
  return clean.trimEnd();
};

/** The letters of a text in small form with their accents: what differs in them is a difference in spelling. */
export const lettersOf = (text: string): string => {
  let letters = '';
  for (const character of text.normalize('NFC')) {
    const { kind } = describe(character.codePointAt(0) ?? 0);
    if (kind === 'letter' || kind === 'sign') letters += character.toLowerCase();
    else if (kind === 'ampersand') letters += 'and';
  }
  return letters;
};
