/** The built extension in one language alone: what a reader with that language sees, whatever the browser's own is. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/cli/browsers/find';
import { extensionFolder } from '../../src/cli/browsers/launch';

/** A copy of the built extension whose only texts are those of a folder of `_locales`. The caller removes it. */
export const copyInLanguage = async (engine: Engine, locale: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), `contexture-${locale}-`));
  await cp(extensionFolder(engine), folder, { recursive: true });
  const texts = join(folder, '_locales');
  for (const other of await readdir(texts))
    if (other !== locale) await rm(join(texts, other), { recursive: true, force: true });
  const manifest = join(folder, 'manifest.json');
  const read: unknown = JSON.parse(await readFile(manifest, 'utf8'));
  await writeFile(manifest, JSON.stringify({ ...Object(read), default_locale: locale }));
  return folder;
};
