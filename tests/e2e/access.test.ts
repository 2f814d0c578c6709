/** Every page of the extension, in its states, in English and from right to left: axe-core finds nothing in any. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { findTabId, waitFor } from '../../src/cli/browsers/observe';
import { runAxe } from './axe';
import { openStage, type Stage } from './open';

const sections = ['reading', 'card', 'glossaries', 'sites', 'words', 'keyboard', 'privacy', 'backup', 'about'];

describe.each(engines.flatMap((engine) => ['en', 'ar'].map((locale) => ({ engine, locale }))))(
  'in $engine, $locale',
  ({ engine, locale }) => {
    let stage: Stage;
    let articleId: number;
    let shopId: number;
    beforeAll(async () => {
      stage = await openStage(engine, { locale });
      const { page } = await stage.openArticle(stage.sample);
      articleId = await findTabId(stage.popup, page.url());
      const shop = await stage.session.openPage(`${stage.pages}/shop.html`);
      shopId = await findTabId(stage.popup, shop.url());
    });
    afterAll(() => stage.close());

    /** Judges a page once something stands in it, as it opens and with all that unfolds unfolded; in dark colours too. */
    const judge = async (path: string, selector: string, arrange?: (page: Page) => Promise<void>): Promise<void> => {
      const page = await stage.session.openExtensionPage(path);
      await waitFor(selector, async () => (await page.$(selector)) ?? undefined);
      await arrange?.(page);
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(locale === 'ar' ? 'rtl' : 'ltr');
      const themes = ['light', 'dark'] as const;
      for (const theme of themes) {
        await page.evaluate((wanted) => {
          document.documentElement.dataset['theme'] = wanted;
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        }, theme);
        // Colours change within a moment; half-way they are nobody's.
        await new Promise((wake) => setTimeout(wake, 300));
        const { violations, textsJudged } = await runAxe(page);
        expect(violations, `${path}, ${theme}`).toEqual([]);
        expect(textsJudged, path).toBeGreaterThan(0);
      }
      await page.close();
    };

    test('the popup of an article', () => judge(`popup/index.html?tab=${articleId}`, '.cx-term'));
    test('the popup of a page without one', () => judge(`popup/index.html?tab=${shopId}`, '.cx-absent .cx-button'));
    test('the popup of a site that is off, with the way back', () =>
      judge(`popup/index.html?tab=${shopId}`, '[role=switch]', async (page) => {
        await page.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
        await waitFor('the way back', async () => (await page.$('.cx-notice button')) ?? undefined);
        await page.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
        await waitFor('the switch', async () => (await page.$('[role=switch]:checked')) ?? undefined);
      }));
    test('the popup of a page that no extension may read', async () => {
      const own = await stage.popup.evaluate(async () => {
        const api: { tabs: { getCurrent(): Promise<{ id: number }> } } = Reflect.get(globalThis, 'chrome');
        return (await api.tabs.getCurrent()).id;
      });
      await judge(`popup/index.html?tab=${own}`, '.cx-absent');
    });
    test('the panel with a term unfolded', () =>
      judge(`panel/index.html?tab=${articleId}`, '.cx-term .cx-flag', async (page) => {
        await page.evaluate(() => document.querySelector<HTMLElement>('.cx-term > button')?.click());
        await waitFor('the text', async () => (await page.$('.cx-detail .cx-button')) ?? undefined);
      }));
    test('the panel without an article', () => judge(`panel/index.html?tab=${shopId}`, '.cx-absent'));
    test.each(sections)('settings: %s', (section) => judge(`options/index.html#${section}`, 'main h2'));
    test('the welcome page', () => judge('welcome/index.html', '.toolbar'));
    test('the page of an entry', () => judge('entry/index.html#org/nsa', 'h1'));
  },
);
