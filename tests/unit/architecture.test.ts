/** Holds the rules of ARCHITECTURE.md by machine: who may import whom, and which globals a context has. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import * as esbuild from 'esbuild';
import { describe, expect, test } from 'vitest';

/** Each folder of src with those it may import, beside itself. `_locales` holds texts, which core knows by their keys. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: ['_locales'],
  formats: ['core'],
  ui: ['core'],
  platform: ['core'],
  background: ['platform', 'formats', 'core'],
  content: ['platform', 'ui', 'core'],
  pages: ['platform', 'ui', 'formats', 'core'],
  cli: ['formats', 'core', '_locales'],
};

/** What each context of the extension lacks, or must not use: globals and members, as they stand free in a module. */
const pageGlobals = ['document', 'window', 'localStorage', 'XMLHttpRequest', 'HTMLElement', 'getComputedStyle'];
const impureGlobals = ['fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance', 'console', 'Date.now'];
const extensionGlobals = ['chrome', 'browser'];
const nodeGlobals = ['process', 'Buffer', 'require'];
const forbiddenIn: Readonly<Record<string, readonly string[]>> = {
  core: [...pageGlobals, ...impureGlobals, ...extensionGlobals, ...nodeGlobals, 'Math.random'],
  formats: [...pageGlobals, ...impureGlobals, ...extensionGlobals, ...nodeGlobals],
  ui: [...extensionGlobals, ...nodeGlobals, 'fetch'],
  background: [...pageGlobals, ...extensionGlobals, ...nodeGlobals],
  content: [...extensionGlobals, ...nodeGlobals, 'localStorage', 'fetch'],
  pages: [...extensionGlobals, ...nodeGlobals],
};

const listSources = (folder: string): string[] =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => join('src', folder, path));

const form = {
  outdir: 'unwritten',
  write: false,
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'text' },
} as const;

const folderOf = (path: string): string => path.split('/')[1] ?? '';

const allSources = Object.keys(arrows).flatMap(listSources);
const { metafile } = await esbuild.build({
  ...form,
  entryPoints: allSources,
  bundle: true,
  metafile: true,
  packages: 'external',
  external: ['/errands.js'],
});

const bundledEdges = Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
  imports.filter((it) => !it.external && it.path.startsWith('src/')).map((it) => ({ from, to: it.path })),
);

/** Imports of types leave no trace in a bundle: they are read from the text. */
const writtenEdges = allSources.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/\bfrom '(\.[^']+)'/g)].map(([, path = '']) => ({
    from,
    to: normalize(join(dirname(from), path)),
  })),
);

/** Every import of one file of ours by another. */
const edges = [...bundledEdges, ...writtenEdges];

describe('imports', () => {
  test('there is something to check', () => {
    expect(allSources.length).toBeGreaterThan(30);
    expect(edges.length).toBeGreaterThan(30);
  });

  test('go only along the arrows', () => {
    const wrong = edges.filter(({ from, to }) => {
      const [source, target] = [folderOf(from), folderOf(to)];
      return source !== target && !arrows[source]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  test('only platform/browser.ts knows the polyfill', () => {
    const users = Object.entries(metafile.inputs)
      .filter(([, { imports }]) => imports.some((it) => it.path === 'webextension-polyfill'))
      .map(([path]) => path);
    expect(users).toEqual(['src/platform/browser.ts']);
  });

  test('only the detector uses the bare door to the extension API', () => {
    const users = edges.filter(({ to }) => to === 'src/platform/bare.ts').map(({ from }) => from);
    expect(users.every((path) => path.startsWith('src/content/detect'))).toBe(true);
  });
});

/** Free uses of a global in a module: esbuild replaces only those that no scope of the module declares. */
const findGlobals = async (path: string, globals: readonly string[]): Promise<string[]> => {
  const mark = (name: string): string => `FORBIDDEN_${name.replace('.', '_')}`;
  const define = Object.fromEntries(globals.map((name) => [name, mark(name)]));
  const { outputFiles } = await esbuild.build({ ...form, entryPoints: [path], define });
  const code = outputFiles.find((file) => !file.path.endsWith('.css'))?.text ?? '';
  return globals.filter((name) => new RegExp(`\\b${mark(name)}\\b`).test(code));
};

describe('globals', () => {
  test('a forbidden one is seen, a local one of the same name is not', async () => {
    const check = async (contents: string): Promise<boolean> => {
      const result = await esbuild.build({
        stdin: { contents },
        write: false,
        define: { document: 'FORBIDDEN_document' },
      });
      return result.outputFiles[0]?.text.includes('FORBIDDEN_document') ?? false;
    };
    expect(await check('export const a = document.title')).toBe(true);
    expect(await check('export const a = (document) => document.title')).toBe(false);
  });

  test.each(Object.keys(forbiddenIn))('%s uses none that it lacks', async (folder) => {
    const found = await Promise.all(
      listSources(folder)
        .filter((path) => path !== 'src/platform/bare.ts')
        .map(async (path) => ({ path, globals: await findGlobals(path, forbiddenIn[folder] ?? []) })),
    );
    expect(found.filter(({ globals }) => globals.length > 0)).toEqual([]);
  });
});
