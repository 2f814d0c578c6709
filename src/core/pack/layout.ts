/**
 * Where everything lies in a pack, for those who write one and those who read one: a header of sixteen words, then
 * sections one after another, each at a multiple of four bytes. Little-endian, as every machine a browser runs on. The
 * front, all that reading an article needs, comes first and can be used alone; behind it lie the texts of cards.
 */
import { foldVersion } from '../match/folding';

/** "CTXP". */
export const magic = 0x50585443;
/** Raised with every change of the layout: a pack of another version must be built again. */
export const formatVersion = 5;
/** Format and fold table together: both must be this program's own. */
export const version = formatVersion | (foldVersion << 16);

/** Words of the header by what they hold. */
export const header = {
  magic: 0,
  version: 1,
  /** Of the rest of the header: checked at every opening. */
  headerSum: 2,
  /** Of all that follows the header: checked when a pack arrives, by verifyPack. */
  bodySum: 3,
  byteLength: 4,
  entries: 5,
  names: 6,
  slots: 7,
  bloomBits: 8,
  pilots: 9,
  /** Words that the records take. */
  recordWords: 10,
  seed: 11,
  headBytes: 12,
  coreBytes: 13,
  textBytes: 14,
} as const;

export const headerWords = 16;
export const headerBytes = headerWords * 4;

/** What decides the sections' sizes. */
export interface Counts {
  readonly entries: number;
  readonly slots: number;
  readonly bloomBits: number;
  readonly pilots: number;
  readonly recordWords: number;
  readonly headBytes: number;
  readonly coreBytes: number;
  readonly textBytes: number;
}

/** Byte offset of each section from the buffer's start, and of the end. */
export interface Sections {
  readonly bloom: number;
  readonly links: number;
  readonly records: number;
  readonly pilots: number;
  /** How far the text of each entry begins behind that of the one before: as steps they are small, and zip well. */
  readonly coreSteps: number;
  readonly head: number;
  readonly cores: number;
  /** Where the front ends. */
  readonly textSteps: number;
  readonly texts: number;
  readonly end: number;
}

const toWords = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** Places the sections for these counts. */
export const placeSections = (counts: Counts): Sections => {
  const bloom = headerBytes;
  const links = bloom + 4 * 2 ** counts.bloomBits;
  const records = links + 4 * counts.slots;
  const pilots = records + 4 * counts.recordWords;
  const coreSteps = pilots + toWords(2 * counts.pilots);
  const head = coreSteps + 4 * (counts.entries + 1);
  const cores = head + toWords(counts.headBytes);
  const textSteps = cores + toWords(counts.coreBytes);
  const texts = textSteps + 4 * (counts.entries + 1);
  const end = texts + toWords(counts.textBytes);
  return { bloom, links, records, pilots, coreSteps, head, cores, textSteps, texts, end };
};

/** A checksum of words that no change within one word escapes. */
export const sumWords = (words: Uint32Array): number => {
  let sum = words.length;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x5bd1e995);
  return sum >>> 0;
};
