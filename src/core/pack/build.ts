/**
 * Compiles a glossary to one buffer that open.ts reads without parsing it. Same glossary, same bytes. Runs in Node for the
 * built-in glossaries and in the browser for the reader's own.
 */
import type { Glossary } from '../glossary';
import { addToBloom, bloomBitsFor } from './bloom';
import { createByteWriter } from './bytes';
import { writeEntry } from './entry-text';
import { gatherNames } from './gather';
import { header, headerBytes, headerWords, magic, placeSections, sumWords, version } from './layout';
import { buildPerfectHash } from './perfect-hash';
import { entryOf, nameOf } from './record';
import { placeWays, writeIndex } from './write-index';

const distinct = (...lists: readonly (readonly number[])[]): Uint32Array => {
  const values = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const list of lists) {
    values.set(list, length);
    length += list.length;
  }
  values.sort();
  let count = 0;
  for (const value of values) if (count === 0 || value !== values[count - 1]) values[count++] = value;
  return values.slice(0, count);
};

/** All entries as text one after another, and where each begins and the last ends. `wordOf` has a record for each name. */
const writeEntries = ({ entries, lang }: Glossary, wordOf: (name: number) => number) => {
  const blobs = createByteWriter();
  const offsets = [0];
  let name = 0;
  for (const entry of entries) {
    blobs.writeText(
      writeEntry(
        entry,
        lang,
        entry.names.map(() => wordOf(name++)),
      ),
    );
    offsets.push(blobs.length);
  }
  return { blobs, offsets };
};

/** The glossary as a pack. Throws an Error that names the entry for what a pack cannot hold: see `limits` in record.ts. */
export const buildPack = (glossary: Glossary): Uint8Array<ArrayBuffer> => {
  const { entries, ...head } = glossary;
  const gathered = gatherNames(glossary);
  const keys = gathered.ways.map(({ key }) => key);
  const perfectHash = buildPerfectHash(distinct(keys, gathered.prefixes));
  const placed = placeWays(gathered, perfectHash, (owner) => entries[entryOf(owner)]?.names[nameOf(owner)]?.text ?? '');
  const { blobs, offsets } = writeEntries(glossary, (name) => placed.words[gathered.ownWays[name] ?? -1] ?? 0);
  const headText = new TextEncoder().encode(JSON.stringify(head));
  const starts = distinct(gathered.starts);
  const counts = {
    entries: entries.length,
    slots: perfectHash.slots,
    bloomBits: bloomBitsFor(starts.length),
    pilots: perfectHash.pilots.length,
    recordWords: placed.recordWords,
    headBytes: headText.length,
    blobBytes: blobs.length,
  };
  const sections = placeSections(counts);
  const bytes = new Uint8Array(sections.end);
  const { buffer } = bytes;

  const bloom = new Uint32Array(buffer, sections.bloom, 2 ** counts.bloomBits);
  for (const start of starts) addToBloom(bloom, 32 - counts.bloomBits, start);
  writeIndex(gathered, placed, perfectHash, {
    links: new Uint32Array(buffer, sections.links, counts.slots),
    records: new Uint32Array(buffer, sections.records, counts.recordWords),
  });
  new Uint16Array(buffer, sections.pilots, counts.pilots).set(perfectHash.pilots);
  new Uint32Array(buffer, sections.entryOffsets, counts.entries + 1).set(offsets);
  const byId = entries.map(({ id }, index) => ({ id, index })).sort((a, b) => (a.id < b.id ? -1 : 1));
  new Uint32Array(buffer, sections.idOrder, counts.entries).set(byId.map(({ index }) => index));
  bytes.set(headText, sections.head);
  bytes.set(blobs.view(), sections.blobs);

  const words = new Uint32Array(buffer, 0, headerWords);
  words[header.magic] = magic;
  words[header.version] = version;
  words[header.bodySum] = sumWords(new Uint32Array(buffer, headerBytes));
  words[header.byteLength] = bytes.length;
  words[header.entries] = counts.entries;
  words[header.names] = gathered.ownWays.length;
  words[header.slots] = counts.slots;
  words[header.bloomBits] = counts.bloomBits;
  words[header.pilots] = counts.pilots;
  words[header.recordWords] = counts.recordWords;
  words[header.seed] = perfectHash.seed;
  words[header.headBytes] = counts.headBytes;
  words[header.blobBytes] = counts.blobBytes;
  words[header.headerSum] = sumWords(words.subarray(header.bodySum));
  return bytes;
};
