/**
 * Which mention lies under a point of the viewport. Asks the browser for the caret there, then looks the place up in the
 * snapshot: far cheaper than asking the highlight registry, and right where overlays cover the text.
 */
import type { Mention } from '../core/mention';
import type { Point } from '../core/place/rect';
import { offsetAt, rangeOf, type Snapshot } from './snapshot';

/** Underlines hang below the line: the space of a mark reaches this far beyond its box. */
const slackPx = 2;

/** Index of the mention that holds an offset, or -1. Mentions stand in order of the text and do not overlap. */
const indexAt = (mentions: readonly Mention[], offset: number): number => {
  let low = 0;
  let high = mentions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (!mention) return -1;
    if (offset < mention.start) high = middle - 1;
    else if (offset > mention.end) low = middle + 1;
    else return middle;
  }
  return -1;
};

const contains = (box: DOMRect, { x, y }: Point): boolean =>
  x >= box.left - slackPx && x <= box.right + slackPx && y >= box.top - slackPx && y <= box.bottom + slackPx;

/** A test for these mentions: the index of the one under a point, or undefined. */
export const createHitTest =
  (snapshot: Snapshot, mentions: readonly Mention[]) =>
  (point: Point): number | undefined => {
    const caret = document.caretPositionFromPoint(point.x, point.y);
    if (!caret) return undefined;
    const offset = offsetAt(snapshot, caret.offsetNode, caret.offset);
    if (offset === undefined) return undefined;
    const index = indexAt(mentions, offset);
    const mention = mentions[index];
    if (!mention) return undefined;
    // A caret snaps to the nearest word from far beside it: only the boxes tell whether the point is on this one.
    const range = rangeOf(snapshot, mention.start, mention.end);
    return range && [...range.getClientRects()].some((box) => contains(box, point)) ? index : undefined;
  };
