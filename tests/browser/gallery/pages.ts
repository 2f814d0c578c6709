/** Writes pictures of the panel and the popup over the sample article: `node build.mjs --run tests/browser/gallery/pages.ts -- OUTDIR`. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../../../src/cli/browsers/launch';
import { askVisit, findTabId, waitFor } from '../../../src/cli/browsers/observe';
import { serveFolder } from '../../../src/cli/serve';

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
  readonly features?: readonly { readonly name: string; readonly value: string }[];
  readonly zoom?: number;
  readonly dir?: 'rtl';
  readonly isTouch?: boolean;
}

const dark = { name: 'prefers-color-scheme', value: 'dark' };
const looks: readonly Look[] = [
  { name: 'light', width: 360, height: 900 },
  { name: 'dark', width: 360, height: 900, features: [dark] },
  { name: 'forced', width: 360, height: 900, features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'contrast', width: 360, height: 900, features: [{ name: 'prefers-contrast', value: 'more' }] },
  { name: 'rtl', width: 360, height: 900, dir: 'rtl' },
  { name: 'narrow', width: 320, height: 700 },
  { name: 'zoomed', width: 360, height: 900, zoom: 2 },
  { name: 'narrow-zoomed', width: 320, height: 900, zoom: 2 },
  { name: 'touch', width: 360, height: 740, isTouch: true },
];

const showAs = async (
  page: Page,
  { width, height, features = [], zoom = 1, dir, isTouch = false }: Look,
): Promise<void> => {
  await page.setViewport({ width, height, deviceScaleFactor: 2, isMobile: isTouch, hasTouch: isTouch });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [...features] });
  await page.evaluate(
    (factor, direction) => {
      document.documentElement.style.zoom = String(factor);
      document.documentElement.dir = direction;
    },
    zoom,
    dir ?? 'ltr',
  );
};

const drawSurface = async (
  session: Session,
  surface: string,
  tabId: number,
  outdir: string,
  prepare: (page: Page) => Promise<void>,
): Promise<void> => {
  for (const look of looks) {
    const page = await session.openExtensionPage(`${surface}/index.html?tab=${tabId}`);
    await showAs(page, look);
    await prepare(page);
    await page.screenshot({ path: join(outdir, `${surface}-${look.name}.png`) });
    await page.close();
  }
};

const [outdir = 'gallery'] = process.argv.slice(2);
await mkdir(outdir, { recursive: true });
const server = await serveFolder({ folder: resolve('src/cli/sample') });
const session = await launch({ engine: 'chromium', headless: true });
try {
  const asker = await session.openExtensionPage('options/index.html');
  const url = `${server.origin}/index.html`;
  await session.openPage(url);
  await waitFor('terms', () => askVisit(asker, url));
  const tabId = await findTabId(asker, url);
  await drawSurface(session, 'panel', tabId, outdir, async (page) => {
    await page.waitForSelector('.cx-term .cx-flag');
    await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('.cx-term > button')];
      rows.find((row) => row.textContent?.startsWith('NSA'))?.click();
    });
    await page.waitForSelector('.cx-detail');
  });
  await drawSurface(session, 'popup', tabId, outdir, async (page) => {
    await page.waitForSelector('h2');
  });
} finally {
  await session.close();
  server.close();
}
