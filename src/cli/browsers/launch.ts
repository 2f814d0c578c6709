/**
 * Starts either browser with the built extension installed and drives it: the one harness of `npm start`, `npm run dev`
 * and the tests. Knows nothing of what is on a page.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Engine } from './find';
import { runInParent } from './firefox-protocol';
import { copyInLocale } from './in-locale';
import { ensureBrowser, NoBrowserError } from './install';

/** A running browser with the extension in it. */
export interface Session {
  readonly engine: Engine;
  readonly browser: Browser;
  /** Opens a tab; resolves when the page has loaded. */
  openPage(url: string): Promise<Page>;
  /** Opens one of the extension's own pages in a tab: `popup/index.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** The welcome page, which opens once after installing. */
  findWelcome(): Promise<Page>;
  /** Stops the background worker, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Whether the background runs. */
  isBackgroundRunning(): Promise<boolean>;
  /** Does what the browser does when the reader presses a command's shortcut: keys sent to a page do not reach it. */
  runCommand(name: string): Promise<void>;
  /** Does what the browser does when an item of the extension's context menu is chosen in the tab at the front. */
  chooseMenuItem(id: string, clicked?: MenuClick): Promise<void>;
  /** Does what the browser does when a text is entered in the address bar after the extension's keyword. */
  enterInAddressBar(text: string): Promise<void>;
  /** Installs the extension anew, as an update does. */
  reinstall(): Promise<void>;
  close(): Promise<void>;
}

/** What the browser tells of a choice in the context menu. */
export interface MenuClick {
  readonly selectionText?: string;
}

/** How to start. `width` and `height` are the page's, in CSS px. */
export interface LaunchOptions {
  readonly engine: Engine;
  readonly headless: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Whether the welcome page stays open; it is closed if not said, so that it comes in nobody's way. */
  readonly keepsWelcome?: boolean;
  /** Whether the reader has fingers only: no pointer that hovers, none that is fine. Firefox must be told at its start. */
  readonly isTouch?: boolean;
  /** The extension's folder; the built one if not said. */
  readonly folder?: string;
  /** The language of the extension's texts, as in `_locales`; the browser's own if not said. */
  readonly locale?: string;
}

/** What is to be started, with the folder there is. */
type Prepared = LaunchOptions & { readonly folder: string };

/** Where the build puts each engine's extension. */
export const extensionFolder = (engine: Engine): string =>
  resolve('dist', engine === 'chromium' ? 'chrome' : 'firefox');

/** The extension's id in Firefox. */
export const geckoId = 'contexture@contexture.example';
/** Any fixed value: Firefox draws a random one, and a test must know the address of the extension's pages. */
const geckoUuid = '6b1f0c52-9a4e-4a0e-8f5c-3d7f2a9b1c44';

/** What Firefox finds on a telephone: touch events, and one coarse pointer (bit 0) that does not hover. */
const touchPreferences = {
  'dom.w3c_touch_events.enabled': 1,
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
};

const isRoot = process.getuid?.() === 0;

const chromiumArguments = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
];

const pollUntil = async (isDone: () => Promise<boolean>, what: string): Promise<void> => {
  const deadlineMs = Date.now() + 30_000;
  for (;;) {
    if (await isDone().catch(() => false)) return;
    if (Date.now() > deadlineMs) throw new Error(`gave up waiting: ${what}`);
    await new Promise((wake) => setTimeout(wake, 30));
  }
};

const findWelcomeIn = async (browser: Browser): Promise<Page> => {
  let found: Page | undefined;
  await pollUntil(async () => {
    for (const page of await browser.pages()) {
      // Firefox does not tell the address of an extension's page: the page itself does.
      const path = await page.evaluate(() => document.readyState === 'complete' && location.pathname).catch(() => '');
      if (path === '/welcome/index.html') found = page;
    }
    return found !== undefined;
  }, 'the welcome page');
  if (!found) throw new Error('there is no welcome page');
  return found;
};

/** Does what follows on a browser's start; where that fails, no browser is left behind. */
const orClose = async <T>(browser: Browser, follow: () => Promise<T>): Promise<T> => {
  try {
    return await follow();
  } catch (error) {
    await browser.close();
    throw error;
  }
};

const launchChromium = async (options: Prepared, profile: string): Promise<Session> => {
  const { width = 1200, height = 860, folder } = options;
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless: options.headless,
    enableExtensions: true,
    userDataDir: profile,
    args: [
      ...chromiumArguments,
      ...(options.headless ? ['--disable-gpu'] : []),
      `--window-size=${width},${height + 90}`,
    ],
    defaultViewport: options.headless ? { width, height } : null,
  });
  let id = await orClose(browser, () => browser.installExtension(folder));
  const findWorker = () =>
    browser.targets().find((target) => target.type() === 'service_worker' && target.url().includes(id));
  const openPage = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    if (options.isTouch) await page.setViewport({ width, height, isMobile: true, hasTouch: true });
    if (options.dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  return {
    engine: 'chromium',
    browser,
    openPage,
    openExtensionPage: (path) => openPage(`chrome-extension://${id}/${path}`),
    findWelcome: () => findWelcomeIn(browser),
    async stopBackground() {
      // A worker that was just woken is not among the targets yet.
      await browser.waitForTarget((it) => it.type() === 'service_worker' && it.url().includes(id));
      // A page that asks at this very moment wakes it again.
      await pollUntil(async () => {
        await (await findWorker()?.worker())?.close();
        return findWorker() === undefined;
      }, 'the background to stop');
    },
    isBackgroundRunning: async () => findWorker() !== undefined,
    async runCommand(name) {
      const worker = await findWorker()?.worker();
      await worker?.evaluate((command) => Reflect.get(globalThis, 'chrome').commands.onCommand.dispatch(command), name);
    },
    async chooseMenuItem(menuItemId, clicked = {}) {
      const worker = await findWorker()?.worker();
      const choose = async (info: object): Promise<void> => {
        const { tabs, contextMenus } = Reflect.get(globalThis, 'chrome');
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        contextMenus.onClicked.dispatch({ frameId: 0, ...info }, tab);
      };
      await worker?.evaluate(choose, { menuItemId, ...clicked });
    },
    async enterInAddressBar(text) {
      const worker = await findWorker()?.worker();
      const enter = (entered: string): void =>
        Reflect.get(globalThis, 'chrome').omnibox.onInputEntered.dispatch(entered, 'newForegroundTab');
      await worker?.evaluate(enter, text);
    },
    async reinstall() {
      await browser.uninstallExtension(id);
      id = await browser.installExtension(folder);
      await (await findWelcomeIn(browser)).close();
    },
    close: () => browser.close(),
  };
};

const launchFirefox = async (options: Prepared, profile: string): Promise<Session> => {
  const { width = 1200, height = 860, folder } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless: options.headless,
    userDataDir: profile,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height + 90}`],
    defaultViewport: options.headless ? { width, height } : null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      ...(options.isTouch ? touchPreferences : {}),
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.enabled': false,
    },
  });
  await orClose(browser, () => browser.installExtension(folder));
  const policy = `const policy = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});`;
  return {
    engine: 'firefox',
    browser,
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      // Firefox never reports that an extension page has loaded, so the page itself is asked.
      void page.goto(`moz-extension://${geckoUuid}/${path}`).catch(() => undefined);
      const isLoaded = (): Promise<boolean> =>
        page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
      await pollUntil(isLoaded, `${path} to load`);
      return page;
    },
    findWelcome: () => findWelcomeIn(browser),
    async stopBackground() {
      const stop = async (): Promise<boolean> => {
        await runInParent(browser, `${policy} return policy.extension.terminateBackground();`);
        return (await runInParent(browser, `${policy} return policy.extension.backgroundState;`)) === 'stopped';
      };
      await pollUntil(stop, 'the background to stop');
    },
    isBackgroundRunning: async () =>
      (await runInParent(browser, `${policy} return policy.extension.backgroundState;`)) === 'running',
    async runCommand(name) {
      await runInParent(browser, `${policy} policy.extension.shortcuts.onCommand(${JSON.stringify(name)});`);
    },
    async chooseMenuItem(menuItemId, clicked = {}) {
      const info = JSON.stringify({ menuItemId, frameId: 0, ...clicked });
      const tab = "Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab";
      await runInParent(browser, `${policy} policy.extension.emit('webext-menu-menuitem-click', ${info}, ${tab});`);
    },
    async enterInAddressBar(text) {
      const entered = `${JSON.stringify(text)}, 'newForegroundTab'`;
      await runInParent(browser, `${policy} policy.extension.emit('webext-omnibox-input-entered', ${entered});`);
    },
    reinstall: async () => {
      await browser.installExtension(folder);
    },
    close: () => browser.close(),
  };
};

const start = async (options: LaunchOptions): Promise<Session> => {
  const profile = await mkdtemp(join(tmpdir(), 'contexture-'));
  const { engine, locale } = options;
  const folder = options.folder ?? extensionFolder(engine);
  const spoken = locale === undefined ? folder : join(profile, 'extension');
  if (locale !== undefined) await copyInLocale(folder, locale, spoken);
  const session = await (engine === 'chromium' ? launchChromium : launchFirefox)(
    { ...options, folder: spoken },
    profile,
  );
  if (!options.keepsWelcome) await orClose(session.browser, async () => (await session.findWelcome()).close());
  return {
    ...session,
    async close() {
      await session.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};

/**
 * Starts an engine with a fresh profile and the built extension; a start that fails is tried once more, since browsers on
 * a busy machine now and then do not come up. Throws NoBrowserError where there is none to start.
 */
export const launch = async (options: LaunchOptions): Promise<Session> => {
  try {
    return await start(options);
  } catch (error) {
    if (error instanceof NoBrowserError) throw error;
    return start(options);
  }
};
