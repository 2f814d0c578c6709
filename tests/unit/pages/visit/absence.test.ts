import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../../src/core/settings';
import { type Absence, absenceIn, type Looked } from '../../../../src/pages/visit/absence';

const at = (address: string, looked: Partial<Looked> = {}): Looked => ({
  page: new URL(address),
  hasVisit: false,
  isLoading: false,
  access: 'open',
  ...looked,
});
const article = at('https://www.example.org/Sport/cup-final?live=1');
const off = (...sitesOff: string[]): Partial<Settings> => ({ sitesOff });

test.each<[string, Looked, Partial<Settings>, Absence | undefined]>([
  ['an article', { ...article, hasVisit: true }, {}, undefined],
  ['a page without one', article, {}, 'no-article'],
  ['a page that is being loaded', { ...article, isLoading: true }, {}, 'waiting'],
  ['an article found before the page was loaded', { ...article, isLoading: true, hasVisit: true }, {}, undefined],
  ['a page of the browser itself', { ...article, page: undefined }, {}, 'not-allowed'],
  ['a shop for extensions', { ...article, access: 'closed' }, {}, 'not-allowed'],
  ['a page the reader has not allowed', { ...article, access: 'withheld' }, {}, 'withheld'],
  ['a site that is off', article, off('example.org'), 'off-here'],
  ['a part of a site that is off', article, off('example.org/sport'), 'off-here'],
  ['a page outside the part that is off', at('https://example.org/news/a'), off('example.org/sport'), 'no-article'],
  ['a page whose site only begins like the one that is off', article, off('example.org/spo'), 'no-article'],
  ['a pattern', article, off('*.example.org/sport/*'), 'off-here'],
  [
    'a visit that has not heard yet that its site is off',
    { ...article, hasVisit: true },
    off('example.org'),
    'off-here',
  ],
  ['everything off', { ...article, hasVisit: true }, { enabled: false, ...off('example.org') }, 'off-everywhere'],
  [
    'a page of the browser while everything is off',
    { ...article, page: undefined },
    { enabled: false },
    'off-everywhere',
  ],
])('%s', (_, looked, changed, absence) => {
  expect(absenceIn(looked, { ...defaultSettings, ...changed })).toBe(absence);
});
