/** Outlines on a flat map made small: cut to a frame, freed of points nobody would see, written as path data. */
import type { MapPoint } from '../../core/pictures/globe';

/** A frame around the middle of a map, in its units. */
export interface Frame {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

type Side = (point: MapPoint) => number;

/** Cuts a ring along one line: what lies on the side where `depth` is positive stays (Sutherland and Hodgman, 1974). */
const cutAlong = (ring: readonly MapPoint[], depth: Side): MapPoint[] => {
  const kept: MapPoint[] = [];
  ring.forEach((point, index) => {
    const before = ring.at(index - 1) ?? point;
    const [here, there] = [depth(point), depth(before)];
    if (here >= 0 !== there >= 0) {
      const share = there / (there - here);
      kept.push([before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]);
    }
    if (here >= 0) kept.push(point);
  });
  return kept;
};

/** The part of a ring inside the frame; empty when it lies outside. */
export const clipRing = (ring: readonly MapPoint[], { halfWidth, halfHeight }: Frame): readonly MapPoint[] => {
  const sides: readonly Side[] = [
    ([x]) => x + halfWidth,
    ([x]) => halfWidth - x,
    ([, y]) => y + halfHeight,
    ([, y]) => halfHeight - y,
  ];
  let kept = ring;
  for (const side of sides) {
    if (kept.length === 0) return kept;
    // Most rings lie on one side altogether.
    if (kept.every((point) => side(point) < 0)) return [];
    kept = cutAlong(kept, side);
  }
  return kept;
};

const distanceToLine = ([x, y]: MapPoint, [fromX, fromY]: MapPoint, [toX, toY]: MapPoint): number => {
  const length = Math.hypot(toX - fromX, toY - fromY);
  if (length === 0) return Math.hypot(x - fromX, y - fromY);
  return Math.abs((toX - fromX) * (fromY - y) - (fromX - x) * (toY - fromY)) / length;
};

/** A line without the points that lie closer than `tolerance` to what remains (Douglas and Peucker, 1973). */
export const simplifyLine = (points: readonly MapPoint[], tolerance: number): MapPoint[] => {
  const isKept = new Uint8Array(points.length);
  const parts: [number, number][] = [[0, points.length - 1]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part;
    const [start, end] = [points[from], points[to]];
    if (!start || !end) continue;
    isKept[from] = 1;
    isKept[to] = 1;
    let farthest = tolerance;
    let at = -1;
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceToLine(points[index] ?? start, start, end);
      if (distance <= farthest) continue;
      farthest = distance;
      at = index;
    }
    if (at > 0) parts.push([from, at], [at, to]);
  }
  return points.filter((_, index) => isKept[index] === 1);
};

/** Twice the area of a ring, always positive. */
export const doubleArea = (ring: readonly MapPoint[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  );

const join = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);

/** Rings as path data in whole units, in relative commands, moved by `left` and `top`. */
export const writeRings = (rings: readonly (readonly MapPoint[])[], left: number, top: number): string => {
  let written = '';
  let [x, y] = [0, 0];
  for (const ring of rings) {
    let [startX, startY] = [0, 0];
    let steps = '';
    ring.forEach((point, index) => {
      const [toX, toY] = [Math.round(point[0] + left), Math.round(point[1] + top)];
      if (index === 0) {
        written += `m${join(toX - x, toY - y)}`;
        [startX, startY] = [toX, toY];
      } else if (toX !== x || toY !== y) {
        const step = join(toX - x, toY - y);
        steps += steps === '' ? `l${step}` : step.startsWith('-') ? step : ` ${step}`;
      }
      [x, y] = [toX, toY];
    });
    written += `${steps}z`;
    [x, y] = [startX, startY];
  }
  return written;
};
