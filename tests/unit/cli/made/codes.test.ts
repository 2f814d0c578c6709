import { describe, expect, it, test } from 'vitest';
import { makeCurrencies } from '../../../../src/cli/made/currencies';
import { makeElements } from '../../../../src/cli/made/elements';
import { makeLanguages } from '../../../../src/cli/made/languages';
import { makeLicences } from '../../../../src/cli/made/licences';
import { readWritten } from '../../../../src/cli/made/made';
import { makers } from '../../../../src/cli/made/makers';
import { topics } from '../../../../src/core/built-in';
import type { Entry, Glossary } from '../../../../src/core/glossary';
import { entry, name } from '../../core/card/fixtures';

const country = (label: string, code: string): Entry =>
  entry(label, { id: `country/${code}`, type: 'country', country: code, names: [name(label)] });
const countries = [
  country('Zambia', 'zm'),
  country('Morocco', 'ma'),
  country('The Gambia', 'gm'),
  country('Senegal', 'sn'),
  country('Ivory Coast', 'ci'),
];
const write = (more: readonly Entry[] = []) => readWritten([...countries, ...more], [], new Map());
const find = ({ entries }: Glossary, id: string): Entry | undefined => entries.find((it) => it.id === id);

describe('currencies', () => {
  const made = makeCurrencies(write());

  it.each([
    ['zmw', 'Zambian kwacha', 'Money of Zambia, with the code ZMW.'],
    ['mad', 'Moroccan dirham', 'Money of Morocco, also used in Western Sahara, with the code MAD.'],
    ['gmd', 'Gambian dalasi', 'Money of the Gambia, with the code GMD.'],
  ])('%s', (code, label, summary) => {
    expect(find(made, `currency/${code}`)).toMatchObject({ label, summary });
  });

  it('say all who share one', () => {
    expect(find(made, 'currency/xof')?.summary).toMatch(/^Shared money of Ivory Coast, Niger, .*Senegal, .* and /);
  });

  it('that are no country’s of the written glossary are left out', () => {
    expect(find(made, 'currency/all')).toBeUndefined();
  });

  it('are found by a unit in small letters only where it is no other word and no other country’s', () => {
    expect(find(made, 'currency/gmd')?.names).toContainEqual(
      expect.objectContaining({ text: 'dalasi', case: 'exact' }),
    );
    expect(find(made, 'currency/zmw')?.names.map(({ text }) => text)).toEqual(['Zambian kwacha']);
  });
});

describe('elements', () => {
  const made = makeElements(write());

  it('say what they are to a reader, with symbol and number', () => {
    expect(find(made, 'element/nd')?.summary).toBe(
      'Rare-earth metal in the strong magnets of motors, headphones and wind turbines. Its symbol is Nd, its atomic number 60.',
    );
  });

  it('are found in small letters: a song or a theatre has capitals', () => {
    expect(find(made, 'element/pd')?.names).toMatchObject([{ text: 'palladium', case: 'exact' }]);
  });

  it('leave capitals to whoever is called so: Nobelium are hackers', () => {
    const hackers = entry('Nobelium', { names: [name('Nobelium')] });
    expect(find(makeElements(write([hackers])), 'element/no')?.names.map(({ text }) => text)).toEqual(['nobelium']);
  });

  it.each(['fe', 'pb', 'sn', 'au', 'ag', 'hg', 'ni', 'ne'])('never %s, whose name is an everyday word', (symbol) => {
    expect(find(made, `element/${symbol}`)).toBeUndefined();
  });
});

describe('languages', () => {
  const made = makeLanguages(write());

  it.each([
    [
      'so much is said of one',
      'hi',
      /^Indo-Aryan language spoken in the north of India, written in the Devanagari script\./,
    ],
    ['of an island, it is spoken on it', 'jv', /spoken on the Indonesian island of Java\./],
    ['of many countries, how many', 'ar', /official language of more than 20 countries\.$/],
  ])('%s', (_, code, summary) => {
    expect(find(made, `language/${code}`)?.summary).toMatch(summary);
  });

  it('are looked for only beside words about languages where they are a people’s name too', () => {
    expect(find(made, 'language/km')?.names[0]).toMatchObject({ text: 'Khmer', prior: 0.2 });
    expect(find(made, 'language/km')?.names[0]?.for).toContain('spoken');
    expect(find(made, 'language/sw')?.names[0]).toMatchObject({ text: 'Swahili', for: [] });
  });

  it.each(['en', 'fr', 'de', 'pl'])('never %s', (code) => {
    expect(find(made, `language/${code}`)).toBeUndefined();
  });
});

describe('licences', () => {
  const made = makeLicences(write());

  it('are one entry a family, with its versions', () => {
    const apache = find(made, 'licence/apache-license');
    expect(apache?.facts).toEqual([{ label: 'Versions', value: '1.0, 1.1, 2.0' }]);
    expect(apache?.names.map(({ text }) => text)).toEqual(['Apache License', 'Apache Licence']);
  });

  it('are never found by a code', () => {
    const texts = made.entries.flatMap(({ names }) => names.map(({ text }) => text));
    expect(texts.filter((text) => !/\s/.test(text))).toEqual([]);
  });
});

test.each([
  ['currencies', makeCurrencies, 'Zambian kwacha', 'currency/zmw'],
  ['elements', makeElements, 'palladium', 'element/pd'],
  ['languages', makeLanguages, 'Swahili', 'language/sw'],
  ['licences', makeLicences, 'MIT License', 'licence/mit-license'],
] as const)('of %s, what is written by hand is left to it', (_, make, label, id) => {
  const written = write([entry(label, { id: 'x/y', names: [name(label)] })]);
  expect(find(make(write()), id)).toBeDefined();
  expect(find(make(written), id)).toBeUndefined();
});

describe.each([makeCurrencies, makeElements, makeLanguages, makeLicences])('%o', (make) => {
  const { entries } = make(write());

  it('has room for each of its summaries, and a source and a licence for each card', () => {
    expect(entries.filter(({ summary }) => summary.length > 200 || !/^\p{Lu}.*\.$/u.test(summary))).toEqual([]);
    expect(entries.filter(({ source }) => !source?.name || !source.licence)).toEqual([]);
  });

  it('has each id once', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});

test('every topic but the written one has a maker', () => {
  expect(topics.filter((topic) => !(topic in makers))).toEqual(['core']);
});
