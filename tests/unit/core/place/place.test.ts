/** Where cards stand: cases a person can check on paper, then what must hold wherever a mention lies. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlaceAsk, place } from '../../../../src/core/place/place';
import { distanceTo, type Rect } from '../../../../src/core/place/rect';

const viewport = { left: 0, top: 0, right: 1000, bottom: 700 };
const card = { width: 360, height: 240 };
const at = (left: number, top: number, width = 60, height = 20): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('cases', () => {
  const cases: readonly (readonly [string, PlaceAsk, Partial<ReturnType<typeof place>>])[] = [
    [
      'below, its text under the name',
      { mention: [at(300, 200)], card, viewport },
      { side: 'below', left: 284, top: 228, maxHeightPx: 464, isCramped: false },
    ],
    [
      'below as long as it fits, though there is more room above',
      { mention: [at(300, 400)], card, viewport },
      { side: 'below', top: 428 },
    ],
    ['above where it does not fit below', { mention: [at(300, 500)], card, viewport }, { side: 'above', top: 252 }],
    [
      'nowhere whole: the side with more room, cut to it',
      { mention: [at(300, 330)], card: { width: 360, height: 600 }, viewport },
      { side: 'below', top: 358, maxHeightPx: 334 },
    ],
    [
      'nowhere whole, more room above',
      { mention: [at(300, 400)], card: { width: 360, height: 600 }, viewport },
      { side: 'above', top: 8, maxHeightPx: 384 },
    ],
    [
      'a side it stands on already is kept while it fits',
      { mention: [at(300, 300)], card, viewport, side: 'above' },
      { side: 'above', top: 52 },
    ],
    [
      'a side it stands on already is left when it does not fit',
      { mention: [at(300, 100)], card, viewport, side: 'above' },
      { side: 'below' },
    ],
    ['at the right edge: moved in', { mention: [at(930, 200)], card, viewport }, { left: 632 }],
    ['at the left edge: moved in', { mention: [at(2, 200)], card, viewport }, { left: 8 }],
    [
      "right to left: its text ends under the name's beginning",
      { mention: [at(600, 200)], card, viewport, direction: 'rtl' },
      { left: 316 },
    ],
    [
      'a long name: under the pointer',
      { mention: [at(100, 200, 700)], pointer: { x: 780, y: 210 }, card, viewport },
      { left: 444 },
    ],
    [
      'a name on two lines, pointed at on the first: below both',
      { mention: [at(900, 200), at(20, 230)], pointer: { x: 920, y: 210 }, card, viewport },
      { left: 632, top: 258 },
    ],
    [
      'a name on two lines, pointed at on the second: aligned with it',
      { mention: [at(900, 200), at(20, 230)], pointer: { x: 40, y: 240 }, card, viewport },
      { left: 8, top: 258 },
    ],
    [
      'a name over two columns: only the piece pointed at counts',
      { mention: [at(200, 600), at(600, 40)], pointer: { x: 610, y: 50 }, card, viewport },
      { side: 'below', left: 584, top: 68 },
    ],
    [
      'pinch zoom: inside what is seen',
      { mention: [at(420, 380)], card, viewport: { left: 400, top: 300, right: 800, bottom: 580 } },
      { side: 'below', left: 408, top: 408, maxHeightPx: 164 },
    ],
    [
      "under a page's fixed bar",
      { mention: [at(300, 330)], card, viewport: { ...viewport, bottom: 560 }, insets: { top: 80 } },
      { side: 'above', maxHeightPx: 234, top: 88 },
    ],
    [
      'a window lower than any card: cramped',
      { mention: [at(300, 60)], card, viewport: { ...viewport, bottom: 160 } },
      { isCramped: true },
    ],
    [
      'a window narrower than the card',
      { mention: [at(100, 60)], card, viewport: { ...viewport, right: 320 } },
      { left: 8, maxWidthPx: 304 },
    ],
    [
      'vertical text: right of its line',
      { mention: [at(500, 100, 20, 60)], card, viewport, isVertical: true },
      { side: 'right', left: 528, top: 84 },
    ],
    [
      'vertical text at the right edge: left of its line',
      { mention: [at(900, 100, 20, 60)], card, viewport, isVertical: true },
      { side: 'left', left: 532, top: 84 },
    ],
  ];
  it.each(cases)('%s', (_, ask, expected) => {
    expect(place(ask)).toMatchObject(expected);
  });
});

describe('anywhere', () => {
  const size = fc.integer({ min: 1, max: 400 });
  const ask = fc
    .record({
      left: fc.integer({ min: -200, max: 1100 }),
      top: fc.integer({ min: -200, max: 800 }),
      width: size,
      height: fc.integer({ min: 8, max: 60 }),
      second: fc.boolean(),
      cardWidth: fc.integer({ min: 100, max: 700 }),
      cardHeight: fc.integer({ min: 60, max: 900 }),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
      isVertical: fc.boolean(),
      pointer: fc.option(fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 700 }) }), {
        nil: undefined,
      }),
    })
    .map(
      ({ left, top, width, height, second, cardWidth, cardHeight, ...rest }): PlaceAsk => ({
        mention: [at(left, top, width, height), ...(second ? [at(left - width, top + height + 4, width, height)] : [])],
        card: { width: cardWidth, height: cardHeight },
        viewport,
        ...rest,
      }),
    );

  it('never over the line pointed at, and always inside what is seen', () => {
    fc.assert(
      fc.property(ask, (it) => {
        const found = place(it);
        const shown = {
          left: found.left,
          top: found.top,
          right: found.left + Math.min(it.card.width, found.maxWidthPx),
          bottom: found.top + Math.min(it.card.height, found.maxHeightPx),
        };
        expect(shown.left).toBeGreaterThanOrEqual(8);
        expect(shown.right).toBeLessThanOrEqual(992);
        expect(shown.top).toBeGreaterThanOrEqual(8);
        expect(shown.bottom).toBeLessThanOrEqual(692);
        const [first] = it.mention;
        const box = it.pointer
          ? it.mention.reduce((a, b) =>
              distanceTo(b, it.pointer ?? { x: 0, y: 0 }) < distanceTo(a, it.pointer ?? { x: 0, y: 0 }) ? b : a,
            )
          : first;
        const isCovered =
          box && shown.left < box.right && box.left < shown.right && shown.top < box.bottom && box.top < shown.bottom;
        // A card with no room at all has no size: it cannot cover.
        expect(isCovered && found.maxHeightPx > 0 && found.maxWidthPx > 0).toBeFalsy();
      }),
      { numRuns: 2000 },
    );
  });

  it('a card that fits below stands below, whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 60, max: 250 }), (top, height) => {
        expect(place({ mention: [at(300, top)], card: { width: 360, height }, viewport }).side).toBe('below');
      }),
    );
  });
});
