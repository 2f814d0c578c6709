/** Makes one script of a module and all it imports, for pages that tools open; the extension itself is built by build.mjs. */
import { build } from 'esbuild';

/** The text of a script that runs in a page, from the path of its first module. Rejects with esbuild's message. */
export const bundleScript = async (path: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'ascii',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`${path} gave no script`);
  return script.text;
};
