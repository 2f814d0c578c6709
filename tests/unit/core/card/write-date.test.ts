/** Dates as each language writes them, against what the engine's own data say. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeDate, writePeriod, writeShortDate } from '../../../../src/core/card/write-date';
import { createSay, languageOf, sayListWith } from '../../../../src/core/say';

const locales = readdirSync('src/_locales');
const sayIn = (locale: string) => createSay(JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8')));
/** The texts are in British English. */
const tagOf = (locale: string) => (locale === 'en' ? 'en-GB' : languageOf(sayIn(locale)).lang);
const months = Array.from({ length: 12 }, (_, month) => `2017-${String(month + 1).padStart(2, '0')}`);

describe.each(locales)('%s', (locale) => {
  const say = sayIn(locale);
  const written = (date: string, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tagOf(locale), { ...parts, timeZone: 'UTC', numberingSystem: 'latn' }).format(
      new Date(date),
    );

  it.each(months)('writes a day of %s in full', (month) => {
    expect(writeDate(`${month}-05`, say)).toBe(
      written(`${month}-05`, { day: 'numeric', month: 'long', year: 'numeric' }),
    );
  });

  it.each(months)('writes %s in full', (month) => {
    expect(writeDate(month, say)).toBe(written(`${month}-05`, { month: 'long', year: 'numeric' }));
  });

  it('writes a year as it is, and short dates no longer than full ones', () => {
    expect(writeDate('2017', say)).toBe('2017');
    for (const month of months) {
      expect(writeShortDate(month, say).length).toBeLessThanOrEqual(writeDate(month, say).length);
      expect(writeShortDate(`${month}-05`, say)).toContain('2017');
    }
  });

  it('writes a period within a year with the year once', () => {
    const period = writePeriod('2022-09-06', '2022-10-25', say);
    expect(period.split('2022')).toHaveLength(2);
  });
});

it.each([
  ['en', 'a, b, and c'],
  ['de', 'a, b und c'],
  ['ja', 'a、b、c'],
])('%s puts names in a list', (locale, list) => {
  expect(sayListWith(sayIn(locale), ['a', 'b', 'c'])).toBe(list);
});
