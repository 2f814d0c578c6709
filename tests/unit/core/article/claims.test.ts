/** What pages claim: JSON-LD as it is written in the wild, meta elements, languages. */
import { describe, expect, it } from 'vitest';
import { readLinkedArticle } from '../../../../src/core/article/json-ld';
import { chooseLanguage, guessLanguage } from '../../../../src/core/article/language';
import { readClaims } from '../../../../src/core/article/metadata';
import { parsePage } from './fixture-pages';

describe('JSON-LD', () => {
  it.each([
    ['a plain article', '{"@type":"NewsArticle","headline":"A"}', 'A'],
    ['one in a list', '[{"@type":"WebSite"},{"@type":"Article","headline":"B"}]', 'B'],
    ['one in a graph', '{"@graph":[{"@type":"Person"},{"@type":["BlogPosting"],"headline":"C"}]}', 'C'],
    ['one that a page is about', '{"@type":"WebPage","mainEntity":{"@type":"Report","name":"D"}}', 'D'],
    [
      'one with references of HTML in it',
      '{"@type":"Article","headline":"F &amp; G&#8217;s &unknown;"}',
      'F & G\u2019s &unknown;',
    ],
    ['one in a comment', '<!-- {"@type":"Article","headline":"E"} -->', 'E'],
  ])('finds %s', (_, source, headline) => {
    expect(readLinkedArticle([source])?.headline).toBe(headline);
  });

  it.each(['', 'null', '{', '"text"', '{"@type":"Product","name":"X"}', '[[[]]]', '{"@graph":{"@graph":null}}'])(
    'finds none in %s',
    (source) => {
      expect(readLinkedArticle([source])).toBeUndefined();
    },
  );

  it('reads names of people and dates, best first', () => {
    const source = JSON.stringify({
      '@type': 'Article',
      author: [{ name: 'Ann' }, 'Ben', { '@id': '#c' }],
      publisher: { name: 'Post' },
      dateModified: '2020-02-02',
      datePublished: '2020-01-01',
      inLanguage: 'en',
    });
    expect(readLinkedArticle(['{', source])).toEqual({
      type: 'Article',
      author: 'Ann, Ben',
      publisher: 'Post',
      dates: ['2020-01-01'],
      modified: '2020-02-02',
      lang: 'en',
    });
  });
});

describe('claims', () => {
  const claimsOf = (head: string, url?: string) => {
    const document = parsePage(`<html lang="fr"><head>${head}</head><body></body></html>`);
    return readClaims(document, url, document.body);
  };

  it('cuts the site off a document title', () => {
    expect(claimsOf('<title>How a clock learns the time | Bay Notes</title>').titles).toEqual([
      'How a clock learns the time',
    ]);
  });

  it('prefers what the page says for sharing', () => {
    expect(claimsOf('<title>Bay Notes</title><meta property="og:title" content="A wall">').titles).toEqual(['A wall']);
  });

  it('takes no address for an author', () => {
    const head =
      '<meta property="article:author" content="https://x.example/ann"><meta name="author" content="By Ann Lee">';
    expect(claimsOf(head).byline).toBe('Ann Lee');
  });

  it('collects languages and dates', () => {
    const { langs, dates } = claimsOf(
      '<meta property="og:locale" content="fr_CA"><meta name="DC.date" content="2001-02-03">',
      'https://example.org/a',
    );
    expect(langs).toEqual(['fr', 'fr_CA']);
    expect(dates).toMatchObject({ meta: ['2001-02-03'], url: 'https://example.org/a' });
  });

  it.each([
    'property="article:published_time"',
    'property="og:article:published_time"',
    'itemprop="datePublished"',
    'name="parsely-pub-date"',
    'name="sailthru.date"',
    'name="DC.date.issued"',
    'name="dcterms.created"',
    'name="citation_publication_date"',
    'name="pubdate"',
    'name="publish-date"',
    'name="date"',
  ])('takes <meta %s> for the day it appeared', (name) => {
    expect(claimsOf(`<meta ${name} content="2015-09-25">`).dates).toMatchObject({ meta: ['2015-09-25'], modified: [] });
  });

  it.each(['property="article:modified_time"', 'property="og:updated_time"', 'http-equiv="last-modified"'])(
    'takes <meta %s> for the day it was changed',
    (name) => {
      expect(claimsOf(`<meta ${name} content="2015-09-25">`).dates).toMatchObject({
        meta: [],
        modified: ['2015-09-25'],
      });
    },
  );

  it.each<[string, string[]]>([
    ['<p>25 June</p><time datetime="2015-09-25">today</time><time>2015-09-24</time>', ['2015-09-25', '2015-09-24']],
    ['<div class="date date--v2" data-datetime="24 May 2019">5 hours ago</div>', ['24 May 2019']],
    ['<span class="timestamp">May 24, 2019, 1:16 PM ET</span>', ['May 24, 2019, 1:16 PM ET']],
    ['<meta itemprop="datePublished" content="2015-09-25"><p class="date">24 May 2019</p>', ['2015-09-25']],
    ['<p class="date">24 May 2019</p><p class="date">23 May 2019</p>', ['24 May 2019']],
    ['<p class="update">24 May 2019</p>', []],
  ])('finds in %s the times %j', (body, times) => {
    const document = parsePage(
      `<html><head><title>Talks | News | 26.05.2019</title></head><body>${body}</body></html>`,
    );
    const { dates } = readClaims(document, undefined, document.body);
    expect({ times: dates.times?.(), ended: dates.ended }).toEqual({ times, ended: '26.05.2019' });
  });

  it('takes dateModified of JSON-LD for the day it was changed', () => {
    const linked = '{"@type":"NewsArticle","dateModified":"2016-01-02"}';
    expect(claimsOf(`<script type="application/ld+json">${linked}</script>`).dates).toMatchObject({
      structured: [],
      modified: ['2016-01-02'],
    });
  });
});

describe('language', () => {
  const english =
    'The people of the town that was built on the river have a bridge and a ferry, which is of use to them.';
  const german =
    'Die Leute in der Stadt, die an dem Fluss liegt, haben eine Br\u00fccke und eine F\u00e4hre, und das ist gut so.';
  it.each([
    [english, 'en'],
    [german, 'de'],
    [
      '\u6e2f\u306e\u671d\u5e02\u304c\u3001\u3053\u306e\u6625\u3067\u767e\u5e74\u3092\u8fce\u3048\u305f\u3002'.repeat(
        3,
      ),
      'ja',
    ],
    ['\u041b\u044e\u0434\u0438 \u0433\u043e\u0440\u043e\u0434\u0430 \u0438 \u0440\u0435\u043a\u0438. '.repeat(4), 'ru'],
    ['short', undefined],
    ['1234567890 '.repeat(10), undefined],
  ])('%s', (text, lang) => {
    expect(guessLanguage(text)).toBe(lang);
  });

  it.each([
    ['what is declared, with its region', ['en-GB'], english, 'en-GB'],
    ['a later declaration that agrees', ['de', 'en_US'], english, 'en-US'],
    ['the text over a declaration that disagrees', ['en'], german, 'de'],
    [
      'Spanish, which shares its small words',
      ['es'],
      'La red de trenes llega en mayo a tres ciudades de Chile, en dos de ellas de noche.',
      'es',
    ],
    ['a declaration where the text tells nothing', ['pl'], 'abc', 'pl'],
    ['nothing', ['', null, 'not a language'], 'abc', 'und'],
  ])('chooses %s', (_, declared, text, lang) => {
    expect(chooseLanguage(declared, text)).toBe(lang);
  });
});
