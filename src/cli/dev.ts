/**
 * `npm run dev`: opens a browser with the extension on the sample article, rebuilds at each change below src and installs
 * the result anew. A build that fails is reported and the last good one stays.
 */
import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engines } from './browsers/find';
import { launch } from './browsers/launch';
import { serveFolder } from './serve';

/** Editors write a file in several steps: wait until they are done. */
const settleMs = 150;

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
});
const engine = engines.find((it) => it === values.browser);
if (!engine) throw new Error(`--browser is "${values.browser}": use chromium or firefox`);

const build = (): boolean => spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' }).status === 0;

if (!build()) process.exit(1);
const served = await serveFolder({ folder: resolve('src/cli/sample') });
const session = await launch({ engine, headless: values.headless });
const page = await session.openPage(`${served.origin}/index.html`);
console.log(`Watching src. ${served.origin}/index.html is open in ${engine}; Ctrl+C ends.`);

let pending: NodeJS.Timeout | undefined;
const update = async (): Promise<void> => {
  const startMs = Date.now();
  if (!build()) return;
  await session.reinstall();
  await page.reload();
  console.log(`Reloaded after ${Date.now() - startMs} ms.`);
};
const watcher = watch('src', { recursive: true }, () => {
  clearTimeout(pending);
  pending = setTimeout(() => void update().catch((error: unknown) => console.error(error)), settleMs);
});

const end = async (): Promise<void> => {
  watcher.close();
  served.close();
  await session.close();
};
process.once('SIGINT', () => void end());
session.browser.once('disconnected', () => {
  watcher.close();
  served.close();
});
