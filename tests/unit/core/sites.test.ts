import { expect, test } from 'vitest';
import { addressOf, isSiteOff, siteOf } from '../../../src/core/sites';

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
  ['example.org/sport/cycling', ['example.org'], true],
  ['badexample.org/example.org', ['example.org'], false],
  ['examplexorg', ['example.org'], false],
  ['news.example.org', ['*.example.org'], true],
  ['example.org', ['*.example.org'], true],
  ['example.com/a', ['example.*'], true],
  ['example.co.uk', ['example.*'], true],
  ['news7.example.org/a', ['news*.example.org'], true],
  ['sport.example.org/a', ['news*.example.org'], false],
  ['other.org/news.example.org', ['*news.example.org'], false],
  ['example.org/sport', ['example.org/sport/*'], true],
  ['example.org/sport/cycling/tour', ['example.org/sport/*'], true],
  ['example.org/sport/cycling/tour', ['example.org/sport'], true],
  ['example.org/sports', ['example.org/sport'], false],
  ['example.org/news/sport', ['example.org/sport'], false],
  ['news.example.org/sport/a', ['example.org/sport'], true],
  ['example.org/en/live/final', ['example.org/*/live'], true],
  ['example.org/en/lives', ['example.org/*/live'], false],
  ['example.org', ['example.org/sport'], false],
  ['example.org/', ['example.org/*'], true],
  ['example.org/a(b', ['example.org/a(b'], true],
  ['anything.example/a', ['*'], true],
  ['example.org', [''], false],
])('%s with %j switched off: %s', (address, sitesOff, off) => {
  expect(isSiteOff(address, sitesOff)).toBe(off);
});

test('a page is compared by its site and path, whatever its letters', () => {
  expect(addressOf(new URL('https://www.Example.org:8080/Sport/A?b#c'))).toBe('example.org/sport/a');
});
