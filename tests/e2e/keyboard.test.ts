/** By keys alone: every page of the extension is gone through with Tab, and what matters in it is done without a pointer. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { askVisit, findTabId, readCard, waitFor } from '../../src/cli/browsers/observe';
import { listHighlights, openStage, type Stage } from './open';

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  let article: Page;
  let tabId: number;
  beforeAll(async () => {
    stage = await openStage(engine);
    article = (await stage.openArticle(stage.sample)).page;
    tabId = await findTabId(stage.popup, article.url());
  });
  afterAll(() => stage.close());

  const open = async (path: string, selector: string): Promise<Page> => {
    const page = await stage.session.openExtensionPage(path);
    await waitFor(selector, async () => (await page.$(selector)) ?? undefined);
    await page.bringToFront();
    return page;
  };
  /** What has the focus: its name, or its first words. */
  const nameFocus = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const focused = document.activeElement;
      // Beyond the last control the browser's own have the focus, and the page still names the one that had it.
      if (!document.hasFocus() || !(focused instanceof HTMLElement) || focused === document.body) return '';
      const label = focused.getAttribute('aria-label') ?? focused.closest('label')?.textContent;
      return (label ?? focused.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
    });
  /** Presses Tab until something whose name begins so has the focus; the names met on the way. */
  const tabTo = async (page: Page, name: string): Promise<string[]> => {
    const met: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const focused = await nameFocus(page);
      met.push(focused);
      if (focused.startsWith(name)) return met;
    }
    throw new Error(`Tab does not lead to "${name}", only to: ${met.join(' | ')}`);
  };
  const hasRing = (page: Page): Promise<boolean> =>
    page.evaluate(() => {
      const focused = document.activeElement;
      return (
        focused !== null &&
        (focused.matches(':focus-visible') ? getComputedStyle(focused).outlineStyle !== 'none' : false)
      );
    });
  const waitForMarks = (isWanted: (count: number) => boolean) =>
    waitFor('marks', async () => (isWanted((await listHighlights(article)).length) ? true : undefined));

  test('the popup: its order is that of its rows; a site is switched off, and on again by Undo', async () => {
    const popup = await open(`popup/index.html?tab=${tabId}`, '.cx-term .cx-flag');
    const met = await tabTo(popup, 'Explain everywhere');
    const order = [
      'Settings',
      'Explain on 127.0.0.1',
      'Normal',
      'Who and what is',
      'Hide marks',
      'Glossaries used here',
    ];
    expect(order.map((name) => met.findIndex((it) => it.startsWith(name)))).toEqual(
      order.map((name) => met.findIndex((it) => it.startsWith(name))).toSorted((a, b) => a - b),
    );
    expect(order.filter((name) => !met.some((it) => it.startsWith(name)))).toEqual([]);
    expect(await hasRing(popup)).toBe(true);

    const again = await open(`popup/index.html?tab=${tabId}`, '.cx-term .cx-flag');
    await popup.close();
    await tabTo(again, 'Explain on 127.0.0.1');
    await again.keyboard.press(' ');
    await waitForMarks((count) => count === 0);
    await waitFor('the way back', async () => (await again.$('.cx-notice')) ?? undefined);
    await tabTo(again, 'Undo');
    await again.keyboard.press('Enter');
    await article.bringToFront();
    await waitForMarks((count) => count > 0);
    await again.close();
  });

  test('the panel: filter, rows, a mention and back', async () => {
    const panel = await open(`panel/index.html?tab=${tabId}`, '.cx-term .cx-flag');
    await tabTo(panel, 'Filter');
    await panel.keyboard.type('huaw');
    await waitFor('one row', async () => ((await panel.$$('.cx-term')).length === 1 ? true : undefined));
    await panel.keyboard.press('ArrowDown');
    expect(await nameFocus(panel)).toContain('Huawei');
    await panel.keyboard.press('Enter');
    await tabTo(panel, 'Show Huawei in the article');
    await panel.keyboard.press('Enter');
    await waitFor('the mention', async () =>
      (await listHighlights(article)).some((name) => name.startsWith('contexture-lit')) ? true : undefined,
    );
    await panel.bringToFront();
    // Who goes and comes back has the focus where it was: on what has become the way back.
    await waitFor('the way back', async () =>
      (await nameFocus(panel)) === 'Back to where you were' ? true : undefined,
    );
    await panel.keyboard.press('Enter');
    await waitFor('no mention', async () =>
      (await listHighlights(article)).some((name) => name.startsWith('contexture-lit')) ? undefined : true,
    );
    await panel.close();
  });

  test('every shortcut that has keys by the manifest has them in this browser', async () => {
    const options = await open('options/index.html#keyboard', '.cx-keys');
    const { commands } = JSON.parse(await readFile('manifest.json', 'utf8'));
    const wanted = Object.values<{ suggested_key?: { default: string } }>(commands).flatMap(({ suggested_key }) =>
      suggested_key ? [suggested_key.default] : [],
    );
    const keys = await options.$$eval('.cx-keys', (all) =>
      all.map((it) => [...it.querySelectorAll('kbd')].map(({ textContent }) => textContent).join('+')),
    );
    expect(keys).toEqual(expect.arrayContaining(wanted));
    await options.close();
  });

  test('settings: the search, and a choice changed by arrows', async () => {
    const options = await open('options/index.html', '[role=radiogroup]');
    // No character alone is a shortcut, where nothing is written: speech and stray fingers make such.
    await options.keyboard.type('sm');
    expect(await nameFocus(options)).toBe('');
    await tabTo(options, 'Search settings');
    await options.keyboard.type('text size');
    await waitFor('what was found', async () => ((await options.$$('main .cx-row')).length === 1 ? true : undefined));
    await tabTo(options, '100');
    await options.keyboard.press('ArrowRight');
    const readSize = () => options.evaluate('chrome.storage.sync.get().then(JSON.stringify)').then(String);
    await waitFor('the change', async () => ((await readSize()).includes('"textSize":1.25') ? true : undefined));
    await waitFor('the notice', async () => (await options.$('.cx-notice button')) ?? undefined);
    await tabTo(options, 'Undo');
    await options.keyboard.press('Enter');
    await waitFor('the way back', async () => ((await readSize()).includes('textSize') ? undefined : true));
    await options.close();
  });

  test('the welcome page: the shortcut explains its paragraph, and Tab leads to its buttons', async () => {
    const welcome = await open('welcome/index.html', '.toolbar');
    await waitFor('marks', async () => ((await listHighlights(welcome)).length > 0 ? true : undefined));
    await stage.session.runCommand('next-term');
    await waitFor('a card', async () => await readCard(stage.session, welcome));
    await welcome.keyboard.press('Escape');
    await tabTo(welcome, 'Start reading');
    expect(await hasRing(welcome)).toBe(true);
    await tabTo(welcome, 'Choose sites');
    await welcome.keyboard.press('Enter');
    await waitFor('the sites', () =>
      welcome.evaluate(() => (location.hash === '#sites' ? true : undefined)).catch(() => undefined),
    );
    await welcome.close();
  });

  test('the article still answers', async () => expect(await askVisit(stage.popup, stage.sample)).toBeDefined());
});
