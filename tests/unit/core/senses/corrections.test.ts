import { describe, expect, test } from 'vitest';
import { type Correction, readArticle } from '../../../../src/core/senses/read';
import { hardEntries, packOf } from './small-glossary';

const pack = packOf(hardEntries);
const text = 'Ferries leave Seattle for Washington. The US Congress in Washington met; Huawei objected.';

const read = (corrections: readonly Correction[], site = 'news.example.org') =>
  readArticle({ text, lang: 'en', site }, [pack], { corrections }).mentions.map(
    ({ surface, entry }) => `${surface}=${entry}`,
  );

const state = { glossary: 'core', entry: 'place/washington-state' };
const capital = { glossary: 'core', entry: 'place/washington-dc' };
const plain = read([]);

test('without corrections the article decides', () => {
  expect(plain).toEqual([
    'Washington=place/washington-state',
    'US=country/us',
    'Washington=place/washington-dc',
    'Huawei=company/huawei',
  ]);
});

test('a name is silenced, or an entry whatever its name', () => {
  expect(read([{ action: 'silence', surface: 'Washington' }])).toEqual(['US=country/us', 'Huawei=company/huawei']);
  expect(read([{ action: 'silence', entry: state }])).toEqual(plain.slice(1));
  expect(read([{ action: 'silence', surface: 'Wash', entry: state }])).toEqual(plain);
});

test('another sense is chosen for a name, surely', () => {
  const { mentions } = readArticle({ text, lang: 'en' }, [pack], {
    corrections: [{ action: 'choose', surface: 'Washington', entry: state }],
  });
  const chosen = mentions.filter((it) => it.surface === 'Washington');
  expect(chosen.map(({ entry, confidence, why }) => [entry, confidence, why])).toEqual([
    ['place/washington-state', 1, [['why_chosen']]],
    ['place/washington-state', 1, [['why_chosen']]],
  ]);
});

test('a rejected sense is never given for that name', () => {
  expect(read([{ action: 'reject', surface: 'Washington', entry: capital }])).not.toContain(
    'Washington=place/washington-dc',
  );
  expect(
    read([{ action: 'reject', surface: 'Huawei', entry: { glossary: 'core', entry: 'company/huawei' } }]),
  ).not.toContain('Huawei=company/huawei');
});

test('a correction holds on its site and the hosts below it, one without a site everywhere', () => {
  const onSite: Correction = { site: 'example.org', action: 'silence', surface: 'Huawei' };
  expect(read([onSite])).not.toContain('Huawei=company/huawei');
  expect(read([onSite], 'www.example.org')).not.toContain('Huawei=company/huawei');
  expect(read([onSite], 'notexample.org')).toContain('Huawei=company/huawei');
});

test('a site’s own choice wins over one for everywhere, and a later one over an earlier', () => {
  const everywhere: Correction = { action: 'choose', surface: 'Washington', entry: capital };
  const here: Correction = { site: 'news.example.org', action: 'choose', surface: 'Washington', entry: state };
  expect(read([here, everywhere]).filter((it) => it.startsWith('Wash'))).toEqual([
    'Washington=place/washington-state',
    'Washington=place/washington-state',
  ]);
  expect(read([here, { ...here, entry: capital }]).filter((it) => it.startsWith('Wash'))).toEqual([
    'Washington=place/washington-dc',
    'Washington=place/washington-dc',
  ]);
});

describe('a correction is obeyed before anything else decides', () => {
  const entryOf = (id: string) => ({ glossary: 'core', entry: id });
  const found = (article: string, corrections: readonly Correction[]) =>
    readArticle({ text: article, lang: 'en' }, [pack], { corrections }).mentions.map(
      (it) => `${it.surface}=${it.entry}`,
    );

  test.each<[string, string, Correction, string[]]>([
    [
      'over what a full name before it says: not this one',
      'Barack Obama spoke. Obama sat.',
      { action: 'reject', surface: 'Obama', entry: entryOf('person/barack-obama') },
      ['Barack Obama=person/barack-obama'],
    ],
    [
      'over what a full name before it says: another one',
      'George Washington slept there. Washington was cold.',
      { action: 'choose', surface: 'Washington', entry: state },
      ['George Washington=person/george-washington', 'Washington=place/washington-state'],
    ],
    [
      'over the article’s own definition: the glossary’s entry',
      'The National Sheep Association (NSA) met. NSA farmers came.',
      { action: 'choose', surface: 'NSA', entry: entryOf('org/nsa') },
      ['NSA=org/nsa', 'NSA=org/nsa'],
    ],
    [
      'over the article’s own definition: never mark it',
      'The National Sheep Association (NSA) met. NSA farmers came.',
      { action: 'silence', surface: 'NSA' },
      [],
    ],
    [
      'over the article’s own definition: not what the article says',
      'Dana Whitlock, a former judge, spoke. Whitlock smiled.',
      { action: 'reject', surface: 'Whitlock', entry: { glossary: 'article', entry: 'article/dana-whitlock' } },
      ['Dana Whitlock=article/dana-whitlock'],
    ],
    [
      'over a longer name that swallows it: an entry is silent in every form',
      'Barack Obama spoke. Obama sat. President Obama left.',
      { action: 'silence', entry: entryOf('person/barack-obama') },
      [],
    ],
    [
      'over a nation that plays: the country',
      'England beat Tunisia 2–1 in the match, with a late goal in the cup.',
      { action: 'choose', surface: 'England', entry: entryOf('country/england') },
      ['England=country/england'],
    ],
  ])('%s', (_, article, correction, expected) => {
    expect(found(article, [])).not.toEqual(expected);
    expect(found(article, [correction])).toEqual(expected);
  });
});
