/**
 * Builds the extension: bundles its scripts and styles here; contents, icons, manifests, sizes and zips are made by
 * src/cli/build. Same input, same bytes. Says sizes on stderr: what a command after it prints is for programs.
 *
 *   node build.mjs                        dist/chrome, dist/firefox and a zip of each
 *   node build.mjs --trial chrome         dist/chrome alone, at once: for trying a change (or firefox)
 *   node build.mjs --run FILE.ts -- ARGS  bundles one TypeScript program for Node and runs it
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { minify } from 'terser';

const root = dirname(fileURLToPath(import.meta.url));
const cacheDir = join(root, 'node_modules/.cache/contexture');
/** Does all that is not bundling. */
const writer = 'src/cli/build/main.ts';

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

/**
 * Minifies, in several passes: 7 % smaller gzipped than what esbuild leaves. Of esbuild's own only shorter syntax helps here:
 * after its short names and joined statements less can be done. "Unsafe" is what takes built-in functions for those of the
 * language, which no script of ours replaces.
 */
const squeeze = async (script) => {
  const options = {
    ecma: 2022,
    toplevel: true,
    compress: { passes: 6, inline: 1, keep_fargs: false, lhs_constants: false, pure_getters: true, unsafe: true },
    format: { ascii_only: true },
  };
  return Buffer.from((await minify(script, options)).code);
};

/** Bundles all scripts and style sheets: path in the package → bytes, and which files went in. */
const bundle = async ({ isTrial }) => {
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
  if (!isTrial) for (const file of js.outputFiles) file.contents = await squeeze(file.text);
  const files = new Map(
    [...js.outputFiles, ...css.outputFiles].map((file) => [file.path.slice(outdir.length + 1), file.contents]),
  );
  return { files, inputs: Object.keys(js.metafile.inputs) };
};

/** Loads a module of the CLI into this process; the files that it is made of. */
const load = async (entry) => {
  const { program, sources } = await bundleForNode(entry);
  return { module: await import(pathToFileURL(program).href), sources };
};

/** Builds both packages. Throws when a glossary has a problem, a budget is broken, or a source does not compile. */
const buildExtension = async () => {
  const [{ files, inputs }, { module, sources }] = await Promise.all([bundle({ isTrial: false }), load(writer)]);
  await module.writePackages(files, { inputs, sources });
};

/** Builds one browser's folder in a second or two: larger scripts, no zip, no check of sizes. */
const buildTrial = async (target) => {
  const [{ files }, { module }] = await Promise.all([bundle({ isTrial: true }), load(writer)]);
  await module.writeTrial(target, files);
};

const { values, positionals } = parseArgs({
  options: { run: { type: 'string' }, trial: { type: 'string' } },
  allowPositionals: true,
  strict: true,
});
if (values.run) await run(values.run, positionals);
else {
  process.chdir(root);
  await (values.trial ? buildTrial(values.trial) : buildExtension()).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
