import { describe, expect, it } from 'vitest';
import type { City } from '../../../../src/cli/places/cities';
import { enrichPlaces, findCountries } from '../../../../src/cli/places/enrich';
import { writeList, writePeople } from '../../../../src/cli/places/write';
import { entry } from '../../core/card/fixtures';

const lyon: City = {
  id: '2996944',
  name: 'Lyon',
  country: 'fr',
  division: '84',
  population: 472_317,
  position: [45.75, 4.85],
  isCapital: false,
};
const france = entry('France', {
  id: 'country/france',
  type: 'country',
  country: 'fr',
  facts: [{ label: 'Capital', value: 'Paris' }],
});

describe('places enriched from packages', () => {
  it('adds what is missing to a country and leaves what is written', () => {
    const [enriched] = enrichPlaces([france], []).entries;
    expect(enriched?.facts?.[0]).toEqual({ label: 'Capital', value: 'Paris' });
    expect(enriched?.facts?.map(({ label }) => label)).toEqual([
      'Capital',
      'Currency',
      'Language',
      'Population',
      'Region',
    ]);
    expect(enriched?.facts?.find(({ label }) => label === 'Population')?.value).toMatch(
      /^\d\d\.\d million \(.+\d{4}\)$/,
    );
    expect(enriched?.ids).toEqual({ iso: 'FR' });
  });

  it('finds a city by any of its names, in its own country only', () => {
    const here = entry('Lyons', { type: 'city', country: 'fr', names: [...entry('Lyon').names] });
    const there = entry('Lyon', { type: 'city', country: 'us' });
    const { entries, cities } = enrichPlaces([here, there], [lyon]);
    expect(entries.map(({ position }) => position)).toEqual([[45.75, 4.85], undefined]);
    expect([...cities]).toEqual([['2996944', here.id]]);
  });

  it('takes no part of a country for the country', () => {
    const part = entry('Brittany', { id: 'country/brittany', type: 'region', country: 'fr' });
    expect(findCountries([part, france]).get('fr')).toBe(france);
  });

  it.each([
    [1_425_178_782, '1425 million'],
    [68_374_600, '68.4 million'],
    [999_600, '1 million'],
    [84_212, '84,200'],
    [812, '812'],
  ])('writes %d people as %s', (count, written) => {
    expect(writePeople(count)).toBe(written);
  });

  it('writes lists', () => {
    expect(writeList(['French', 'German', 'Italian'])).toBe('French, German and Italian');
    expect(writeList(['French'])).toBe('French');
  });
});
