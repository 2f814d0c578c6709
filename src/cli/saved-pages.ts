/** Saved pages on disk: which there are, under which addresses they were saved, and what they hold. For `detect` and benches. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { CommandError } from './command';

/** Something the user asked for that cannot be done; the message says what to do. */
export class NoSuchPagesError extends CommandError {
  override name = 'NoSuchPagesError';
}

/** A page that was saved, and what labels.json beside it says of it. */
export interface SavedPage {
  readonly file: string;
  readonly id: string;
  /** Under which it was saved, or one of our own where labels.json names none. */
  readonly url: string;
  /** Whether it is an article, and its text, as far as somebody has said so. */
  readonly article?: boolean;
  readonly text?: string;
}

const pageName = /\.html?(?:\.gz)?$/i;

const labelsSchema = v.array(
  v.object({
    id: v.string(),
    url: v.string(),
    article: v.exactOptional(v.boolean()),
    text: v.exactOptional(v.string()),
  }),
);
type Label = v.InferOutput<typeof labelsSchema>[number];

const listFiles = async (path: string): Promise<string[]> => {
  const found = await stat(path).catch(() => {
    throw new NoSuchPagesError(`${path}: there is no such file or folder`);
  });
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => pageName.test(name)).sort();
  if (names.length === 0) throw new NoSuchPagesError(`${path}: holds no .html or .html.gz`);
  return names.map((name) => join(path, name));
};

/** What labels.json in a folder says, by page; nothing where there is no such file. */
const readLabels = async (folder: string): Promise<ReadonlyMap<string, Label>> => {
  const path = join(folder, 'labels.json');
  const source = await readFile(path, 'utf8').catch(() => '[]');
  const labels = v.safeParse(labelsSchema, JSON.parse(source));
  if (!labels.success)
    throw new NoSuchPagesError(`${path}: ${labels.issues[0].message}; it should be a list of {"id", "url"}`);
  return new Map(labels.output.map((label) => [label.id, label]));
};

/** The pages in these folders and files. Rejects with NoSuchPagesError. */
export const listPages = async (paths: readonly string[]): Promise<readonly SavedPage[]> => {
  const files = (await Promise.all(paths.map(listFiles))).flat();
  const folders = [...new Set(files.map((file) => dirname(file)))];
  const labels = new Map(await Promise.all(folders.map(async (it) => [it, await readLabels(it)] as const)));
  return files.map((file) => {
    const id = basename(file).replace(pageName, '');
    const url = `https://example.org/${encodeURIComponent(id)}`;
    return { url, ...labels.get(dirname(file))?.get(id), file, id };
  });
};

/** A page's HTML. */
export const readPage = async ({ file }: Pick<SavedPage, 'file'>): Promise<string> => {
  const bytes = await readFile(file);
  return (file.toLowerCase().endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
