import { expect, test } from 'vitest';
import { type DateHints, findArticleDate, readDate } from '../../../../src/core/article-definitions/published';

test.each<[string, string | undefined, string | undefined]>([
  ['2015-09-25', undefined, '2015-09-25'],
  ['2015-09-25T22:15:00-07:00', undefined, '2015-09-25'],
  ['20150925', undefined, '2015-09-25'],
  ['Fri, 25 Sep 2015 10:00:00 GMT', undefined, '2015-09-25'],
  ['September 25, 2015', undefined, '2015-09-25'],
  ['Published on 25th September 2015 at noon', undefined, '2015-09-25'],
  ['Sept. 25, 2015', undefined, '2015-09-25'],
  ['September 2015', undefined, '2015-09'],
  ['25. September 2015', 'de', '2015-09-25'],
  ['25 septembre 2015', 'fr', '2015-09-25'],
  ['25 de septiembre de 2015', 'es', '2015-09-25'],
  ['1er août 2015', 'fr', '2015-08-01'],
  ['2015年9月25日', 'ja', '2015-09-25'],
  ['25.09.2015', 'de', '2015-09-25'],
  ['09/25/2015', 'en', '2015-09-25'],
  ['25/09/2015', 'en', '2015-09-25'],
  ['03/04/2015', 'en-US', '2015-03-04'],
  ['03/04/2015', 'en-GB', '2015-04-03'],
  ['03/04/2015', 'en', '2015'],
  ['2015-02-30', undefined, undefined],
  ['Section 12, item 2015', undefined, undefined],
  ['no date here', undefined, undefined],
  ['', undefined, undefined],
])('%s (%s) is read as %s', (text, lang, expected) => {
  expect(readDate(text, lang)).toBe(expected);
});

test.each<[string, DateHints, ReturnType<typeof findArticleDate>]>([
  [
    'structured data first',
    { structured: ['2015-09-25T01:00Z'], meta: ['2016-01-01'] },
    { date: '2015-09-25', from: 'structured' },
  ],
  [
    'then meta',
    { meta: ['', '2015-09-25'], url: 'https://example.org/2014/01/02/x' },
    { date: '2015-09-25', from: 'meta' },
  ],
  ['then time elements', { times: ['25 September 2015'] }, { date: '2015-09-25', from: 'time' }],
  ['then the address', { url: 'https://example.org/news/2015/sep/25/talks' }, { date: '2015-09-25', from: 'url' }],
  [
    'an address with hyphens',
    { url: 'https://example.org/2015-09-25-talks.html?d=2020' },
    { date: '2015-09-25', from: 'url' },
  ],
  ['a number in the address is no date', { url: 'https://example.org/item/2015992577' }, undefined],
  ['the byline', { byline: 'By Jo Doe, 25 September 2015' }, { date: '2015-09-25', from: 'byline' }],
  [
    'a dateline',
    { opening: 'Talks resume\nFriday, September 25, 2015\nThe talks went on.' },
    { date: '2015-09-25', from: 'opening' },
  ],
  [
    'a date in the story is no dateline',
    { opening: 'The treaty of the town of Halden, signed on 4 March 1911 after a long war, was found.' },
    undefined,
  ],
  [
    'a month yields to the day',
    { meta: ['2015-09'], byline: '25 September 2015' },
    { date: '2015-09-25', from: 'byline' },
  ],
  [
    'a month does not yield to another month',
    { meta: ['2015-09'], byline: '3 October 2015' },
    { date: '2015-09', from: 'meta' },
  ],
  ['nothing', {}, undefined],
])('%s', (_, hints, expected) => {
  expect(findArticleDate(hints)).toEqual(expected);
});
