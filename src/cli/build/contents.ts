/** What the build compiles for the package besides scripts: packs, flags, maps and the dictionary, by their paths in it. */
import { compileDictionaryFiles } from '../dictionary/files';
import { compileFlags } from '../flags';
import { compilePacks } from '../packs';
import { compileMapFiles } from '../places/files';

/** The files by path. Rejects when a glossary has a problem, with every one of them in its message. */
export const compileContents = async (): Promise<Map<string, Uint8Array>> => {
  const [packs, maps] = [await compilePacks(), await compileMapFiles()];
  return new Map<string, Uint8Array>([
    ...packs.flatMap(({ name, bytes, frontBytes }): [string, Uint8Array][] => [
      [`packs/${name}.bin`, bytes.subarray(0, frontBytes)],
      // A pack of names has no texts of its own.
      ...(bytes.length > frontBytes
        ? [[`packs/${name}.texts.bin`, bytes.subarray(frontBytes)] satisfies [string, Uint8Array]]
        : []),
    ]),
    ['flags.json', Buffer.from(JSON.stringify(compileFlags()))],
    ...Object.entries(maps).map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]),
    ...(await compileDictionaryFiles()),
  ]);
};
