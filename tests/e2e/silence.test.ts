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

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  const servers: Served[] = [];
  let origin = '';
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
  });
  afterAll(async () => {
    for (const served of servers) served.close();
    await stage.close();
  });

  const open = async (path: string, from = origin): Promise<Page> => {
    const page = await stage.session.browser.newPage();
    // A document that is no page may never count as loaded.
    await page.goto(`${from}${path}`, { waitUntil: 'domcontentloaded', timeout: 5000 }).catch(() => undefined);
    return page;
  };
  const waitForMark = (page: Page, name: string) =>
    waitFor(`a mark on ${name}`, async () => ((await readMarks(page)).includes(name) ? true : undefined));
  const change = (changed: Readonly<Record<string, unknown>>) =>
    stage.popup.evaluate(
      (local) => Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { version: 2, changed: local } }),
      changed,
    );

  test('pages of nothing but what must be left alone', async () => {
    const whole = silentPages.filter(({ hasProse }) => !hasProse);
    const pages = await Promise.all(whole.map((silent) => open(pathOf(silent))));
    await pause(afterLastLookMs);
    for (const [nth, page] of pages.entries()) {
      const silent = whole[nth];
      if (!silent) throw new Error('a page more than was opened');
      const { name } = silent;
      expect([name, await askVisit(stage.popup, `${origin}${pathOf(silent)}`)]).toEqual([name, undefined]);
      // The viewer of a PDF is a page of the browser's own: nobody else looks into it.
      if (name !== 'PDF') expect([name, await readMarks(page)]).toEqual([name, []]);
      await page.close();
    }
  });

  test.each(silentPages.filter(({ hasProse }) => hasProse))('$name', async (silent) => {
    const page = await open(pathOf(silent));
    await waitForMark(page, 'Huawei');
    expect(new Set(await readMarks(page))).toEqual(new Set(['Huawei']));
    await page.close();
  });

  test('what becomes an editor loses its marks, and nothing typed gets one', async () => {
    const page = await open('/article');
    await waitForMark(page, 'Huawei');
    await page.evaluate(() => document.querySelector('main')?.setAttribute('contenteditable', 'true'));
    await waitFor('no marks', async () => ((await readMarks(page)).length === 0 ? true : undefined));
    await page.evaluate(() => document.querySelector('p')?.append(' Angela Merkel and NATO came too.'));
    await pause(600);
    expect(await readMarks(page)).toEqual([]);
    await page.close();
  });

  test("frames of others are left alone, an article in an advertiser's too", async () => {
    const page = await open('/front', servers[2]?.origin);
    await waitFor('the frame', async () => (page.frames().length === 2 ? true : undefined));
    await pause(afterLastLookMs);
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
    const isSilent = async (path: string): Promise<void> => {
      const before = await heard();
      const page = await open(path);
      await pause(afterLastLookMs);
      expect(await heard()).toBe(before);
      expect(await readMarks(page)).toEqual([]);
      expect(await askVisit(stage.popup, page.url())).toBeUndefined();
      await page.close();
    };
    await change({ sitesOff: ['127.0.0.1'] });
    await isSilent('/article');
    await change({ sitesOff: ['127.0.0.1/other*'] });
    await isSilent('/other-article');
    const page = await open('/article');
    await waitForMark(page, 'Huawei');
    expect(await heard()).toBeGreaterThan(0);
    await page.close();
    await change({});
  });

  test('a script injected anew retires the one before: nothing is there twice, and one click ends all', async () => {
    const page = await open('/article');
    await waitForMark(page, 'Huawei');
    const before = await readMarks(page);
    await explainPage(stage.popup, page.url());
    await explainPage(stage.popup, page.url());
    await waitFor('the same marks', async () =>
      JSON.stringify(await readMarks(page)) === JSON.stringify(before) ? true : undefined,
    );
    await change({ sitesOff: ['127.0.0.1'] });
    await waitFor('no marks', async () => ((await readMarks(page)).length === 0 ? true : undefined));
    expect(await askVisit(stage.popup, page.url())).toBeUndefined();
    await change({});
    await page.close();
  });
});
