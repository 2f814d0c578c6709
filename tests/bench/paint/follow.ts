/** What it costs to follow a page: how soon added text is marked, and a page that changes fifty times a second. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../../src/cli/browsers/launch';
import { waitFor } from '../../../src/cli/browsers/observe';
import { readHeldMb, readProcessorMs } from './processes';

/** Changes the article fifty times a second, in each of the ways pages have; kept the same size. */
export const restless = `
  const main = document.querySelector('main');
  const paragraphs = [...main.querySelectorAll('p')];
  const texts = paragraphs.map(({ textContent }) => textContent);
  let nth = 0;
  setInterval(() => {
    nth += 1;
    const at = nth % paragraphs.length;
    if (nth % 4 === 0) paragraphs[at].textContent = texts[(at + nth) % texts.length];
    else if (nth % 4 === 1) paragraphs[at].className = 'turn-' + nth;
    else if (nth % 4 === 2) document.querySelector('#clock').textContent = String(nth);
    else {
      const added = document.createElement('p');
      added.textContent = texts[nth % texts.length];
      main.append(added);
      if (main.childElementCount > paragraphs.length + 10) main.children[paragraphs.length + 1].remove();
    }
  }, 20);`;

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** Adds a paragraph so often, and gives the ms from each to the frame in which its name is marked. */
export const measureAdded = async (page: Page, times: number): Promise<number[]> => {
  const all: number[] = [];
  for (let nth = 0; nth < times; nth++) {
    await pause(1500);
    const ms = await page.evaluate(async (day) => {
      const added = document.createElement('p');
      added.textContent = `On day ${day}, a spokesman for the Bundestag said that the list of boats had been found in a drawer, and that it was wrong.`;
      const begunMs = performance.now();
      document.querySelector('main')?.append(added);
      const isMarked = (): boolean =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some((range) => range.startContainer.parentNode === added),
        );
      while (!isMarked()) {
        if (performance.now() - begunMs > 5000) return Number.POSITIVE_INFINITY;
        await new Promise((wake) => setTimeout(wake, 4));
      }
      return performance.now() - begunMs;
    }, nth);
    all.push(ms);
  }
  return all;
};

/** What a page that never rests cost. */
export interface Following {
  /** Share of one core that the whole browser took. */
  readonly share: number;
  /** MB the page and its scripts held more at the end than at the beginning; NaN where the browser does not tell. */
  readonly grownMb: number;
}

/** The page paints the first of each name itself, again each second: what the browser takes for marks, whoever makes them. */
const paintByPage = (names: readonly string[]): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(own) { text-decoration: underline dotted 1.5px; text-underline-offset: 0.22em }');
  document.adoptedStyleSheets = [sheet];
  const paint = (): void => {
    const left = new Set(names);
    const ranges: Range[] = [];
    for (const { firstChild } of document.querySelectorAll('main p'))
      for (const name of left) {
        const at = firstChild?.nodeValue?.indexOf(name) ?? -1;
        if (!firstChild || at < 0) continue;
        left.delete(name);
        const range = document.createRange();
        range.setStart(firstChild, at);
        range.setEnd(firstChild, at + name.length);
        ranges.push(range);
      }
    CSS.highlights.set('own', new Highlight(...ranges));
  };
  paint();
  setInterval(paint, 1000);
};

/** How a restless page is measured. */
export interface FollowOptions {
  readonly url: string;
  readonly seconds: number;
  /** Names that the page is to paint itself. */
  readonly ownNames?: readonly string[];
}

/** Lets a restless page run for so long and measures. */
export const measureFollowing = async (
  session: Session,
  { url, seconds, ownNames }: FollowOptions,
): Promise<Following> => {
  const page = await session.openPage(url);
  await page.bringToFront();
  if (ownNames) await page.evaluate(paintByPage, ownNames);
  const readHeld = (): Promise<number> =>
    session.engine === 'chromium' ? readHeldMb(page) : Promise.resolve(Number.NaN);
  // The first look and what was saved up for it are over by then.
  await pause(8000);
  const heldMb = await readHeld();
  const begunMs = performance.now();
  const begunCpuMs = await readProcessorMs(session);
  await pause(seconds * 1000);
  const share = ((await readProcessorMs(session)) - begunCpuMs) / (performance.now() - begunMs);
  const grownMb = (await readHeld()) - heldMb;
  await page.close();
  return { share, grownMb };
};

/** Waits until the page carries at least so many marks; their number. */
export const waitForMarks = (page: Page, least: number): Promise<number> =>
  waitFor(
    `${least} marks`,
    async () => {
      const count = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
      return count >= least ? count : undefined;
    },
    60_000,
  );
