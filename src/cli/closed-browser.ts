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

/** The HTML of a page, and the address under which it is shown. */
interface Shown {
  readonly html: string;
  readonly url: string;
}

/** Answers for the page itself and for nothing else: no script of it runs, and nothing is fetched. */
const answerWith = (read: () => string) => (request: HTTPRequest) => {
  const isPage = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
  const answered = isPage
    ? request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
        body: read(),
      })
    : request.abort();
  // A page may be gone before its last picture has been refused.
  answered.catch(() => undefined);
};

/** A tab for saved pages: `show` puts one in the place of the one before, and resolves when the browser has drawn it. */
export interface ClosedPage {
  readonly page: Page;
  show(shown: Shown): Promise<void>;
}

/** Opens such a tab. */
export const openClosedPage = async (browser: Browser): Promise<ClosedPage> => {
  const page = await browser.newPage();
  let current = '';
  await page.setRequestInterception(true);
  page.on(
    'request',
    answerWith(() => current),
  );
  return {
    page,
    async show({ html, url }) {
      current = html;
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    },
  };
};

/** Opens a page of this HTML in a tab of its own, hands it over, and closes it. */
export const withClosedPage = async <T>(
  browser: Browser,
  shown: Shown,
  use: (page: Page) => Promise<T>,
): Promise<T> => {
  const { page, show } = await openClosedPage(browser);
  try {
    await show(shown);
    return await use(page);
  } finally {
    await page.close();
  }
};
