/**
 * On a telephone: 360 × 740, fingers only, and a browser without side panel, menus, shortcuts and address bar keywords, as
 * Firefox for Android is one. Everything is reached all the same, and nothing is too small for a finger.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engines } from '../../src/cli/browsers/find';
import { extensionFolder, launch, type Session } from '../../src/cli/browsers/launch';
import { askVisit, findTabId, locateText, readCard, waitFor } from '../../src/cli/browsers/observe';
import { type Served, serveFolder } from '../../src/cli/serve';

const size = { width: 360, height: 740 };

/** The built extension for a browser that has none of what telephones lack: without their keys there are no functions. */
const copyForTelephone = async (engine: Engine): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'contexture-telephone-'));
  await cp(extensionFolder(engine), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { commands, sidebar_action, side_panel, omnibox, permissions, ...rest } = JSON.parse(
    await readFile(path, 'utf8'),
  );
  const kept = permissions.filter((it: string) => it !== 'contextMenus' && it !== 'sidePanel');
  await writeFile(path, JSON.stringify({ ...rest, permissions: kept }));
  return folder;
};

interface Target {
  readonly what: string;
  readonly width: number;
  readonly height: number;
}

/** What can be tapped on a page, with the size of what hears the finger; links within sentences are as high as their line. */
const measureTargets = (page: Page): Promise<Target[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, summary, select, input:not([hidden]), nav a, a.cx-button')]
      .map((element) => (element.matches('label input') ? (element.closest('label') ?? element) : element))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        // What is drawn before a switch widens it: its insets are negative.
        const { insetBlockStart = '', position } = getComputedStyle(element, '::before');
        const wider = position === 'absolute' ? -2 * Math.min(0, Number.parseFloat(insetBlockStart) || 0) : 0;
        return { what: element.outerHTML.slice(0, 160), width, height: height + wider };
      }),
  );

describe.each(engines)('in %s', (engine) => {
  let folder: string;
  let session: Session;
  let popup: Page;
  let sample: string;
  let served: Served;
  beforeAll(async () => {
    folder = await copyForTelephone(engine);
    served = await serveFolder({ folder: resolve('src/cli/sample') });
    session = await launch({ engine, headless: true, isTouch: true, folder, ...size });
    popup = await session.openExtensionPage('popup/index.html');
    sample = `${served.origin}/index.html`;
  });
  afterAll(async () => {
    await session.close();
    served.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a page of the extension and waits until it says something. */
  const open = async (path: string, text: string): Promise<Page> => {
    const page = await session.openExtensionPage(path);
    await page.setViewport({ ...size, isMobile: engine === 'chromium', hasTouch: engine === 'chromium' });
    await waitFor(`"${text}" in ${path}`, () =>
      page.evaluate((wanted) => document.body.textContent?.includes(wanted) || undefined, text),
    );
    return page;
  };
  const openSample = async (): Promise<Page> => {
    const page = await session.openPage(sample);
    await waitFor('a visit', () => askVisit(popup, sample));
    return page;
  };

  test('none of what telephones lack is there', async () => {
    const present = await popup.evaluate(() => {
      const api: object = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const names = ['contextMenus', 'menus', 'omnibox', 'sidebarAction', 'sidePanel'];
      return names.filter((name) => Reflect.get(api, name) !== undefined);
    });
    expect(present).toEqual([]);
    expect(await popup.evaluate(() => matchMedia('(pointer: coarse) and (hover: none)').matches)).toBe(true);
  });

  test('a tap on a mark opens the sheet at the lower edge, as wide as the window; a tap beside it closes it', async () => {
    const page = await openSample();
    await page.bringToFront();
    const { x, y } = await locateText(page, 'Xi Jinping', 'article p:not([class])');
    await new Promise((wake) => setTimeout(wake, 150));
    await page.touchscreen.tap(x, y);
    const text = await waitFor('a card', () => readCard(session, page));
    expect(text).toContain('President of China');
    const box = await page.evaluate(() => {
      const { left, right, bottom } =
        document.querySelector('contexture-card')?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, bottom, width: document.documentElement.clientWidth, height: innerHeight };
    });
    expect([box.left, box.right]).toEqual([0, box.width]);
    expect(Math.abs(box.bottom - box.height)).toBeLessThan(2);
    await page.touchscreen.tap(20, 20);
    await waitFor('no card', async () => ((await readCard(session, page)) === undefined ? true : undefined));
    await page.close();
  });

  test('the popup leads to the panel, which is a page of its own', async () => {
    const page = await openSample();
    const id = await findTabId(popup, sample);
    const own = await open(`popup/index.html?tab=${id}`, 'names explained');
    await own.evaluate(() => {
      const lines = [...document.querySelectorAll('button')];
      lines.find((it) => it.textContent?.includes('Who and what is in this article'))?.click();
    });
    await waitFor('the panel', async () => {
      const pages = await session.browser.pages();
      const addresses = await Promise.all(pages.map((it) => it.evaluate(() => location.href).catch(() => '')));
      return addresses.some((it) => it.endsWith(`panel/index.html?tab=${id}`)) || undefined;
    });
    await page.close();
  });

  test.each<[string, string]>([
    ['popup/index.html?tab=TAB', 'names explained'],
    ['panel/index.html?tab=TAB', 'Barack Obama'],
    ['options/index.html', 'Explain articles'],
    ['options/index.html#card', 'Opens after'],
    ['options/index.html#sites', 'Switch off a site'],
    ['options/index.html#keyboard', 'This browser has no shortcuts'],
    ['options/index.html#backup', 'Save to a file'],
    ['entry/index.html#org/nsa', 'National Security Agency'],
    ['welcome/index.html', 'Start reading'],
  ])('%s fits, and nothing on it is too small for a finger', async (path, text) => {
    const page = await openSample();
    const own = await open(path.replace('TAB', String(await findTabId(popup, sample))), text);
    const { scroll, window } = await own.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(window);
    const targets = await measureTargets(own);
    expect(targets.length).toBeGreaterThan(1);
    expect(targets.filter(({ width, height }) => width < 24 || height < 43.5)).toEqual([]);
    await own.close();
    await page.close();
  });
});
