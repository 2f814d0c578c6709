/** Marks stand still: what was decided for a mention holds while its line stands; another level decides anew. */
import { describe, expect, it } from 'vitest';
import { chooseAnswering, createMarkChooser } from '../../../src/content/choose';
import type { Known } from '../../../src/content/known';

const told = { definitions: [], lang: 'en', date: undefined };

const knownAt = (id: number, start: number): Known => ({
  id,
  mention: {
    start,
    end: start + 3,
    surface: 'ABC',
    label: 'ABC',
    glossary: 'core',
    entry: `e${id}`,
    type: 'company',
    confidence: 0.9,
    why: [],
  },
  told,
});

const partOf = (known: readonly Known[], spans: { start: number; end: number; role: 'link' }[] = []) => ({
  known,
  snapshot: { text: ' '.repeat(1400), spans },
});

const idsOf = (marked: Iterable<Known>): number[] => [...marked].map(({ id }) => id).sort((a, b) => a - b);

describe('createMarkChooser', () => {
  const many = Array.from({ length: 20 }, (_, nth) => knownAt(nth + 1, 700 + nth * 10));

  it('moves no mark when text with better names comes into the same screen', () => {
    const choose = createMarkChooser();
    const before = idsOf(choose([partOf(many)], { level: 'normal' }));
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(20);
    // Nearer to the beginning, they would be preferred to all others.
    const better = Array.from({ length: 6 }, (_, nth) => knownAt(101 + nth, nth * 10));
    expect(idsOf(createMarkChooser()([partOf([...better, ...many])], { level: 'normal' }))).not.toEqual(
      expect.arrayContaining(before),
    );
    const after = idsOf(choose([partOf([...better, ...many])], { level: 'normal' }));
    expect(after.filter((id) => id < 100)).toEqual(before);
    expect(after.some((id) => id > 100)).toBe(true);
  });

  it('decides anew for another level, and forgets what is gone', () => {
    const choose = createMarkChooser();
    const some = idsOf(choose([partOf(many)], { level: 'normal' }));
    expect(idsOf(choose([partOf(many)], { level: 'all' }))).toHaveLength(20);
    expect(idsOf(choose([partOf(many)], { level: 'normal' }))).toEqual(some);
    choose([], { level: 'normal' });
    expect(idsOf(choose([partOf(many.slice(10))], { level: 'normal' })).length).toBe(some.length);
  });
});

describe('chooseAnswering', () => {
  it('leaves out what stands in a link, and keeps what has no mark', () => {
    const known = [knownAt(1, 0), knownAt(2, 100)];
    expect(chooseAnswering(partOf(known, [{ start: 90, end: 120, role: 'link' }]), {})).toEqual([known[0]]);
  });

  it('keeps what stands in a link where the reader wants links explained', () => {
    const known = [knownAt(1, 0), knownAt(2, 100)];
    expect(chooseAnswering(partOf(known, [{ start: 90, end: 120, role: 'link' }]), { leftAlone: [] })).toEqual(known);
  });
});
