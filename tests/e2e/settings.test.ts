/** The reader is sovereign: what popup and options say holds at once, on open pages and on new ones. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { askVisit, pointAt, readCard, waitFor } from '../../src/cli/browsers/observe';
import { listHighlights, openStage, type Stage } from './open';

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());

  /** The popup of a tab, opened as a page of its own. */
  const openPopup = async (page: Page): Promise<Page> => {
    const url = page.url();
    const id = await stage.popup.evaluate(async (wanted) => {
      const api: { tabs: { query(filter: object): Promise<{ id: number; url: string }[]> } } = Reflect.get(
        globalThis,
        'chrome',
      );
      return (await api.tabs.query({})).find((tab) => tab.url === wanted)?.id;
    }, url);
    return stage.session.openExtensionPage(`popup/index.html?tab=${id}`);
  };
  const waitForHighlights = (page: Page, names: readonly string[]) =>
    waitFor(`highlights ${names.join()}`, async () =>
      JSON.stringify(await listHighlights(page)) === JSON.stringify(names) ? true : undefined,
    );
  const countMarks = (page: Page): Promise<number> =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
  const press = (page: Page, label: string) =>
    page.evaluate((wanted) => {
      const control = document.querySelector<HTMLElement>(`[aria-label="${wanted}"]`);
      if (!control) throw new Error(`no control "${wanted}"`);
      control.click();
    }, label);

  const pressText = (page: Page, text: string) =>
    waitFor(`a button "${text}"`, () =>
      page.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find((it) => it.textContent?.trim() === wanted);
        button?.click();
        return button ? true : undefined;
      }, text),
    );

  test('the popup counts the names and tells the date', async () => {
    const { page, visit } = await stage.openArticle(stage.sample);
    const popup = await openPopup(page);
    const text = await waitFor('the count', async () => {
      const shown = await popup.evaluate(() => document.body.textContent ?? '');
      return shown.includes('names explained') ? shown : undefined;
    });
    expect(text).toContain(`${visit.terms} names explained`);
    expect(text).toContain('26 September 2015');
    await popup.close();
    await page.close();
  });

  test('a site switched off loses its marks at once and gets none when loaded again; switched on, it has them back', async () => {
    const { page } = await stage.openArticle(stage.sample);
    const marked = await listHighlights(page);
    expect(marked).toHaveLength(1);
    const popup = await openPopup(page);
    await waitFor('the switch', async () => (await popup.$('[role=switch]')) ?? undefined);

    await press(popup, 'Explain on 127.0.0.1');
    await waitForHighlights(page, []);
    await page.bringToFront();
    await page.reload();
    await new Promise((wake) => setTimeout(wake, 800));
    expect(await askVisit(stage.popup, page.url())).toBeUndefined();
    expect(await listHighlights(page)).toEqual([]);

    await press(popup, 'Explain on 127.0.0.1');
    await page.bringToFront();
    await waitForHighlights(page, marked);

    await press(popup, 'Explain on 127.0.0.1');
    await waitForHighlights(page, []);
    await pressText(popup, 'Undo');
    await page.bringToFront();
    await waitForHighlights(page, marked);
    await popup.close();
    await page.close();
  });

  test('switched off everywhere, nothing runs anywhere', async () => {
    const { page } = await stage.openArticle(stage.sample);
    const popup = await openPopup(page);
    await waitFor('the switch', async () => (await popup.$('[role=switch]')) ?? undefined);
    await press(popup, 'Explain everywhere');
    await waitForHighlights(page, []);
    await popup.waitForSelector('[aria-label="Explain everywhere"][aria-checked=false]');
    await press(popup, 'Explain everywhere');
    await page.bringToFront();
    await waitForHighlights(page, ['contexture-dotted']);
    await popup.close();
    await page.close();
  });

  test('the sample among the settings is marked as an article is', async () => {
    const options = await stage.session.openExtensionPage('options/index.html');
    await waitForHighlights(options, ['contexture-dotted']);
    await options.close();
  });

  test('settings are no article: nothing but the sample is marked, though it is out of sight', async () => {
    const options = await stage.session.openExtensionPage('options/index.html#about');
    await options.waitForSelector('main details');
    await options.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await options.waitForSelector('main details li');
    await waitForHighlights(options, ['contexture-dotted']);
    const strays = await options.evaluate(() =>
      [...(CSS.highlights.get('contexture-dotted') ?? [])]
        .filter((range) => !range.startContainer.parentElement?.closest('.sample'))
        .map(String),
    );
    expect(strays).toEqual([]);
    await options.close();
  });

  test('mark style and number of marks change on the open page', async () => {
    const { page } = await stage.openArticle(stage.sample);
    const options = await stage.session.openExtensionPage('options/index.html');
    const choose = (label: string) =>
      options.evaluate((wanted) => {
        const radio = [...document.querySelectorAll('label')].find((it) => it.textContent?.endsWith(wanted));
        if (!radio) throw new Error(`no choice "${wanted}"`);
        radio.click();
      }, label);
    await waitFor('the options', async () => (await options.$('[role=radiogroup]')) ?? undefined);
    await choose('Few');
    const few = await waitFor('fewer marks', () => countMarks(page));
    await choose('All');
    await waitFor('more marks', async () => ((await countMarks(page)) > few ? true : undefined));
    await choose('Background');
    await waitForHighlights(
      page,
      [expect.stringMatching(/contexture-background/)].map(() => 'contexture-background'),
    );
    await choose('Normal');
    await choose('Dotted');
    await waitForHighlights(page, ['contexture-dotted']);
    await options.close();
    await page.close();
  });

  test('a glossary switched off takes its marks off the open page; switched on, they are back', async () => {
    const { page, visit } = await stage.openArticle(stage.sample);
    const options = await stage.session.openExtensionPage('options/index.html#glossaries');
    const listSurfaces = async () => (await askVisit(stage.popup, page.url()))?.mentions.map(({ surface }) => surface);
    const before = visit.mentions.map(({ surface }) => surface);
    expect(before).toContain('Huawei');
    const marks = await waitFor('marks', async () => (await countMarks(page)) || undefined);
    await waitFor('the glossaries', async () => (await options.$('[aria-label="News of the world"]')) ?? undefined);

    // A page is read anew where it is seen.
    await press(options, 'News of the world');
    await page.bringToFront();
    await waitFor('no name of it', async () =>
      (await listSurfaces())?.includes('Huawei') === false ? true : undefined,
    );
    // What the article explains itself may keep a mark.
    await waitFor('fewer marks', async () => ((await countMarks(page)) < marks ? true : undefined));

    await press(options, 'News of the world');
    await page.bringToFront();
    await waitFor('all names again', async () =>
      JSON.stringify(await listSurfaces()) === JSON.stringify(before) ? true : undefined,
    );
    await waitFor('all marks again', async () => ((await countMarks(page)) === marks ? true : undefined));
    await options.close();
    await page.close();
  });

  test('a glossary switched off on a site from the popup is off there, and on again from the settings', async () => {
    const { page } = await stage.openArticle(stage.sample);
    const hasHuawei = async (isThere: boolean) =>
      waitFor(`"Huawei" ${isThere ? 'explained' : 'left alone'}`, async () => {
        const mentions = (await askVisit(stage.popup, page.url()))?.mentions;
        return mentions?.some(({ surface }) => surface === 'Huawei') === isThere || undefined;
      });
    const popup = await openPopup(page);
    await popup.waitForSelector('[aria-label="News of the world"]');
    await press(popup, 'News of the world');
    await waitFor('a notice', () => popup.evaluate(() => document.querySelector('.cx-notice')?.textContent));
    expect(await popup.evaluate(() => document.querySelector('.cx-notice p')?.textContent)).toBe(
      'News of the world: off on 127.0.0.1.',
    );
    await page.bringToFront();
    await hasHuawei(false);

    const options = await stage.session.openExtensionPage('options/index.html#glossaries');
    await options.waitForSelector('[aria-label="Switch on for 127.0.0.1"]');
    await press(options, 'Switch on for 127.0.0.1');
    await page.bringToFront();
    await hasHuawei(true);
    await options.close();
    await popup.close();
    await page.close();
  });

  test('glossaries count in the reader’s order, changed by keys too', async () => {
    const options = await stage.session.openExtensionPage('options/index.html#glossaries');
    const listOrder = () =>
      options.evaluate(() => [...document.querySelectorAll('.cx-row h3')].map((it) => it.textContent));
    await options.waitForSelector('[aria-label="Move up: More currencies"]');
    await options.focus('[aria-label="Move up: More currencies"]');
    for (const place of [1, 0]) {
      await options.keyboard.press('Enter');
      await waitFor(`place ${place}`, async () => (await listOrder())[place] === 'More currencies' || undefined);
    }
    // At the top there is no way up: the keyboard is on the switch beside it.
    expect(await options.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('More currencies');
    await pressText(options, 'Undo');
    await waitFor('the last step undone', async () => (await listOrder())[1] === 'More currencies' || undefined);
    await options.close();
  });

  test('a longer delay is obeyed by the open page', async () => {
    const { page } = await stage.openArticle(stage.sample);
    const options = await stage.session.openExtensionPage('options/index.html#card');
    const setDelay = async (ms: number) => {
      await options.evaluate((value) => {
        const slider = document.querySelector<HTMLInputElement>('input[type=range][aria-label="Opens after"]');
        if (!slider) throw new Error('no slider');
        slider.value = String(value);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true }));
      }, ms);
      const stored = () => options.evaluate('chrome.storage.sync.get().then(JSON.stringify)').then(String);
      const isStored = (text: string) => (ms === 160 ? !text.includes('dwellMs') : text.includes(`"dwellMs":${ms}`));
      await waitFor('the change in storage', async () => isStored(await stored()) || undefined);
    };
    await waitFor('the slider', async () => (await options.$('input[type=range]')) ?? undefined);
    await setDelay(1000);
    await page.bringToFront();
    await pointAt(page, 'Huawei', 'article p');
    await new Promise((wake) => setTimeout(wake, 500));
    expect(await readCard(stage.session, page)).toBeUndefined();
    await waitFor('the card', () => readCard(stage.session, page));
    await setDelay(160);
    await options.close();
    await page.close();
  });

  test('where only a click opens cards, resting on a name opens none', async () => {
    const { page } = await stage.openArticle(stage.sample);
    const options = await stage.session.openExtensionPage('options/index.html#card');
    const isSet = async (): Promise<boolean> =>
      String(await options.evaluate('chrome.storage.sync.get().then(JSON.stringify)')).includes('"restPx":0');
    const choose = (label: string) =>
      options.evaluate((wanted) => {
        const group = document.querySelector('[aria-label="A resting pointer opens a card"]');
        [...(group?.querySelectorAll('label') ?? [])].find((it) => it.textContent === wanted)?.click();
      }, label);
    await waitFor('the options', async () => (await options.$('[role=radiogroup]')) ?? undefined);
    await choose('Never');
    await waitFor('the change in storage', async () => (await isSet()) || undefined);
    await page.bringToFront();
    const { x, y } = await pointAt(page, 'Huawei', 'article p');
    await new Promise((wake) => setTimeout(wake, 700));
    expect(await readCard(stage.session, page)).toBeUndefined();
    await page.mouse.click(x, y);
    await waitFor('the opened card', async () =>
      (await readCard(stage.session, page))?.includes('Mention 1') ? true : undefined,
    );
    await choose('Still');
    await waitFor('the change back', async () => ((await isSet()) ? undefined : true));
    await options.close();
    await page.close();
  });
});
