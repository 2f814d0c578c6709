/**
 * Keeps what takes seconds to make in node_modules/.cache, under a name that tells what it was made of: the next build and
 * the next command take it from there as long as nothing of that changes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const cacheDir = 'node_modules/.cache/contexture/made';

/** A hash of these files, and of all files below these folders: their paths and contents. */
export const digestFiles = async (paths: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const path of paths) {
    const names = /\.(ts|json)$/.test(path) ? [''] : (await readdir(path, { recursive: true })).sort();
    for (const name of names) {
      const file = join(path, name);
      const content = await readFile(file).catch(() => undefined);
      if (content) hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex').slice(0, 32);
};

/** What was kept under this name and digest; if nothing was, what `make` gives, which is kept. */
export const keepBytes = async (
  name: string,
  digest: string,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const path = join(cacheDir, `${name}-${digest}`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  const bytes = await make();
  await mkdir(cacheDir, { recursive: true });
  // Two programs may make it at once, and a third must never see half a file.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, bytes);
  await rename(draft, path);
  return bytes;
};
