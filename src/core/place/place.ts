/**
 * Where a card stands: at its mention, never over the mention's line, inside the part of the page that is seen. Numbers
 * in, numbers out: viewport coordinates in CSS px; asks no browser anything.
 *
 * A card stands below its line when it fits there. Its title is then one line away from the name that was pointed at,
 * and a card that grows keeps its title where it is. Only where it does not fit does it take the side with more room.
 * (Wikipedia's previews always take the half with more room, so that a title may be a whole card away from its link.)
 */
import { clamp, distanceTo, type Point, type Rect } from './rect';

export type Side = 'below' | 'above' | 'right' | 'left';

/** What a place is chosen from. */
export interface PlaceAsk {
  /** The boxes of the mention, one for each line it stands on; at least one. */
  readonly mention: readonly Rect[];
  /** Where the pointer is; without one, the mention's first line counts. */
  readonly pointer?: Point | undefined;
  readonly card: { readonly width: number; readonly height: number };
  /** What is seen of the page: the visual viewport, in coordinates of the layout viewport. */
  readonly viewport: Rect;
  /** What covers the edges of the viewport: notches, a page's fixed bars. */
  readonly insets?: Partial<Rect>;
  /** Direction of the article's text. */
  readonly direction?: 'ltr' | 'rtl';
  /** Whether the article's lines run from top to bottom. */
  readonly isVertical?: boolean;
  /** The side the card stands on already: kept while it fits there, so that a growing card does not jump. */
  readonly side?: Side | undefined;
}

/** Where the card stands, by its upper left corner, and how large it may be there. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly side: Side;
  readonly maxWidthPx: number;
  readonly maxHeightPx: number;
  /** Whether so little room is left that a sheet at the window's edge serves better. */
  readonly isCramped: boolean;
}

/** Between card and line: far enough to see the line, near enough to cross without losing the card. */
const gapPx = 8;
/** Between card and the edge of what is seen. */
const marginPx = 8;
/** The card's padding: its text, not its edge, is set under the name. */
const paddingPx = 16;
/** The pointer is at least this far inside the card's two ends, so that the way to it is straight. */
const reachPx = 24;
/** With less room than this across its lines, a card is no longer worth reading. */
const leastHeightPx = 120;
const leastWidthPx = 240;

const nearest = (boxes: readonly Rect[], pointer: Point | undefined): Rect => {
  const [first = { left: 0, top: 0, right: 0, bottom: 0 }, ...others] = boxes;
  if (!pointer) return first;
  return others.reduce((best, box) => (distanceTo(box, pointer) < distanceTo(best, pointer) ? box : best), first);
};

/**
 * The mention's lines at the pointer as one band: a mention that wraps has two, and neither may be covered. A box further
 * off than a line's own height stands in another column and is left alone.
 */
const coverLines = (boxes: readonly Rect[], at: Rect): Pick<Rect, 'top' | 'bottom'> =>
  boxes.reduce<Pick<Rect, 'top' | 'bottom'>>((band, { top, bottom }) => {
    const reach = at.bottom - at.top;
    const isNear = top - band.bottom <= reach && band.top - bottom <= reach;
    return isNear ? { top: Math.min(band.top, top), bottom: Math.max(band.bottom, bottom) } : band;
  }, at);

/** What is seen, less what covers its edges and the margins. */
const shrink = ({ left, top, right, bottom }: Rect, insets: Partial<Rect> = {}): Rect => ({
  left: left + (insets.left ?? 0) + marginPx,
  top: top + (insets.top ?? 0) + marginPx,
  right: Math.max(left, right - (insets.right ?? 0) - marginPx),
  bottom: Math.max(top, bottom - (insets.bottom ?? 0) - marginPx),
});

/** Along the line: the card's text under the name's beginning, moved so that the pointer is over the card. */
const alignWithName = (box: Rect, width: number, { pointer, direction }: PlaceAsk, room: Rect): number => {
  const wanted = direction === 'rtl' ? box.right + paddingPx - width : box.left - paddingPx;
  const reach = Math.min(reachPx, width / 2);
  const reached = pointer ? clamp(wanted, pointer.x + reach - width, pointer.x - reach) : wanted;
  return clamp(reached, room.left, room.right - width);
};

/** Below or above, for lines that run across. */
const placeAtLine = (ask: PlaceAsk, leastPx: number): Place => {
  const { mention, pointer, card, side: standing } = ask;
  const box = nearest(mention, pointer);
  const lines = coverLines(mention, box);
  const room = shrink(ask.viewport, ask.insets);
  const under = Math.max(lines.bottom + gapPx, room.top);
  const over = Math.min(lines.top - gapPx, room.bottom);
  const free = { below: Math.max(0, room.bottom - under), above: Math.max(0, over - room.top) };
  const fits = (side: 'below' | 'above'): boolean => free[side] >= card.height;
  const roomier = free.above > free.below ? 'above' : 'below';
  const kept = (standing === 'below' || standing === 'above') && fits(standing) ? standing : undefined;
  const side = kept ?? (fits('below') ? 'below' : roomier);
  const maxHeightPx = free[side];
  const maxWidthPx = Math.max(0, room.right - room.left);
  return {
    left: alignWithName(box, Math.min(card.width, maxWidthPx), ask, room),
    top: side === 'below' ? under : over - Math.min(card.height, maxHeightPx),
    side,
    maxWidthPx,
    maxHeightPx,
    isCramped: maxHeightPx < Math.min(card.height, leastPx),
  };
};

const transpose = ({ left, top, right, bottom }: Rect): Rect => ({
  left: top,
  top: left,
  right: bottom,
  bottom: right,
});

const transposedSides = { below: 'right', above: 'left', right: 'below', left: 'above' } as const;

/** Right or left, for lines that run from top to bottom: the same on its side. */
const placeBesideLine = (ask: PlaceAsk): Place => {
  const { mention, pointer, card, viewport, insets = {}, side } = ask;
  const turned = placeAtLine(
    {
      mention: mention.map(transpose),
      pointer: pointer && { x: pointer.y, y: pointer.x },
      card: { width: card.height, height: card.width },
      viewport: transpose(viewport),
      insets: transpose({ left: 0, top: 0, right: 0, bottom: 0, ...insets }),
      side: side && transposedSides[side],
    },
    leastWidthPx,
  );
  return {
    ...turned,
    left: turned.top,
    top: turned.left,
    side: transposedSides[turned.side],
    maxWidthPx: turned.maxHeightPx,
    maxHeightPx: turned.maxWidthPx,
  };
};

/**
 * The place of a card. It covers none of the mention's lines at the pointer, and stays inside what is seen as long as it
 * is no larger than `maxWidthPx` by `maxHeightPx`.
 */
export const place = (ask: PlaceAsk): Place =>
  ask.isVertical ? placeBesideLine(ask) : placeAtLine(ask, leastHeightPx);
