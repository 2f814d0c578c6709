/**
 * `npm run --silent detect -- DIR|FILE…`: what the shipped detector and finder make of saved pages, in a real browser, each
 * page under its own address with the network closed and its scripts switched off. Prints one JSON line a page.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import puppeteer, { type Browser, type HTTPRequest } from 'puppeteer-core';
import * as v from 'valibot';
import { type Engine, engines } from './browsers/find';
import { ensureBrowser, NoBrowserError } from './browsers/install';

const usage = `npm run --silent detect -- DIR|FILE… [--browser ${engines.join('|')}] [--slowdown N]
  pages are .html or .html.gz; labels.json beside them may give each one's address: [{"id": "NAME", "url": "…"}]
  --slowdown 4  as on a machine four times slower (Chromium only)`;

/** Something the user asked for that cannot be done; the message says what to do. */
class UsageError extends Error {}

const pageName = /\.html?(?:\.gz)?$/i;
const idOf = (file: string): string => basename(file).replace(pageName, '');

const labelsSchema = v.array(v.object({ id: v.string(), url: v.string() }));

const probedSchema = v.object({
  article: v.boolean(),
  text: v.string(),
  title: v.string(),
  date: v.exactOptional(v.string()),
  detectMs: v.number(),
  findMs: v.number(),
  longestTaskMs: v.number(),
});

const listPages = async (path: string): Promise<string[]> => {
  const found = await stat(path).catch(() => {
    throw new UsageError(`${path}: there is no such file or folder`);
  });
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => pageName.test(name)).sort();
  if (names.length === 0) throw new UsageError(`${path}: holds no .html or .html.gz`);
  return names.map((name) => join(path, name));
};

/** The addresses that labels.json in a folder gives, by page; none where there is no such file. */
const readLabels = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const path = join(folder, 'labels.json');
  const source = await readFile(path, 'utf8').catch(() => '[]');
  const labels = v.safeParse(labelsSchema, JSON.parse(source));
  if (!labels.success)
    throw new UsageError(`${path}: ${labels.issues[0].message}; it should be a list of {"id", "url"}`);
  return new Map(labels.output.map(({ id, url }) => [id, url]));
};

const readPage = async (file: string): Promise<string> => {
  const bytes = await readFile(file);
  return (file.toLowerCase().endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

const bundleProbe = async (): Promise<string> => {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['src/content/probe.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    minify: true,
  });
  return outputFiles[0]?.text ?? '';
};

const isRoot = process.getuid?.() === 0;

const openBrowser = async (engine: Engine): Promise<Browser> =>
  puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: await ensureBrowser(engine),
    headless: true,
    args: engine === 'chromium' ? ['--disable-gpu', '--no-first-run', ...(isRoot ? ['--no-sandbox'] : [])] : [],
    // Otherwise Firefox rounds times to whole milliseconds.
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });

/** Answers for the page itself and for nothing else: no script of it runs, and nothing is fetched. */
const answerWith = (html: string) => (request: HTTPRequest) => {
  const isPage = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
  const answered = isPage
    ? request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
        body: html,
      })
    : request.abort();
  // A page may be gone before its last picture has been refused.
  answered.catch(() => undefined);
};

interface Visit {
  readonly html: string;
  readonly url: string;
  readonly probe: string;
  readonly slowdown: number;
}

const probePage = async (browser: Browser, { html, url, probe, slowdown }: Visit) => {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', answerWith(html));
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    await page.evaluate(probe);
    return v.parse(probedSchema, await page.evaluate('contextureProbe()'));
  } finally {
    await page.close();
  }
};

const rounded = (ms: number): number => Math.round(ms * 100) / 100;

const readOptions = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        slowdown: { type: 'string', default: '1' },
      },
    });
    const engine = engines.find((one) => one === values.browser);
    if (!engine) throw new Error(`--browser should be ${engines.join(' or ')}`);
    const slowdown = Number(values.slowdown);
    if (!(slowdown >= 1)) throw new Error('--slowdown should be a number from 1 up');
    if (slowdown > 1 && engine !== 'chromium') throw new Error('--slowdown works in Chromium only');
    if (positionals.length === 0) throw new Error('Name one or more saved pages, or folders of them.');
    return { engine, slowdown, paths: positionals };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
};

const main = async (): Promise<void> => {
  const { engine, slowdown, paths } = readOptions();
  const started = process.env['INIT_CWD'] ?? '.';
  const files = (await Promise.all(paths.map((path) => listPages(resolve(started, path))))).flat();
  const folders = [...new Set(files.map((file) => dirname(file)))];
  const labels = new Map(await Promise.all(folders.map(async (it) => [it, await readLabels(it)] as const)));
  const probe = await bundleProbe();
  const browser = await openBrowser(engine);
  try {
    for (const file of files) {
      const url = labels.get(dirname(file))?.get(idOf(file)) ?? `https://example.org/${encodeURIComponent(idOf(file))}`;
      try {
        const probed = await probePage(browser, { html: await readPage(file), url, probe, slowdown });
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

await main().catch((error: unknown) => {
  if (!(error instanceof UsageError) && !(error instanceof NoBrowserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
