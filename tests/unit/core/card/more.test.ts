/** What a card says only when it is opened. */
import { describe, expect, it } from 'vitest';
import { type CardAsk, createCardView } from '../../../../src/core/card/view';
import type { Entry } from '../../../../src/core/glossary';
import { entry, head, now, say } from './fixtures';

const open = (it: Entry, ask: Partial<CardAsk> = {}) =>
  createCardView({ entry: it, head, surface: it.label, date: '2015-09-25', now, say, ...ask }).more;

const company = entry('Halden', {
  type: 'company',
  kind: 'Maker of pumps',
  summary: 'Makes pumps. Sells them "worldwide".',
  detail: "The world's oldest.",
  facts: [
    { label: 'Founded', value: '1987-11-04' },
    { label: 'Seat', value: 'Galway' },
    { label: 'Director', value: 'Eve Holt', from: '2012', to: '2016' },
    { label: 'Director', value: 'Lin Wei', from: '2016-02' },
    { label: 'Owner', value: 'Ada Moreno', to: '2018-03' },
  ],
  events: [
    { date: '2021-02', text: 'Moved to Cork.' },
    { date: '2019-05', text: 'Bought by a rival.' },
    { date: '2030-01', text: 'Not yet.' },
  ],
  ids: { wikipedia: 'Halden, Inc.' },
});

describe('the opened card', () => {
  it('has the facts of the article’s date, dates written out, periods beside them', () => {
    expect(open(company).facts).toEqual([
      { label: 'Founded', value: '4 November 1987', isOurs: true },
      { label: 'Seat', value: 'Galway' },
      { label: 'Director', value: 'Eve Holt', period: '2012–2016' },
      { label: 'Owner', value: 'Ada Moreno', period: 'until Mar 2018' },
    ]);
    expect(open(company, { date: '2020-01-01' }).facts).toContainEqual({
      label: 'Director',
      value: 'Lin Wei',
      period: 'since Feb 2016',
    });
  });

  it('tells everything since the article, oldest first, up to today', () => {
    expect(open(company).moments.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Sep 2015: Director: Eve Holt',
      'May 2019: Bought by a rival.',
      'Feb 2021: Moved to Cork.',
    ]);
  });

  it('does not say of an article later than the last check what may have ended by then', () => {
    const moments = (date: string) =>
      open({ ...company, updated: '2020-06' }, { date }).moments.map(({ text }) => text);
    expect(moments('2020-06-01')).toEqual(['Director: Lin Wei', 'Moved to Cork.']);
    expect(moments('2020-07-01')).toEqual(['Moved to Cork.']);
  });

  it('has the whole summary only where the hover card cut it, and the paragraph of the article’s words', () => {
    const definition = { kind: 'apposition', text: 'a maker of pumps', paragraph: 4, isSafe: true } as const;
    expect(open(company)).not.toHaveProperty('summary');
    expect(open(company, { definition })).toMatchObject({
      summary: 'Makes pumps. Sells them “worldwide”.',
      here: 'In this article, paragraph 4',
      detail: 'The world’s oldest.',
    });
  });

  it('lists related entries and reasons as sentences', () => {
    const more = open(company, {
      related: [{ entry: entry('Lin Wei'), head }],
      why: [
        ['why_near', 'pumps'],
        ['why_also_names', 'Galway'],
      ],
    });
    expect(more.related).toEqual([
      { glossary: 'basics', entry: 'test/lin-wei', group: 'people', label: 'Lin Wei', text: 'Politician' },
    ]);
    expect(more.why).toEqual(['“pumps” stands near.', 'The article also names Galway.']);
  });

  it('lists what stands inside the name, and does not list it again as related', () => {
    const galway = { entry: entry('Galway', { type: 'city', kind: 'City in Ireland' }), head };
    const related = [galway, { entry: entry('Lin Wei'), head }];
    const more = open(company, { surface: 'Halden of Galway', inner: [galway], related });
    expect(more.inner).toEqual([
      { glossary: 'basics', entry: 'test/galway', group: 'places', label: 'Galway', text: 'City in Ireland' },
    ]);
    expect(more.related.map(({ label }) => label)).toEqual(['Lin Wei']);
    // An entry of the same id in another glossary is another entry.
    const elsewhere = { ...galway, head: { ...head, id: 'other' } };
    expect(open(company, { inner: [elsewhere], related }).related).toHaveLength(2);
  });

  it('links to Wikipedia, to the licence of the glossary, or to the entry’s own source', () => {
    const licensed = { ...head, licenceUrl: 'https://example.org/by' };
    expect(open(company, { head: licensed }).links).toEqual({
      wikipedia: 'https://en.wikipedia.org/wiki/Halden,_Inc.',
      licence: 'https://example.org/by',
    });
    const source = { name: 'Team wiki', licence: 'internal', url: 'https://wiki.example.org/halden' };
    expect(open({ ...company, source }, { head: licensed }).links).toEqual({
      wikipedia: 'https://en.wikipedia.org/wiki/Halden,_Inc.',
      source: 'https://wiki.example.org/halden',
    });
  });

  it('says when the text was last checked', () => {
    expect(open(company).updated).toBe('updated November 2026');
  });
});
