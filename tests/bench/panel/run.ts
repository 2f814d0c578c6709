/**
 * Measures how the panel bears a list of 300 terms, in both browsers: the longest time for which it answers nothing while it
 * is scrolled from end to end, filtered letter by letter, and put into another order.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { engines } from '../../../src/cli/browsers/find';
import { launch } from '../../../src/cli/browsers/launch';
import { askVisit, findTabId, waitFor } from '../../../src/cli/browsers/observe';
import { serveFolder } from '../../../src/cli/serve';
import { check } from '../match/report';
import { medianOf } from '../match/rounds';
import { writeArticle } from './article';

const wantedTerms = 300;
const namesWritten = 310;
const rounds = 5;
/** Of one task: three frames, which the hand still takes for at once. */
const mostMs = 50;

/** Does one thing in the panel while a message goes round and round; resolves with the longest time it was held up, in ms. */
const measureHold = (page: Page, deed: 'scroll' | 'filter' | 'order' | 'open'): Promise<number> =>
  page.evaluate(async (what) => {
    let longestMs = 0;
    let lastMs = performance.now();
    let isOver = false;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const nowMs = performance.now();
      longestMs = Math.max(longestMs, nowMs - lastMs);
      lastMs = nowMs;
      if (!isOver) port2.postMessage(undefined);
    };
    const nextFrame = (): Promise<void> => new Promise((wake) => requestAnimationFrame(() => wake()));
    const field = document.querySelector<HTMLInputElement>('.cx-find input');
    const type = async (text: string): Promise<void> => {
      if (!field) throw new Error('no field to filter with');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await nextFrame();
      await nextFrame();
    };
    const press = async (selector: string, nth = 0): Promise<void> => {
      const button = document.querySelectorAll<HTMLElement>(selector)[nth];
      if (!button) throw new Error(`no ${selector}`);
      button.click();
      await nextFrame();
      await nextFrame();
    };
    await nextFrame();
    port2.postMessage(undefined);
    lastMs = performance.now();
    if (what === 'scroll') {
      const end = document.documentElement.scrollHeight;
      for (let step = 0; step <= 60; step++) {
        window.scrollTo({ top: (end * step) / 60, behavior: 'instant' });
        await nextFrame();
      }
      window.scrollTo({ top: 0, behavior: 'instant' });
    } else if (what === 'filter') {
      for (const text of ['a', 'an', 'and', 'ande', 'an', 'a', '', 'm', 'mi', '']) await type(text);
    } else if (what === 'order') {
      await press('.cx-find-row > .cx-button');
      await press('.cx-find-row > .cx-button');
      await press('.cx-chip', 1);
      await press('.cx-chip', 0);
    } else {
      await press('.cx-term > button', 3);
      await press('.cx-term > button', 3);
    }
    await nextFrame();
    isOver = true;
    return longestMs;
  }, deed);

const deeds = {
  scroll: 'scrolled from end to end',
  filter: 'filtered',
  order: 'put in order',
  open: 'unfolded',
} as const;

/** Measures and prints it for both browsers; the exit code is 1 where a promise is not kept. */
export const measurePanel = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'contexture-'));
  await writeFile(join(folder, 'index.html'), await writeArticle(namesWritten));
  const served = await serveFolder({ folder });
  const url = `${served.origin}/index.html`;
  try {
    for (const engine of engines) {
      const session = await launch({ engine, headless: true });
      try {
        const asker = await session.openExtensionPage('popup/index.html');
        await session.openPage(url);
        const visit = await waitFor('terms', () => askVisit(asker, url), 30_000);
        const tabId = await findTabId(asker, url);
        const panel = await session.openExtensionPage(`panel/index.html?tab=${tabId}`);
        await panel.setViewport({ width: 360, height: 900 });
        const rows = await waitFor('the whole list', async () => {
          const count = (await panel.$$('.cx-term')).length;
          return count === visit.terms ? count : undefined;
        });
        if (rows < wantedTerms) throw new Error(`only ${rows} terms were found: write more names`);
        console.log(`${engine}: ${rows} terms, the longest task of each of ${rounds} rounds, median and worst`);
        for (const [deed, words] of Object.entries(deeds) as [keyof typeof deeds, string][]) {
          const holds: number[] = [];
          // What is drawn for the first time is measured too.
          for (let round = 0; round < rounds; round++) holds.push(await measureHold(panel, deed));
          const isKept = check(`${engine}: ms, ${words}, median`, medianOf(holds), { most: mostMs });
          // The best is what is left where the machine does nothing else.
          console.log(`  best: ${Math.min(...holds).toFixed(0)} ms, worst: ${Math.max(...holds).toFixed(0)} ms`);
          if (!isKept) process.exitCode = 1;
        }
      } finally {
        await session.close();
      }
    }
  } finally {
    served.close();
    await rm(folder, { recursive: true });
  }
};
