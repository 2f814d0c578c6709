/**
 * `npm run dev`: opens a browser with the extension on the sample article, rebuilds at each change and installs the
 * result anew. A build that fails is reported and the last good one stays.
 */
import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { engines } from './browsers/find';
import { launch } from './browsers/launch';
import { readArguments, runCommand, UsageError } from './command';
import { serveFolder } from './serve';

/** Editors write a file in several steps: wait until they are done. */
const settleMs = 150;

const usage = 'npm run dev -- [--browser chromium|firefox] [--headless]';

const developInBrowser = async (): Promise<void> => {
  const { values } = readArguments({
    options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
  });
  const engine = engines.find((it) => it === values.browser);
  if (!engine) throw new UsageError(`--browser is "${values.browser}": use chromium or firefox`);

  const target = engine === 'firefox' ? 'firefox' : 'chrome';
  const build = (): boolean =>
    spawnSync(process.execPath, ['build.mjs', '--trial', target], { stdio: 'inherit' }).status === 0;

  if (!build()) {
    process.exitCode = 1;
    return;
  }
  const served = await serveFolder({ folder: resolve('src/cli/sample') });
  const session = await launch({ engine, headless: values.headless });
  const page = await session.openPage(`${served.origin}/index.html`);
  console.log(`Watching what the extension is made of. ${served.origin}/index.html is open in ${engine}; Ctrl+C ends.`);

  const update = async (): Promise<void> => {
    const startMs = Date.now();
    if (!build()) {
      console.log('Not reloaded: the last good one stays until this is mended.');
      return;
    }
    await session.reinstall();
    await page.reload();
    console.log(`Reloaded after ${Date.now() - startMs} ms.`);
  };
  let pending: NodeJS.Timeout | undefined;
  /** One update at a time: a browser cannot install two at once. */
  let updating = Promise.resolve();
  const watchers = ['src', 'icons', 'manifest.json'].map((path) =>
    watch(path, { recursive: true }, () => {
      clearTimeout(pending);
      pending = setTimeout(() => {
        updating = updating.then(update).catch((error: unknown) => console.error(error));
      }, settleMs);
    }),
  );

  const stopWatching = (): void => {
    for (const watcher of watchers) watcher.close();
    served.close();
  };
  process.once('SIGINT', () => {
    stopWatching();
    void session.close();
  });
  session.browser.once('disconnected', stopWatching);
};

await runCommand(usage, developInBrowser);
