/**
 * What marks cost a page, in both browsers: painting 5,000 of them in an article of 1 MB beside mark.js, finding the one
 * under the pointer, what they hold in memory, how soon added text is marked, and a page that never rests.
 */

import type { Page } from 'puppeteer-core';
import { type Engine, engines } from '../../../src/cli/browsers/find';
import { launch, type Session } from '../../../src/cli/browsers/launch';
import { bundleScript } from '../../../src/cli/bundle-script';
import { defaultSettings, type Settings, toStoredParts } from '../../../src/core/settings';
import { pathOf, servePages } from '../../e2e/hostile/serve';
import { check } from '../match/report';
import { medianOf } from '../match/rounds';
import { markedNames, writeArticle } from './article';
import { measureAdded, measureFollowing, restless, waitForMarks } from './follow';
import type { Offered, PainterName, PaintTimes } from './page';
import { readHeldMb } from './processes';

/** About 1 MB. */
const longSentences = 5000;
/** About 25 KB, a long read. */
const usualSentences = 120;
const paintRounds = 5;
const additions = 15;
/** Every mention marked. */
const everything: Settings = { ...defaultSettings, level: 'all', firstOnly: false };

const longPage = { name: 'long', html: writeArticle(longSentences) };
const usualPage = { name: 'usual', html: writeArticle(usualSentences) };
const restlessPage = { name: 'restless', html: writeArticle(usualSentences, restless) };

/** What is measured for both browsers. */
interface Bench {
  readonly session: Session;
  readonly urlOf: (page: { readonly name: string }) => string;
  readonly setOn: (isOn: boolean, settings?: Settings) => Promise<unknown>;
}

const paintOnce = (page: Page, painter: PainterName): Promise<PaintTimes> =>
  page.evaluate(
    (name, names) => {
      const bench: Offered = Reflect.get(globalThis, 'paintBench');
      return bench.paint(name, names);
    },
    painter,
    markedNames,
  );

/** Painting and hit testing, by the same modules without the extension around them. */
const measurePaint = async ({ session, urlOf, setOn }: Bench, script: string): Promise<boolean[]> => {
  await setOn(false);
  const page = await session.openPage(urlOf(longPage));
  await page.bringToFront();
  await page.evaluate(script);
  const times = new Map<PainterName, PaintTimes[]>();
  for (let round = 0; round <= paintRounds; round++)
    for (const name of ['ours', 'ranges', 'names', 'pattern'] as const) {
      const one = await paintOnce(page, name);
      if (round > 0) times.set(name, [...(times.get(name) ?? []), one]);
    }
  const medians = (name: PainterName) => {
    const all = times.get(name) ?? [];
    const [callMs, drawnMs] = [medianOf(all.map((it) => it.callMs)), medianOf(all.map((it) => it.drawnMs))];
    console.log(
      `        ${name.padEnd(9)} ${all[0]?.marks} marks: ${callMs.toFixed(1)} ms, drawn after ${drawnMs.toFixed(0)} ms`,
    );
    return { name, callMs, drawnMs };
  };
  const own = medians('ours');
  // Told the places or the names, as its users tell it.
  const peers = (['ranges', 'names'] as const).map(medians);
  // One pattern made for these very names: no promise, but the fastest that mark.js can be.
  const pattern = medians('pattern');
  console.log(
    `        share of that: ${(own.callMs / pattern.callMs).toFixed(2)}, until drawn ${(own.drawnMs / pattern.drawnMs).toFixed(2)}`,
  );
  const hits = await page.evaluate((names) => {
    const bench: Offered = Reflect.get(globalThis, 'paintBench');
    return bench.hit(names);
  }, markedNames);
  await page.close();
  console.log(
    `        first hit test ${hits.firstMs.toFixed(1)} ms, ${(hits.foundShare * 100).toFixed(0)} % of names found`,
  );
  const batchesMs = [...hits.batchesMs].sort((a, b) => a - b);
  const nearlySlowest = batchesMs[Math.floor(0.95 * (batchesMs.length - 1))] ?? Number.NaN;
  return [
    ...peers.map(({ name, callMs }) => check(`paint, share of mark.js by ${name}`, own.callMs / callMs, { most: 0.1 })),
    check('hit test, ms, median', medianOf(hits.batchesMs), { most: 0.3 }),
    check('hit test, ms, 95 % of batches of 50', nearlySlowest, { most: 0.3 }),
    check('names that the hit test finds, share', hits.foundShare, { least: 0.99 }),
  ];
};

const measureMemory = async ({ session, urlOf, setOn }: Bench): Promise<boolean[]> => {
  const open = async (isOn: boolean): Promise<number> => {
    await setOn(isOn);
    const page = await session.openPage(urlOf(longPage));
    await page.bringToFront();
    if (isOn) console.log(`        ${await waitForMarks(page, longSentences)} marks by the extension`);
    const megabytes = await readHeldMb(page);
    await page.close();
    return megabytes;
  };
  const [bare, marked] = [await open(false), await open(true)];
  console.log(`        the page alone ${bare.toFixed(1)} MB, with marks ${marked.toFixed(1)} MB`);
  return [check('memory above the page alone, MB', marked - bare, { most: 20 })];
};

const measureAdditions = async ({ session, urlOf, setOn }: Bench): Promise<boolean[]> => {
  await setOn(true);
  const page = await session.openPage(urlOf(usualPage));
  await page.bringToFront();
  await waitForMarks(page, 1);
  const times = await measureAdded(page, additions);
  await page.close();
  return [
    check('ms from added text to its mark, median', medianOf(times), { most: 300 }),
    check('ms from added text to its mark, slowest', Math.max(...times), { most: 300 }),
  ];
};

/**
 * In turn, so that whatever else the machine does meets all: the page alone, with marks it paints itself, and with the
 * extension as a reader has it who changed nothing. Chromium draws marked text anew whenever the document changes.
 */
const measureRestless = async ({ session, urlOf, setOn }: Bench, seconds: number): Promise<boolean[]> => {
  const sharesBy = { alone: [] as number[], painted: [] as number[], extension: [] as number[] };
  const grownBy = { alone: [] as number[], painted: [] as number[], extension: [] as number[] };
  const url = urlOf(restlessPage);
  for (const way of ['alone', 'painted', 'extension', 'extension', 'painted', 'alone'] as const) {
    await setOn(way === 'extension', defaultSettings);
    const options = { url, seconds, ...(way === 'painted' ? { ownNames: markedNames } : {}) };
    const { share, grownMb } = await measureFollowing(session, options);
    sharesBy[way].push(share * 100);
    console.log(`        ${way.padEnd(10)} ${(share * 100).toFixed(1)} % of a core, grown by ${grownMb.toFixed(2)} MB`);
    grownBy[way].push(grownMb);
  }
  const meanOf = (values: readonly number[]): number => values.reduce((sum, it) => sum + it, 0) / values.length;
  const [alone, painted, extension] = [sharesBy.alone, sharesBy.painted, sharesBy.extension].map(meanOf);
  const over = (less = Number.NaN): number => (extension ?? Number.NaN) - less;
  const kept = [check('a page that never rests, % of a core over its own marks', over(painted), { most: 2 })];
  console.log(`        over the page without any: ${over(alone).toFixed(1)} %`);
  if (session.engine === 'chromium')
    kept.push(
      check(`grown in ${seconds} s, MB over its own marks`, meanOf(grownBy.extension) - meanOf(grownBy.painted), {
        most: 0.5,
      }),
    );
  return kept;
};

/** Measures and prints it for both browsers; the exit code is 1 where a promise is not kept. */
export const measurePainting = async (seconds: number, browsers: readonly Engine[] = engines): Promise<void> => {
  const script = await bundleScript('tests/bench/paint/page.ts');
  const served = await servePages([longPage, usualPage, restlessPage]);
  try {
    for (const engine of browsers) {
      const session = await launch({ engine, headless: true });
      try {
        console.log(`\n${engine}\n`);
        const popup = await session.openExtensionPage('popup/index.html');
        const bench: Bench = {
          session,
          urlOf: (page) => `${served.origin}${pathOf(page)}`,
          setOn: (enabled, settings = everything) =>
            popup.evaluate(
              async ({ local, account }) => {
                const { storage } = Reflect.get(globalThis, 'chrome');
                await storage.sync.set({ settings: account });
                await storage.local.set({ settings: local });
              },
              toStoredParts({ ...settings, enabled }),
            ),
        };
        const kept = [...(await measurePaint(bench, script)), ...(await measureAdditions(bench))];
        if (engine === 'chromium') kept.push(...(await measureMemory(bench)));
        kept.push(...(await measureRestless(bench, seconds)));
        if (kept.includes(false)) process.exitCode = 1;
      } finally {
        await session.close();
      }
    }
  } finally {
    served.close();
  }
};
