import { expect, it } from 'vitest';
import { createWholeView } from '../../../../src/core/card/whole';
import { nameOf } from '../match/glossaries';
import { entry, head, now, say } from './fixtures';

it('an entry’s page has the facts of all times, what happened until today, other names and links', () => {
  const company = entry('Halden', {
    type: 'person',
    offices: [{ title: 'Mayor of Cork', from: '2001-05', to: '2004' }],
    names: [nameOf('Halden'), nameOf('HLD', { kind: 'acronym' }), nameOf('HLD'), nameOf('ハルデン', { lang: 'ja' })],
    facts: [
      { label: 'Director', value: 'Eve Holt', from: '2012', to: '2016' },
      { label: 'Director', value: 'Lin Wei', from: '2016-02' },
    ],
    events: [
      { date: '2019-05', text: 'Bought by a rival.' },
      { date: '2099-01', text: 'Not yet.' },
    ],
    ids: { wikipedia: 'Halden, Inc.', wikidata: 'Q42' },
  });
  const { card, names, facts, elsewhere } = createWholeView({ entry: company, head, now, say });
  expect(names).toEqual(['HLD']);
  expect(facts.map(({ value, period }) => `${value} ${period}`)).toEqual([
    'Mayor of Cork 2001–2004',
    'Eve Holt 2012–2016',
    'Lin Wei since Feb 2016',
  ]);
  expect(card.more.moments.map(({ text }) => text)).toEqual(['Bought by a rival.']);
  expect(elsewhere.map(({ href }) => href)).toEqual([
    'https://en.wikipedia.org/wiki/Halden,_Inc.',
    'https://www.wikidata.org/wiki/Q42',
  ]);
});
