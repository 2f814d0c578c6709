/** Pages in the layouts of the wild, in real browsers: which are articles, and what of them is the article's own. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { bundleScript } from '../../src/cli/bundle-script';
import { type ClosedPage, openClosedBrowser, openClosedPage } from '../../src/cli/closed-browser';
import { articles } from './layouts/articles';
import { otherPages } from './layouts/others';

/** What src/content/probe.ts gives. */
interface Probed {
  readonly article: boolean;
  readonly text: string;
  readonly title: string;
  readonly byline?: string;
  readonly date?: string;
}

describe.each(engines)('in %s', (engine) => {
  let browser: Browser;
  let tab: ClosedPage;
  let probe: string;
  beforeAll(async () => {
    browser = await openClosedBrowser(engine);
    tab = await openClosedPage(browser);
    probe = await bundleScript('src/content/probe.ts');
  });
  afterAll(() => browser.close());

  const probePage = async (html: string, path: string): Promise<Probed> => {
    await tab.show({ html, url: `https://courier.example/${path}` });
    await tab.page.evaluate(probe);
    return tab.page.evaluate(() => Reflect.get(globalThis, 'contextureProbe')());
  };

  it.each(articles)('article: $name', async ({ html, path, lines, title, byline, date }) => {
    const probed = await probePage(html, path);
    expect(probed.article).toBe(true);
    expect(probed.text.split('\n').map((line) => line.trim())).toEqual(lines);
    expect(probed).toMatchObject({ ...(title && { title }), ...(byline && { byline }), ...(date && { date }) });
  });

  it.each(otherPages)('no article: $name', async ({ html, path }) => {
    expect((await probePage(html, path)).article).toBe(false);
  });
});
