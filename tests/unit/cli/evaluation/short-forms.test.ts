/** Which short forms of longer gold mentions count, and what counts as joined. */
import { expect, test } from 'vitest';
import type { GoldDocument } from '../../../../src/cli/evaluation/gold';
import { addShortTallies, countShortForms, formOf } from '../../../../src/cli/evaluation/short-forms';

test.each([
  ['Oakes', 'Jane Oakes', 'last word'],
  ['Jane', 'Jane Oakes', 'first word'],
  ['HRTO', 'Halden Regional Transport Office', 'initials'],
  ['U.S.', 'United States of America', 'initials'],
  ['Transport Office', 'Halden Regional Transport Office', 'other part'],
  ['Oakes', 'Jane Oakeshott', undefined],
  ['Jane Oakes', 'Jane Oakes', undefined],
  ['O', 'Oslo Opera', undefined],
])('%s of %s: %s', (short, long, form) => {
  expect(formOf(short, long)).toBe(form);
});

const text = 'Jane Oakes met Bob Elm. Oakes left, Elm stayed; Bob slept.';
const at = (surface: string, from = 0) => {
  const start = text.indexOf(surface, from);
  return { start, end: start + surface.length, surface };
};
const document: GoldDocument = {
  id: 'one',
  lang: 'en',
  text,
  mentions: [
    { ...at('Jane Oakes'), wikipedia: 'Jane Oakes' },
    { ...at('Bob Elm'), wikipedia: 'Bob Elm' },
    { ...at('Oakes', 12), wikipedia: 'Jane Oakes' },
    { ...at('Elm', 25), wikipedia: 'Bob Elm' },
    { ...at('Bob', 25), wikipedia: 'Bob Elm' },
  ],
};

test('a join to the longer mention counts, and so does the right entity; a join to another is wrong', () => {
  const right = { ...at('Oakes', 12), full: at('Jane Oakes') };
  const wrong = { ...at('Bob', 25), full: at('Jane Oakes') };
  const given = { ...at('Elm', 25), label: 'Bob Elm', confidence: 0.9, wikipedia: 'Bob Elm', wikidata: undefined };
  const tally = addShortTallies([countShortForms(document, [given], [right, wrong])]);
  expect(tally.wanted.get('last word')).toBe(2);
  expect(tally.joined.get('last word')).toBe(2);
  expect(tally.joined.get('first word')).toBe(0);
  expect(tally).toMatchObject({
    right: 1,
    wrong: 1,
    missed: ['one: Bob < Bob Elm'],
    mistaken: ['one: Bob < Jane Oakes'],
  });
});
