/**
 * The article finder beside Readability and Defuddle, on saved pages in one browser: how well their texts agree with the
 * pages' own, and how long they take, which engine goes first being drawn for each page.
 */

import { basename, dirname, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Engine } from '../../../src/cli/browsers/find';
import { bundleScript } from '../../../src/cli/bundle-script';
import { openClosedBrowser, withClosedPage } from '../../../src/cli/closed-browser';
import { listPages, readPage, type SavedPage } from '../../../src/cli/saved-pages';
import { check } from '../match/report';
import { medianOf } from '../match/rounds';
import type { EngineName, Found, RunEngine } from './page';
import { bootstrap, meanOf, seededRandom, wordF1 } from './score';

const rounds = 5;
const seed = 6;

/** What came of one page. */
interface Measured {
  readonly page: SavedPage;
  readonly f1: Readonly<Record<EngineName, number>>;
  readonly first: Readonly<Record<'contexture' | 'readability', Found>>;
  readonly warmMs: Readonly<Record<'contexture' | 'readability', number>>;
}

const runIn = (page: Page, name: EngineName): Promise<Found> =>
  page.evaluate((engine) => {
    const run: RunEngine = Reflect.get(globalThis, 'runEngine');
    return run(engine);
  }, name);

const measureIn = async (page: Page, saved: SavedPage, random: () => number): Promise<Measured> => {
  const runs = { contexture: [] as Found[], readability: [] as Found[] };
  for (let round = 0; round <= rounds; round++) {
    const order = random() < 0.5 ? (['contexture', 'readability'] as const) : (['readability', 'contexture'] as const);
    for (const name of order) runs[name].push(await runIn(page, name));
  }
  const defuddle = await runIn(page, 'defuddle');
  const [ours, theirs] = [runs.contexture[0], runs.readability[0]];
  if (!ours || !theirs) throw new Error('nothing was run');
  const warmMsOf = (found: readonly Found[]): number => medianOf(found.slice(1).map(({ ms }) => ms));
  const f1Of = ({ text }: Found): number => wordF1(text, saved.text ?? '');
  return {
    page: saved,
    f1: { contexture: f1Of(ours), readability: f1Of(theirs), defuddle: f1Of(defuddle) },
    first: { contexture: ours, readability: theirs },
    warmMs: { contexture: warmMsOf(runs.contexture), readability: warmMsOf(runs.readability) },
  };
};

/** In a folder of this name the reference is what Readability itself makes of a page: that says nothing of which is right. */
const isOwnReference = (folder: string): boolean => basename(folder) === 'readability';

const reportTexts = (folder: string, measured: readonly Measured[], random: () => number): boolean[] => {
  const articles = measured.filter(({ page }) => page.article && page.text);
  if (articles.length === 0) return [];
  const meanF1 = (name: EngineName): number => meanOf(articles.map(({ f1 }) => f1[name]));
  console.log(`\n${basename(folder)}: ${articles.length} articles with a reference text\n`);
  if (isOwnReference(folder)) {
    for (const name of ['contexture', 'readability', 'defuddle'] as const)
      console.log(`        agreement with Readability, ${name.padEnd(12)} ${meanF1(name).toFixed(3)}`);
    return [];
  }
  const kept = [check('F1 of words, Contexture', meanF1('contexture'), { least: 0.97 })];
  for (const peer of ['readability', 'defuddle'] as const) {
    const ahead = articles.map(({ f1 }) => f1.contexture - f1[peer]);
    const [low, high] = bootstrap(ahead, random);
    kept.push(check(`more than ${peer} (${meanF1(peer).toFixed(3)})`, meanOf(ahead), { least: 0.02 }));
    console.log(`        95 % of redrawn pages: ${low.toFixed(3)} to ${high.toFixed(3)}`);
  }
  const worst = [...articles].sort((a, b) => a.f1.contexture - b.f1.contexture).slice(0, 12);
  for (const { page, f1 } of worst)
    console.log(
      `        ${page.id.padEnd(28)} ${f1.contexture.toFixed(3)}  readability ${f1.readability.toFixed(3)}  defuddle ${f1.defuddle.toFixed(3)}`,
    );
  return kept;
};

const reportTimes = (measured: readonly Measured[]): boolean[] => {
  const column = (pick: (one: Measured) => number): string => {
    const sorted = measured.map(pick).sort((a, b) => a - b);
    const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(1);
    return `${at(0.5).padStart(8)}${at(0.95).padStart(8)}${at(1).padStart(8)}`;
  };
  console.log(`\nms on ${measured.length} pages${''.padEnd(24)} median    95 %     max\n`);
  console.log(`first run, Contexture`.padEnd(36) + column(({ first }) => first.contexture.ms));
  console.log(`first run, Readability with its clone`.padEnd(36) + column(({ first }) => first.readability.ms));
  console.log(`warm, Contexture`.padEnd(36) + column(({ warmMs }) => warmMs.contexture));
  console.log(`warm, Readability with its clone`.padEnd(36) + column(({ warmMs }) => warmMs.readability));
  console.log(`longest task, Contexture`.padEnd(36) + column(({ first }) => first.contexture.longestMs));
  console.log();
  const ratio = (own: (one: Measured) => number, peer: (one: Measured) => number): number =>
    medianOf(measured.map(own)) / medianOf(measured.map(peer));
  return [
    check(
      'first run, share of Readability',
      ratio(
        ({ first }) => first.contexture.ms,
        ({ first }) => first.readability.ms,
      ),
      { most: 0.3 },
    ),
    check(
      'warm, share of Readability',
      ratio(
        ({ warmMs }) => warmMs.contexture,
        ({ warmMs }) => warmMs.readability,
      ),
      { most: 0.15 },
    ),
    check('longest task, ms', Math.max(...measured.map(({ first }) => first.contexture.longestMs)), { most: 50 }),
  ];
};

/** Measures and prints it for the pages in some folders; the exit code is 1 where a promise is not kept. */
export const measureFinder = async (folders: readonly string[], engine: Engine): Promise<void> => {
  const started = process.env['INIT_CWD'] ?? '.';
  const pages = await listPages(folders.map((folder) => resolve(started, folder)));
  const peers = await bundleScript('tests/bench/find/page.ts');
  const random = seededRandom(seed);
  const browser = await openClosedBrowser(engine);
  const measured: Measured[] = [];
  try {
    for (const saved of pages) {
      const html = await readPage(saved);
      const one = await withClosedPage(browser, { html, url: saved.url }, async (page) => {
        await page.evaluate(peers);
        return measureIn(page, saved, random);
      }).catch((error: unknown) => console.error(`${saved.file}: ${error instanceof Error ? error.message : error}`));
      if (one) measured.push(one);
    }
  } finally {
    await browser.close();
  }
  const foldersSeen = [...new Set(measured.map(({ page }) => dirname(page.file)))];
  const kept = foldersSeen.flatMap((folder) => {
    const own = measured.filter(({ page }) => dirname(page.file) === folder);
    return [...reportTexts(folder, own, random), ...reportTimes(own)];
  });
  if (kept.includes(false) || measured.length < pages.length) process.exitCode = 1;
};
