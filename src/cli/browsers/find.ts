/** Where a browser lies on this machine. Looks, never installs. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The two engines Contexture runs in: `chromium` stands for Chromium, Chrome and Edge, `firefox` for Firefox and Firefox ESR. */
export const engines = ['chromium', 'firefox'] as const;
export type Engine = (typeof engines)[number];

/** The environment variable that names an engine's executable outright. */
export const pathVariable: Readonly<Record<Engine, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const commands: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const { env } = process;
const programFolders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);

const installedPaths: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFolders.flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFolders.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ],
};

const isExecutable = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The path of an engine's executable, or undefined when none is installed. `CHROME_PATH` and `FIREFOX_PATH` come first.
 * Throws when such a variable names something that cannot be run.
 */
export const findBrowser = async (engine: Engine): Promise<string | undefined> => {
  const named = env[pathVariable[engine]];
  if (named) {
    if (await isExecutable(named)) return named;
    throw new Error(
      `${pathVariable[engine]} is "${named}", which is no program that can be run. Correct or unset the variable.`,
    );
  }
  const extension = process.platform === 'win32' ? '.exe' : '';
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => commands[engine].map((command) => join(folder, command + extension)));
  // A machine may have several: the order of `commands` decides before the order of PATH.
  onPath.sort((a, b) => rank(engine, a) - rank(engine, b));
  for (const path of [...onPath, ...installedPaths[engine]]) if (await isExecutable(path)) return path;
  return undefined;
};

const rank = (engine: Engine, path: string): number =>
  commands[engine].findIndex((command) => path.endsWith(command) || path.endsWith(`${command}.exe`));
