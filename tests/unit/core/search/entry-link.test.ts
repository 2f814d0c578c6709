import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntryLink, writeEntryLink, writeSearchLink } from '../../../../src/core/search/entry-link';

describe('the address of an entry', () => {
  test.each([
    ['#org/nsa', { entry: 'org/nsa' }],
    ['org/nsa', { entry: 'org/nsa' }],
    ['#cities:city/12', { glossary: 'cities', entry: 'city/12' }],
    ['#idea/a:b', { entry: 'idea/a:b' }],
    ['#?q=new%20york', { typed: 'new york' }],
    ['#?q=100%', { typed: '100%' }],
    ['#', { typed: '' }],
    ['', { typed: '' }],
  ])('%j', (hash, wish) => {
    expect(readEntryLink(hash)).toEqual(wish);
  });

  test('what is written is read again', () => {
    const glossary = fc.stringMatching(/^[a-z][a-z0-9 -]*$/);
    const entry = fc.stringMatching(/^[a-z]+\/[^#]+$/);
    fc.assert(
      fc.property(glossary, entry, (name, id) => {
        const wish = readEntryLink(writeEntryLink({ glossary: name, entry: id }));
        expect(wish).toEqual(name === 'core' ? { entry: id } : { glossary: name, entry: id });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(readEntryLink(writeSearchLink(typed))).toEqual({ typed });
      }),
    );
  });
});
