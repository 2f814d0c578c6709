import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, holdsOn, isAfter, isPartialDate, readAsOf } from '../../../src/core/dates';
import type { Entry } from '../../../src/core/glossary';

test.each([
  ['2015', true],
  ['2015-09', true],
  ['2015-09-25', true],
  ['2016-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2015-02-29', false],
  ['2015-13', false],
  ['2015-00', false],
  ['2015-04-31', false],
  ['2015-9', false],
  ['15', false],
  ['2015-09-25T10:00', false],
  ['', false],
])('%s is a partial date: %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});

test.each([
  ['2015', '2016', -1],
  ['2015-09', '2015-10', -1],
  ['2015-09-25', '2015-09-24', 1],
  ['2015', '2015-09-25', 0],
  ['2015-09', '2015-09-25', 0],
  ['2015-09-25', '2015-09-25', 0],
])('compare %s with %s: %i', (a, b, expected) => {
  expect(compareDates(a, b)).toBe(expected);
  expect(compareDates(b, a)).toBe(expected === 0 ? 0 : -expected);
});

const date = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2900-01-01'), noInvalidDate: true })
  .chain((it) => fc.constantFrom(4, 7, 10).map((length) => it.toISOString().slice(0, length)));

test('no two dates are both after each other, and what is after is not before', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(isAfter(a, b) && isAfter(b, a)).toBe(false);
      if (a.length === b.length) expect(isAfter(a, b)).toBe(a > b);
    }),
  );
});

test.each([
  [{ from: '2009-01-20', to: '2017-01-20' }, '2015-09-25', true],
  [{ from: '2009-01-20', to: '2017-01-20' }, '2017-01-20', true],
  [{ from: '2009-01-20', to: '2017-01-20' }, '2017-01-21', false],
  [{ from: '2009-01-20', to: '2017-01-20' }, '2009', true],
  [{ from: '2009-01-20' }, '2031', true],
  [{ to: '1999' }, '1998-05', true],
  [{}, '1815', true],
])('%o holds on %s: %s', (period, moment, expected) => {
  expect(holdsOn(period, moment)).toBe(expected);
});

const obama: Entry = {
  id: 'person/barack-obama',
  label: 'Barack Obama',
  type: 'person',
  kind: 'American politician',
  summary: 'Politician.',
  names: [],
  offices: [
    { title: 'Senator for Illinois', from: '2005-01-03', to: '2008-11-16' },
    { title: 'US President', from: '2009-01-20', to: '2017-01-20' },
  ],
  facts: [
    { label: 'Born', value: '4 August 1961' },
    { label: 'Seat', value: 'White House', from: '2009-01-20', to: '2017-01-20' },
  ],
  events: [
    { date: '2020-11', text: 'A book of memoirs appeared.' },
    { date: '2009-10-09', text: 'Received a prize.' },
  ],
  updated: '2026-11',
};

const xi: Entry = {
  ...obama,
  id: 'person/xi-jinping',
  offices: [
    { title: 'General Secretary', from: '2012-11-15' },
    { title: 'President of China', from: '2013-03-14' },
  ],
  facts: [],
  events: [{ date: '2018-03-11', text: 'The limit of two terms was removed.' }],
};

describe('an entry as of a date', () => {
  test('within the office: it is the one at the time, and leaving it comes since', () => {
    const asOf = readAsOf(obama, '2015-09-25');
    expect(asOf.office).toMatchObject({ title: 'US President', standing: 'held' });
    expect(asOf.facts.map((fact) => fact.label)).toEqual(['Born', 'Seat']);
    expect(asOf.before.map((event) => event.date)).toEqual(['2009-10-09']);
    expect(asOf.since).toEqual([
      { date: '2017-01-20', text: 'US President', isLeaving: true },
      { date: '2020-11', text: 'A book of memoirs appeared.' },
    ]);
    expect(asOf.isNewer).toBe(true);
  });

  test('an end that an event already tells is not told twice', () => {
    const told = { ...obama, events: [{ date: '2017-01-20', text: 'Left office.' }] };
    expect(readAsOf(told, '2015').since).toEqual([{ date: '2017-01-20', text: 'Left office.' }]);
  });

  test('after the last office: it is an earlier one', () => {
    const { office, facts, since } = readAsOf(obama, '2019-05');
    expect(office).toMatchObject({ title: 'US President', standing: 'past' });
    expect(facts.map((fact) => fact.label)).toEqual(['Born']);
    expect(since.map((event) => event.date)).toEqual(['2020-11']);
  });

  test('before any office: it is a later one', () => {
    const { office } = readAsOf(obama, '1996');
    expect(office).toMatchObject({ title: 'Senator for Illinois', standing: 'future' });
  });

  test('several offices held at once: the one begun last is named, the others are told', () => {
    const { office, alsoHeld, since } = readAsOf(xi, '2015-09-25');
    expect(office).toMatchObject({ title: 'President of China', standing: 'held' });
    expect(alsoHeld.map(({ title }) => title)).toEqual(['General Secretary']);
    expect(since).toEqual([{ date: '2018-03-11', text: 'The limit of two terms was removed.' }]);
  });

  test('an entry without offices, facts or events says nothing that depends on the date', () => {
    const { offices: _, facts: __, events: ___, ...plain } = obama;
    expect(readAsOf(plain, '2015')).toEqual({ alsoHeld: [], facts: [], before: [], since: [], isNewer: true });
  });
});
