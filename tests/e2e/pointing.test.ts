/** A real pointer over real pages: what opens a card, what does not, what keeps it, and where it stands. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { locateText, pointAt, readCard, waitFor } from '../../src/cli/browsers/observe';
import { openStage, type Stage } from './open';

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the card stands; undefined while none is open. */
const boxOfCard = (page: Page): Promise<Box | undefined> =>
  page.evaluate(() => {
    const host = document.querySelector('contexture-card');
    if (!host) return undefined;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  });

/** The boxes of a text, a line each. */
const boxesOf = (page: Page, text: string): Promise<Box[]> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.nodeValue ?? '').indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    }
    return [];
  }, text);

/** Counts the cards that open from now on, and keeps the longest rest of the pointer between two of its moves. */
const countCards = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset['cards'] = '0';
    new MutationObserver((records) => {
      const opened = records
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((it) => it.nodeName === 'CONTEXTURE-CARD');
      const { dataset } = document.documentElement;
      dataset['cards'] = String(Number(dataset['cards']) + opened.length);
    }).observe(document.documentElement, { childList: true });
    let lastMs = Number.NaN;
    addEventListener('pointermove', () => {
      const { dataset } = document.documentElement;
      const nowMs = performance.now();
      dataset['restMs'] = String(Math.max(Number(dataset['restMs'] ?? 0), nowMs - lastMs || 0));
      lastMs = nowMs;
    });
  });
/** The longest rest between two moves in ms, and forgets it. */
const takeLongestRest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { dataset } = document.documentElement;
    const restMs = Number(dataset['restMs'] ?? 0);
    delete dataset['restMs'];
    return restMs;
  });
const cardsOpened = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset['cards']));

/** Draws the pointer along a straight line in a time. Times are those of this process: a slow machine only draws slower. */
const draw = async (
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
  ms: number,
): Promise<void> => {
  const beganMs = performance.now();
  for (let share = 0; share < 1; ) {
    share = Math.min(1, (performance.now() - beganMs) / ms);
    await page.mouse.move(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
    await pause(8);
  }
};

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());
  afterEach(async () => {
    for (const page of await stage.session.browser.pages()) if (page.url().startsWith('http')) await page.close();
  });

  const openEnvoys = async (): Promise<Page> => {
    const { page } = await stage.openArticle(`${stage.pages}/envoys.html`);
    await page.bringToFront();
    await countCards(page);
    return page;
  };
  const waitForCard = (page: Page): Promise<Box> => waitFor('a card', () => boxOfCard(page));
  const waitForNoCard = (page: Page): Promise<true> =>
    waitFor('no card', async () => ((await boxOfCard(page)) ? undefined : true));

  test('passes over ten names as a reader follows the line: no card, until it rests', async () => {
    // A machine that stalls makes the hand rest, and a rest rightly opens a card. So the dwell is a long one here, the hand
    // slow enough to be over each name for longer than that, and a passage in which the machine stalled is drawn again.
    const dwellMs = 500;
    const setDwell = (changed: object) =>
      stage.popup.evaluate(
        (own) => Reflect.get(globalThis, 'chrome').storage.sync.set({ settings: { version: 2, changed: own } }),
        changed,
      );
    await setDwell({ dwellMs });
    try {
      const page = await openEnvoys();
      const first = await locateText(page, 'Brazil');
      const last = await locateText(page, 'Latvia');
      await waitFor(
        'a passage without a stall',
        async () => {
          const openedBefore = await cardsOpened(page);
          await page.mouse.move(first.x - 60, first.y + 2);
          await takeLongestRest(page);
          await draw(page, [first.x - 60, first.y + 2], [last.x + 60, last.y], (last.x - first.x + 120) / 0.1);
          await page.mouse.move(4, 4);
          const isTrial = (await takeLongestRest(page)) < dwellMs / 2;
          await pause(2 * dwellMs);
          if (isTrial) expect((await cardsOpened(page)) - openedBefore).toBe(0);
          return isTrial || undefined;
        },
        50_000,
      );
      await pointAt(page, 'Latvia');
      await waitForCard(page);
    } finally {
      await setDwell({});
    }
  });

  test('rests on one: one card, which stays over the gap and on the card itself', async () => {
    const page = await openEnvoys();
    const { x, y } = await pointAt(page, 'Egypt');
    const card = await waitForCard(page);
    expect(await readCard(stage.session, page)).toContain('Egypt');
    const isBelow = card.top > y;
    await draw(page, [x, y], [x, isBelow ? card.top - 4 : card.bottom + 4], 300);
    await pause(600); // twice the grace, in the gap
    expect(await boxOfCard(page)).toBeDefined();
    await page.mouse.move(x, isBelow ? card.top + 30 : card.bottom - 30, { steps: 5 });
    await pause(600);
    expect(await boxOfCard(page)).toBeDefined();
    expect(await cardsOpened(page)).toBe(1);
  });

  test('goes diagonally to the far corner of the card: stays; goes away: closes', async () => {
    const page = await openEnvoys();
    const { x, y } = await pointAt(page, 'Brazil');
    const card = await waitForCard(page);
    const isBelow = card.top > y;
    await draw(page, [x, y], [card.right - 20, isBelow ? card.top + 3 : card.bottom - 3], 500);
    await pause(500);
    expect(await cardsOpened(page)).toBe(1);
    expect(await boxOfCard(page)).toBeDefined();
    await page.mouse.move(card.right + 200, isBelow ? card.top - 120 : card.bottom + 120, { steps: 6 });
    await waitForNoCard(page);
  });

  test('the page scrolls under a still pointer: no card', async () => {
    const page = await openEnvoys();
    const { x, y } = await locateText(page, 'Iceland');
    await page.mouse.move(x, y + 240);
    await pause(100);
    for (let step = 0; step < 8; step++) {
      await page.mouse.wheel({ deltaY: 30 });
      await pause(40);
    }
    await pause(500);
    expect(await cardsOpened(page)).toBe(0);
  });

  test('something else scrolls all the time: a rest opens a card, and it stays', async () => {
    const page = await openEnvoys();
    await page.evaluate(() => {
      const ticker = document.querySelector('.ticker');
      setInterval(() => ticker?.scrollBy(3, 0), 30);
    });
    await pointAt(page, 'Japan');
    await waitForCard(page);
    await pause(500);
    expect(await boxOfCard(page)).toBeDefined();
  });

  test.each(['Japan', 'Portugal', 'Jordan'])('the card never covers its mention: %s', async (text) => {
    const page = await openEnvoys();
    await pointAt(page, text);
    const card = await waitForCard(page);
    const boxes = await boxesOf(page, text);
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.filter((box) => overlaps(box, card))).toEqual([]);
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
    }));
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(width);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(height);
  });

  test('the window changes its size: the card goes with its mention', async () => {
    const page = await openEnvoys();
    const { x, y } = await pointAt(page, 'Norway');
    await waitForCard(page);
    await page.mouse.click(x, y);
    await waitFor(
      'the opened card',
      async () => (await readCard(stage.session, page))?.includes('Mention') || undefined,
    );
    await page.setViewport({ width: 700, height: 500 });
    await waitFor('the card beside its mention', async () => {
      const [card, [box]] = [await boxOfCard(page), await boxesOf(page, 'Norway')];
      const isNear = card && box && Math.min(Math.abs(card.top - box.bottom), Math.abs(box.top - card.bottom)) < 12;
      return isNear && card.right <= 700 && card.bottom <= 500 ? true : undefined;
    });
  });
});
