/**
 * The interface in other languages than English, in the built extension: its own pages and the card speak it, stand in its
 * direction, have no text of English left in them, and axe-core finds nothing; what a glossary says stays English.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { findTabId, listLanguages, pointAt, readCard, waitFor } from '../../src/cli/browsers/observe';
import { createSay, languageOf } from '../../src/core/say';
import { runAxe } from './axe';
import { openStage, type Stage } from './open';

const sayIn = (locale: string) => createSay(JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8')));

/** Texts of a page in which no letter is of the Arabic script, and which no element says to be in another language. */
const listForeignTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? '';
      const isOwn = node.parentElement?.closest('[lang]') === document.documentElement;
      // Names of keys, of the product and addresses are the same everywhere; a word is three letters or more.
      const isName = /^(Contexture|Alt|Ctrl|Shift|Enter|Esc|Tab|Huawei|[\w.]+\.\w+)$/.test(text);
      const isUnseen = node.parentElement?.closest('script, style, bdi, kbd') !== null;
      if (isOwn && !isUnseen && !isName && /[A-Za-z]{3}/.test(text) && !/\p{Script=Arabic}/u.test(text))
        texts.push(text);
    }
    return texts;
  });

describe.each(engines)('in %s', (engine) => {
  describe('in Arabic', () => {
    const say = sayIn('ar');
    let stage: Stage;
    beforeAll(async () => {
      stage = await openStage(engine, { locale: 'ar' });
    });
    afterAll(() => stage.close());

    test.each([
      ['popup/index.html?tab=TAB', 'popup_everywhere'],
      ['panel/index.html?tab=TAB', 'panel_title'],
      ['options/index.html', 'options_enabled'],
      ['options/index.html#card', 'options_dwell'],
      ['options/index.html#sites', 'options_site_add'],
      ['options/index.html#words', 'options_words_none'],
      ['options/index.html#privacy', 'options_privacy_reads'],
      ['options/index.html#backup', 'options_export'],
      ['options/index.html#about', 'options_about_notices'],
      ['entry/index.html#org/nsa', 'card_related'],
      ['welcome/index.html', 'welcome_title'],
    ] as const)('%s speaks it from right to left, and axe-core finds nothing', async (path, key) => {
      const { page } = await stage.openArticle(stage.sample);
      const id = await findTabId(stage.popup, stage.sample);
      const own = await stage.session.openExtensionPage(path.replace('TAB', String(id)));
      await waitFor(`"${say(key)}"`, () =>
        own.evaluate((text) => document.body.textContent?.includes(text) || undefined, say(key)),
      );
      expect(await own.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        'ar',
        'rtl',
      ]);
      expect(await listForeignTexts(own)).toEqual([]);
      expect((await runAxe(own)).violations).toEqual([]);
      await own.close();
      await page.close();
    });

    test('the card speaks it, and quotes the glossary in English', async () => {
      const { page } = await stage.openArticle(stage.sample);
      await pointAt(page, 'Xi Jinping', 'article p:not([class])');
      const text = await waitFor('a card', () => readCard(stage.session, page));
      expect(text).toContain(say('card_since_then'));
      const parts = await listLanguages(stage.session, page);
      const inEnglish = parts.filter(({ lang }) => lang === 'en').map((part) => part.text);
      expect(inEnglish.some((part) => part.includes('Xi Jinping'))).toBe(true);
      expect(inEnglish.some((part) => /\p{Script=Arabic}/u.test(part))).toBe(false);
      await page.close();
    });
  });
});

/** Browsers make no popup higher, whatever is in it. */
const mostPopupPx = 600;

describe.each(readdirSync('src/_locales'))('in %s', (locale) => {
  test('Chromium loads the extension; the popup speaks the language and fits, with news and without', async () => {
    const stage = await openStage('chromium', { locale });
    const say = sayIn(locale);
    try {
      await stage.openArticle(stage.sample);
      const id = await findTabId(stage.popup, stage.sample);
      await stage.popup.close();
      const heights: number[] = [];
      for (const awaited of ['footer .cx-remark', 'footer .news']) {
        const popup = await stage.session.openExtensionPage(`popup/index.html?tab=${id}`);
        await popup.setViewport({ width: 320, height: mostPopupPx });
        await popup.waitForSelector(`.cx-popup:has(.cx-terms):has(.folds :nth-child(2)) ${awaited}`);
        heights.push(await popup.evaluate(() => document.documentElement.scrollHeight));
        expect(await popup.evaluate(() => document.body.textContent)).toContain(say('popup_everywhere'));
        expect(await popup.evaluate(() => document.documentElement.lang)).toBe(languageOf(say).lang);
        await popup.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.set({ newsSeen: '0.0' }));
        await popup.close();
      }
      // A window is never less high than its page: equal means that all of it fits.
      expect(heights).toEqual([mostPopupPx, mostPopupPx]);
    } finally {
      await stage.close();
    }
  });
});
