/**
 * Builds the extension: bundles, compiles glossaries to packs, draws icons, derives one manifest per browser, checks the
 * size budgets and zips. Same input, same bytes. Says sizes on stderr: what a command after it prints is for programs.
 *
 *   node build.mjs                        dist/chrome, dist/firefox and a zip of each
 *   node build.mjs --run FILE.ts -- ARGS  bundles one TypeScript program for Node and runs it
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import * as esbuild from 'esbuild';
import { deflateSync, zipSync } from 'fflate';
import { minify } from 'terser';

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

/**
 * Nearly all of the polyfill gives Chrome's functions promises instead of callbacks, which they have of themselves since
 * long before the oldest Chrome named in the manifest. Each worker start and each article would pay for it: what is left
 * is what makes one name, `browser`, of two, as a module without the wrapper for loaders that nobody here uses.
 */
const polyfillWithoutPromises = {
  name: 'polyfill-without-promises',
  setup(build) {
    build.onLoad({ filter: /webextension-polyfill\/dist\/browser-polyfill\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const body = source.match(/, function \(module\) \{\n(.*)\n\}\);/s)?.[1];
      const wrapped = 'module.exports = wrapAPIs(chrome);';
      if (!body?.includes(wrapped))
        throw new Error(`webextension-polyfill has changed: no "${wrapped}" was found in it`);
      // Our scripts run nowhere but in the extension: there is no need to check that they do.
      const plain = body
        .replace(/if \(!\(globalThis\.chrome .*?\n {2}\}\n/s, '')
        .replace(wrapped, 'module.exports = chrome;')
        .replaceAll('module.exports =', 'api =');
      return { contents: `let api;\n${plain}\nexport default api;`, loader: 'js' };
    });
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  // The background fetches it when it is needed.
  external: ['/errands.js'],
  format: 'iife',
  target: ['chrome128', 'firefox140'],
  // Both browsers have them; what esbuild makes of them otherwise is a new RegExp at each use.
  supported: { 'regexp-unicode-property-escapes': true },
  charset: 'ascii',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [cssAsText, preactWithoutInnerHtml, polyfillWithoutPromises],
  logLevel: 'warning',
};

/** Bundles a TypeScript program for Node, beside node_modules so that packages resolve: where it is, and its own files. */
const bundleForNode = async (entry) => {
  const program = join(cacheDir, `${entry.replaceAll(/[^a-z0-9]+/gi, '-')}.mjs`);
  const { metafile } = await esbuild.build({
    ...common,
    entryPoints: [entry],
    outfile: program,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
  });
  return { program, sources: Object.keys(metafile.inputs) };
};

const run = async (entry, args) => {
  const { program } = await bundleForNode(entry);
  process.argv = [process.argv[0], program, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(program).href);
};

/** Writes THIRD-PARTY.md: the packages whose code was bundled, and those that the programs took contents from. */
const writeNotices = async (inputs, sources) => {
  const { findBundledPackages, findContents, writeNotices: write } = (await load('src/cli/notices.ts')).module;
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const installed = new Set(Object.keys({ ...dependencies, ...devDependencies }));
  const files = await Promise.all(
    [...new Set(sources)].map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })),
  );
  const text = Buffer.from(await write([...findBundledPackages(inputs), ...findContents(files, installed)]));
  const path = join(root, 'THIRD-PARTY.md');
  if (!text.equals(await readFile(path).catch(() => Buffer.alloc(0)))) await writeFile(path, text);
  return text;
};

/** Gzipped size limits of what pages and the browser load again and again. */
const budgetsKb = { 'detect.js': 4, 'content.js': 30, 'card.js': 30, 'background.js': 30, 'errands.js': 30 };

const scripts = {
  detect: 'src/content/detect.ts',
  content: 'src/content/main.ts',
  card: 'src/content/card.ts',
  background: 'src/background/main.ts',
  errands: 'src/background/errands/main.ts',
  'popup/main': 'src/pages/popup/main.tsx',
  'panel/main': 'src/pages/panel/main.tsx',
  'options/main': 'src/pages/options/main.tsx',
  'entry/main': 'src/pages/entry/main.tsx',
  'welcome/main': 'src/pages/welcome/main.tsx',
};
const styles = {
  marks: 'src/content/marks.css',
  'popup/main': 'src/pages/popup/main.css',
  'panel/main': 'src/pages/panel/main.css',
  'options/main': 'src/pages/options/main.css',
  'entry/main': 'src/pages/entry/main.css',
  'welcome/main': 'src/pages/welcome/main.css',
};
const iconSizes = { icon: [24, 32, 48, 128], 'icon-off': [24, 32], 'icon-16': [16], 'icon-16-off': [16] };

/**
 * Minifies, in several passes: 7 % smaller gzipped than what esbuild leaves. Of esbuild's own only shorter syntax helps here:
 * after its short names and joined statements less can be done.
 */
const squeeze = async (script) => {
  const options = {
    ecma: 2022,
    toplevel: true,
    compress: { passes: 6, inline: 1, keep_fargs: false, lhs_constants: false, pure_getters: true },
    format: { ascii_only: true },
  };
  return Buffer.from((await minify(script, options)).code);
};

/** Bundles all scripts and style sheets: path in the package → bytes, and which files went in. */
const bundle = async () => {
  const outdir = join(root, 'dist');
  const [js, css] = await Promise.all([
    esbuild.build({ ...common, entryPoints: scripts, outdir, write: false, minifySyntax: true, metafile: true }),
    esbuild.build({
      entryPoints: styles,
      absWorkingDir: root,
      outdir,
      bundle: true,
      write: false,
      minify: true,
      target: common.target,
    }),
  ]);
  for (const file of js.outputFiles) file.contents = await squeeze(file.text);
  const files = new Map(
    [...js.outputFiles, ...css.outputFiles].map((file) => [file.path.slice(outdir.length + 1), file.contents]),
  );
  return { files, inputs: Object.keys(js.metafile.inputs) };
};

/** Runs a module of the CLI's inside this process. */
const load = async (entry) => {
  const { program, sources } = await bundleForNode(entry);
  return { module: await import(`${pathToFileURL(program).href}?${Date.now()}`), program, sources };
};

/** Packs, flags, maps and the dictionary by their paths in the package, and the files of the programs that made them. */
const compileContents = async () => {
  const programs = await Promise.all(
    ['src/cli/packs.ts', 'src/cli/flags.ts', 'src/cli/places/files.ts', 'src/cli/dictionary/files.ts'].map(load),
  );
  const [{ compilePacks }, { compileFlags }, { compileMapFiles }, { compileDictionaryFiles }] = programs.map(
    ({ module }) => module,
  );
  const [packs, maps] = [await compilePacks(), await compileMapFiles()];
  const contents = new Map([
    ...packs.flatMap(({ name, bytes, frontBytes }) => [
      [`packs/${name}.bin`, bytes.subarray(0, frontBytes)],
      // A pack of names has no texts of its own.
      ...(bytes.length > frontBytes ? [[`packs/${name}.texts.bin`, bytes.subarray(frontBytes)]] : []),
    ]),
    ['flags.json', Buffer.from(JSON.stringify(compileFlags()))],
    ...Object.entries(maps).map(([path, text]) => [path, Buffer.from(text)]),
    ...compileDictionaryFiles(programs[3].program),
  ]);
  return { contents, sources: programs.flatMap(({ sources }) => sources) };
};

/** Draws the icons: 24 px and more from the full drawing, 16 px from its own, grey ones for "off". */
const drawIcons = async () => {
  const icons = new Map();
  for (const [name, sizes] of Object.entries(iconSizes)) {
    const svg = await readFile(join(root, 'icons', `${name}.svg`), 'utf8');
    for (const size of sizes) {
      const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
      icons.set(`icons/${name.endsWith('off') ? 'off-' : ''}${size}.png`, png);
    }
  }
  return icons;
};

const copyStatic = async () => {
  const copies = {
    LICENSE: 'LICENSE',
    'CHANGELOG.md': 'CHANGELOG.md',
    'packs/words-en.txt': 'src/core/senses/vocabulary/en.txt',
    'popup/index.html': 'src/pages/popup/index.html',
    'panel/index.html': 'src/pages/panel/index.html',
    'options/index.html': 'src/pages/options/index.html',
    'entry/index.html': 'src/pages/entry/index.html',
    'welcome/index.html': 'src/pages/welcome/index.html',
  };
  for (const lang of await readdir(join(root, 'src/_locales')))
    copies[`_locales/${lang}/messages.json`] = `src/_locales/${lang}/messages.json`;
  return new Map(
    await Promise.all(Object.entries(copies).map(async ([to, from]) => [to, await readFile(join(root, from))])),
  );
};

/** The manifest of one browser: the one source, less what only the other browser knows. */
const deriveManifest = async (browser, version) => {
  const source = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const { background, permissions, ...all } = source;
  const { side_panel, minimum_chrome_version, sidebar_action, browser_specific_settings, ...rest } = all;
  const own =
    browser === 'firefox'
      ? {
          permissions: permissions.filter((it) => it !== 'sidePanel'),
          background: { scripts: background.scripts },
          sidebar_action,
          browser_specific_settings,
        }
      : { permissions, background: { service_worker: background.service_worker }, side_panel, minimum_chrome_version };
  return Buffer.from(`${JSON.stringify({ ...rest, version, ...own }, null, 2)}\n`);
};

/** Compares gzipped sizes with the budgets; throws when one is broken. */
const checkScripts = (files) => {
  const sizes = Object.entries(budgetsKb).map(([file, limitKb]) => ({
    file,
    limitKb,
    kb: gzipSync(files.get(file), { level: 9 }).length / 1024,
  }));
  for (const { file, kb, limitKb } of sizes)
    console.error(`${file.padEnd(16)} ${kb.toFixed(1).padStart(6)} KB gzipped, limit ${limitKb}`);
  const broken = sizes.filter(({ kb, limitKb }) => kb > limitKb);
  if (broken.length > 0) throw new Error(`over budget: ${broken.map(({ file }) => file).join(', ')}`);
};

/** What all packs together, and a whole package, may take when zipped: what a reader downloads. */
const packsLimitKb = 1.5 * 1024;
const zipLimitKb = 8 * 1024;

/** Compares the zipped packs with their limit; throws when they are above it. */
const checkPacks = (contents) => {
  const packs = [...contents].filter(([path]) => /^packs\/.*\.bin$/.test(path));
  const kb = packs.reduce((sum, [, bytes]) => sum + deflateSync(new Uint8Array(bytes), { level: 9 }).length, 0) / 1024;
  console.error(`packs            ${kb.toFixed(0).padStart(6)} KB zipped, limit ${packsLimitKb}`);
  if (kb > packsLimitKb) throw new Error('over budget: the packs. `npm run glossary` says what each of them takes');
};

/** Writes a package's files as a folder and as a zip whose bytes depend on nothing but them. */
const writePackage = async (browser, version, files) => {
  const folder = join(root, 'dist', browser);
  await rm(folder, { recursive: true, force: true });
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, bytes] of sorted) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  const zip = zipSync(
    Object.fromEntries(
      sorted.map(([path, bytes]) => {
        // Packed already: packing it again takes time and no byte away.
        const level = path.startsWith('dictionary/') ? 0 : 9;
        return [path, [new Uint8Array(bytes), { level }]];
      }),
    ),
    {
      level: 9,
      mtime: '2000-01-01T00:00:00',
    },
  );
  await writeFile(join(root, 'dist', `contexture-${browser}-${version}.zip`), zip);
  const kb = zip.length / 1024;
  console.error(`dist/${browser.padEnd(11)} ${kb.toFixed(0).padStart(6)} KB zipped, limit ${zipLimitKb}`);
  if (kb > zipLimitKb) throw new Error(`over budget: the package for ${browser}`);
};

/** Builds both packages. Throws when a glossary has a problem, a budget is broken, or a source does not compile. */
const buildExtension = async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const [{ files, inputs }, { contents, sources }, icons, copies] = await Promise.all([
    bundle(),
    compileContents(),
    drawIcons(),
    copyStatic(),
  ]);
  checkScripts(files);
  checkPacks(contents);
  const notices = await writeNotices(inputs, sources);
  for (const browser of ['chrome', 'firefox']) {
    const manifest = await deriveManifest(browser, version);
    await writePackage(
      browser,
      version,
      new Map([...files, ...contents, ...icons, ...copies, ['manifest.json', manifest], ['THIRD-PARTY.md', notices]]),
    );
  }
};

const { values, positionals } = parseArgs({
  options: { run: { type: 'string' } },
  allowPositionals: true,
  strict: true,
});
if (values.run) await run(values.run, positionals);
else
  await buildExtension().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
