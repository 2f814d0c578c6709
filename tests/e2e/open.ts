/** What every end-to-end test needs: a browser with the extension, the sample article and the test pages on loopback. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Engine } from '../../src/cli/browsers/find';
import { type LaunchOptions, launch, type Session } from '../../src/cli/browsers/launch';
import { askVisit, waitFor } from '../../src/cli/browsers/observe';
import { type Served, serveFolder } from '../../src/cli/serve';
import type { VisitReport } from '../../src/core/visit';

/** A browser, the pages it can open, and one of the extension's own pages to ask from. */
export interface Stage {
  readonly session: Session;
  readonly sample: string;
  readonly pages: string;
  readonly popup: Page;
  /** Opens an article and waits until its terms are there. */
  openArticle(url: string): Promise<{ page: Page; visit: VisitReport }>;
  close(): Promise<void>;
}

/** Starts an engine and the servers; the extension speaks a language of its own where one is given. */
export const openStage = async (engine: Engine, { locale }: Pick<LaunchOptions, 'locale'> = {}): Promise<Stage> => {
  const servers: Served[] = [
    await serveFolder({ folder: resolve('src/cli/sample') }),
    await serveFolder({ folder: resolve('tests/e2e/pages') }),
  ];
  const [sample, pages] = servers.map(({ origin }) => origin);
  const session = await launch({ engine, headless: true, ...(locale ? { locale } : {}) });
  const popup = await session.openExtensionPage('popup/index.html');
  return {
    session,
    sample: `${sample}/index.html`,
    pages: pages ?? '',
    popup,
    async openArticle(url) {
      const page = await session.openPage(url);
      return { page, visit: await waitFor(`terms on ${url}`, () => askVisit(popup, url)) };
    },
    async close() {
      await session.close();
      for (const server of servers) server.close();
    },
  };
};

/** The names of all highlights a page's own scripts can see that are ours. */
export const listHighlights = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('contexture-')));

/**
 * The middle of the first button or link of a page whose text begins so, scrolled into view, in CSS px; waits for it, and
 * until it stays where it is.
 */
export const locateButton = async (page: Page, text: string): Promise<{ x: number; y: number }> => {
  let last = '';
  return waitFor(`a button "${text}"`, async () => {
    const found = await page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button, a')].find((it) =>
        it.textContent?.trim().startsWith(wanted),
      );
      button?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = button?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, text);
    const before = last;
    last = JSON.stringify(found);
    // What is still being drawn moves what stands below it.
    await new Promise((wake) => setTimeout(wake, 100));
    return before === last ? found : undefined;
  });
};

/** Asks for a page to be explained, as the popup does, and waits for what is found. */
export const explainPage = async (extensionPage: Page, url: string): Promise<VisitReport> => {
  await extensionPage.evaluate(async (wanted) => {
    interface ExtensionApi {
      readonly tabs: { query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
      readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    }
    // `chrome` is there in both browsers; the page belongs to the extension.
    const { tabs, runtime }: ExtensionApi = Reflect.get(globalThis, 'chrome');
    const tab = (await tabs.query({})).find((one) => one.url === wanted);
    await runtime.sendMessage({ contexture: 'explainPage', ask: { tabId: tab?.id } });
  }, url);
  return waitFor(`terms on ${url}`, () => askVisit(extensionPage, url));
};
