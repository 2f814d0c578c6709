import { describe, expect, it, test } from 'vitest';
import { makeCities } from '../../../../src/cli/made/cities';
import { createTitles } from '../../../../src/cli/made/city-titles';
import { readWritten } from '../../../../src/cli/made/made';
import { directionFrom, writeKilometres } from '../../../../src/cli/made/surroundings';
import type { City } from '../../../../src/cli/places/cities';
import type { Entry } from '../../../../src/core/glossary';
import { entry, name } from '../../core/card/fixtures';

const city = (name: string, more: Partial<City> = {}): City => ({
  id: String(name.length * 1000 + name.charCodeAt(0)),
  name,
  country: 'fr',
  division: '84',
  population: 400_000,
  position: [45.75, 4.85],
  isCapital: false,
  ...more,
});
const france = entry('France', {
  id: 'country/france',
  type: 'country',
  country: 'fr',
  names: [name('France'), name('French', 'demonym')],
});
const paris = entry('Paris', { id: 'place/paris', type: 'city', country: 'fr', names: [name('Paris')] });
const parisCity = city('Paris', { id: '1', population: 2_000_000, position: [48.85, 2.35] });

const make = (cities: readonly City[], more: readonly Entry[] = []) =>
  makeCities(readWritten([france, paris, ...more], [parisCity, ...cities], new Map([['1', paris.id]]))).entries;

describe('cities made from GeoNames', () => {
  it('say where they lie, how many lived there when, and whose figures these are', () => {
    const [made] = make([city('Lyon', { id: '7' })]);
    expect(made).toMatchObject({
      id: 'city/7',
      kind: 'City in France',
      summary: 'City in France, 390 km south-east of Paris. About 400,000 people lived there around 2021.',
      country: 'fr',
      position: [45.75, 4.85],
      ids: { geonames: '7' },
      source: { name: 'GeoNames', licence: 'CC BY 4.0' },
    });
  });

  it('are not called cities where they are a part of a larger one', () => {
    const [made] = make([city('Montreuil', { position: [48.86, 2.44] })]);
    expect(made?.kind).toBe('Urban area in France');
    expect(made?.summary).toMatch(/^Part of the urban area of Paris, 5 km east of its centre\./);
  });

  it('are left to what is written by hand, also where that means another thing', () => {
    expect(make([city('Lyon')], [entry('Lyon', { id: 'team/lyon', type: 'team', names: [name('Lyon')] })])).toEqual([]);
  });

  it.each([
    ['a million people speak for themselves', city('Lyon', { population: 1_200_000 }), [], 0.9, []],
    ['fewer need an article about the country', city('Lyon'), [], 0.6, ['france', 'french']],
    ['small ones need the country nearby', city('Lyon', { population: 220_000 }), [], 0.3, ['france', 'french']],
    ['words need it however large they are', city('Charlotte', { population: 2e6 }), [], 0.3, ['france', 'french']],
    [
      'so do surnames of known people',
      city('Marin', { population: 2e6 }),
      [entry('Jane Marin', { id: 'person/marin', type: 'person', names: [name('Jane Marin')] })],
      0.3,
      ['france', 'french'],
    ],
  ])('%s', (_, wanted, more, prior, cues) => {
    const [made] = make([wanted], more);
    expect(made?.names).toMatchObject([{ prior, for: cues }]);
  });

  it.each(['Most', 'Man', 'Batman', 'Police', 'University', 'March', 'Of', 'Same'])('never %s', (word) => {
    expect(make([city(word, { population: 3e6 })])).toEqual([]);
  });

  it('that share a name both wait for a word that tells them apart', () => {
    const made = make([city('Ville', { id: '8' }), city('Ville', { id: '9', population: 5e6 })]);
    expect(made.map(({ names }) => names[0]?.prior)).toEqual([0.3, 0.3]);
  });

  it('match as news spells them', () => {
    const [nuremberg] = make([city('Nürnberg')]);
    expect(nuremberg?.label).toBe('Nuremberg');
    expect(nuremberg?.names.map(({ text }) => text)).toEqual(['Nuremberg', 'Nürnberg']);
  });
});

test.each([
  [[0, 0], [10, 0], 'north'],
  [[0, 0], [0, 10], 'east'],
  [[0, 0], [-10, -10], 'south-west'],
  [[60, 179], [60, -179], 'east'],
] as const)('from %j, %j lies in the %s', (from, to, direction) => {
  expect(directionFrom(from, to)).toBe(direction);
});

test.each([
  [1, '5 km'],
  [37, '35 km'],
  [394, '390 km'],
  [1234, '1,250 km'],
])('%d km are written %s', (km, written) => expect(writeKilometres(km)).toBe(written));

describe('titles of cities on Wikipedia', () => {
  const titleOf = createTitles([
    city('Bandung', { population: 1_700_000 }),
    city('Trujillo', { population: 800_000 }),
    city('Surprise', { population: 400_000 }),
    city('Tula', { population: 470_000 }),
    city('Trujillo', { population: 60_000 }),
    city('Bandung', { population: 2_000 }),
  ]);
  it.each([
    ['a city far above its namesakes', city('Bandung', { population: 1_700_000 }), undefined, 'Bandung'],
    ['a small namesake', city('Bandung', { population: 2_000 }), undefined, undefined],
    ['one that has a namesake of some size', city('Trujillo', { population: 800_000 }), undefined, undefined],
    ['a word', city('Surprise', { population: 400_000 }), undefined, undefined],
    ['one that was read and found wanting', city('Tula', { population: 470_000 }), undefined, undefined],
    ['an American city', city('Surprise', { population: 400_000 }), 'Arizona', 'Surprise, Arizona'],
  ])('%s', (_, it, state, title) => {
    expect(titleOf(it, it.name, state)).toBe(title);
  });
});
