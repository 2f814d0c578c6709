import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type AnnotatedTerm, type AnnotationsAsk, writeAnnotations } from '../../../../src/formats/terms/annotations';
import { collection, select } from './model';

const term: AnnotatedTerm = {
  name: 'NSA',
  line: 'National Security Agency',
  text: 'Intercepts foreign communications.',
  count: 1,
  source: { name: 'Basics', licence: 'CC BY 4.0', month: 'Nov 2026' },
  links: { wikipedia: 'https://en.wikipedia.org/wiki/NSA', licence: 'https://example.org/by/4.0/' },
  address: { glossary: 'core', entry: 'org/nsa' },
  lang: 'en',
  ids: { wikidata: 'Q121194' },
  places: [],
};
const write = (ask: Partial<AnnotationsAsk>) => {
  let ids = 0;
  const text = writeAnnotations({
    article: { title: 'Talks', url: 'https://news.example.org/a' },
    text: '',
    terms: [],
    created: '2026-11-29T03:10:33.000Z',
    version: '0.1.0',
    newId: () => `urn:uuid:${ids++}`,
    ...ask,
  });
  return v.parse(collection, JSON.parse(text));
};
/** The term at each place where its name stands. */
const placed = (text: string, surface: string): AnnotatedTerm => ({
  ...term,
  places: [...text.matchAll(new RegExp(surface, 'g'))].map(({ index }) => ({
    surface,
    start: index,
    end: index + surface.length,
  })),
});

describe('Web Annotations', () => {
  test('follow the model; the body says what and links the entry, with licence', () => {
    const text = 'The NSA said so.';
    const { first, total } = write({ text, terms: [placed(text, 'NSA')] });
    expect(total).toBe(1);
    expect(first.items[0]?.body).toEqual([
      {
        id: 'tag:contexture.example,2026:core/org/nsa',
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: 'en',
        value: 'NSA\nNational Security Agency\nIntercepts foreign communications.',
        rights: 'https://example.org/by/4.0/',
        creator: { type: 'Organization', name: 'Basics, CC BY 4.0' },
      },
      { type: 'SpecificResource', purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q121194' },
    ]);
    expect(first.items[0]?.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'NSA', prefix: 'The ', suffix: ' said so.' },
      { type: 'TextPositionSelector', start: 4, end: 7 },
    ]);
  });

  test('an empty article makes an empty collection', () => {
    expect(write({}).total).toBe(0);
  });

  test.each([
    ['Wikipedia without Wikidata', { ids: {} }, 'https://en.wikipedia.org/wiki/NSA'],
    ['a Wikidata id that is none', { ids: { wikidata: 'javascript:1' } }, 'https://en.wikipedia.org/wiki/NSA'],
    ['a source', { ids: {}, links: { source: 'https://wiki.example/x' } }, 'https://wiki.example/x'],
    [
      'nothing but its address',
      { ids: {}, links: {}, address: { glossary: 'article', entry: 'article/é b' } },
      'tag:contexture.example,2026:article/article/%C3%A9%20b',
    ],
  ])('an entry is linked by %s', (_, rest, source) => {
    const text = 'NSA';
    const { first } = write({ text, terms: [{ ...placed(text, 'NSA'), ...rest }] });
    expect(first.items[0]?.body[1]).toMatchObject({ source });
  });

  test('a mention outside of the text content has its quote alone, and stands last', () => {
    const text = 'NSA';
    const { first } = write({
      text,
      terms: [{ ...term, places: [{ surface: 'N.S.A.' }, { surface: 'NSA', start: 0, end: 3 }] }],
    });
    expect(first.items.map((it) => it.target.selector.length)).toEqual([2, 1]);
  });

  test('the text is found again by position and by quote, also after characters of two units', () => {
    const text = '😀 The NSA 😀😀 and the NSA again.\n\tThe NSA';
    const { first } = write({ text, terms: [placed(text, 'NSA')] });
    expect(first.items).toHaveLength(3);
    for (const { target } of first.items) {
      const { quoted, positioned } = select(text, target.selector);
      expect(quoted).toEqual([positioned]);
      expect([...text].slice(positioned?.start, positioned?.end).join('')).toBe('NSA');
    }
  });

  test('whatever the text, every position is that of its quote, and no half character is written', () => {
    const piece = fc.constantFrom('NSA', ' ', 'a', '😀', '\n', 'é', 'बै', 'NS');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
        const text = pieces.join('');
        for (const { target } of write({ text, terms: [placed(text, 'NSA')] }).first.items) {
          const { quoted, positioned } = select(text, target.selector);
          expect(quoted).toContainEqual(positioned);
          for (const selector of target.selector)
            if (selector.type === 'TextQuoteSelector')
              expect(`${selector.prefix}|${selector.suffix}`).not.toMatch(/\p{Surrogate}/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('long texts are counted as short ones are', () => {
    const text = `${'😀a'.repeat(5000)}NSA${'b😀'.repeat(5000)}NSA`;
    const { first } = write({ text, terms: [placed(text, 'NSA')] });
    expect(first.items.map(({ target }) => target.selector[1])).toEqual([
      { type: 'TextPositionSelector', start: 10_000, end: 10_003 },
      { type: 'TextPositionSelector', start: 20_003, end: 20_006 },
    ]);
  });
});
