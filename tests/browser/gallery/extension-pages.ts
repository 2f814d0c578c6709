/** The extension's own pages in the gallery, in the states a reader meets them in. */
import type { Page } from 'puppeteer-core';
import type { Opening, Surface } from './surfaces';

/** One of the pages, in one state. */
interface ExtensionPage extends Omit<Surface, 'open' | 'arrange'> {
  readonly path: string;
  /** What must stand in the page before its picture is taken. */
  readonly ready: string;
  /** The tab it speaks of: that of the sample article, or of a page that is none. */
  readonly about?: 'article' | 'shop';
  /** What is done in it first. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const addressOf = async ({ path, about }: ExtensionPage, { openTab, sample, shop }: Opening): Promise<string> =>
  about === undefined ? path : `${path}?tab=${await openTab(about === 'article' ? sample : shop)}`;

const extensionPage = (surface: ExtensionPage): Surface => ({
  leastHeight: 200,
  // Arabic shows it.
  without: ['mirrored'],
  ...surface,
  open: async (opening) => {
    const page = await (await opening.extension()).openExtensionPage(await addressOf(surface, opening));
    await page.waitForSelector(surface.ready);
    await surface.prepare?.(page);
    return page;
  },
});

const press = async (page: Page, selector: string, awaited: string): Promise<void> => {
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  await page.waitForSelector(awaited);
};

const waitForMarks = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => [...CSS.highlights.keys()].length > 0);
};

/** All of them, in the order in which a reader meets them. */
export const extensionPages: readonly Surface[] = [
  extensionPage({
    name: 'welcome',
    title: 'Welcome',
    width: 1180,
    path: 'welcome/index.html',
    ready: '.toolbar',
    prepare: waitForMarks,
  }),
  extensionPage({
    name: 'popup',
    title: 'Popup: an article',
    width: 320,
    path: 'popup/index.html',
    ready: '.cx-term .cx-flag',
    about: 'article',
  }),
  extensionPage({
    name: 'popup-unfolded',
    title: 'Popup: glossaries and keys unfolded',
    width: 320,
    path: 'popup/index.html',
    ready: '.cx-term .cx-flag',
    about: 'article',
    prepare: async (page) => {
      await page.waitForSelector('.keys, .folds');
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
    },
  }),
  extensionPage({
    name: 'popup-none',
    title: 'Popup: no article',
    width: 320,
    path: 'popup/index.html',
    ready: '.cx-absent .cx-button',
    about: 'shop',
  }),
  extensionPage({
    name: 'popup-back',
    title: 'Popup: switched off and on again, with the way back',
    width: 320,
    path: 'popup/index.html',
    ready: '.cx-absent .cx-button',
    about: 'shop',
    prepare: async (page) => {
      await press(page, '[role=switch]', '[role=switch]:not(:checked)');
      await press(page, '[role=switch]', '[role=switch]:checked');
      await page.waitForSelector('.cx-notice');
    },
  }),
  extensionPage({
    name: 'panel',
    title: 'Panel, with a term unfolded',
    width: 360,
    path: 'panel/index.html',
    ready: '.cx-term .cx-flag',
    about: 'article',
    prepare: (page) => press(page, '.cx-term:has(.cx-flag) > button', '.cx-detail'),
  }),
  ...['reading', 'card', 'glossaries', 'sites', 'words', 'keyboard', 'privacy', 'backup', 'about'].map((section) =>
    extensionPage({
      name: `options-${section}`,
      title: `Settings: ${section}`,
      width: 1100,
      leastHeight: 640,
      path: `options/index.html#${section}`,
      ready: 'main h2',
      ...(section === 'reading' || section === 'card' ? { prepare: waitForMarks } : {}),
    }),
  ),
  extensionPage({
    name: 'options-search',
    title: 'Settings: a search',
    width: 1100,
    leastHeight: 640,
    path: 'options/index.html',
    ready: 'main h2',
    prepare: async (page) => {
      await page.type('search input', 'm');
      await page.waitForSelector('section h2');
    },
  }),
  ...[
    { name: 'entry', title: 'Page of an entry', id: '#org/nsa' },
    { name: 'entry-person', title: 'Page of a person', id: '#person/xi-jinping' },
    { name: 'entry-place', title: 'Page of a place', id: '#place/geneva' },
    { name: 'entry-found', title: 'Page of an entry: a search', id: '#?q=net' },
    { name: 'entry-none', title: 'Page of an entry that is not there', id: '#org/nowhere' },
  ].map(({ name, title, id }) =>
    extensionPage({
      name,
      title,
      width: 900,
      path: `entry/index.html${id}`,
      ready: '.whole h2, .none, .whole li',
    }),
  ),
];
