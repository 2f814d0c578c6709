/** What a card says, for each kind of entry and article. */
import { describe, expect, it } from 'vitest';
import { type CardAsk, createCardView } from '../../../../src/core/card/view';
import type { Entry } from '../../../../src/core/glossary';
import { entry, head, name, now, say } from './fixtures';

const draw = (it: Entry, ask: Partial<CardAsk> = {}) =>
  createCardView({ entry: it, head, surface: it.label, date: '2015-09-25', now, say, ...ask });

const kindOf = (it: Entry, date?: string): string => {
  const { kind } = draw(it, { date });
  return `${kind?.strong ? `**${kind.strong}**` : ''}${kind?.text}${kind?.asOf ? ` ${kind.asOf}` : ''}`;
};

const leader = entry('Ada Moreno', {
  country: 'ie',
  names: [name('Ada Moreno'), name('Moreno', 'surname')],
  offices: [
    { title: 'Mayor of Lima', from: '2001-01-01', to: '2004-12-31' },
    { title: 'President', from: '2009-01-20', to: '2017-01-20' },
  ],
  events: [
    { date: '2016-11', text: 'Lost an election.' },
    { date: '2017-01-20', text: 'Left office.' },
  ],
});
const holder = entry('Lin Wei', {
  names: [name('Lin Wei'), name('Lin', 'surname')],
  offices: [{ title: 'Prime minister', from: '2013-03-14' }],
});
const agency = entry('National Water Agency', {
  type: 'agency',
  kind: 'Agency of the government',
  names: [name('National Water Agency'), name('NWA', 'acronym', true)],
  summary: 'Guards rivers. Sits in Galway.',
});

describe('the kind line', () => {
  it.each([
    ['held then, ended since', leader, '2015-09-25', '**President at the time**, 2009–2017'],
    ['held then and now', holder, '2015-09-25', '**Prime minister**, since March 2013'],
    ['an earlier office at an earlier date', leader, '2003', '**Mayor of Lima at the time**, 2001–2004'],
    ['between two offices', leader, '2006-01', 'Mayor of Lima, 2001–2004'],
    ['after the last', leader, '2020-01', 'President, 2009–2017'],
    ['before the first', leader, '1999-01', 'Politician, later Mayor of Lima'],
    ['no date: as of today', leader, undefined, 'President, 2009–2017'],
    ['no date, still held', holder, undefined, '**Prime minister**, since March 2013'],
    [
      'last checked before today',
      { ...holder, updated: '2026-06' },
      '2015-09-25',
      '**Prime minister**, since March 2013 (as of June 2026)',
    ],
    [
      'ended for certain, last checked before',
      { ...leader, updated: '2016-01' },
      '2015-09-25',
      '**President at the time**, 2009–2017',
    ],
    ['no office', agency, '2015-09-25', 'Agency of the government'],
    [
      'an office within one year',
      entry('Eve Holt', { offices: [{ title: 'Premier', from: '2022-09-06', to: '2022-10-25' }] }),
      '2022-10-01',
      '**Premier at the time**, Sep–Oct 2022',
    ],
  ])('%s', (_, it, date, expected) => {
    expect(kindOf(it, date)).toBe(expected);
  });
});

describe('how it is said', () => {
  it.each([
    ['a name', entry('Ada Moreno', { spoken: 'AY-duh moh-REH-noh' }), 'Ada Moreno', 'AY-duh moh-REH-noh'],
    ['the full name for a part of it', { ...leader, spoken: 'AY-duh moh-REH-noh' }, 'Moreno', 'AY-duh moh-REH-noh'],
    ['an acronym that is the label', entry('OWL', { spoken: 'OWL' }), 'OWL', 'OWL'],
    ['nothing of an acronym for a label', { ...agency, spoken: 'NASH-nul' }, 'NWA', undefined],
    ['nothing where nothing is written', agency, 'National Water Agency', undefined],
  ])('%s', (_, it, surface, expected) => {
    expect(draw(it, { surface }).spoken).toBe(expected);
  });
});

describe('the title', () => {
  it.each([
    ['an acronym as printed, its full form below', agency, 'NWA', 'NWA', '[N]ational [W]ater [A]gency'],
    ['with dots as printed', agency, 'N.W.A.', 'N.W.A.', '[N]ational [W]ater [A]gency'],
    ['its plural loses the s', agency, 'NWAs', 'NWA', '[N]ational [W]ater [A]gency'],
    ['the full form stands alone', agency, 'National Water Agency', 'National Water Agency', undefined],
    ['a surname gives the full name', leader, 'Moreno', 'Ada Moreno', undefined],
    [
      'an entry known by its acronym',
      entry('OWL', { names: [name('OWL'), name('Open Water League')] }),
      'OWL',
      'OWL',
      '[O]pen [W]ater [L]eague',
    ],
    [
      'an acronym its name does not spell',
      entry('Ministry of Rivers', { names: [name('Ministry of Rivers'), name('XYZ', 'acronym')] }),
      'XYZ',
      'XYZ',
      'Ministry of Rivers',
    ],
    ['a surface that is no name of the entry', leader, 'the president', 'Ada Moreno', undefined],
  ])('%s', (_, it, surface, title, expansion) => {
    const view = draw(it, { surface });
    expect(view.title).toBe(title);
    expect(view.expansion?.map(({ text, isStrong }) => (isStrong ? `[${text}]` : text)).join('')).toBe(expansion);
  });
});

describe('the article’s own words', () => {
  const definition = { kind: 'apposition', text: 'which looks after rivers', paragraph: 3, isSafe: true } as const;

  it('stand first, and leave the summary one sentence', () => {
    const view = draw(agency, { definition });
    expect(view.here).toEqual({ label: 'In this article', text: 'which looks after rivers' });
    expect(view.summary).toBe('Guards rivers.');
  });

  it('leave the whole summary when they may be misread', () => {
    expect(draw(agency, { definition: { ...definition, isSafe: false } }).summary).toBe(
      'Guards rivers. Sits in Galway.',
    );
  });

  it.each(['National Water Agency', 'national water agency'])('are left out when they repeat the title: %s', (text) => {
    const view = draw(agency, { surface: 'NWA', definition: { ...definition, kind: 'acronym', text } });
    expect(view.here).toBeUndefined();
    expect(view.summary).toBe('Guards rivers. Sits in Galway.');
  });
});

describe('dated rows', () => {
  const company = entry('Halden', {
    type: 'company',
    kind: 'Maker of pumps',
    facts: [
      { label: 'Founded', value: '1987' },
      { label: 'Director', value: 'Eve Holt', from: '2012', to: '2016' },
      { label: 'Director', value: 'Lin Wei', from: '2016-02' },
    ],
    events: [
      { date: '2011-05', text: 'Moved to Galway.' },
      { date: '2019-05', text: 'Bought by a rival.' },
      { date: '2030-01', text: 'Not yet.' },
    ],
  });

  it('say what held on the article’s date, and what came first after it', () => {
    expect(draw(company).moments).toEqual([
      { isArticle: true, label: 'Sep 2015', text: 'Director: Eve Holt' },
      { isArticle: false, label: 'Since then', text: 'Bought by a rival.', when: 'May 2019' },
    ]);
  });

  it('take an event of the year before where no fact has dates', () => {
    const { facts: _, ...plain } = company;
    expect(draw(plain, { date: '2011-11-01' }).moments[0]).toEqual({
      isArticle: true,
      label: 'Nov 2011',
      text: 'Moved to Galway.',
      when: 'May 2011',
    });
    expect(draw(plain).moments.map(({ isArticle }) => isArticle)).toEqual([false]);
  });

  it('do not tell the future', () => {
    expect(draw(company, { date: '2020-01-01' }).moments.map(({ text }) => text)).not.toContain('Not yet.');
  });

  it('without a date, the last thing that happened', () => {
    expect(draw(company, { date: undefined }).moments).toEqual([
      { isArticle: false, label: 'May 2019', text: 'Bought by a rival.' },
    ]);
  });

  it('a time strip takes the place of the first row', () => {
    const view = draw(leader);
    expect(view.strip?.ticks.map(({ text }) => text)).toEqual(['2009', '2017', 'now']);
    expect(view.moments).toEqual([
      { isArticle: false, label: 'Since then', text: 'Lost an election.', when: 'Nov 2016' },
    ]);
  });

  it.each([
    ['without a date', undefined],
    ['before the office', '1999-01'],
  ])('no time strip %s', (_, date) => {
    expect(draw(leader, { date }).strip).toBeUndefined();
  });
});

describe('doubt', () => {
  const city = entry('Galway', { type: 'city', kind: 'City', summary: 'City on a bay. Has a port.' });
  const view = draw(city, {
    surface: 'Bayside',
    also: [{ entry: agency, head }],
    why: [['why_near', 'port'], ['why_topic']],
  });

  it('shows the name as printed and each sense in a line, the first with its reason', () => {
    expect(view.title).toBe('Bayside');
    expect(view.senses.map(({ label, text, remark, group }) => [label, text, remark, group])).toEqual([
      ['Galway', 'City on a bay.', 'Fits best here. “port” stands near.', 'places'],
      ['National Water Agency', 'Guards rivers.', undefined, 'bodies'],
    ]);
  });

  it('says nothing that only one sense supports', () => {
    expect(view).not.toHaveProperty('kind');
    expect(view).not.toHaveProperty('summary');
    expect(view).not.toHaveProperty('flag');
  });
});

describe('the rest', () => {
  it('a flag is named for those who do not see it, needs a drawing, and never tells where a person comes from', () => {
    const flag = { width: 3, height: 2, shapes: [] };
    expect(draw(leader, { flag }).flag).toEqual({ drawing: flag, label: 'Flag: Ireland' });
    expect(draw(leader)).not.toHaveProperty('flag');
    expect(draw(agency, { flag })).not.toHaveProperty('flag');
    const { offices: _, ...person } = leader;
    expect(draw(person, { flag })).not.toHaveProperty('flag');
  });

  it('a family name that comes first is explained, a surname that comes last is not', () => {
    expect(draw(holder, { surface: 'Lin' }).remark).toBe('Lin is the family name.');
    expect(draw(leader, { surface: 'Moreno' })).not.toHaveProperty('remark');
    const told = { ...holder, summary: 'Prime minister. Lin is the family name, so it comes first.' };
    expect(draw(told, { surface: 'Lin' })).not.toHaveProperty('remark');
  });

  it('source, licence and month are on every card, the entry’s own before the glossary’s', () => {
    expect(draw(agency).source).toEqual({ name: 'Basics', licence: 'CC BY 4.0', month: 'Nov 2026' });
    const wiki = { ...agency, source: { name: 'Team wiki', licence: 'internal' } };
    expect(draw(wiki).source).toMatchObject({ name: 'Team wiki', licence: 'internal' });
  });

  it('language and direction are the glossary’s', () => {
    expect(draw(agency, { head: { ...head, lang: 'ar' } })).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it.each([
    ['plain', draw(agency)],
    ['office', draw(leader)],
    ['doubt', draw(agency, { also: [{ entry: leader, head }] })],
  ])('survives JSON: %s', (_, view) => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('the map', () => {
  const map = { centre: [53, -8], scale: 40, land: 'm0 0z', home: 'm9 9z', box: [150, 60, 300, 280] } as const;
  const city = entry('Galway', { type: 'city', country: 'ie', position: [53.27, -9.05] });
  const country = entry('Ireland', { type: 'country', country: 'ie' });

  it('puts a dot where a city lies and says so in words', () => {
    const drawn = draw(city, { map }).map;
    expect(drawn?.dot?.[0]).toBeLessThan(224);
    expect(drawn?.label).toBe('Map: Galway lies in the west of Ireland');
  });

  it('fills a country, and rings one too small to be seen', () => {
    expect(draw(country, { map }).map).toEqual({
      land: map.land,
      home: map.home,
      label: 'Map: Ireland and what lies around it',
    });
    expect(draw(country, { map: { ...map, isTiny: true } }).map?.isRinged).toBe(true);
  });

  it('is left out where the place lies beyond it', () => {
    expect(draw({ ...city, position: [10, 10] }, { map }).map).toBeUndefined();
  });
});
