import { describe, expect, test } from 'vitest';
import { gatherTerms } from '../../../../src/core/terms/gather';
import { listTerms } from '../../../../src/core/terms/listing';
import { type TermSetting, viewTerm } from '../../../../src/core/terms/view';
import { entry, head, name, now, say } from '../card/fixtures';
import { mention } from './fixtures';

const entries = [
  entry('National Security Agency', {
    id: 'org/nsa',
    type: 'agency',
    kind: 'Intelligence agency',
    names: [name('National Security Agency'), name('NSA', 'acronym')],
    country: 'us',
  }),
  entry('Barack Obama', {
    id: 'person/obama',
    offices: [{ title: 'US President', from: '2009-01-20', to: '2017-01-20' }],
  }),
  entry('Washington, D.C.', { id: 'place/washington', type: 'city' }),
  entry('US government', { id: 'org/us-government', type: 'organisation' }),
];
const flag = { width: 3, height: 2, shapes: [] };
const setting: TermSetting = {
  definitions: [],
  lang: 'en',
  date: '2015-09-25',
  now,
  say,
  find: (address) => {
    const found = entries.find(({ id }) => id === address.entry);
    return found && { entry: found, head };
  },
  flagOf: (country) => (country === 'us' ? flag : undefined),
};
const view = (mentions: Parameters<typeof gatherTerms>[0], rest: Partial<TermSetting> = {}) => {
  const [term] = gatherTerms(mentions);
  if (!term) throw new Error('no term');
  return viewTerm(term, { ...setting, ...rest });
};
const washington = mention('Washington', 'place/washington', {
  type: 'city',
  also: [{ glossary: 'basics', entry: 'org/us-government' }],
});

describe('a term in a list', () => {
  test.each([
    [
      'an acronym with its full form',
      [mention('NSA', 'org/nsa')],
      'NSA',
      'National Security Agency · Intelligence agency',
    ],
    [
      'an office as of the article’s date',
      [mention('Obama', 'person/obama')],
      'Barack Obama',
      'US President at the time, 2009–2017',
    ],
    ['doubt', [washington], 'Washington', 'Washington, D.C., or US government'],
    ['an entry that no glossary has', [mention('Zog', 'person/zog')], 'Zog', ''],
  ])('%s', (_, mentions, title, line) => {
    expect(view(mentions)).toMatchObject({ title, line });
  });

  test('its line is the glossary’s own, or the interface’s with words of the glossary in it', () => {
    expect(view([mention('NSA', 'org/nsa')]).isLineOurs).toBeUndefined();
    expect(view([mention('Obama', 'person/obama')]).isLineOurs).toBe(true);
    expect(view([washington]).isLineOurs).toBe(true);
  });

  test('a name known only from the article has the article’s words', () => {
    const address = { glossary: 'article', entry: 'article/ann-london' };
    const shown = view([mention('Ann London', address.entry, { glossary: 'article' })], {
      definitions: [
        {
          kind: 'apposition',
          name: 'Ann London',
          start: 0,
          end: 10,
          text: 'a harbour master',
          quote: { start: 12, end: 28 },
          address,
          paragraph: 2,
          isSafe: true,
        },
      ],
    });
    expect(shown.line).toBe('Person, known only from this article');
    expect(shown.card?.here?.text).toBe('a harbour master');
  });

  test('the flag comes with it', () => {
    expect(view([mention('NSA', 'org/nsa')]).card?.flag?.drawing).toBe(flag);
  });

  test('what leaves the list is complete; what nobody knows does not leave it', () => {
    const terms = [view([mention('NSA', 'org/nsa')]), view([mention('Zog', 'person/zog')])];
    expect(listTerms([{ group: 'bodies', terms }])).toEqual([
      {
        group: 'bodies',
        terms: [
          expect.objectContaining({
            name: 'NSA',
            count: 1,
            text: 'National Security Agency in one sentence. And in a second.',
            source: { name: 'Basics', licence: 'CC BY 4.0', month: 'Nov 2026' },
          }),
        ],
      },
    ]);
    expect(listTerms([{ group: 'bodies', terms: terms.slice(1) }])).toEqual([]);
  });
});
