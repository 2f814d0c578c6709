import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildPack } from '../../../src/core/pack/build';
import { openWholePack } from '../../../src/core/pack/open';
import { entryOf, glossaryOf, nameOf } from '../core/match/glossaries';

/** The extension API as far as the address bar needs it. */
const fake = vi.hoisted(() => ({ first: '', opened: [] as unknown[] }));
vi.mock('../../../src/platform/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key },
    omnibox: {
      setDefaultSuggestion: ({ description }: { description: string }) => {
        fake.first = description;
      },
    },
    runtime: { getURL: (path: string) => `ours://${path}` },
    tabs: {
      update: async (how: object) => fake.opened.push(['here', how]),
      create: async (how: object) => fake.opened.push(['new', how]),
    },
  },
}));
const { createAddressBar } = await import('../../../src/background/errands/address-bar');

const nsa = entryOf('org/nsa', [nameOf('National Security Agency'), nameOf('NSA', { kind: 'acronym' })], {
  label: 'National Security Agency',
  kind: 'Agency of <the> US',
});
const packs = [
  glossaryOf([nsa, entryOf('place/nauru', [nameOf('Nauru')], { label: 'Nauru', kind: 'Country' })], 'core'),
  glossaryOf([entryOf('city/1', [nameOf('Nantes')], { label: 'Nantes', kind: 'City' })], 'cities'),
].map((glossary) => openWholePack(buildPack(glossary).buffer));
const bar = createAddressBar({
  annotate: async () => ({ mentions: [], definitions: [], inner: [] }),
  openPacks: async () => packs,
  findEntries: async (all) =>
    all.map(({ glossary, entry }) => {
      const pack = packs.find(({ head }) => head.id === glossary);
      const at = pack?.indexOf(entry) ?? -1;
      return pack && at >= 0 ? { entry: pack.entry(at), head: pack.head } : null;
    }),
});

beforeEach(() => {
  fake.first = '';
  fake.opened = [];
});

describe('what is suggested', () => {
  test('the best stands first, the others by their addresses', async () => {
    const others = await bar.suggest('na');
    expect(fake.first).toBe('<match>National Security Agency</match> <dim>Agency of &#60;the&#62; US</dim>');
    expect(others).toEqual([
      { content: 'place/nauru', description: '<match>Nauru</match> <dim>Country</dim>' },
      { content: 'cities:city/1', description: '<match>Nantes</match> <dim>City</dim>' },
    ]);
  });

  test('another name comes with the label', async () => {
    expect(await bar.suggest('nsa')).toEqual([]);
    expect(fake.first).toBe('<match>NSA</match> <dim>National Security Agency · Agency of &#60;the&#62; US</dim>');
  });

  test.each([
    ['', 'entry_begin'],
    ['zzz', 'omnibox_none'],
  ])('for %j a line that says so', async (typed, line) => {
    expect(await bar.suggest(typed)).toEqual([]);
    expect(fake.first).toBe(line);
  });
});

test.each([
  ['org/nsa', '#org/nsa'],
  ['cities:city/1', '#cities:city/1'],
  ['nsa', '#org/nsa'],
  ['nant', '#cities:city/1'],
  ['org/gone', '#?q=org%2Fgone'],
  ['who is that', '#?q=who%20is%20that'],
])('%j opens %s', async (text, hash) => {
  await bar.openEntered(text, 'currentTab');
  expect(fake.opened).toEqual([['here', { url: `ours://entry/index.html${hash}` }]]);
});

test.each([
  ['newForegroundTab', true],
  ['newBackgroundTab', false],
] as const)('in a %s', async (where, active) => {
  await bar.openEntered('nsa', where);
  expect(fake.opened).toEqual([['new', { url: 'ours://entry/index.html#org/nsa', active }]]);
});
