/** Opens a text as a page in either engine, without the extension: for tests of our modules in real browsers. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Engine } from '../../src/cli/browsers/find';
import { ensureBrowser } from '../../src/cli/browsers/install';

const chromiumArguments = ['--disable-gpu', '--no-first-run', '--force-prefers-reduced-motion'];

const isRoot = process.getuid?.() === 0;

/** A browser without the extension, to open texts in. */
export interface PlainBrowser {
  readonly browser: Browser;
  /** Opens an HTML text in a new tab. */
  openText(html: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts an engine, headless. Rejects with NoBrowserError when there is none. */
export const openPlainBrowser = async (
  engine: Engine,
  viewport: { readonly width: number; readonly height: number },
): Promise<PlainBrowser> => {
  const folder = await mkdtemp(join(tmpdir(), 'contexture-plain-'));
  const browser = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: await ensureBrowser(engine),
    headless: true,
    // Nothing moves: a picture or a measurement taken half way would differ each time.
    args: engine === 'chromium' ? [...chromiumArguments, ...(isRoot ? ['--no-sandbox'] : [])] : [],
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    defaultViewport: { ...viewport, deviceScaleFactor: engine === 'chromium' ? 2 : 1 },
  });
  let pages = 0;
  return {
    browser,
    async openText(html) {
      const path = join(folder, `${pages++}.html`);
      await writeFile(path, html);
      const page = await browser.newPage();
      await page.goto(pathToFileURL(path).href, { waitUntil: 'load' });
      return page;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
