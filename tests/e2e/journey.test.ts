/** The first hour of a reader, in order: installed, welcomed, a card, the panel, off, on again, more marks. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { runInParent } from '../../src/cli/browsers/firefox-protocol';
import { launch, type Session } from '../../src/cli/browsers/launch';
import { askVisit, findTabId, locateText, pointAt, readCard, waitFor } from '../../src/cli/browsers/observe';
import { type Served, serveFolder } from '../../src/cli/serve';
import { listHighlights, locateButton } from './open';

describe.each(engines)('in %s', (engine) => {
  let server: Served;
  let shops: Served;
  let session: Session;
  let welcome: Page;
  let article: Page;
  let url: string;
  let tabId: number;
  beforeAll(async () => {
    server = await serveFolder({ folder: resolve('src/cli/sample') });
    shops = await serveFolder({ folder: resolve('tests/e2e/pages') });
    url = `${server.origin}/index.html`;
    session = await launch({ engine, headless: true, keepsWelcome: true });
    welcome = await session.findWelcome();
  });
  afterAll(async () => {
    await session.close();
    server.close();
    shops.close();
  });

  const waitForCard = (page: Page, text: string): Promise<string> =>
    waitFor(`a card with "${text}"`, async () => {
      const card = await readCard(session, page);
      return card?.includes(text) ? card : undefined;
    });
  const countTabs = (part: string): Promise<number> =>
    welcome.evaluate(async (wanted) => {
      const api: { tabs: { query(filter: object): Promise<{ url?: string }[]> } } = Reflect.get(globalThis, 'chrome');
      return (await api.tabs.query({})).filter(({ url }) => url?.includes(wanted)).length;
    }, part);
  /** A click of a hand, which alone may open panels. */
  const press = async (page: Page, text: string): Promise<void> => {
    await page.bringToFront();
    const { x, y } = await locateButton(page, text);
    await page.mouse.click(x, y);
  };
  const countMarks = (): Promise<number> => article.evaluate(() => CSS.highlights.get('contexture-dotted')?.size ?? 0);
  const waitForMarks = (isEnough: (count: number) => boolean): Promise<number> =>
    waitFor('marks', async () => {
      const count = await countMarks();
      return isEnough(count) ? count : undefined;
    });
  const scrollTo = (top: number): Promise<number> =>
    article.evaluate((wanted) => {
      window.scrollTo({ top: wanted, behavior: 'instant' });
      return window.scrollY;
    }, top);
  /** Waits until a name is lit somewhere and stands in sight. */
  const waitForSight = (text: string): Promise<true> =>
    waitFor(`"${text}" in sight`, () =>
      article.evaluate((wanted) => {
        const isLit = [...CSS.highlights.keys()].some((name) => name.startsWith('contexture-lit'));
        const isSeen = [...document.querySelectorAll('article p')].some((paragraph) => {
          const { top, bottom } = paragraph.getBoundingClientRect();
          return paragraph.textContent?.includes(wanted) && bottom > 0 && top < window.innerHeight;
        });
        return isLit && isSeen ? true : undefined;
      }, text),
    );

  test('a paragraph of the welcome page is explained as articles are', async () => {
    await pointAt(welcome, 'Xi Jinping', 'article');
    await waitForCard(welcome, 'President of China');
    const { x, y } = await locateText(welcome, 'Xi Jinping', 'article');
    await welcome.mouse.click(x, y);
    await waitForCard(welcome, 'Mention');
  });

  test('it says where the button is in this browser, and asks for nothing that is granted', async () => {
    const words = await waitFor('the place', async () => {
      const text = await welcome.evaluate(() => document.body.textContent ?? '');
      return text.includes('Where the button is') ? text : undefined;
    });
    expect(words).toContain(engine === 'firefox' ? 'Pin to Toolbar' : 'then the pin beside Contexture');
    expect(words).not.toContain('One step is left');
  });

  test('an article is marked, and a card explains it', async () => {
    article = await session.openPage(url);
    await waitFor('terms', () => askVisit(welcome, url));
    tabId = await findTabId(welcome, url);
    await waitForMarks((count) => count > 5);
    await pointAt(article, 'Huawei', 'article p:not([class])');
    await waitForCard(article, 'Huawei');
  });

  test('the popup leads to the panel beside the page, in the browser’s own place for it', async () => {
    const popup = await session.openExtensionPage(`popup/index.html?tab=${tabId}`);
    await press(popup, 'Who and what is in this article');
    await waitFor('the panel', async () => {
      if (engine === 'firefox')
        return (await runInParent(
          session.browser,
          "return Services.wm.getMostRecentWindow('navigator:browser').SidebarController.currentID ?? '';",
        )) === ''
          ? undefined
          : true;
      return session.browser.targets().some((it) => it.url().endsWith('/panel/index.html')) || undefined;
    });
  });

  test('the panel leads to a mention in the article and back', async () => {
    const panel = await session.openExtensionPage(`panel/index.html?tab=${tabId}`);
    const before = await scrollTo(100_000);
    await press(panel, 'Huawei');
    await press(panel, 'Show');
    await waitForSight('Huawei');
    await press(panel, 'Back');
    await waitFor('the end', async () =>
      (await article.evaluate(() => window.scrollY)) === before ? true : undefined,
    );
    await panel.close();
  });

  test('the popup leads to a name, switches the site off and on again, and has more of it marked', async () => {
    const openPopup = () => session.openExtensionPage(`popup/index.html?tab=${tabId}`);
    await scrollTo(100_000);
    let popup = await openPopup();
    await press(popup, 'NSA');
    await waitForSight('NSA');
    // What it was opened for is done: it went away.
    await waitFor('no popup', async () => ((await countTabs('/popup/index.html?')) === 0 ? true : undefined));

    popup = await openPopup();
    const before = await countMarks();
    const flip = () => popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
    await waitFor('the switch', async () => (await popup.$('[role=switch]')) ?? undefined);
    await flip();
    await waitFor('no marks', async () => ((await listHighlights(article)).length === 0 ? true : undefined));
    await press(popup, 'Undo');
    await article.bringToFront();
    await waitForMarks((count) => count === before);

    const choose = (label: string) =>
      popup.evaluate((wanted) => {
        const choices = [...document.querySelectorAll('label')];
        choices.find((it) => it.textContent === wanted)?.click();
      }, label);
    await popup.bringToFront();
    await waitFor('the choice', async () => (await popup.$('[role=radiogroup]')) ?? undefined);
    await choose('All');
    await waitForMarks((count) => count > before);
    await choose('Few');
    await waitForMarks((count) => count < before);
    await popup.close();
  });

  test('a page that is no article is read when the popup is asked for it', async () => {
    const shopUrl = `${shops.origin}/shop.html`;
    const shop = await session.openPage(shopUrl);
    const popup = await session.openExtensionPage(`popup/index.html?tab=${await findTabId(welcome, shopUrl)}`);
    await press(popup, 'Explain this page');
    await waitFor('terms', () => askVisit(welcome, shopUrl));
    await waitFor('a list', async () => (await popup.$('.cx-term')) ?? undefined);
    await popup.close();
    await shop.close();
  });

  test('after an update, and only then, one line of the popup leads to what is new', async () => {
    const openPopup = () => session.openExtensionPage(`popup/index.html?tab=${tabId}`);
    const hasNews = (page: Page) => page.evaluate(() => (document.body.textContent ?? '').includes('What is new'));
    const quiet = await openPopup();
    await waitFor('the popup', async () => (await quiet.$('.cx-term')) ?? undefined);
    expect(await hasNews(quiet)).toBe(false);
    await quiet.evaluate("chrome.storage.local.set({ newsSeen: '0.0' })");
    await quiet.close();

    const updated = await openPopup();
    await waitFor('the line', async () => ((await hasNews(updated)) ? true : undefined));
    await press(updated, 'What is new');
    const told = await waitFor('what is new', async () => {
      for (const page of await session.browser.pages()) {
        const hash = await page.evaluate(() => location.hash).catch(() => '');
        if (hash === '#about') return page;
      }
      return undefined;
    });
    // Unfolded again and again until it is there: the page has its address before it has its folds.
    await waitFor('the list of changes', async () => {
      await told.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      return (await told.$$('.news li')).length > 5 ? true : undefined;
    });
    await told.close();
    const after = await openPopup();
    await waitFor('the popup', async () => (await after.$('.cx-term')) ?? undefined);
    expect(await hasNews(after)).toBe(false);
    await after.close();
  });

  test('nobody is welcomed twice', async () => {
    await session.stopBackground();
    await article.bringToFront();
    await article.reload();
    await waitFor('terms', () => askVisit(welcome, url));
    const welcomes = await welcome.evaluate(async () => {
      const { tabs, runtime } = Reflect.get(globalThis, 'chrome');
      const open: readonly { readonly url?: string }[] = await tabs.query({});
      return open.filter((tab) => tab.url?.startsWith(runtime.getURL('welcome/'))).length;
    });
    expect(welcomes).toBe(1);
  });
});
