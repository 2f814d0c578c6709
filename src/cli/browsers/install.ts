/** Installs a browser where none is found: Debian's packages as root or by sudo, otherwise a download. Changes nothing else. */

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import * as downloads from '@puppeteer/browsers';
import { CommandError } from '../command';
import { type Engine, findBrowser, pathVariable } from './find';

const debianPackage: Readonly<Record<Engine, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
const downloadDir = resolve('node_modules/.cache/contexture/browsers');

/** A browser is missing and could not be installed; the message says what to do. */
export class NoBrowserError extends CommandError {
  override name = 'NoBrowserError';
}

const has = (command: string): boolean => spawnSync('which', [command]).status === 0;

const installFromDebian = (engine: Engine): boolean => {
  if (process.platform !== 'linux' || !has('apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  // `sudo -n` fails at once where it would ask for a password: nothing here may wait for one unseen.
  if (!isRoot && (!has('sudo') || spawnSync('sudo', ['-n', 'true']).status !== 0)) return false;
  const asRoot = (args: readonly string[]): boolean => {
    const [command, ...rest] = isRoot ? args : ['sudo', '-n', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return (
      command !== undefined && spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
    );
  };
  console.error(`No ${engine} found. Installing Debian's package ${debianPackage[engine]} …`);
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', debianPackage[engine]];
  return asRoot(install) || (asRoot(['apt-get', 'update']) && asRoot(install));
};

const download = async (engine: Engine): Promise<string | undefined> => {
  const platform = downloads.detectBrowserPlatform();
  if (!platform) return undefined;
  const browser = engine === 'chromium' ? downloads.Browser.CHROME : downloads.Browser.FIREFOX;
  const cached = (await downloads.getInstalledBrowsers({ cacheDir: downloadDir })).find((it) => it.browser === browser);
  if (cached) return cached.executablePath;
  console.error(`No ${engine} found. Downloading one …`);
  try {
    const buildId = await downloads.resolveBuildId(browser, platform, 'stable');
    return (await downloads.install({ browser, buildId, cacheDir: downloadDir })).executablePath;
  } catch {
    return undefined;
  }
};

/**
 * The path of an engine's executable, installed first where none was found. Throws NoBrowserError when that fails too.
 * Debian and Ubuntu: `apt-get install`, as root or by sudo without a password; elsewhere: a download into node_modules.
 */
export const ensureBrowser = async (engine: Engine): Promise<string> => {
  const found = (await findBrowser(engine)) ?? (installFromDebian(engine) ? await findBrowser(engine) : undefined);
  const path = found ?? (await download(engine));
  if (path) return path;
  const names = engine === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  throw new NoBrowserError(
    `No ${names} was found and none could be installed.\n` +
      `Install one (on Debian: sudo apt-get install ${debianPackage[engine]}) or set ${pathVariable[engine]} to its program.`,
  );
};
