/** Save and restore on the options page: what a file that is not right changes (nothing) and says; what a right one does. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { waitFor } from '../../src/cli/browsers/observe';
import { defaultSettings, settingsVersion } from '../../src/core/settings';
import { writeSettingsFile } from '../../src/formats/settings/file';
import { openStage, type Stage } from './open';

const whole = writeSettingsFile({
  settings: { ...defaultSettings, level: 'all', sitesOff: ['example.org'] },
  corrections: [{ action: 'silence', surface: 'Guardian' }],
});
const fileOf = (over: object): string =>
  JSON.stringify({ kind: 'contexture-settings', version: settingsVersion, changed: {}, ...over });

/** File name, content, and what the page says of it. */
const refused: readonly (readonly [string, string, RegExp])[] = [
  ['bookmarks.json', '{"roots":{"bookmark_bar":{}}}', /bookmarks\.json comes from somewhere else/],
  ['half.json', whole.slice(0, -40), /half\.json is no settings file, or only part of one/],
  ['newer.json', fileOf({ version: settingsVersion + 1, changed: { level: 'few' } }), /saved by a newer Contexture/],
  ['odd.json', fileOf({ changed: { level: 'lots', dwellMs: -1 } }), /settings that are not valid: dwellMs and level/],
  ['script.json', fileOf({ changed: { sitesOff: ['javascript:alert(1)'] } }), /not valid: sitesOff/],
  ['words.json', fileOf({ corrections: [{ action: 'silence', surface: 'a\u0000b' }] }), /Correction 1 in words\.json/],
  ['<img src=x onerror=alert(1)>.json', 'null', /<img src=x onerror=alert\(1\)>\.json comes from somewhere else/],
];

describe.each(engines)('in %s', (engine) => {
  let stage: Stage;
  let folder: string;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(engine);
    folder = await mkdtemp(join(tmpdir(), 'contexture-files-'));
    page = await stage.session.openExtensionPage('options/index.html#backup');
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });

  const restore = async (name: string, content: string): Promise<void> => {
    const path = join(folder, name);
    await writeFile(path, content);
    const input = await waitFor('the field for a file', async () => (await page.$('input[type=file]')) ?? undefined);
    await input.evaluate((element) => element instanceof HTMLElement && element.removeAttribute('hidden'));
    // The page has no field of another kind here.
    await Reflect.apply(Reflect.get(input, 'uploadFile'), input, [path]);
  };
  const readStored = async (): Promise<string> =>
    String(
      await page.evaluate(
        'Promise.all([chrome.storage.sync.get("settings"), chrome.storage.local.get(["settings", "corrections"])]).then(JSON.stringify)',
      ),
    );
  const waitForText = (wanted: RegExp): Promise<string> =>
    waitFor(String(wanted), async () => {
      const text = await page.evaluate(() => document.body.textContent ?? '');
      return wanted.test(text) ? text : undefined;
    });

  test.each(refused)('%s is refused with a clear message, and nothing is changed', async (name, content, message) => {
    const before = await readStored();
    await restore(name, content);
    expect(await waitForText(message)).toContain('Nothing was changed.');
    expect(await readStored()).toBe(before);
    expect(await page.evaluate(() => document.querySelector('img, script:not([src])'))).toBeNull();
  });

  test('a file saved on this page is restored, and taken back', async () => {
    await restore('whole.json', whole);
    await waitForText(/Restored from whole\.json\./);
    await waitFor('the change in storage', async () => (await readStored()).includes('"level":"all"') || undefined);
    const stored = await readStored();
    expect(stored).toContain('"sitesOff":["example.org"]');
    expect(stored).toContain('Guardian');
    await page.evaluate(() => {
      [...document.querySelectorAll('button')].find((it) => it.textContent === 'Undo')?.click();
    });
    // Settings and corrections lie in two storages.
    await waitFor(
      'what was before',
      async () => !/"level":"all"|Guardian|example\.org/.test(await readStored()) || undefined,
    );
  });
});
