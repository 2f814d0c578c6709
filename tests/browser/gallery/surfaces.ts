/**
 * What the gallery shows: one surface for each thing of ours that people see. To add one, write how it is opened and put
 * it into the list; it is then shown in every look.
 */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../../src/cli/browsers/launch';
import { pointAt, readCard, waitFor } from '../../../src/cli/browsers/observe';
import { buildCards, type CardStage } from './cards';
import { extensionPages } from './extension-pages';
import type { Look } from './looks';
import { buildMarks } from './marks';

/** What a surface is opened with. */
export interface Opening {
  readonly look: Look;
  /** Opens an HTML text of the test's own in a new tab. */
  readonly openText: (html: string) => Promise<Page>;
  /** A browser with the built extension in it, started at the first call. */
  readonly extension: () => Promise<Session>;
  /** Opens an address in the browser with the extension, once; resolves with the tab's number. */
  readonly openTab: (url: string) => Promise<number>;
  /** Addresses of the sample article, and of a page that is none. */
  readonly sample: string;
  readonly shop: string;
}

/** Something to be shown. */
export interface Surface {
  readonly name: string;
  readonly title: string;
  /** Width of the window in CSS px. */
  readonly width: number;
  /** Of a page whose window is to be as high as itself and is enlarged by zoom: the least height in CSS px. */
  readonly leastHeight?: number;
  /** Names of looks that say nothing here. */
  readonly without?: readonly string[];
  /** Opens it; the tab is then made to wear the look, and a picture is taken of the whole page. */
  readonly open: (opening: Opening) => Promise<Page>;
  /** What is done once the tab wears the look: pointing, clicking, waiting. */
  readonly arrange?: (page: Page, opening: Opening) => Promise<void>;
}

const cards = (stage: CardStage, title: string, width: number): Surface => ({
  name: stage,
  title,
  width,
  // Touch has a form of its own, the sheet.
  without: ['touch'],
  open: async ({ look, openText }) => openText(await buildCards({ ...look, stage })),
});

const article: Surface = {
  name: 'article',
  title: 'A card over the sample article, in the built extension',
  width: 1000,
  without: ['mirrored', 'touch', 'large', 'narrow-large'],
  open: async ({ extension, sample }) => (await extension()).openPage(sample),
  async arrange(page, { extension }) {
    const session = await extension();
    // The marks come a moment after the page.
    await new Promise((wake) => setTimeout(wake, 1500));
    await pointAt(page, 'Xi Jinping', 'article p:not([class])');
    await waitFor('a card', () => readCard(session, page));
    await new Promise((wake) => setTimeout(wake, 300));
  },
};

/** All surfaces, in the order in which the gallery shows them. */
export const surfaces: readonly Surface[] = [
  article,
  cards('peek', 'Hover cards', 1340),
  cards('open', 'Opened cards', 1500),
  cards('sheet', 'Sheets', 1340),
  ...extensionPages,
  {
    name: 'marks',
    title: 'Marks',
    width: 1080,
    without: ['arabic', 'japanese', 'touch'],
    open: async ({ look, openText }) => openText(await buildMarks(look)),
  },
];
