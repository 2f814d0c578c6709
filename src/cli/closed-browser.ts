/**
 * Opens saved pages in a real browser, each under its own address, with the network closed and its scripts switched off.
 * Knows nothing of what is looked for in them.
 */
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { Engine } from './browsers/find';
import { ensureBrowser } from './browsers/install';

const isRoot = process.getuid?.() === 0;

/** A browser for saved pages, headless. Rejects with NoBrowserError where there is none. */
export const openClosedBrowser = async (engine: Engine): Promise<Browser> =>
  puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: await ensureBrowser(engine),
    headless: true,
    args: engine === 'chromium' ? ['--disable-gpu', '--no-first-run', ...(isRoot ? ['--no-sandbox'] : [])] : [],
    // Otherwise Firefox rounds times to whole milliseconds.
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });

/** Answers for the page itself and for nothing else: no script of it runs, and nothing is fetched. */
const answerWith = (html: string) => (request: HTTPRequest) => {
  const isPage = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
  const answered = isPage
    ? request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
        body: html,
      })
    : request.abort();
  // A page may be gone before its last picture has been refused.
  answered.catch(() => undefined);
};

/** Opens a page of this HTML under an address, lets the browser draw it, hands it over, and closes it. */
export const withClosedPage = async <T>(
  browser: Browser,
  { html, url }: { readonly html: string; readonly url: string },
  use: (page: Page) => Promise<T>,
): Promise<T> => {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', answerWith(html));
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    return await use(page);
  } finally {
    await page.close();
  }
};
