/** Derives one manifest per browser from the one source, and copies what needs no making. */
import { readdir, readFile } from 'node:fs/promises';

/** Both are built at once. */
export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** The manifest of one browser: the one source, less what only the other browser knows. */
export const deriveManifest = async (target: Target, version: string): Promise<Uint8Array> => {
  const source = JSON.parse(await readFile('manifest.json', 'utf8'));
  const { background, permissions, ...all } = source;
  const { side_panel, minimum_chrome_version, sidebar_action, browser_specific_settings, ...rest } = all;
  const own =
    target === 'firefox'
      ? {
          permissions: permissions.filter((it: string) => it !== 'sidePanel'),
          background: { scripts: background.scripts },
          sidebar_action,
          browser_specific_settings,
        }
      : { permissions, background: { service_worker: background.service_worker }, side_panel, minimum_chrome_version };
  return Buffer.from(`${JSON.stringify({ ...rest, version, ...own }, null, 2)}\n`);
};

/** The files that go into the package as they are, by their paths in it. */
export const copyStatic = async (): Promise<Map<string, Uint8Array>> => {
  const copies: Record<string, string> = {
    LICENSE: 'LICENSE',
    'CHANGELOG.md': 'CHANGELOG.md',
    'packs/words-en.txt': 'src/core/senses/vocabulary/en.txt',
  };
  for (const page of ['popup', 'panel', 'options', 'entry', 'welcome'])
    copies[`${page}/index.html`] = `src/pages/${page}/index.html`;
  for (const lang of await readdir('src/_locales'))
    copies[`_locales/${lang}/messages.json`] = `src/_locales/${lang}/messages.json`;
  return new Map(
    await Promise.all(
      Object.entries(copies).map(async ([to, from]): Promise<[string, Uint8Array]> => [to, await readFile(from)]),
    ),
  );
};
