/** Cards where a page makes room scarce: in modal dialogs, on a filled screen, under pinch zoom; and under a pen. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { locateControl, locateText, pointAt, readCard, waitFor } from '../../src/cli/browsers/observe';
import { openStage, type Stage } from './open';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** Where the card stands; undefined while none is open. */
const boxOfCard = (page: Page): Promise<Box | undefined> =>
  page.evaluate(() => {
    const host = document.querySelector('contexture-card');
    if (!host) return undefined;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  });

/** What is seen of the page. */
const boxOfView = (page: Page): Promise<Box> =>
  page.evaluate(() => {
    const { offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
    return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
  });

/** Whether the card is what a pointer meets at its middle: above all else, and not inert. */
const isCardOnTop = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { left, top, width, height } =
      document.querySelector('contexture-card')?.getBoundingClientRect() ?? new DOMRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.localName === 'contexture-card';
  });

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 0.5 &&
  inner.top >= outer.top - 0.5 &&
  inner.right <= outer.right + 0.5 &&
  inner.bottom <= outer.bottom + 0.5;

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());
  afterEach(async () => {
    for (const page of await stage.session.browser.pages()) if (page.url().startsWith('http')) await page.close();
  });

  const openHalls = async (query = ''): Promise<Page> => {
    const { page } = await stage.openArticle(`${stage.pages}/halls.html${query}`);
    await page.bringToFront();
    return page;
  };
  const waitForText = (page: Page, text: string): Promise<string> =>
    waitFor(`a card with "${text}"`, async () => {
      const card = await readCard(stage.session, page);
      return card?.includes(text) ? card : undefined;
    });
  const waitForNoText = (page: Page, text: string): Promise<string> =>
    waitFor(`a card without "${text}"`, async () => {
      const card = await readCard(stage.session, page);
      return card === undefined || card.includes(text) ? undefined : card;
    });
  const press = async (page: Page, label: string): Promise<void> => {
    const { x, y } = await waitFor(`a control "${label}"`, () => locateControl(stage.session, page, label));
    await page.mouse.click(x, y);
  };

  test('a longer name’s card lists the entry inside it, opens it, and leads back', async () => {
    const page = await openHalls();
    const { x, y } = await pointAt(page, 'Institute of Technology');
    await page.mouse.click(x, y);
    const card = await waitForText(page, 'In this name');
    expect(card).toMatch(/In this name\nMassachusetts ?State of the United States/);
    await press(page, 'Massachusetts');
    expect(await waitForNoText(page, 'Mention ')).toMatch(/State of the United States/);
    await press(page, 'Massachusetts Institute');
    await waitForText(page, 'Mentioned once');
  });

  const waitForCard = (page: Page): Promise<Box> => waitFor('a card', () => boxOfCard(page));
  const waitForNoCard = (page: Page): Promise<true> =>
    waitFor('no card', async () => ((await boxOfCard(page)) ? undefined : true));

  test('an article in a modal dialog: the card stands above the dialog, and answers', async () => {
    const page = await openHalls('?inside');
    const { x, y } = await pointAt(page, 'Norway');
    await waitForText(page, 'Norway');
    expect(await isCardOnTop(page)).toBe(true);
    await page.mouse.click(x, y);
    await waitForText(page, 'Mentioned once');
    expect(await isCardOnTop(page)).toBe(true);
    await press(page, 'Close');
    await waitForNoCard(page);
    // The dialog is still the page's own, open, and without anything of ours.
    expect(await page.evaluate(() => document.querySelector('dialog:modal')?.lastElementChild?.localName)).toBe(
      'article',
    );
  });

  test('a modal dialog over the article: what lies behind it does not answer; when it is gone, it does', async () => {
    const page = await openHalls();
    const { x, y } = await locateText(page, 'Norway');
    await page.evaluate(() => document.querySelector<HTMLElement>('#ask')?.click());
    await page.mouse.move(x - 40, y + 30);
    await page.mouse.move(x, y, { steps: 6 });
    await pause(600);
    expect(await boxOfCard(page)).toBeUndefined();
    await page.keyboard.press('Escape');
    await page.mouse.move(x - 40, y + 30);
    await page.mouse.move(x, y, { steps: 6 });
    await waitForText(page, 'Norway');
  });

  test('an article that fills the screen: the card stands above it; leaving closes it', async () => {
    const page = await openHalls();
    const fill = await page.evaluate(() => {
      const { x, y } = document.querySelector('#fill')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + 8, y: y + 8 };
    });
    await page.mouse.click(fill.x, fill.y);
    await waitFor('the filled screen', () => page.evaluate(() => document.fullscreenElement !== null || undefined));
    const { x, y } = await pointAt(page, 'Norway');
    await waitForText(page, 'Norway');
    expect(await isCardOnTop(page)).toBe(true);
    await page.mouse.click(x, y);
    await waitForText(page, 'Mentioned once');
    expect(await isCardOnTop(page)).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await waitForNoCard(page);
  });

  test.each([
    ['halls-ja.html', 'ポルトガル', 'Portugal'],
    ['halls-ar.html', 'البرتغال', 'Portugal'],
  ])('the card stands beside the line, never over it: %s', async (file, name, title) => {
    const { page } = await stage.openArticle(`${stage.pages}/${file}`);
    const { x, y } = await pointAt(page, name);
    await waitForText(page, title);
    const [line, isVertical] = await page.evaluate(
      ({ x, y }) => {
        const caret = document.caretPositionFromPoint(x, y);
        const range = document.createRange();
        if (caret) range.setStart(caret.offsetNode, caret.offset);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        const holder = caret?.offsetNode.parentElement ?? document.body;
        return [{ left, top, right, bottom }, getComputedStyle(holder).writingMode !== 'horizontal-tb'] as const;
      },
      { x, y },
    );
    for (const stageText of ['', 'Mentioned once']) {
      if (stageText) await page.mouse.click(x, y);
      await waitForText(page, stageText);
      const card = await waitForCard(page);
      const isBeside = isVertical
        ? card.left >= line.right || card.right <= line.left
        : card.top >= line.bottom || card.bottom <= line.top;
      expect(isBeside, JSON.stringify({ card, line })).toBe(true);
      expect(isInside(card, await boxOfView(page))).toBe(true);
    }
  });

  test('a smaller window pulls a card back in that was dragged away; a docked one too', async () => {
    const page = await openHalls();
    const { x, y } = await pointAt(page, 'Norway');
    await page.mouse.click(x, y);
    await press(page, 'Keep open');
    const bar = await waitFor('the place of the bar', () => locateControl(stage.session, page, 'Move to the side'));
    const before = await waitForCard(page);
    // By the bar's empty middle, to the far corner of the window.
    await page.mouse.move(before.left + 160, bar.y);
    await page.mouse.down();
    await page.mouse.move(1190, 850, { steps: 8 });
    await page.mouse.up();
    const dragged = await waitForCard(page);
    expect(dragged.left).toBeGreaterThan(before.left + 100);
    expect(isInside(dragged, await boxOfView(page))).toBe(true);
    for (const [width, height] of [
      [900, 500],
      [600, 320],
    ] as const) {
      await page.setViewport({ width, height });
      await waitFor(`the card in a window of ${width} px`, async () => {
        const card = await boxOfCard(page);
        return card && isInside(card, { left: 0, top: 0, right: width, bottom: height }) ? true : undefined;
      });
    }
    await page.setViewport({ width: 1200, height: 860 });
    await press(page, 'Move to the side');
    await page.setViewport({ width: 700, height: 400 });
    await waitFor('the card at the side', async () => {
      const card = await boxOfCard(page);
      return card && card.right > 660 && isInside(card, { left: 0, top: 0, right: 700, bottom: 400 })
        ? true
        : undefined;
    });
  });

  /** What another pointer does, as far as a page can tell: puppeteer has only mice and fingers, and knows no pinch zoom. */
  const point = (
    page: Page,
    { x, y }: { x: number; y: number },
    types: readonly string[],
    pointerType = 'pen',
  ): Promise<void> =>
    page.evaluate(
      (at, wanted, pointerType) => {
        for (const type of wanted)
          document.elementFromPoint(at.x, at.y)?.dispatchEvent(
            new PointerEvent(type, {
              pointerType,
              clientX: at.x,
              clientY: at.y,
              bubbles: true,
              composed: true,
              isPrimary: true,
            }),
          );
      },
      { x, y },
      types,
      pointerType,
    );

  test('a pen that hovers opens a card, one that taps opens a sheet', async () => {
    const page = await openHalls();
    await page.bringToFront();
    const at = await locateText(page, 'Norway');
    await pause(150);
    for (const byPx of [30, 20, 10, 0]) await point(page, { x: at.x - byPx, y: at.y }, ['pointermove']);
    const card = await waitForText(page, 'Norway');
    expect(card).not.toContain('Mention ');
    await point(page, at, ['pointerdown', 'pointerup', 'click']);
    await waitForText(page, 'Mentioned once');
    const [sheet, view] = [await waitForCard(page), await boxOfView(page)];
    expect(sheet.bottom).toBeCloseTo(view.bottom, 0);
    expect(sheet.right - sheet.left).toBeCloseTo(view.right - view.left, 0);
    const grip = await waitFor('the grip', () => locateControl(stage.session, page, 'Larger'));
    expect(grip.y).toBeGreaterThan(sheet.top);
  });

  test('under a sheet the reader scrolls where they like', async () => {
    const page = await openHalls();
    const { x, y } = await locateText(page, 'Norway');
    await page.setViewport({ width: 400, height: 500 });
    await locateText(page, 'Norway');
    await page.evaluate(() => scrollBy(0, 150));
    const moved = await page.evaluate(() => scrollY);
    expect([x > 0, y > 0]).toEqual([true, true]);
    const tapped = await locateText(page, 'Norway');
    await pause(150);
    await page.touchscreen.tap(tapped.x, tapped.y);
    await waitForText(page, 'Mentioned once');
    await pause(350);
    // The mention goes under the sheet, and stays there.
    const before = await page.evaluate(() => scrollY);
    await page.evaluate(() => scrollBy(0, -200));
    await pause(200);
    expect(await page.evaluate(() => scrollY)).toBe(before - 200);
    expect(moved).toBeGreaterThan(0);
  });

  // Firefox's driver has no way to pinch.
  if (engine === 'chromium')
    test.each([2, 3.5])(
      'under pinch zoom by %d the card stands in what is seen, the sheet at its lower edge',
      async (scale) => {
        const page = await openHalls();
        const devTools = await page.createCDPSession();
        await devTools.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
        const at = await locateText(page, 'Norway');
        const seen = await boxOfView(page);
        expect(seen.right - seen.left).toBeLessThan(1200 / scale + 20);
        await pause(150);
        for (const byPx of [30, 20, 10, 0]) await point(page, { x: at.x - byPx, y: at.y }, ['pointermove'], 'mouse');
        await waitForText(page, 'Norway');
        const card = await waitForCard(page);
        expect(isInside(card, await boxOfView(page)), JSON.stringify({ card, seen })).toBe(true);
        await point(page, at, ['pointerdown', 'pointerup', 'click'], 'touch');
        await waitForText(page, 'Mentioned once');
        await pause(350);
        const [sheet, view] = [await waitForCard(page), await boxOfView(page)];
        expect(isInside(sheet, view), JSON.stringify({ sheet, view })).toBe(true);
        expect(sheet.bottom).toBeCloseTo(view.bottom, 0);
      },
    );
});
