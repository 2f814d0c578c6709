/**
 * Reads a buffer made by build.ts, or its front alone, as a pack: checks the header, lays views over the sections, and
 * decodes an entry when somebody asks for it. Whatever the bytes, a pack is a clear error or safe to use.
 */
import type { EntryCore } from '../glossary';
import { beginCore, readCore } from './entry-core';
import { isText } from './entry-shapes';
import { readTexts } from './entry-texts';
import { PackError } from './error';
import { header, headerBytes, headerWords, magic, placeSections, sumWords, version } from './layout';
import { type NameIndex, setNameIndex, textOfRecord } from './name-index';
import type { GlossaryHead, Pack, WholePack } from './pack';

export { PackError };

const readHeader = (buffer: ArrayBuffer) => {
  if (buffer.byteLength < headerBytes || buffer.byteLength % 4 !== 0) throw new PackError('not a pack: cut off');
  const words = new Uint32Array(buffer, 0, headerWords);
  const at = (field: keyof typeof header): number => words[header[field]] ?? 0;
  // Also on a machine that is not little-endian: there the mark reads backwards.
  if (at('magic') !== magic) throw new PackError('not a pack: it lacks the mark of one');
  if (at('version') !== version) throw new PackError('a pack of another version: build it again with this one');
  if (at('headerSum') !== sumWords(words.subarray(header.bodySum)))
    throw new PackError('a damaged pack: its header has changed');
  const counts = {
    entries: at('entries'),
    slots: at('slots'),
    bloomBits: at('bloomBits'),
    pilots: at('pilots'),
    recordWords: at('recordWords'),
    headBytes: at('headBytes'),
    coreBytes: at('coreBytes'),
    textBytes: at('textBytes'),
  };
  const isPossible =
    counts.bloomBits >= 1 &&
    counts.bloomBits <= 28 &&
    counts.pilots >= 1 &&
    Math.log2(counts.pilots) % 1 === 0 &&
    counts.slots >= 1;
  const sections = isPossible ? placeSections(counts) : undefined;
  if (sections?.end !== at('byteLength') || ![sections.end, sections.textSteps].includes(buffer.byteLength)) {
    throw new PackError('a damaged pack: its length is wrong');
  }
  return { counts, sections, names: at('names'), seed: at('seed') | 0 };
};

const readHead = (bytes: Uint8Array): GlossaryHead => {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // No JSON: it lacks all fields.
  }
  const fields: Readonly<Record<string, unknown>> = { ...(typeof value === 'object' ? value : {}) };
  const { id, name, licence, licenceUrl, publisher, lang } = fields;
  if (!isText(id) || !isText(name) || !isText(licence) || !isText(publisher) || !isText(lang)) {
    throw new PackError('a damaged pack: its head lacks a field');
  }
  return { id, name, licence, publisher, lang, ...(isText(licenceUrl) ? { licenceUrl } : {}) };
};

const sumUp = (steps: Uint32Array): Uint32Array => {
  const sums = new Uint32Array(steps.length);
  let at = 0;
  for (let nth = 0; nth < steps.length; nth++) sums[nth] = at += steps[nth] ?? 0;
  return sums;
};

/**
 * The texts of entries, from all of them and how far each begins behind the one before. Where they begin is summed up when
 * the first is asked for: finding names needs none of them.
 */
const createTexts = (blobs: Uint8Array, steps: Uint32Array) => {
  let sums: Uint32Array | undefined;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return {
    read(index: number): string {
      sums ??= sumUp(steps);
      const [from = 0, to = 0] = [sums[index], sums[index + 1]];
      try {
        if (from <= to && to <= blobs.length) return decoder.decode(blobs.subarray(from, to));
      } catch {
        // Told below: no UTF-8 is as bad as no bytes.
      }
      throw new PackError('a damaged pack: an entry cannot be read');
    },
    /** Index of the first text that begins so, or -1. */
    findBeginning(beginning: string): number {
      sums ??= sumUp(steps);
      const wanted = new TextEncoder().encode(beginning);
      // Backwards: most ids begin alike and differ in length.
      return sums.subarray(0, -1).findIndex((from) =>
        wanted.every((_, nth) => {
          const at = wanted.length - 1 - nth;
          return blobs[from + at] === wanted[at];
        }),
      );
    },
  };
};

/**
 * The buffer, whole or its front alone, as a pack, in the time its head takes. Throws PackError where it is none, or one of
 * another version. `named`: the pack whose entries it names, if it is one of names only.
 */
export const openPack = (buffer: ArrayBuffer, named?: Pack): Pack => {
  const { counts, sections, names, seed } = readHeader(buffer);
  const bytes = new Uint8Array(buffer);
  const head = readHead(bytes.subarray(sections.head, sections.head + counts.headBytes));
  const cores = createTexts(
    bytes.subarray(sections.cores, sections.cores + counts.coreBytes),
    new Uint32Array(buffer, sections.coreSteps, counts.entries + 1),
  );
  const index: NameIndex = {
    bloom: new Uint32Array(buffer, sections.bloom, 2 ** counts.bloomBits),
    bloomShift: 32 - counts.bloomBits,
    perfectHash: { pilots: new Uint16Array(buffer, sections.pilots, counts.pilots), slots: counts.slots, seed },
    links: new Uint32Array(buffer, sections.links, counts.slots),
    records: new Uint32Array(buffer, sections.records, counts.recordWords),
    recordBytes: new Uint8Array(buffer, sections.records, 4 * counts.recordWords),
  };
  const context = { named, lang: head.lang, textOf: (record: number) => textOfRecord(index, record) };

  const pack: Pack = {
    head,
    entryCount: counts.entries,
    nameCount: names,
    core(nth): EntryCore {
      if (!Number.isInteger(nth) || nth < 0 || nth >= counts.entries) throw new RangeError(`no entry ${nth}`);
      return readCore(cores.read(nth), context);
    },
    indexOf: (id) => cores.findBeginning(beginCore(id)),
  };
  setNameIndex(pack, index);
  return pack;
};

/**
 * The pack with the texts of its cards: `buffer` is what lies behind the front, from byte `start` on. Changes the pack
 * that is given, and returns it. Throws PackError where the buffer is too short to be that.
 */
export const addTexts = (pack: Pack, buffer: ArrayBuffer, start = 0): WholePack => {
  const textsStart = start + 4 * (pack.entryCount + 1);
  if (textsStart > buffer.byteLength) throw new PackError('a damaged pack: its texts are cut off');
  const texts = createTexts(new Uint8Array(buffer, textsStart), new Uint32Array(buffer, start, pack.entryCount + 1));
  return Object.assign(pack, { entry: (nth: number) => readTexts(texts.read(nth), pack.core(nth)) });
};

/** Length of a pack's front in bytes: what may be kept apart and opened by itself. Throws PackError for no pack. */
export const measureFront = (buffer: ArrayBuffer): number => readHeader(buffer).sections.textSteps;

/** A whole buffer as a pack with its texts. Throws PackError as openPack and addTexts do. */
export const openWholePack = (buffer: ArrayBuffer): WholePack =>
  addTexts(openPack(buffer), buffer, measureFront(buffer));

/**
 * Checks every byte of a buffer against the pack's checksum: for packs that arrive from elsewhere, once, before they are
 * kept. Takes a few milliseconds a megabyte in a cold program. Throws PackError for any change.
 */
export const verifyPack = (buffer: ArrayBuffer): void => {
  openPack(buffer);
  const expected = new Uint32Array(buffer, 0, headerWords)[header.bodySum];
  if (sumWords(new Uint32Array(buffer, headerBytes)) !== expected)
    throw new PackError('a damaged pack: its contents have changed');
};
