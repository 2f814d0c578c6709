/** Points and rectangles of the viewport, in CSS px, and what can be asked of them. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its four edges; `left <= right`, `top <= bottom`. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Distance between a point and the nearest point of a rectangle; 0 inside it. */
export const distanceTo = ({ left, top, right, bottom }: Rect, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** A value brought between two bounds; the lower bound wins where they cross. */
export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
