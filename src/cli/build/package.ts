/** Writes a package's files as a folder that browsers load, and as a zip whose bytes depend on nothing but them. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';

type Files = ReadonlyMap<string, Uint8Array>;

/** Writes the folder anew: what lay in it is gone. */
export const writeFolder = async (folder: string, files: Files): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
};

/** The files as a zip, in the order of their paths, all of the same day. */
export const zipFiles = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...files]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        // What is packed already would take time and lose no byte.
        .map(([path, bytes]) => [path, [new Uint8Array(bytes), { level: path.startsWith('dictionary/') ? 0 : 9 }]]),
    ),
    { level: 9, mtime: '2000-01-01T00:00:00' },
  );
