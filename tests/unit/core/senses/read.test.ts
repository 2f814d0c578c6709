/** The whole reading: what it returns besides entries, several glossaries, parts of a page, and hostile texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellJoins } from '../../../../src/core/senses/joined';
import { chooseMarks } from '../../../../src/core/senses/marks';
import { type ArticleText, readArticle, readClosely } from '../../../../src/core/senses/read';
import { entry, hardEntries, packOf } from './small-glossary';

const pack = packOf(hardEntries);

const read = (text: string, over: Partial<ArticleText> = {}) => readArticle({ text, lang: 'en', ...over }, [pack]);
const found = (text: string, over: Partial<ArticleText> = {}): string[] =>
  read(text, over).mentions.map(({ surface, entry: id }) => `${surface}=${id}`);

describe('a mention', () => {
  test('tells its place, its entry, how sure it is and why', () => {
    const text = 'The vendor Huawei denied it.';
    const [mention] = read(text).mentions;
    expect(mention).toMatchObject({
      glossary: 'core',
      entry: 'company/huawei',
      surface: 'Huawei',
      label: 'Huawei',
      type: 'company',
    });
    expect(mention && text.slice(mention.start, mention.end)).toBe('Huawei');
    expect(mention?.confidence).toBeGreaterThan(0.9);
    expect(mention?.why).toEqual([['why_full_name']]);
  });

  test.each([
    ['Barack Obama came. Obama spoke.', 'Obama', ['why_short', 'Barack Obama']],
    ['Obama came early.\nBarack Obama spoke.', 'Obama', ['why_short_ahead', 'Barack Obama']],
    ['The Rural Water Office (RWO) met. The RWO voted.', 'RWO', ['why_introduced', 'RWO', 'Rural Water Office']],
    ['Retailer Amazon opened a warehouse.', 'Amazon', ['why_likelier', '1']],
    ['Dana Whitlock, a former judge, spoke.', 'Dana Whitlock', ['why_article']],
  ])('in "%s" the reason for %s is: %s', (text, surface, reason) => {
    expect(read(text).mentions.findLast((it) => it.surface === surface)?.why[0]).toEqual(reason);
  });

  test('may mean another entry nearly as well', () => {
    const both = { prior: 0.5 };
    const springfields = packOf([
      entry('place/springfield-a', 'Springfield', 'city', { names: [{ text: 'Springfield', ...both }] }),
      entry('place/springfield-b', 'Springfield', 'city', { names: [{ text: 'Springfield', ...both }] }),
    ]);
    const [mention] = readArticle({ text: 'They moved to Springfield.', lang: 'en' }, [springfields]).mentions;
    expect(mention?.also).toEqual([{ glossary: 'core', entry: expect.stringMatching(/^place\/springfield-[ab]$/) }]);
    expect(mention?.confidence).toBeLessThan(0.7);
  });
});

test('words for what comes from a country are no mentions', () => {
  expect(readArticle({ text: 'A Chinese vendor paid.', lang: 'en' }, [pack]).mentions).toEqual([]);
});

test('of several glossaries the first that knows a name decides', () => {
  const own = packOf([entry('org/nsa', 'Northern Sheep Alliance', 'organisation', { names: ['NSA'] })], 'mine');
  const article = { text: 'The NSA met Huawei.', lang: 'en' };
  const address = (packs: Parameters<typeof readArticle>[1]) =>
    readArticle(article, packs).mentions.map((it) => `${it.glossary}:${it.entry}`);
  expect(address([own, pack])).toEqual(['mine:org/nsa', 'core:company/huawei']);
  expect(address([pack, own])).toEqual(['core:org/nsa', 'core:company/huawei']);
});

test('joins tie short names to full names, with or without an entry', () => {
  const text =
    'Barack Obama met Dana Whitlock. Obama smiled, Whitlock did not. The Rural Water Office (RWO) paid; RWO staff left.';
  const pairs = tellJoins(readClosely({ text, lang: 'en' }, [pack])).map(
    ({ start, end, full }) => `${text.slice(start, end)} < ${text.slice(full.start, full.end)}`,
  );
  expect(pairs).toEqual([
    'Obama < Barack Obama',
    'Whitlock < Dana Whitlock',
    'RWO < Rural Water Office',
    'RWO < Rural Water Office',
  ]);
});

test('names inside longer names are told, terms and surnames are not', () => {
  const text = 'She left the University of Texas for the National Security Agency. CBS News reported it.';
  expect(read(text).inner).toEqual([{ glossary: 'core', entry: 'place/texas', label: 'Texas', start: 27, end: 32 }]);
});

describe('parts of a page', () => {
  const part = (text: string, words: string, role: 'code' | 'byline' | 'heading'): Partial<ArticleText> => ({
    spans: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, role }],
  });

  test('code and bylines hold no names', () => {
    const text = 'Run Huawei now. By Barack Obama. It ended.';
    expect(found(text, part(text, 'Run Huawei now', 'code'))).not.toContain('Huawei=company/huawei');
    expect(found(text, part(text, 'By Barack Obama', 'byline'))).not.toContain('Barack Obama=person/barack-obama');
  });

  test('a heading’s names are mentions without a mark, and its surnames look ahead', () => {
    const text =
      'Obama meets Huawei\nIt rained for days on end in the small town of Halden.\nBarack Obama spoke of Huawei.';
    const spans = part(text, 'Obama meets Huawei', 'heading');
    const { mentions } = read(text, spans);
    const marked = new Set(chooseMarks(mentions, { text, ...spans }, { level: 'normal' }));
    expect(mentions.map((it) => [it.surface, marked.has(it)])).toEqual([
      ['Obama', false],
      ['Huawei', false],
      ['Barack Obama', true],
      ['Huawei', true],
    ]);
  });
});

test('other languages: capitals tell nothing in German, and scripts without capitals are matched as they are', () => {
  const german = packOf([{ ...entry('country/de', 'Deutschland', 'country', { country: 'de' }) }]);
  const chinese = packOf([{ ...entry('place/beijing', '北京', 'city') }]);
  expect(readArticle({ text: 'Die Deutschland Reise begann im Regen.', lang: 'de' }, [german]).mentions).toHaveLength(
    1,
  );
  expect(readArticle({ text: '他住在北京。', lang: 'zh' }, [chinese]).mentions.map((it) => it.surface)).toEqual([
    '北京',
  ]);
});

describe('texts made to be hard', () => {
  test.each([
    ['Huawei ', 100_000],
    ['Barack Obama ', 100_000],
    ['Obama ', 0],
  ])('%s a hundred thousand times', (name, count) => {
    expect(read(name.repeat(100_000)).mentions).toHaveLength(count);
  });

  test('a sentence of a million characters without a stop', () => {
    const unit = 'and China paid Huawei for a state visit ';
    const { mentions } = read(unit.repeat(25_000));
    expect(new Set(mentions.map((it) => it.start % unit.length)).size).toBe(3);
    expect(mentions).toHaveLength(75_000);
  });

  test('scripts mixed, with and without spaces between words', () => {
    const { mentions } = read(
      '習近平はObamaと会談。Путин сказал, the vendor Huawei paid; قال أوباما، NSA\n'.repeat(2000),
    );
    expect(new Map(mentions.map((it) => [it.surface, it.entry]))).toEqual(
      new Map([
        ['Huawei', 'company/huawei'],
        ['NSA', 'org/nsa'],
      ]),
    );
    expect(mentions).toHaveLength(4000);
  });

  test('no capital letter at all: terms only', () => {
    const { mentions } = read(
      'the us said china and turkey may target apple over a state visit. who knew? '.repeat(50),
    );
    expect(new Set(mentions.map((it) => it.entry))).toEqual(new Set(['idea/state-visit']));
  });

  test('capitals throughout: long names and terms, no short acronym', () => {
    const { mentions } = read('HUAWEI TOLD US THAT WHO MAY PAY FOR A STATE VISIT\n'.repeat(50));
    expect(new Set(mentions.map((it) => it.surface))).toEqual(new Set(['HUAWEI', 'STATE VISIT']));
  });

  test.each(['', ' ', '\n\n\n', '((((((((', '""""', '.'.repeat(999), 'ﬁ\u0000\uFFFF', '\uD800', 'a'.repeat(9999)])(
    '%j gives nothing',
    (text) => {
      expect(read(text)).toEqual({ mentions: [], definitions: [], inner: [] });
    },
  );

  const pieces = fc.array(
    fc.constantFrom(
      'Barack Obama',
      'Obama',
      'China',
      'Huawei',
      ' ',
      ' ',
      '. ',
      ', ',
      '\n',
      '(NSA)',
      'National Security Agency',
      'the',
      'a judge',
      '“',
      '”',
      'Mr',
      'US',
      '-',
      '北京',
      '😀',
      'is a',
      'of',
      'and',
    ),
    { maxLength: 60 },
  );
  test('mentions are in order, do not overlap and quote the text, whatever the text', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const closely = readClosely({ text, lang: 'en' }, [pack]);
        const { mentions, definitions } = closely.reading;
        const joins = tellJoins(closely);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.confidence).toBeGreaterThan(0);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          end = mention.end;
        }
        for (const { quote, text: words } of definitions) expect(text.slice(quote.start, quote.end)).toBe(words);
        for (const { start, end: stop, full } of joins) expect(stop > start && full.end > full.start).toBe(true);
        expect(JSON.parse(JSON.stringify(mentions))).toEqual(mentions);
      }),
    );
  });
});
