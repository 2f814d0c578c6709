import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBearers } from '../../../../src/core/senses/bearers';

interface Full {
  readonly short: string;
  readonly key: string;
  readonly at: number;
}

const anyFulls = fc
  .array(
    fc.record({
      short: fc.constantFrom('Roe', 'Doe'),
      key: fc.constantFrom('a', 'b', 'c'),
      gap: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 30 },
  )
  .map((steps) => {
    let at = 0;
    return steps.map(({ short, key, gap }): Full => {
      at += gap;
      return { short, key, at };
    });
  });

/** The key named most often, the first to be so, where it is named four times as often as the one given. */
const farMoreNamed = (mine: readonly Full[], than: Full): Full | undefined => {
  const counts = new Map<string, number>();
  let foremost: string | undefined;
  for (const { key } of mine) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (foremost === undefined || (counts.get(key) ?? 0) > (counts.get(foremost) ?? 0)) foremost = key;
  }
  const isFarMore = (counts.get(foremost ?? '') ?? 0) >= 4 * (counts.get(than.key) ?? 0);
  return isFarMore ? mine.find(({ key }) => key === foremost) : undefined;
};

test('a short name belongs to the latest bearer before it, unless another is named far more often, or ahead to the first one after', () => {
  fc.assert(
    fc.property(anyFulls, fc.nat({ max: 300 }), fc.boolean(), (fulls, at, ahead) => {
      const bearers = createBearers<never>(() => 0);
      for (const { short, key, at: last } of fulls)
        bearers.register(short, 'surname', { key, first: last - 1, last, kind: 'person' });
      const mine = fulls.filter((it) => it.short === 'Roe');
      const before = mine.findLast((it) => it.at < at);
      const rival = before && farMoreNamed(mine, before);
      const expected = rival && rival.at < at ? rival : (before ?? (ahead ? mine[0] : undefined));
      const found = bearers.find('Roe', at, ahead);
      expect(found?.bearer.last).toBe(expected?.at);
      if (!found) return;
      expect(found.isAhead).toBe(before === undefined);
      expect(found.rivals).toBe(new Set(mine.map((it) => it.key)).size - 1);
    }),
    { numRuns: 1000 },
  );
});

test('a given name yields to whatever else the word is short for', () => {
  const bearers = createBearers<never>(() => 0);
  bearers.register('Jordan', 'surname', { key: 'ann', first: 0, last: 1, kind: 'person' });
  bearers.register('Jordan', 'given', { key: 'jordan', first: 4, last: 5, kind: 'person' });
  expect(bearers.find('Jordan', 9, false)).toMatchObject({ kind: 'surname', bearer: { key: 'ann' }, rivals: 0 });
});

test('of several bearers the latest in the paragraph is meant, else the one named most often', () => {
  const bearers = createBearers<never>((word) => Math.floor(word / 10));
  const name = (key: string, last: number) =>
    bearers.register('Roe', 'surname', { key, first: last - 1, last, kind: 'person' });
  name('ann', 1);
  name('ann', 5);
  name('bob', 21);
  expect(bearers.find('Roe', 25, false)).toMatchObject({ bearer: { key: 'bob' }, rivals: 1 });
  expect(bearers.find('Roe', 35, false)).toMatchObject({ bearer: { key: 'ann' }, rivals: 1 });
});
