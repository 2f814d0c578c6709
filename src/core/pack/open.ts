/** Reads a buffer made by build.ts as a pack. */
import type { Glossary } from '../glossary';
import type { Pack } from './pack';

/** What is wrong with a buffer that should have been a pack. */
export class PackError extends Error {
  override name = 'PackError';
}

/** The buffer as a pack. Throws PackError where it is none. */
export const openPack = (buffer: ArrayBuffer): Pack => {
  const text = new TextDecoder().decode(new Uint8Array(buffer));
  if (!text.startsWith('CTX0')) throw new PackError('not a pack: it does not begin with the mark of one');
  const { entries, ...head }: Glossary = JSON.parse(text.slice(4));
  const indexById = new Map(entries.map(({ id }, index) => [id, index]));
  return {
    head,
    entryCount: entries.length,
    nameCount: entries.reduce((sum, { names }) => sum + names.length, 0),
    entry(index) {
      const entry = entries[index];
      if (!entry) throw new RangeError(`no entry ${index}`);
      return entry;
    },
    indexOf: (id) => indexById.get(id) ?? -1,
  };
};
