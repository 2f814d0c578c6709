/**
 * How long a reader waits for a card once the dwell is over, in the built extension: with the background running, and with
 * it stopped. Looks from outside, as a page can: when the card's element comes, and when the next frame has been drawn.
 */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { engines } from '../../../src/cli/browsers/find';
import { launch } from '../../../src/cli/browsers/launch';
import { askVisit, locateText, waitFor } from '../../../src/cli/browsers/observe';
import { serveFolder } from '../../../src/cli/serve';
import { defaultSettings } from '../../../src/core/settings';
import { check } from '../match/report';
import { medianOf } from '../match/rounds';

/** Marks of the sample article, in paragraphs of plain text. */
const texts = ['Xi Jinping', 'NSA', 'backdoors', 'state visit', 'Huawei', 'Geneva'] as const;
const within = 'article p:not([class])';
const rounds = 4;
const most = { warm: 50, stopped: 120 } as const;

declare global {
  interface Window {
    cardTimes: { restMs: number; shownMs: number };
  }
}

/** Notes in the page when the pointer came to rest, and when a card was first drawn. */
const watchCards = (): void => {
  window.cardTimes = { restMs: 0, shownMs: 0 };
  const { cardTimes } = window;
  document.addEventListener('pointermove', () =>
    requestAnimationFrame(() => {
      cardTimes.restMs = performance.now();
      cardTimes.shownMs = 0;
    }),
  );
  new MutationObserver((records) => {
    const isShown = records.some(({ addedNodes }) =>
      [...addedNodes].some((node) => node.nodeName === 'CONTEXTURE-CARD'),
    );
    if (!isShown) return;
    // A task after the frame's callbacks runs when the frame is drawn.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        cardTimes.shownMs = performance.now();
      };
      port2.postMessage(undefined);
    });
  }).observe(document.documentElement, { childList: true });
};

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** Puts the pointer on a mark in one move and returns the ms between the dwell's end and the card. */
const measureOnce = async (page: Page, text: string, before: () => Promise<void>): Promise<number> => {
  await page.mouse.move(3, 3);
  const { x, y } = await locateText(page, text, within);
  await waitFor('no card', () => page.evaluate(() => (document.querySelector('contexture-card') ? undefined : true)));
  await pause(250);
  await before();
  await page.mouse.move(x, y);
  const times = await waitFor('a card', async () => {
    const seen = await page.evaluate(() => window.cardTimes);
    return seen.shownMs > 0 ? seen : undefined;
  });
  return times.shownMs - times.restMs - defaultSettings.dwellMs;
};

const measureRounds = async (page: Page, before: () => Promise<void>): Promise<number[]> => {
  const times: number[] = [];
  // The first round fetches the card's script and the flags, which happens once in a visit.
  for (let round = 0; round <= rounds; round++)
    for (const text of texts) {
      const ms = await measureOnce(page, text, before);
      if (round > 0) times.push(ms);
    }
  return times;
};

/** Measures and prints it for both browsers; the exit code is 1 where a promise is not kept. */
export const measureCards = async (): Promise<void> => {
  const served = await serveFolder({ folder: resolve('src/cli/sample') });
  const url = `${served.origin}/index.html`;
  try {
    for (const engine of engines) {
      const session = await launch({ engine, headless: true });
      try {
        const popup = await session.openExtensionPage('popup/index.html');
        const page = await session.openPage(url);
        await waitFor('terms', () => askVisit(popup, url));
        await page.evaluate(watchCards);
        await page.bringToFront();
        const warm = await measureRounds(page, async () => undefined);
        const stopped = await measureRounds(page, () => session.stopBackground());
        const isKept = [
          check(`${engine}: ms from the dwell's end to the card, warm, median of ${warm.length}`, medianOf(warm), {
            most: most.warm,
          }),
          check(`${engine}: the same with the background stopped, median of ${stopped.length}`, medianOf(stopped), {
            most: most.stopped,
          }),
        ];
        console.log(`  worst: ${Math.max(...warm).toFixed(0)} ms warm, ${Math.max(...stopped).toFixed(0)} ms stopped`);
        if (isKept.includes(false)) process.exitCode = 1;
      } finally {
        await session.close();
      }
    }
  } finally {
    served.close();
  }
};
