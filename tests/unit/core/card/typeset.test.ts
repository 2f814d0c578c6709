/** Quotation marks as a printer sets them. */
import { describe, expect, it } from 'vitest';
import { typeset } from '../../../../src/core/card/typeset';

describe('typeset', () => {
  it.each([
    ["the world's largest", 'en', 'the world’s largest'],
    ["citizens' groups", 'en-GB', 'citizens’ groups'],
    ['called "cyber" by some', 'en', 'called “cyber” by some'],
    ['"Cyber," they say', 'en', '“Cyber,” they say'],
    ['known as "the Dome" ("Kuppel")', 'en', 'known as “the Dome” (“Kuppel”)'],
    ["a 'quiet' word", 'en', 'a ‘quiet’ word'],
    ["l'État", 'fr', 'l’État'],
    ['genannt "Kuppel"', 'de', 'genannt "Kuppel"'],
    ['nothing to set', 'en', 'nothing to set'],
    ['already “set”', 'en', 'already “set”'],
  ])('%s', (text, lang, expected) => {
    expect(typeset(text, lang)).toBe(expected);
  });
});
