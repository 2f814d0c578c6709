/**
 * `npm run --silent detect -- DIR|FILE…`: what the shipped detector and finder make of saved pages, in a real browser, each
 * page under its own address with the network closed and its scripts switched off. Prints one JSON line a page.
 */

import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { engines } from './browsers/find';
import { bundleScript } from './bundle-script';
import { openClosedBrowser, withClosedPage } from './closed-browser';
import { readArguments, runCommand, UsageError } from './command';
import { listPages, readPage } from './saved-pages';

const usage = `npm run --silent detect -- DIR|FILE… [--browser ${engines.join('|')}] [--slowdown N] [--neutral]
  pages are .html or .html.gz; labels.json beside them may give each one's address: [{"id": "NAME", "url": "…"}]
  --neutral     every page under an address that says nothing of it
  --slowdown 4  as on a machine four times slower (Chromium only)`;

const probedSchema = v.object({
  article: v.boolean(),
  text: v.string(),
  title: v.string(),
  byline: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
  detectMs: v.number(),
  findMs: v.number(),
  longestTaskMs: v.number(),
});

interface Visit {
  readonly html: string;
  readonly url: string;
  readonly probe: string;
  readonly slowdown: number;
}

const probePage = (browser: Browser, { html, url, probe, slowdown }: Visit) =>
  withClosedPage(browser, { html, url }, async (page) => {
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    await page.evaluate(probe);
    return v.parse(probedSchema, await page.evaluate('contextureProbe()'));
  });

const rounded = (ms: number): number => Math.round(ms * 100) / 100;

const readOptions = () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      slowdown: { type: 'string', default: '1' },
      neutral: { type: 'boolean', default: false },
    },
  });
  const engine = engines.find((one) => one === values.browser);
  if (!engine) throw new UsageError(`--browser should be ${engines.join(' or ')}`);
  const slowdown = Number(values.slowdown);
  if (!(slowdown >= 1)) throw new UsageError('--slowdown should be a number from 1 up');
  if (slowdown > 1 && engine !== 'chromium') throw new UsageError('--slowdown works in Chromium only');
  if (positionals.length === 0) throw new UsageError('Name one or more saved pages, or folders of them.');
  return { engine, slowdown, isNeutral: values.neutral, paths: positionals };
};

const main = async (): Promise<void> => {
  const { engine, slowdown, isNeutral, paths } = readOptions();
  const started = process.env['INIT_CWD'] ?? '.';
  const pages = await listPages(paths.map((path) => resolve(started, path)));
  const probe = await bundleScript('src/content/probe.ts');
  const browser = await openClosedBrowser(engine);
  try {
    for (const [nth, { file, url: ownUrl }] of pages.entries()) {
      const url = isNeutral ? `https://example.org/${nth}` : ownUrl;
      try {
        const probed = await probePage(browser, { html: await readPage({ file }), url, probe, slowdown });
        const { detectMs, findMs, longestTaskMs, ...found } = probed;
        const times = { detectMs, findMs, longestTaskMs };
        const shown = Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, rounded(ms)]));
        console.log(JSON.stringify({ file, ...found, ...shown }));
      } catch (error) {
        console.error(`${file}: ${error instanceof Error ? error.message : error}`);
        process.exitCode = 1;
      }
    }
  } finally {
    await browser.close();
  }
};

await runCommand(usage, main);
