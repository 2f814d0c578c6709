import { expect, test } from 'vitest';
import { isSiteOff, siteOf } from '../../../src/core/sites';

test.each([
  ['www.example.org', 'example.org'],
  ['News.Example.org', 'news.example.org'],
  ['www2.example.org', 'www2.example.org'],
])('the site of %s is %s', (hostname, site) => {
  expect(siteOf(hostname)).toBe(site);
});

test.each([
  ['example.org', ['example.org'], true],
  ['www.example.org', ['example.org'], true],
  ['news.example.org', ['example.org'], true],
  ['example.org', ['news.example.org'], false],
  ['badexample.org', ['example.org'], false],
  ['example.org', [], false],
])('%s with %j switched off: %s', (hostname, sitesOff, off) => {
  expect(isSiteOff(hostname, sitesOff)).toBe(off);
});
