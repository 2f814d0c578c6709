/** The card in real browsers: what automated accessibility checks say, and that no page can change its look. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { buildCards, type CardsLook } from './gallery/cards';
import { hostileCss } from './gallery/hostile';
import { openPlainBrowser, type PlainBrowser } from './open-page';

interface Part {
  readonly look: string;
  readonly size: readonly [number, number];
}

/** What of each card's look a page could have changed. */
const measureCards = (): Part[] =>
  [...document.querySelectorAll('sample-card')]
    .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('*') ?? [])])
    .filter((part) => !part.closest('svg'))
    .map((part) => {
      const { width, height } = part.getBoundingClientRect();
      const { color, backgroundColor, fontSize, fontFamily, display, direction, writingMode } = getComputedStyle(part);
      const look = [part.className, color, backgroundColor, fontSize, fontFamily, display, direction, writingMode];
      return { look: look.join(' '), size: [width, height] };
    });

/** What is drawn beyond the edges of its card: parts, and words that are wider than the part they stand in. */
const findOver = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('sample-card')].flatMap((host) => {
      const card = host.shadowRoot?.firstElementChild;
      const edge = card?.getBoundingClientRect();
      return [...(card?.querySelectorAll('*') ?? [])].flatMap((part) => {
        const words = document.createRange();
        words.selectNodeContents(part);
        const rects = [part.getBoundingClientRect(), words.getBoundingClientRect()].filter(({ width }) => width > 0);
        const isOver = rects.some(
          ({ left, right }) => edge !== undefined && (right > edge.right + 0.5 || left < edge.left - 0.5),
        );
        return isOver ? [part.textContent ?? ''] : [];
      });
    }),
  );

describe.each(engines)('in %s', (engine) => {
  let plain: PlainBrowser;
  beforeAll(async () => {
    plain = await openPlainBrowser(engine, { width: 1280, height: 900 });
  });
  afterAll(() => plain.close());

  const looks: readonly (readonly [string, CardsLook])[] = [
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['text at 200 %', { theme: 'light', zoom: 2 }],
    ['opened, light', { theme: 'light', stage: 'open' }],
    ['opened, dark', { theme: 'dark', stage: 'open' }],
    ['sheet, light', { theme: 'light', stage: 'sheet' }],
    ['sheet, dark', { theme: 'dark', stage: 'sheet' }],
    ['Arabic', { theme: 'light', locale: 'ar' }],
    ['Arabic, opened', { theme: 'dark', locale: 'ar', stage: 'open' }],
    ['Arabic, sheet', { theme: 'light', locale: 'ar', stage: 'sheet' }],
    ['Japanese, opened', { theme: 'light', locale: 'ja', stage: 'open' }],
  ];
  it.each(looks)('axe-core finds nothing: %s', async (_, look) => {
    const page = await plain.openText(await buildCards(look));
    await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
    const found = await page.evaluate(async (): Promise<AxeResults> => {
      // A gallery is no page with landmarks, and it shows many cards where a page shows one.
      const rules = {
        region: { enabled: false },
        'page-has-heading-one': { enabled: false },
        'landmark-one-main': { enabled: false },
        'landmark-unique': { enabled: false },
      };
      const { axe } = window as unknown as { axe: { run: (where: Document, options: object) => Promise<AxeResults> } };
      return axe.run(document, { rules });
    });
    const violations = found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
    expect(violations).toEqual([]);
    // The cards were looked at: their text was judged.
    expect(found.passes.find(({ id }) => id === 'color-contrast')?.nodes.length).toBeGreaterThan(50);
    await page.close();
  });

  it('a page that restyles everything changes nothing', async () => {
    const [calm, hostile] = [
      await plain.openText(await buildCards({ theme: 'light' })),
      await plain.openText(await buildCards({ theme: 'light', css: hostileCss })),
    ];
    const [expected, found] = [await calm.evaluate(measureCards), await hostile.evaluate(measureCards)];
    expect(expected.length).toBeGreaterThan(150);
    expect(found.map(({ look }) => look)).toEqual(expected.map(({ look }) => look));
    // Sizes may differ by what rounding to the screen's pixels does at another place.
    found.forEach(({ size, look }, index) => {
      const [width = 0, height = 0] = expected[index]?.size ?? [];
      expect(Math.abs(size[0] - width), look).toBeLessThan(0.5);
      expect(Math.abs(size[1] - height), look).toBeLessThan(0.5);
    });
    await calm.close();
    await hostile.close();
  });

  it.each([
    ['peek', 'en'],
    ['open', 'en'],
    ['open', 'ja'],
    ['open', 'ar'],
  ] as const)('nothing runs over a card’s edge at 320 px with text twice as large: %s, %s', async (stage, locale) => {
    const css = 'body { padding: 8px; } main { columns: auto !important; }';
    const page = await plain.openText(await buildCards({ theme: 'light', stage, locale, zoom: 2, css }));
    await page.setViewport({ width: 320, height: 900 });
    expect(await findOver(page)).toEqual([]);
    await page.close();
  });

  it.each(['en', 'de', 'ja', 'ar'])('nor does it in a card of the usual size: %s', async (locale) => {
    const page = await plain.openText(await buildCards({ theme: 'light', stage: 'peek', locale }));
    expect(await findOver(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['open', 24],
    ['sheet', 44],
  ] as const)('every target of the %s card is at least %d px high and wide', async (stage, leastPx) => {
    const page = await plain.openText(await buildCards({ theme: 'light', stage }));
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('sample-card')]
        .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('button, label, summary, .cx-actions a') ?? [])])
        .map((part) => {
          const { width, height } = part.getBoundingClientRect();
          return { what: part.textContent || part.getAttribute('aria-label'), least: Math.min(width, height) };
        }),
    );
    expect(sizes.length).toBeGreaterThan(50);
    expect(sizes.filter(({ least }) => least < leastPx - 0.01)).toEqual([]);
    await page.close();
  });
});
