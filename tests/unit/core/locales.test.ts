/** Every language's texts: that browsers take them at all, and that dates come out whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeDate, writeShortDate } from '../../../src/core/card/write-date';
import { createSay } from '../../../src/core/say';

const folder = 'src/_locales';

describe.each(readdirSync(folder))('%s', (locale) => {
  const texts = JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8'));

  it('has no substitution right after another: Chromium takes "$2$" for a name and refuses the whole extension', () => {
    const taken = Object.entries<{ message: string }>(texts).filter(([, { message }]) => /\$\w+\$/.test(message));
    expect(taken).toEqual([]);
  });

  it('writes every month of dates', () => {
    const say = createSay(texts);
    for (let month = 1; month <= 12; month++) {
      const date = `2017-${String(month).padStart(2, '0')}-20`;
      for (const written of [writeDate(date, say), writeShortDate(date, say)]) {
        expect(written).toContain('2017');
        expect(written).toContain('20');
        expect(written).not.toMatch(/\$|undefined/);
      }
    }
  });
});

it.each([
  ['ja', '2017年9月20日'],
  ['zh_CN', '2017年9月20日'],
])('%s writes a date as %s', (locale, written) => {
  const texts = JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8'));
  expect(writeDate('2017-09-20', createSay(texts))).toBe(written);
});
