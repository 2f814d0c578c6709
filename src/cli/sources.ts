/** Reads the sources of the built-in glossaries from disk. The only file of the CLI that knows where they lie. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkEntries } from '../formats/source/check';
import { type Problem, readSource, type SourceFile, type SourceReading } from '../formats/source/read';

const sourcesDir = 'src/glossaries';

/** Names of the built-in glossaries: the folders below src/glossaries. */
export const listGlossaries = async (): Promise<string[]> =>
  (await readdir(sourcesDir, { withFileTypes: true }))
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .sort();

const readFiles = async (name: string): Promise<SourceFile[]> => {
  const folder = join(sourcesDir, name);
  const paths = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(
    paths.map(async (file) => ({ path: join(folder, file), text: await readFile(join(folder, file), 'utf8') })),
  );
};

/** Bytes of a built-in glossary's source. */
export const measureSource = async (name: string): Promise<number> =>
  (await readFiles(name)).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** One built-in glossary as its source says, and all problems: of form and of the checker. */
export const readBuiltIn = async (name: string): Promise<SourceReading> => {
  const reading = readSource(await readFiles(name));
  return { ...reading, problems: [...reading.problems, ...checkEntries(reading.places)] };
};

/** A problem as one line: `file:line entry: what is wrong and what to do`. */
export const describeProblem = ({ path, line, entry, message }: Problem): string =>
  `${path}:${line} ${entry ? `${entry}: ` : ''}${message}`;
