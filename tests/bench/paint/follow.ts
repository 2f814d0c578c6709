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

/** What a page that never rests cost, with the extension or without. */
export interface Following {
  /** Share of one core that the whole browser took. */
  readonly share: number;
  /** MB the page's scripts held more at the end than at the beginning; NaN where the browser does not tell. */
  readonly grownMb: number;
}

/** Lets a restless page run for so long and measures. */
export const measureFollowing = async (session: Session, url: string, seconds: number): Promise<Following> => {
  const page = await session.openPage(url);
  const readHeap = (): Promise<number> =>
    session.engine === 'chromium' ? readHeldMb(page) : Promise.resolve(Number.NaN);
  // The first look and what was saved up for it are over by then.
  await pause(8000);
  const heapMb = await readHeap();
  const begunMs = performance.now();
  const begunCpuMs = await readProcessorMs(session);
  await pause(seconds * 1000);
  const share = ((await readProcessorMs(session)) - begunCpuMs) / (performance.now() - begunMs);
  const grownMb = (await readHeap()) - heapMb;
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
