/** Writes pictures of all sample cards: `node build.mjs --run tests/browser/gallery/main.ts -- OUTDIR`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openPlainBrowser } from '../open-page';
import { buildGallery, type GalleryLook } from './build';

interface Picture extends GalleryLook {
  readonly name: string;
  readonly width?: number;
  /** Media features to pretend, such as forced colours. */
  readonly features?: readonly { readonly name: string; readonly value: string }[];
}

const narrow = 'body { padding: 8px; } main { columns: auto; }';

const pictures: readonly Picture[] = [
  { name: 'cards-light', theme: 'light' },
  { name: 'cards-dark', theme: 'dark' },
  { name: 'cards-200', theme: 'light', zoom: 2, css: 'main { columns: 560px; }' },
  { name: 'cards-narrow-200', theme: 'light', zoom: 2, width: 320, css: narrow },
  { name: 'cards-narrow', theme: 'light', width: 320, css: narrow },
  { name: 'opened-light', theme: 'light', stage: 'open' },
  { name: 'opened-dark', theme: 'dark', stage: 'open' },
  { name: 'opened-narrow-200', theme: 'light', stage: 'open', zoom: 2, width: 320, css: narrow },
  { name: 'sheet-light', theme: 'light', stage: 'sheet' },
  { name: 'sheet-dark', theme: 'dark', stage: 'sheet' },
  { name: 'cards-contrast', theme: 'light', features: [{ name: 'prefers-contrast', value: 'more' }] },
  { name: 'cards-forced', theme: 'light', features: [{ name: 'forced-colors', value: 'active' }] },
];

const pretend = async (page: Page, features: Picture['features'] = []): Promise<void> => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [...features] });
};

const [outdir = 'gallery', extraCss = ''] = process.argv.slice(2);
await mkdir(outdir, { recursive: true });
const plain = await openPlainBrowser('chromium', { width: 1680, height: 900 });
try {
  for (const { name, width, features, css = '', ...look } of pictures) {
    const html = await buildGallery({ ...look, css: css + extraCss });
    await writeFile(join(outdir, `${name}.html`), html);
    const page = await plain.openText(html);
    if (width) await page.setViewport({ width, height: 900, deviceScaleFactor: 1 });
    await pretend(page, features);
    await page.screenshot({ path: join(outdir, `${name}.png`), fullPage: true });
    await page.close();
  }
} finally {
  await plain.close();
}
console.log(`${pictures.length} pictures in ${outdir}`);
