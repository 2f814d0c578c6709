/** The geometry of the way to the card, against slow oracles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBetween, isOnWay } from '../../../../src/core/hover/corridor';
import type { Point, Rect } from '../../../../src/core/place/rect';

const rect = fc
  .tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 1, max: 30 }),
  )
  .map(([left, top, width, height]): Rect => ({ left, top, right: left + width, bottom: top + height }));
const point = fc.record({ x: fc.integer({ min: -5, max: 95 }), y: fc.integer({ min: -5, max: 95 }) });

const corners = ({ left, top, right, bottom }: Rect): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: left, y: bottom },
  { x: right, y: bottom },
];

/** A point is outside a hull when some line through two corners has all corners on one side and the point on the other. */
const isInHullSlowly = (at: Point, points: readonly Point[]): boolean => {
  const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  for (const a of points)
    for (const b of points) {
      if (a.x === b.x && a.y === b.y) continue;
      if (points.every((c) => side(a, b, c) >= 0) && side(a, b, at) < 0) return false;
    }
  return true;
};

describe('the way to the card', () => {
  it('is the convex hull of mention and card', () => {
    fc.assert(
      fc.property(rect, rect, point, (a, b, at) => {
        expect(isOnWay(at, a, b)).toBe(isInHullSlowly(at, [...corners(a), ...corners(b)]));
      }),
      { numRuns: 2000 },
    );
  });

  const mention = { left: 100, top: 100, right: 160, bottom: 120 };
  const below = { left: 84, top: 128, right: 444, bottom: 368 };
  const right = { left: 170, top: 84, right: 530, bottom: 300 };
  it.each([
    ['in the gap below', { x: 130, y: 124 }, below, true],
    ["on the gap's edge", { x: 100, y: 120 }, below, true],
    ['beside the gap, under the line', { x: 300, y: 124 }, below, false],
    ['on the mention', { x: 130, y: 110 }, below, false],
    ['in the card', { x: 130, y: 200 }, below, false],
    ['in the gap beside vertical text', { x: 165, y: 110 }, right, true],
    ['above that gap', { x: 165, y: 90 }, right, false],
  ])('%s', (_, at, card, expected) => {
    expect(isBetween(at, mention, card)).toBe(expected);
  });
});
