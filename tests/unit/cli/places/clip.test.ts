import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipRing, doubleArea, simplifyLine, writeRings } from '../../../../src/cli/places/clip';
import type { MapPoint } from '../../../../src/core/pictures/globe';

const frame = { halfWidth: 10, halfHeight: 5 };
const square = (half: number, x = 0, y = 0): MapPoint[] => [
  [x - half, y - half],
  [x + half, y - half],
  [x + half, y + half],
  [x - half, y + half],
];

describe('outlines made small', () => {
  it('keeps what lies inside the frame and drops what lies outside', () => {
    expect(doubleArea(clipRing(square(2), frame))).toBe(32);
    expect(clipRing(square(2, 30), frame)).toEqual([]);
    expect(doubleArea(clipRing(square(100), frame))).toBeCloseTo(400);
  });

  it('cuts along an edge', () => {
    expect(doubleArea(clipRing(square(2, 10), frame))).toBe(16);
  });

  it('never moves a line further than the tolerance, and keeps its ends', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
        const simple = simplifyLine(points, 2);
        expect(simple[0]).toEqual(points[0]);
        expect(simple.at(-1)).toEqual(points.at(-1));
        expect(simplifyLine(points, 0).length).toBeGreaterThanOrEqual(simple.length);
        for (const kept of simple) expect(points).toContainEqual(kept);
      }),
    );
    expect(
      simplifyLine(
        [
          [0, 0],
          [5, 1],
          [10, 0],
        ],
        2,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
    ]);
  });

  it('writes rings in relative steps, each from the end of the one before', () => {
    expect(writeRings([square(2), square(1, 8)], 10, 10)).toBe('m8 8l4 0 0 4-4 0zm9 1l2 0 0 2-2 0z');
  });
});
