import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween, type Position, project, unproject } from '../../../../src/core/pictures/globe';

const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const place: fc.Arbitrary<Position> = fc.tuple(latitude, longitude);

/** The same angle by way of unit vectors. */
const slowDistance = (a: Position, b: Position): number => {
  const vector = ([lat, lon]: Position): readonly [number, number, number] => {
    const [up, turn] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(up) * Math.cos(turn), Math.cos(up) * Math.sin(turn), Math.sin(up)];
  };
  const [from, to] = [vector(a), vector(b)];
  const chord = Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
  return (2 * Math.asin(Math.min(1, chord / 2)) * 180) / Math.PI;
};

describe('places on the globe and on a map', () => {
  it('keeps every distance from the centre', () => {
    fc.assert(
      fc.property(place, place, (centre, other) => {
        const distance = slowDistance(centre, other);
        fc.pre(distance < 179.9);
        expect(distanceBetween(centre, other)).toBeCloseTo(distance, 4);
        expect(Math.hypot(...project({ centre, scale: 3 }, other)) / 3).toBeCloseTo(distance, 4);
      }),
    );
  });

  it('finds the way back from the map', () => {
    fc.assert(
      fc.property(place, place, (centre, other) => {
        fc.pre(slowDistance(centre, other) < 179);
        const back = unproject({ centre, scale: 3 }, project({ centre, scale: 3 }, other));
        expect(slowDistance(back, other)).toBeLessThan(1e-5);
      }),
    );
  });

  it.each<[string, Position, Position, 'x' | 'y', -1 | 1]>([
    ['east over the antimeridian', [-17, 179], [-17, -179], 'x', 1],
    ['west over the antimeridian', [65, -179], [65, 179], 'x', -1],
    ['north is up', [0, 0], [10, 0], 'y', -1],
    ['from the south pole', [-90, 0], [-70, 90], 'x', 1],
    ['over the north pole', [85, 0], [85, 180], 'y', -1],
  ])('%s', (_, centre, other, axis, sign) => {
    const [x, y] = project({ centre, scale: 1 }, other);
    const [along, across] = axis === 'x' ? [x, y] : [y, x];
    expect(Math.sign(along)).toBe(sign);
    expect(Math.abs(along)).toBeCloseTo(distanceBetween(centre, other), 0);
    expect(Math.abs(across)).toBeLessThan(0.1);
  });
});
