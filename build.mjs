/**
 * Builds the extension: bundles, compiles glossaries to packs, draws icons, derives one manifest per browser, checks the
 * size budgets and zips. Same input, same bytes.
 *
 *   node build.mjs                        dist/chrome, dist/firefox and a zip of each
 *   node build.mjs --run FILE.ts -- ARGS  bundles one TypeScript program for Node and runs it
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const cacheDir = join(root, 'node_modules/.cache/contexture');

/** Style sheets are imported as minified text: the card adopts them in its shadow root. */
const cssAsText = {
  name: 'css-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/**
 * Preact assigns innerHTML for `dangerouslySetInnerHTML`, which nothing here uses; the assignment alone costs a warning
 * in Firefox's linter, so it becomes textContent.
 */
const preactWithoutInnerHtml = {
  name: 'preact-without-inner-html',
  setup(build) {
    build.onLoad({ filter: /node_modules\/preact\/.*\.m?js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replaceAll('innerHTML', 'textContent'), loader: 'js' };
    });
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'iife',
  target: ['chrome125', 'firefox140'],
  charset: 'ascii',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [cssAsText, preactWithoutInnerHtml],
  logLevel: 'warning',
};

/** Bundles a TypeScript program for Node and returns the path of the module, beside node_modules so that packages resolve. */
export const bundleForNode = async (entry) => {
  const outfile = join(cacheDir, `${entry.replaceAll(/[^a-z0-9]+/gi, '-')}.mjs`);
  await esbuild.build({
    ...common,
    entryPoints: [entry],
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
  });
  return outfile;
};

const run = async (entry, args) => {
  const program = await bundleForNode(entry);
  process.argv = [process.argv[0], program, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(program).href);
};

const { values, positionals } = parseArgs({
  options: { run: { type: 'string' } },
  allowPositionals: true,
  strict: true,
});
if (values.run) await run(values.run, positionals);
