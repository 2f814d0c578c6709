/**
 * Compiles a glossary to one buffer that open.ts reads without parsing it. Same glossary, same bytes. Runs in Node for the
 * built-in glossaries and in the browser for the reader's own.
 */
import type { Entry, Glossary } from '../glossary';
import { addToBloom, bloomBitsFor } from './bloom';
import { createByteWriter } from './bytes';
import { writeCore } from './entry-core';
import { writeTexts } from './entry-texts';
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

/** One text an entry, one after another, and how far each begins behind the one before, and the end behind the last. */
const writeAll = (entries: readonly Entry[], write: (entry: Entry) => string) => {
  const blobs = createByteWriter();
  const steps = [0];
  for (const entry of entries) {
    const start = blobs.length;
    blobs.writeText(write(entry));
    steps.push(blobs.length - start);
  }
  return { blobs, steps };
};

/** What the front holds of each entry. `wordOf` has a record for each name. */
const writeCores = ({ entries, lang }: Glossary, wordOf: (name: number) => number, target?: Target) => {
  let name = 0;
  return writeAll(entries, (entry) =>
    writeCore(
      entry,
      lang,
      entry.names.map(() => wordOf(name++)),
      target?.(entry.id),
    ),
  );
};

/** Gives the place of an entry in the pack that has it. */
type Target = (id: string) => number;

/**
 * The glossary as a pack. With `target` only its names: its entries are those of the pack that `target` tells the places of,
 * and it can be read beside that one alone. Throws an Error that names the entry for what a pack cannot hold: see `limits`
 * in record.ts.
 */
export const buildPack = (glossary: Glossary, target?: Target): Uint8Array<ArrayBuffer> => {
  const { entries, ...head } = glossary;
  const gathered = gatherNames(glossary);
  const keys = gathered.ways.map(({ key }) => key);
  const perfectHash = buildPerfectHash(distinct(keys, gathered.prefixes));
  const placed = placeWays(gathered, perfectHash, (owner) => entries[entryOf(owner)]?.names[nameOf(owner)]?.text ?? '');
  const cores = writeCores(glossary, (name) => placed.words[gathered.ownWays[name] ?? -1] ?? 0, target);
  const texts = writeAll(entries, writeTexts);
  const headText = new TextEncoder().encode(JSON.stringify(head));
  const starts = distinct(gathered.starts);
  const counts = {
    entries: entries.length,
    slots: perfectHash.slots,
    bloomBits: bloomBitsFor(starts.length),
    pilots: perfectHash.pilots.length,
    recordWords: placed.recordWords,
    headBytes: headText.length,
    coreBytes: cores.blobs.length,
    textBytes: texts.blobs.length,
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
  new Uint32Array(buffer, sections.coreSteps, counts.entries + 1).set(cores.steps);
  new Uint32Array(buffer, sections.textSteps, counts.entries + 1).set(texts.steps);
  bytes.set(headText, sections.head);
  bytes.set(cores.blobs.view(), sections.cores);
  bytes.set(texts.blobs.view(), sections.texts);

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
  words[header.coreBytes] = counts.coreBytes;
  words[header.textBytes] = counts.textBytes;
  words[header.headerSum] = sumWords(words.subarray(header.bodySum));
  return bytes;
};
