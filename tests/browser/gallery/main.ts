/**
 * `npm run gallery`: pictures of everything of ours that people see, in every look, on one page: gallery/index.html.
 *
 *   npm run gallery -- --out DIR --only peek/dark --only open
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../../../src/cli/browsers/launch';
import { findTabId } from '../../../src/cli/browsers/observe';
import { readArguments, runCommand, UsageError } from '../../../src/cli/command';
import { serveFolder } from '../../../src/cli/serve';
import { openPlainBrowser, type PlainBrowser } from '../open-page';
import { type Look, looks, wearLook } from './looks';
import { type Surface, surfaces } from './surfaces';
import { type Picture, writeIndex } from './write-index';

const usage = 'npm run gallery -- [--out FOLDER] [--only SURFACE | SURFACE/LOOK]…';

const main = async (): Promise<void> => {
  const { values } = readArguments({
    options: {
      out: { type: 'string', default: 'gallery' },
      only: { type: 'string', multiple: true },
    },
  });

  const wanted = surfaces.flatMap((surface) =>
    looks
      .filter(({ name }) => !surface.without?.includes(name))
      .filter(
        ({ name }) => !values.only || values.only.some((it) => it === surface.name || it === `${surface.name}/${name}`),
      )
      .map((look) => ({ surface, look })),
  );
  if (wanted.length === 0)
    throw new UsageError(
      `--only: name a surface, or SURFACE/LOOK. Surfaces: ${surfaces.map(({ name }) => name).join(', ')}. Looks: ${looks.map(({ name }) => name).join(', ')}`,
    );

  const browsers: { plain?: PlainBrowser } = {};
  const samples = await serveFolder({ folder: resolve('src/cli/sample') });
  const plainPages = await serveFolder({ folder: resolve('tests/e2e/pages') });

  const openText = async (html: string) => {
    browsers.plain ??= await openPlainBrowser('chromium', { width: 1280, height: 900 });
    return browsers.plain.openText(html);
  };

  /** A browser for each language, and the numbers of the tabs in it that pages of ours speak of. */
  const sessions = new Map<string, Promise<Session>>();
  const tabIds = new Map<string, Promise<number>>();

  const extensionIn = (locale: string): Promise<Session> => {
    const session = sessions.get(locale) ?? launch({ engine: 'chromium', headless: true, locale });
    sessions.set(locale, session);
    return session;
  };

  const openTabIn = (locale: string, url: string): Promise<number> => {
    const open = async (): Promise<number> => {
      const session = await extensionIn(locale);
      await session.openPage(url);
      return findTabId(await session.openExtensionPage('panel/index.html'), url);
    };
    const key = `${locale} ${url}`;
    const id = tabIds.get(key) ?? open();
    tabIds.set(key, id);
    return id;
  };

  /** How high a page is once it is laid out as the look wants: twice the same, since that takes a moment. */
  const measureHeight = async (page: Page, before = 0): Promise<number> => {
    const height = await page.evaluate(async () => {
      await new Promise((wake) => setTimeout(wake, 60));
      return document.documentElement.scrollHeight;
    });
    return height === before ? height : measureHeight(page, height);
  };

  const takePicture = async (surface: Surface, look: Look): Promise<Picture> => {
    const addresses = { sample: `${samples.origin}/index.html`, shop: `${plainPages.origin}/shop.html` };
    const { locale = 'en' } = look;
    const extension = (): Promise<Session> => extensionIn(locale);
    const openTab = (url: string): Promise<number> => openTabIn(locale, url);
    const opening = { look, openText, extension, openTab, ...addresses };
    const page = await surface.open(opening);
    const { leastHeight } = surface;
    if (leastHeight === undefined) await wearLook(page, look, surface.width);
    else {
      const { zoom = 1 } = look;
      await wearLook(page, look, surface.width, { zoom, height: leastHeight });
      // What stays at the window's edge would stand in the middle of a picture that is higher.
      await wearLook(page, look, surface.width, { zoom, height: await measureHeight(page) });
    }
    await surface.arrange?.(page, opening);
    const file = `${surface.name}-${look.name}.png` as const;
    await page.screenshot({ path: join(values.out, file), fullPage: surface.arrange === undefined });
    await page.close();
    return { surface: surface.title, look: look.title, file, width: look.width ?? surface.width };
  };

  try {
    await mkdir(values.out, { recursive: true });
    const pictures: Picture[] = [];
    for (const { surface, look } of wanted) pictures.push(await takePicture(surface, look));
    const index = join(values.out, 'index.html');
    await writeFile(index, writeIndex(pictures));
    console.log(`${pictures.length} pictures: ${pathToFileURL(resolve(index)).href}`);
  } finally {
    await browsers.plain?.close();
    for (const session of sessions.values()) await (await session).close();
    samples.close();
    plainPages.close();
  }
};

await runCommand(usage, main);
