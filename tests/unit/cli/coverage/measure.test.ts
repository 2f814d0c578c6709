import { expect, test } from 'vitest';
import {
  createHasEntry,
  measureCoverage,
  readFrequentEntities,
  readLeftOut,
} from '../../../../src/cli/coverage/measure';
import type { Entry, Name } from '../../../../src/core/glossary';

const nameOf = (text: string, prior = 1, caseRule: Name['case'] = 'title'): Name => ({
  text,
  kind: 'variant',
  case: caseRule,
  plural: false,
  joined: false,
  spelling: false,
  lang: 'en',
  prior,
  for: [],
  against: [],
});

const entryOf = (label: string, rest: Partial<Entry> = {}): Entry => ({
  id: `org/${label.toLowerCase()}`,
  label,
  type: 'organisation',
  kind: 'Body made up for a test',
  summary: 'Stands for nothing.',
  names: [],
  updated: '2026-11',
  ...rest,
});

const rowOf = (title: string, wikidata = '') => ({ title, wikidata, sets: 2 });

const hasEntry = createHasEntry([
  entryOf('Mill', { ids: { wikidata: 'Q1', wikipedia: 'Old Mill (Leeds)' } }),
  entryOf('Harbour', { names: [nameOf('Port'), nameOf('Dock', 0.2), nameOf('safe haven', 1, 'any')] }),
]);

test.each([
  ['by Wikidata id, whatever the title', rowOf('Renamed', 'Q1'), true],
  ['by Wikipedia title', rowOf('Old Mill (Leeds)'), true],
  ['by label', rowOf('Harbour'), true],
  ['by a name', rowOf('Port', 'Q9'), true],
  ['by a term in small letters', rowOf('Safe haven'), true],
  ['not by a name in other letters', rowOf('PORT'), false],
  ['not by a name that mostly means something else', rowOf('Dock'), false],
  ['not when both lack an id', rowOf('Quarry'), false],
])('%s', (_, row, expected) => {
  expect(hasEntry(row)).toBe(expected);
});

test('a list is read by the names of its columns', () => {
  expect(readFrequentEntities('sets\twikidata\twikipedia_title\n3\tQ1\tMill\n2\t\tWeir\n')).toEqual([
    { title: 'Mill', wikidata: 'Q1', sets: 3 },
    { title: 'Weir', wikidata: '', sets: 2 },
  ]);
});

test('a list without a column says which', () => {
  expect(() => readFrequentEntities('wikipedia_title\tsets\nMill\t3')).toThrow(/no column "wikidata"/);
});

test('nothing is left out without a reason', () => {
  expect(readLeftOut('title\treason\nYear\tknown to all\n')).toEqual(new Map([['Year', 'known to all']]));
  expect(() => readLeftOut('title\treason\nYear\t\n')).toThrow(/"Year" is left out without a reason/);
});

test('what has an entry is covered, the rest left out or missing', () => {
  const rows = [rowOf('Mill', 'Q1'), rowOf('Year'), rowOf('Quarry')];
  const reasons = new Map([
    ['Year', 'known to all'],
    ['Mill', 'has an entry after all'],
  ]);
  expect(measureCoverage(rows, hasEntry, reasons)).toEqual({
    rows: 3,
    covered: 1,
    leftOut: [rowOf('Year')],
    missing: [rowOf('Quarry')],
  });
});
