import { describe, expect, test } from 'vitest';
import { drawEntries } from '../../../src/cli/draw';
import type { Entry, EntryType } from '../../../src/core/glossary';

const entry = (index: number, type: EntryType): Entry => ({
  id: `x/${index}`,
  label: `X ${index}`,
  type,
  kind: 'Thing',
  summary: 'A thing.',
  names: [],
  updated: '2026-11',
});

const entries = Array.from({ length: 300 }, (_, index) => entry(index, index % 3 === 0 ? 'person' : 'company'));
const idsOf = (drawn: readonly Entry[]) => drawn.map(({ id }) => id);

describe('drawing entries for a blind check', () => {
  test('the same seed draws the same, another seed others', () => {
    const first = idsOf(drawEntries(entries, { count: 20, seed: 7 }));
    expect(idsOf(drawEntries(entries, { count: 20, seed: 7 }))).toEqual(first);
    expect(idsOf(drawEntries(entries, { count: 20, seed: 8 }))).not.toEqual(first);
  });

  test('no entry is drawn twice, and no more than there are', () => {
    expect(new Set(idsOf(drawEntries(entries, { count: 1000, seed: 1 }))).size).toBe(300);
  });

  test.each([
    ['person', 'person'],
    ['bodies', 'company'],
  ])('of "%s" only', (kind, type) => {
    const drawn = drawEntries(entries, { count: 50, seed: 3, kind });
    expect(drawn).toHaveLength(50);
    expect(new Set(drawn.map((it) => it.type))).toEqual(new Set([type]));
  });

  test('each part of the glossary is drawn from about as often', () => {
    const places = Array.from({ length: 200 }, (_, seed) =>
      drawEntries(entries, { count: 3, seed }).map(({ id }) => Math.floor(Number(id.slice(2)) / 100)),
    ).flat();
    for (const third of [0, 1, 2]) {
      const share = places.filter((it) => it === third).length / places.length;
      expect(share).toBeGreaterThan(0.25);
      expect(share).toBeLessThan(0.42);
    }
  });
});
