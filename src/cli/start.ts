/**
 * `npm start`: opens a browser with the extension installed on the sample article, or on --url or --file. Without a
 * display, or with --headless, it reads the page itself: prints the terms found and one card, and saves two pictures.
 */
import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ReportedMention } from '../core/visit';
import { type Engine, engines, findBrowser } from './browsers/find';
import { launch, type Session } from './browsers/launch';
import { askVisit, locateText, pointAt, readCard, waitFor } from './browsers/observe';
import { CommandError, readArguments, runCommand, UsageError } from './command';
import { type Served, serveFolder } from './serve';

const usage = `npm start -- [--browser chromium|firefox] [--url ADDRESS | --file FILE.html] [--headless] [--dark] [--port N] [--out FOLDER]`;

const readOptions = () =>
  readArguments({
    options: {
      browser: { type: 'string' },
      url: { type: 'string' },
      file: { type: 'string' },
      headless: { type: 'boolean', default: false },
      dark: { type: 'boolean', default: false },
      port: { type: 'string' },
      out: { type: 'string', default: 'dist/pictures' },
    },
  }).values;

const isEngine = (text: string): text is Engine => engines.some((engine) => engine === text);

const chooseEngine = async (wanted: string | undefined): Promise<Engine> => {
  if (wanted !== undefined) {
    if (!isEngine(wanted)) throw new UsageError(`--browser is "${wanted}": use chromium or firefox`);
    return wanted;
  }
  for (const engine of engines) if (await findBrowser(engine)) return engine;
  return 'chromium';
};

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

interface Target {
  readonly url: string;
  readonly served?: Served;
}

const parsePort = (text: string | undefined): number => {
  const port = Number(text ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`--port is "${text}": use 0 to 65535`);
  return port;
};

const openTarget = async (options: ReturnType<typeof readOptions>): Promise<Target> => {
  if (options.url !== undefined) {
    if (!/^https?:\/\//.test(options.url) || !URL.canParse(options.url))
      throw new UsageError(`--url is "${options.url}": give a whole address that begins with http:// or https://`);
    return { url: options.url };
  }
  const port = parsePort(options.port);
  if (options.file === undefined) {
    const served = await serveFolder({ folder: resolve('src/cli/sample'), port });
    return { url: `${served.origin}/index.html`, served };
  }
  const file = resolve(process.env['INIT_CWD'] ?? '.', options.file);
  if (!(await stat(file).catch(() => undefined))?.isFile()) throw new UsageError(`--file: there is no file ${file}`);
  const served = await serveFolder({ folder: dirname(file), port });
  return { url: `${served.origin}/${encodeURIComponent(basename(file))}`, served };
};

const printTable = (mentions: readonly ReportedMention[]): void => {
  const rows = mentions.map(({ surface, label, entry, type, marked }) => [
    surface,
    `${label} (${entry})`,
    type,
    marked ? '·' : '',
  ]);
  const titles = ['text', 'entry', 'type', 'mark'];
  const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const print = (row: readonly string[]): void =>
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  for (const row of [titles, widths.map((width) => '─'.repeat(width)), ...rows]) print(row);
};

/** The mentions whose cards are worth showing, the one with the most to say first. */
const rankMentions = (mentions: readonly ReportedMention[]): ReportedMention[] => {
  const marked = mentions.filter((mention) => mention.marked);
  const isPerson = (mention: ReportedMention): boolean => mention.type === 'person';
  return [...marked.filter(isPerson), ...marked.filter((mention) => !isPerson(mention)), ...mentions];
};

/** On a page we do not know, the same words may stand in a menu too: so many names are tried until one answers. */
const mostTried = 4;

/** Where a name is looked for first: in the paragraphs of an article. */
const paragraphs = 'article p:not([class])';

const readPage = async (session: Session, page: Page, outDir: string): Promise<void> => {
  const extensionPage = await session.openExtensionPage('popup/index.html');
  const visit = await waitFor('terms on the page', () => askVisit(extensionPage, page.url()), 15_000).catch(
    () => undefined,
  );
  await extensionPage.close();
  await page.bringToFront();
  await mkdir(outDir, { recursive: true });
  const savePicture = async (name: string): Promise<void> => {
    const path = resolve(outDir, `${session.engine}-${name}.png`) as `${string}.png`;
    await page.screenshot({ path });
    console.log(path);
  };
  if (!visit) {
    console.log('No article was recognised on this page, so nothing is marked.');
    return savePicture('page');
  }
  printTable(visit.mentions);
  console.log(
    `\n${visit.mentions.length} mentions of ${visit.terms} terms; the article's date: ${visit.date ?? 'not found'}\n`,
  );
  const [first, ...others] = rankMentions(visit.mentions);
  if (!first) return savePicture('marks');
  // A picture of the top would show a headline and a photograph: what is marked is further down.
  await locateText(page, first.surface, paragraphs).catch(() => locateText(page, first.surface));
  await savePicture('marks');
  for (const { surface } of [first, ...others].slice(0, mostTried)) {
    await pointAt(page, surface, paragraphs).catch(() => pointAt(page, surface));
    const card = await waitFor('the card', () => readCard(session, page), 4000).catch(() => undefined);
    if (card === undefined) continue;
    console.log(card);
    await new Promise((wake) => setTimeout(wake, 250)); // the card fades in
    return savePicture('card');
  }
  throw new CommandError(
    `no card opened at ${[first, ...others]
      .slice(0, mostTried)
      .map(({ surface }) => surface)
      .join(', ')}`,
  );
};

const main = async (): Promise<void> => {
  const options = readOptions();
  const headless = options.headless || !hasDisplay();
  const engine = await chooseEngine(options.browser);
  const target = await openTarget(options);
  try {
    const session = await launch({ engine, headless, dark: options.dark });
    try {
      const page = await session.openPage(target.url).catch((error: unknown) => {
        // Firefox adds its own stack below.
        const [reason] = String(error instanceof Error ? error.message : error).split('\n');
        throw new CommandError(`${target.url} cannot be opened: ${reason}`);
      });
      if (headless) await readPage(session, page, resolve(process.env['INIT_CWD'] ?? '.', options.out));
      else {
        console.log(`${target.url} is open. Point at a dotted name. Close the browser to end.`);
        await new Promise((resolveClosed) => session.browser.once('disconnected', resolveClosed));
      }
    } finally {
      await session.close();
    }
  } finally {
    target.served?.close();
  }
};

await runCommand(usage, main);
