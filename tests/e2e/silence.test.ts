/**
 * Where nothing may happen: what is written, code, documents that are no pages, frames of others, and sites that are
 * switched off, which hear nothing of the extension and of which it hears nothing.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { askVisit, waitFor } from '../../src/cli/browsers/observe';
import type { Served } from '../../src/cli/serve';
import { pathOf, servePages } from './hostile/serve';
import { silentPages } from './hostile/silent-pages';
import { newsPage, story } from './hostile/story';
import { explainPage, openStage, type Stage } from './open';

const article = newsPage(`<main>${story}</main>`);
const plainPages = ['article', 'other article'].map((name) => ({ name, html: article }));

/** The detector looks a last time three seconds after the page has come to rest. */
const afterLastLookMs = 3600;
const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** What is marked in all frames. */
const readMarks = async (page: Page): Promise<readonly string[]> => {
  const inFrames = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          [...(CSS.highlights ?? [])]
            .filter(([name]) => name.startsWith('contexture-'))
            .flatMap(([, highlight]) =>
              [...highlight].map((range) => (range instanceof Range ? range.toString() : '')),
            ),
        ),
      ),
  );
  return inFrames.flat();
};

const addonsStore = 'https://addons.mozilla.org/en-US/firefox/addon/lamps/';

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  const servers: Served[] = [];
  let origin = '';
  let front = '';
  beforeAll(async () => {
    stage = await openStage(engine);
    const pages = await servePages([...silentPages, ...plainPages]);
    const stranger = await servePages([{ name: 'article', html: article }]);
    const host = await servePages([
      {
        name: 'front',
        html: `<title>News</title><h1>News</h1><iframe src="${stranger.origin}/article" width="800" height="600"></iframe>`,
      },
    ]);
    servers.push(pages, stranger, host);
    origin = pages.origin;
    front = `${host.origin}/front`;
  });
  afterAll(async () => {
    for (const served of servers) served.close();
    await stage.close();
  });

  const open = async (url: string): Promise<Page> => {
    const page = await stage.session.browser.newPage();
    // A document that is no page may never count as loaded.
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 3000 }).catch(() => undefined);
    return page;
  };
  /** Opens the article as if it lay at an address of the wide world. */
  const openAs = async (url: string): Promise<Page> => {
    const page = await stage.session.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      request.respond({ contentType: 'text/html; charset=utf-8', body: article }).catch(() => undefined);
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const waitForMark = (page: Page, name: string) =>
    waitFor(`a mark on ${name}`, async () => ((await readMarks(page)).includes(name) ? true : undefined));
  const waitForNoMark = (page: Page) =>
    waitFor('no marks', async () => ((await readMarks(page)).length === 0 ? true : undefined));
  const change = (changed: Readonly<Record<string, unknown>>) =>
    stage.popup.evaluate(
      (local) => Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { version: 2, changed: local } }),
      changed,
    );
  const closeAll = (pages: readonly Page[]) => Promise.all(pages.map((page) => page.close()));

  test('pages of nothing but what must be left alone, stores, and an article in the frame of an advertiser', async () => {
    const elsewhere = await openAs('https://courier.example/rules-for-cables-under-the-sea');
    await waitForMark(elsewhere, 'Huawei');
    const whole = silentPages.filter(({ hasProse }) => !hasProse);
    const opened = await Promise.all([
      ...whole.map(async (silent) => ({ name: silent.name, page: await open(`${origin}${pathOf(silent)}`) })),
      // Chromium ends when its store's address is answered by anybody else: one of its own pages stands for it.
      (engine === 'firefox' ? openAs(addonsStore) : open('chrome://version/')).then((page) => ({
        name: 'store',
        page,
      })),
      open(front).then((page) => ({ name: 'frame', page })),
    ]);
    const framed = opened.find(({ name }) => name === 'frame');
    await waitFor('the frame', async () => (framed?.page.frames().length === 2 ? true : undefined));
    await pause(afterLastLookMs);
    for (const { name, page } of opened) {
      expect([name, await askVisit(stage.popup, page.url())]).toEqual([name, undefined]);
      // The viewer of a PDF is a page of the browser's own: nobody else looks into it.
      if (name !== 'PDF') expect([name, await readMarks(page)]).toEqual([name, []]);
    }
    await closeAll([elsewhere, ...opened.map(({ page }) => page)]);
  });

  test('what is written or is code within prose that is marked', async () => {
    const mixed = silentPages.filter(({ hasProse }) => hasProse);
    const pages = await Promise.all(mixed.map((silent) => open(`${origin}${pathOf(silent)}`)));
    for (const [nth, page] of pages.entries()) {
      await waitForMark(page, 'Huawei');
      const name = mixed[nth]?.name;
      expect([name, [...new Set(await readMarks(page))]]).toEqual([name, ['Huawei']]);
    }
    await closeAll(pages);
  });

  test('what becomes an editor loses its marks, and nothing typed gets one', async () => {
    const page = await open(`${origin}/article`);
    await waitForMark(page, 'Huawei');
    await page.evaluate(() => document.querySelector('main')?.setAttribute('contenteditable', 'true'));
    await waitForNoMark(page);
    await page.evaluate(() => document.querySelector('p')?.append(' Angela Merkel and NATO came too.'));
    await pause(600);
    expect(await readMarks(page)).toEqual([]);
    await page.close();
  });

  test('a site switched off, by name or by pattern, hears and says nothing; others go on', async () => {
    const heard = (): Promise<number> => stage.popup.evaluate(() => Reflect.get(globalThis, 'heardMessages'));
    await stage.popup.evaluate(() => {
      Reflect.set(globalThis, 'heardMessages', 0);
      Reflect.get(globalThis, 'chrome').runtime.onMessage.addListener(() => {
        Reflect.set(globalThis, 'heardMessages', Reflect.get(globalThis, 'heardMessages') + 1);
      });
    });
    await change({ sitesOff: ['localhost', '127.0.0.1/other*'] });
    const off = await Promise.all([
      open(`${origin.replace('127.0.0.1', 'localhost')}/article`),
      open(`${origin}/other-article`),
    ]);
    await pause(afterLastLookMs);
    for (const page of off) {
      expect(await page.title()).not.toBe('');
      expect(await readMarks(page)).toEqual([]);
      expect(await askVisit(stage.popup, page.url())).toBeUndefined();
    }
    expect(await heard()).toBe(0);
    const page = await open(`${origin}/article`);
    await waitForMark(page, 'Huawei');
    expect(await heard()).toBeGreaterThan(0);
    await closeAll([page, ...off]);
    await change({});
  });

  test('a script injected anew retires the one before: nothing is there twice, and one click ends all', async () => {
    const page = await open(`${origin}/article`);
    await waitForMark(page, 'Huawei');
    const before = await readMarks(page);
    await explainPage(stage.popup, page.url());
    await explainPage(stage.popup, page.url());
    await waitFor('the same marks', async () =>
      JSON.stringify(await readMarks(page)) === JSON.stringify(before) ? true : undefined,
    );
    await change({ sitesOff: ['127.0.0.1'] });
    await waitForNoMark(page);
    expect(await askVisit(stage.popup, page.url())).toBeUndefined();
    await change({});
    await page.close();
  });
});
