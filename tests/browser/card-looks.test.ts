/**
 * What a card looks like, held without stored pictures, which would differ with every machine's fonts: its measures, that
 * mirrored it is its own mirror image, and that over another page it is the same picture.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { buildCards, type CardsLook } from './gallery/cards';
import { openPlainBrowser, type PlainBrowser } from './open-page';

interface Part {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The parts of each card, by the card's own edges. */
const measureCards = (): Part[][] =>
  [...document.querySelectorAll('sample-card')].map((host) => {
    const card = host.shadowRoot?.firstElementChild;
    const edge = card?.getBoundingClientRect();
    return [
      card,
      ...(card?.querySelectorAll(':scope > *, .cx-body > *, .cx-flag, .cx-map, .cx-line, .cx-span, li') ?? []),
    ]
      .filter((part) => part !== null && part !== undefined)
      .map((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        const [x, y] = [edge?.left ?? 0, edge?.top ?? 0];
        return {
          what: part.getAttribute('class') ?? part.localName,
          left: left - x,
          right: right - x,
          top: top - y,
          bottom: bottom - y,
        };
      });
  });

/** The share of pixels in which two pictures differ by more than the eye sees; 1 when their sizes differ. */
const compare = async (one: string, other: string): Promise<number> => {
  const load = async (data: string): Promise<ImageData> => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(picture, 0, 0);
    return context.getImageData(0, 0, picture.width, picture.height);
  };
  const [a, b] = [await load(one), await load(other)];
  if (Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) return 1;
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  let differing = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [i, j] = [(y * a.width + x) * 4, (y * b.width + x) * 4];
      if ([0, 1, 2].some((channel) => Math.abs((a.data[i + channel] ?? 0) - (b.data[j + channel] ?? 0)) > 48))
        differing++;
    }
  return differing / (width * height);
};

/** Text in capitals, spaced and tilted: whatever of it were inherited would be seen. The lines between keep their places. */
const looseCss = `
  body { text-transform: uppercase; letter-spacing: 3px; font-style: italic; word-spacing: 9px; line-height: 3; }
  main p { font: 18px/1.6 Georgia, "Noto Serif", serif; letter-spacing: 0; word-spacing: 0; text-transform: none; }
`;

describe.each(engines)('in %s', (engine) => {
  let plain: PlainBrowser;
  beforeAll(async () => {
    plain = await openPlainBrowser(engine, { width: 1280, height: 900 });
  });
  afterAll(() => plain.close());

  const open = async (look: CardsLook): Promise<Page> => plain.openText(await buildCards(look));
  const measure = async (look: CardsLook): Promise<Part[][]> => {
    const page = await open(look);
    const cards = await page.evaluate(measureCards);
    await page.close();
    expect(cards.length).toBeGreaterThan(13);
    return cards;
  };

  it('a hover card is 360 px wide and low, and all its parts stand in one column 16 px inside', async () => {
    for (const [card, ...parts] of await measure({ stage: 'peek' })) {
      expect(card?.right).toBeCloseTo(360, 0);
      expect(card?.bottom).toBeLessThanOrEqual(380);
      for (const { what, left, right } of parts.filter((part) =>
        /^(header|footer|p|cx-(here|strip|moments|senses|with-map|head|foot))/.test(part.what),
      )) {
        expect(left, what).toBeCloseTo(16, 0);
        expect(right, what).toBeLessThanOrEqual(344.5);
      }
    }
  });

  it('an opened card is 420 px wide, at most 560 px high, and nothing in it stands over anything else', async () => {
    for (const [card, ...parts] of await measure({ stage: 'open' })) {
      if (card?.what.includes('cx-notice')) continue;
      expect(card?.right).toBeCloseTo(420, 0);
      expect(card?.bottom).toBeLessThanOrEqual(560.5);
      const bands = parts.filter(({ what }) => /^cx-(bar|body|actions|foot)/.test(what));
      expect(bands.map(({ what }) => what)).toEqual(['cx-bar', 'cx-body', 'cx-actions', 'cx-foot']);
      bands.slice(1).forEach((band, index) => {
        expect(band.top, band.what).toBeGreaterThanOrEqual((bands[index]?.bottom ?? 0) - 0.5);
      });
    }
  });

  it.each(['peek', 'open', 'sheet'] as const)('mirrored, it is its own mirror image: %s', async (stage) => {
    const [plainCards, mirrored] = [await measure({ stage }), await measure({ stage, isMirrored: true })];
    plainCards.forEach(([card, ...parts], index) => {
      // A notice is as wide as its words, and stands in the middle.
      if (card?.what.includes('cx-notice')) return;
      const [, ...others] = mirrored[index] ?? [];
      // One sample is written from right to left already.
      const width = card?.right ?? 0;
      const isMirrorImage = parts.every((part, nth) => Math.abs(part.left - (width - (others[nth]?.right ?? 0))) < 1.5);
      const isSame = parts.every((part, nth) => Math.abs(part.left - (others[nth]?.left ?? 0)) < 1.5);
      expect(isMirrorImage || isSame, `card ${index}`).toBe(true);
    });
  });

  it.each(['light', 'dark'] as const)('over a page of another look it is the same picture: %s', async (theme) => {
    for (const stage of ['peek', 'open'] as const) {
      const [calm, loose] = [await open({ theme, stage }), await open({ theme, stage, css: looseCss })];
      const take = async (page: Page, nth: number): Promise<string> => {
        await page.bringToFront();
        const hosts: ElementHandle[] = await page.$$('sample-card');
        const picture = await hosts[nth]?.screenshot({ encoding: 'base64' });
        if (picture === undefined) throw new Error(`no card ${nth}`);
        return picture;
      };
      for (const nth of [0, 1, 4]) {
        // A machine that stalls may be pictured before it has drawn: what counts is where both come to rest.
        const differ = async () => calm.evaluate(compare, await take(calm, nth), await take(loose, nth));
        await expect.poll(differ, { message: `${stage} ${nth}`, timeout: 10_000 }).toBeLessThan(0.002);
      }
      for (const page of [calm, loose]) await page.close();
    }
  });
});
