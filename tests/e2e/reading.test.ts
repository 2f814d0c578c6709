/** The main job in the built extension, as a reader meets it: open an article, point at a name, read the card. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { askVisit, pointAt, readCard, waitFor } from '../../src/cli/browsers/observe';
import { explainPage, listHighlights, openStage, type Stage } from './open';

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());

  const waitForCard = (page: Parameters<typeof readCard>[1]) => waitFor('a card', () => readCard(stage.session, page));
  const waitForNoCard = (page: Parameters<typeof readCard>[1]) =>
    waitFor('no card', async () => ((await readCard(stage.session, page)) === undefined ? true : undefined));

  test('an article is recognised, read and marked', async () => {
    const { page, visit } = await stage.openArticle(stage.sample);
    expect(visit.date).toBe('2015-09-26');
    const entries = new Set(visit.mentions.map((mention) => mention.entry));
    for (const id of ['org/nsa', 'person/xi-jinping', 'person/barack-obama', 'security/backdoor'])
      expect(entries).toContain(id);
    expect(await listHighlights(page)).toEqual([expect.stringMatching(/^contexture-dotted/)]);
    await page.close();
  });

  test('pointing at a name opens its card, which Escape, leaving and scrolling close', async () => {
    const { page } = await stage.openArticle(stage.sample);
    await pointAt(page, 'NSA', 'article p');
    const card = await waitForCard(page);
    expect(card).toContain('National Security Agency');
    expect(card).toContain('Contexture');
    expect(card).toContain('CC BY 4.0');

    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await pointAt(page, 'Xi Jinping', 'article p:not([class])');
    expect(await waitForCard(page)).toContain('President of China');
    await page.mouse.move(5, 5, { steps: 4 });
    await waitForNoCard(page);

    await pointAt(page, 'state visit', 'article p:not([class])');
    await waitForCard(page);
    await page.mouse.wheel({ deltaY: 400 });
    await waitForNoCard(page);
    await page.close();
  });

  test('a pointer that only passes opens nothing', async () => {
    const { page } = await stage.openArticle(stage.sample);
    const { x, y } = await pointAt(page, 'intellectual property', 'article p');
    await page.mouse.move(x - 100, y + 200, { steps: 2 });
    await pause(500);
    expect(await readCard(stage.session, page)).toBeUndefined();
    await page.close();
  });

  test('the page is the same page, before, with and after a card', async () => {
    const { page } = await stage.openArticle(stage.sample);
    const read = () => page.evaluate(() => document.documentElement.outerHTML);
    const served = await (await fetch(stage.sample)).text();
    const before = await read();
    expect(
      await page.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
        served,
      ),
    ).toBe(before);
    await pointAt(page, 'Huawei', 'article p');
    await waitForCard(page);
    expect((await read()).replace(/<contexture-card[\s\S]*<\/contexture-card>/, '')).toBe(before);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await read()).toBe(before);
    await page.close();
  });

  test('the card opens though the background was stopped after marking', async () => {
    const { page } = await stage.openArticle(stage.sample);
    await stage.session.stopBackground();
    expect(await stage.session.isBackgroundRunning()).toBe(false);
    await pointAt(page, 'backdoors', 'article p');
    expect(await waitForCard(page)).toContain('Backdoor');
    await page.close();
  });

  test('a page that is no article gets nothing: no visit, no highlight, no node', async () => {
    const url = `${stage.pages}/shop.html`;
    const page = await stage.session.openPage(url);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await pause(1500);
    expect(await askVisit(stage.popup, url)).toBeUndefined();
    expect(await listHighlights(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  test('a page that is no article is explained all the same where a reader asks for it', async () => {
    const url = `${stage.pages}/shop.html`;
    const page = await stage.session.openPage(url);
    const visit = await explainPage(stage.popup, url);
    expect(visit.mentions.map(({ entry }) => entry)).toContain('country/china');
    expect(await listHighlights(page)).toEqual(['contexture-dotted']);
    await page.close();
  });
});
