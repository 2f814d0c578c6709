/** The time strip: where the office, the article and the labels lie. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStrip } from '../../../../src/core/card/strip';
import { now, say } from './fixtures';

const strip = (from: string, to: string | undefined, date: string) =>
  createStrip({ office: { title: 'President', from, ...(to ? { to } : {}) }, date, now, say });

describe('the time strip', () => {
  it('begins four years before an office and ends today', () => {
    const found = strip('2009-01-20', '2017-01-20', '2015-09-25');
    // 2005.05 to 2026.89: 21.84 years.
    expect(found?.from).toBeCloseTo(4 / 21.84, 2);
    expect(found?.to).toBeCloseTo(12 / 21.84, 2);
    expect(found?.article.at).toBeCloseTo(10.68 / 21.84, 2);
    expect(found?.article.text).toBe('this article, Sep 2015');
    expect(found?.isOpen).toBe(false);
    expect(found?.label).toBe('President from January 2009 to January 2017. The article is from September 2015.');
    expect(found?.ticks.map(({ text }) => text)).toEqual(['2009', '2017', 'now']);
  });

  it('runs to the edge while the office is held', () => {
    const found = strip('2013-03', undefined, '2015-09');
    expect(found).toMatchObject({ to: 1, isOpen: true });
    expect(found?.label).toBe('President since March 2013. The article is from September 2015.');
    expect(found?.ticks.map(({ text }) => text)).toEqual(['2013', 'now']);
  });

  it.each([
    ['an office within one year', '2022-09-06', '2022-10-25', '2022-10-01', ['2022', 'now']],
    ['a short office long ago', '1963-11', '1964-10', '1964-01', ['1963–1964', 'now']],
    ['an office that ended lately', '2018-01', '2026-05', '2020-01', ['2018', '2026']],
    ['an office that began lately', '2026-09', undefined, '2026-10', ['2026']],
    ['an office that ended lately and was short', '2025-01', '2026-08', '2025-06', ['2025', '2026']],
  ])('labels keep apart: %s', (_, from, to, date, expected) => {
    expect(strip(from, to, date)?.ticks.map(({ text }) => text)).toEqual(expected);
  });

  it.each([
    ['the article is older than the line', '2013-03', undefined, '2001-01'],
    ['the article is from tomorrow', '2013-03', undefined, '2027-05'],
    ['the office ends before it begins', '2013-03', '2012-01', '2015-01'],
    ['the office begins tomorrow', '2027-01', undefined, '2026-01'],
  ])('none when %s', (_, from, to, date) => {
    expect(strip(from, to, date)).toBeUndefined();
  });

  it('everything lies on the line, in order', () => {
    const year = fc.integer({ min: 1900, max: 2026 });
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 40 }), fc.integer({ min: -4, max: 60 }), (from, length, later) => {
        const found = strip(`${from}`, `${from + length}`, `${from + later}`);
        if (!found) return;
        const places = [found.from, found.to, found.article.at, ...found.ticks.map(({ at }) => at)];
        for (const at of places) expect(at >= 0 && at <= 1).toBe(true);
        expect(found.from).toBeLessThanOrEqual(found.to);
        const ticks = found.ticks.map(({ at }) => at);
        for (const [index, at] of ticks.entries()) expect(at - (ticks[index - 1] ?? -1)).toBeGreaterThanOrEqual(0.14);
      }),
    );
  });
});
