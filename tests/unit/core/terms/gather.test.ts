import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groups } from '../../../../src/core/glossary';
import { gatherTerms, groupTerms } from '../../../../src/core/terms/gather';
import { inOrder, mention } from './fixtures';

const agency = { type: 'agency' } as const;

describe('gathering', () => {
  test('mentions of one entry are one term, named by its most frequent name', () => {
    const terms = gatherTerms(
      inOrder([
        mention('National Security Agency', 'org/nsa', agency),
        mention('Obama', 'person/obama'),
        mention('NSA', 'org/nsa', agency),
        mention('NSA', 'org/nsa', agency),
      ]),
    );
    expect(terms.map(({ key, group, surfaces, mentions }) => [key, group, surfaces, mentions.length])).toEqual([
      ['basics:org/nsa', 'bodies', ['NSA', 'National Security Agency'], 3],
      ['basics:person/obama', 'people', ['Obama'], 1],
    ]);
  });

  test('the same id in another glossary is another term', () => {
    expect(gatherTerms([mention('A', 'x'), mention('A', 'x', { glossary: 'team' })])).toHaveLength(2);
  });

  test('a term is in doubt only when every mention is', () => {
    const also = [{ glossary: 'basics', entry: 'org/us-government' }];
    const doubtful = mention('Washington', 'place/washington', { also });
    expect(gatherTerms([doubtful, doubtful])[0]?.also).toEqual(also);
    expect(gatherTerms([doubtful, mention('Washington, D.C.', 'place/washington')])[0]?.also).toEqual([]);
  });

  test('what the opening names and what is named often is more important', () => {
    const [lead, late, often] = gatherTerms([
      mention('A', 'a', { start: 5 }),
      mention('B', 'b', { start: 700 }),
      ...[710, 720, 730].map((start) => mention('C', 'c', { start })),
    ]);
    expect(lead?.importance).toBeGreaterThan(late?.importance ?? 9);
    expect(often?.importance).toBeGreaterThan(late?.importance ?? 9);
  });

  test('only the opening of the first article of a page leads', () => {
    const [first, second, again] = gatherTerms([
      mention('A', 'a', { start: 5 }),
      mention('B', 'b', { start: 900 }),
      mention('C', 'c', { start: 5 }),
    ]);
    expect(first?.importance).toBeGreaterThan(again?.importance ?? 9);
    expect(again?.importance).toBe(second?.importance);
  });
});

describe('grouping', () => {
  const wrap = (mentions: Parameters<typeof gatherTerms>[0]) => gatherTerms(mentions).map((term) => ({ term }));

  test('groups stand in their own order, terms by appearance or importance', () => {
    const all = wrap(
      inOrder([
        mention('Backdoor', 'b', { type: 'security' }),
        mention('Cai Qi', 'c', { confidence: 0.2 }),
        mention('Xi', 'x'),
        mention('Xi', 'x'),
      ]),
    );
    const read = (order: 'appearance' | 'importance') =>
      groupTerms(all, order).map(({ group, terms }) => [group, terms.map(({ term }) => term.label)]);
    expect(read('appearance')).toEqual([
      ['people', ['Cai Qi', 'Xi']],
      ['technology', ['Backdoor']],
    ]);
    expect(read('importance')).toEqual([
      ['people', ['Xi', 'Cai Qi']],
      ['technology', ['Backdoor']],
    ]);
  });

  test('every term is in exactly one group, whatever the order', () => {
    const types = fc.constantFrom('person', 'agency', 'city', 'event', 'law', 'malware', 'currency') as fc.Arbitrary<
      'person' | 'agency'
    >;
    const some = fc.array(fc.record({ entry: fc.constantFrom('a', 'b', 'c', 'd'), type: types }), { maxLength: 30 });
    fc.assert(
      fc.property(some, fc.constantFrom('appearance', 'importance'), (list, order) => {
        const all = wrap(list.map(({ entry, type }) => mention(entry, `${type}/${entry}`, { type })));
        const grouped = groupTerms(all, order);
        expect(grouped.flatMap(({ terms }) => terms).length).toBe(all.length);
        const positions = grouped.map(({ group }) => groups.indexOf(group));
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
      }),
    );
  });
});
