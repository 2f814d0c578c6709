/** The way from a mention to its card: who is on it has not left. Geometry only. */
import type { Point, Rect } from '../place/rect';

/**
 * Whether a point lies straight between two rectangles: in the strip of the gap that both border on. Inside either, or
 * beside the gap, is not between.
 */
export const isBetween = ({ x, y }: Point, a: Rect, b: Rect): boolean => {
  const left = Math.max(a.left, b.left);
  const right = Math.min(a.right, b.right);
  const top = Math.max(a.top, b.top);
  const bottom = Math.min(a.bottom, b.bottom);
  const isAcross = x >= left && x <= right && y >= bottom && y <= top;
  const isAlong = y >= top && y <= bottom && x >= right && x <= left;
  return isAcross || isAlong;
};

/**
 * Whether a point lies in the convex hull of two rectangles: on a straight way from some point of one to some point of
 * the other. The hull is made of all rectangles between the two (from one, t = 0, to the other, t = 1), so the point is
 * in it when the four edges leave some t.
 */
export const isOnWay = ({ x, y }: Point, from: Rect, to: Rect): boolean => {
  let [least, most] = [0, 1];
  /** Keeps the t for which `start + t * (end - start) <= limit`. */
  const bound = (start: number, end: number, limit: number): void => {
    const slope = end - start;
    if (slope > 0) most = Math.min(most, (limit - start) / slope);
    else if (slope < 0) least = Math.max(least, (limit - start) / slope);
    else if (start > limit) most = -1;
  };
  bound(from.left, to.left, x);
  bound(-from.right, -to.right, -x);
  bound(from.top, to.top, y);
  bound(-from.bottom, -to.bottom, -y);
  return least <= most;
};
