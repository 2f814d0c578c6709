/** Any word is explained when a reader asks for it: by the key of their settings and two clicks, or by the browser's menu. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { locateText, readCard, waitFor } from '../../src/cli/browsers/observe';
import { listHighlights, openStage, type Stage } from './open';

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());

  const waitForCard = (page: Page, text: string): Promise<string> =>
    waitFor(`a card with "${text}"`, async () => {
      const card = await readCard(stage.session, page);
      return card?.includes(text) ? card : undefined;
    });

  const doubleClick = async (page: Page, text: string, key?: 'Alt' | 'Shift'): Promise<void> => {
    await page.bringToFront();
    const { x, y } = await locateText(page, text, 'article p');
    if (key) await page.keyboard.down(key);
    await page.mouse.click(x, y, { count: 2 });
    if (key) await page.keyboard.up(key);
  };

  /** What is painted, less what lights up while a card is open. */
  const listMarks = async (page: Page): Promise<string[]> =>
    (await listHighlights(page)).filter((name) => !name.includes('lit'));

  /** Selects a text as a reader does before opening the menu. */
  const select = (page: Page, text: string): Promise<void> =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return;
      }
      throw new Error(`"${wanted}" stands nowhere`);
    }, text);

  test('two clicks with the key held down: the meanings of a word of the article, the best for its sentence first', async () => {
    const { page } = await stage.openArticle(stage.sample);
    const before = await listMarks(page);
    await doubleClick(page, 'soured', 'Alt');
    const card = await waitForCard(page, 'WordNet');
    expect(card).toMatch(/^sour\nverb/);
    await page.keyboard.press('Escape');
    await waitFor('no card', async () => ((await readCard(stage.session, page)) === undefined ? true : undefined));
    expect(await listMarks(page)).toEqual(before);
    await page.close();
  });

  test('without the key nothing opens', async () => {
    const { page } = await stage.openArticle(stage.sample);
    await doubleClick(page, 'soured');
    await doubleClick(page, 'soured', 'Shift');
    await new Promise((wake) => setTimeout(wake, 500));
    expect(await readCard(stage.session, page)).toBeUndefined();
    await page.close();
  });

  test('by the menu on a page that is no article: a word, a name, and what nobody knows; nothing is marked', async () => {
    const page = await stage.session.openPage(`${stage.pages}/words.html`);
    await page.bringToFront();
    const explain = async (text: string): Promise<void> => {
      await select(page, text);
      await stage.session.chooseMenuItem('explain-selection', { selectionText: text });
    };
    await explain('leaves');
    expect(await waitForCard(page, 'WordNet')).toContain('leaf');
    await explain('National Security Agency');
    expect(await waitForCard(page, 'Intelligence agency')).toContain('National Security Agency');
    await explain('qwertzing');
    await waitForCard(page, 'Nothing known about “qwertzing”.');
    await page.keyboard.press('Escape');
    expect(await listMarks(page)).toEqual([]);
    await page.close();
  });
});
