/**
 * Compiles a glossary to one buffer that open.ts reads without parsing it. Same glossary, same bytes. Runs in Node for the
 * built-in glossaries and in the browser for the reader's own.
 */
import type { Glossary } from '../glossary';
import { addToBloom, bloomBitsFor } from './bloom';
import { type Gathered, gatherEntries } from './gather';
import { header, headerBytes, headerWords, magic, placeSections, sumWords, version } from './layout';
import { buildPerfectHash, type PerfectHash, slotOf } from './perfect-hash';
import { entryOf, limits, markLast, nameOf, packLink, surfaceWords } from './surface';

const distinct = (values: Uint32Array): Uint32Array => {
  values.sort();
  let count = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (at === 0 || value !== values[count - 1]) values[count++] = value;
  }
  return values.slice(0, count);
};

const refuseShared = (glossary: Glossary, owner: number): never => {
  const name = glossary.entries[entryOf(owner)]?.names[nameOf(owner)]?.text;
  throw new Error(`more than ${limits.surfacesOfKey} names of the glossary are written like "${name}"`);
};

/** Fills the links and, slot by slot, the surfaces they lead to. */
const writeIndex = (
  glossary: Glossary,
  { keys, owners, traits, prefixes }: Gathered,
  perfectHash: PerfectHash,
  views: { readonly links: Uint32Array; readonly surfaces: Uint32Array },
): void => {
  const { links, surfaces } = views;
  const slots = Uint32Array.from(keys, (key) => slotOf(perfectHash, key));
  const firsts = new Uint32Array(perfectHash.slots + 1);
  for (const slot of slots) firsts[slot + 1] = (firsts[slot + 1] ?? 0) + 1;
  for (let slot = 1; slot < firsts.length; slot++) firsts[slot] = (firsts[slot] ?? 0) + (firsts[slot - 1] ?? 0);
  for (const prefix of prefixes) links[slotOf(perfectHash, prefix)] = packLink(prefix, { more: true, first: -1 });
  const filled = firsts.slice();
  for (const [nth, slot] of slots.entries()) {
    const [key = 0, owner = 0, trait = 0] = [keys[nth], owners[nth], traits[nth]];
    const [first = 0, next = 0] = [firsts[slot], firsts[slot + 1]];
    if (next - first > limits.surfacesOfKey) refuseShared(glossary, owner);
    const at = filled[slot] ?? 0;
    filled[slot] = at + 1;
    surfaces[surfaceWords * at] = owner;
    surfaces[surfaceWords * at + 1] = at + 1 === next ? markLast(trait) : trait;
    if (at === first) links[slot] = packLink(key, { more: links[slot] !== 0, first });
  }
};

/** The glossary as a pack. Throws an Error that names the entry for what a pack cannot hold: see `limits` in surface.ts. */
export const buildPack = (glossary: Glossary): Uint8Array<ArrayBuffer> => {
  const { entries, ...head } = glossary;
  const gathered = gatherEntries(glossary);
  const perfectHash = buildPerfectHash(distinct(Uint32Array.from([...gathered.keys, ...gathered.prefixes])));
  const headText = new TextEncoder().encode(JSON.stringify(head));
  const counts = {
    entries: entries.length,
    slots: perfectHash.slots,
    bloomBits: bloomBitsFor(distinct(Uint32Array.from(gathered.starts)).length),
    pilots: perfectHash.pilots.length,
    surfaces: gathered.keys.length,
    headBytes: headText.length,
    blobBytes: gathered.blobs.length,
  };
  const sections = placeSections(counts);
  const bytes = new Uint8Array(sections.end);
  const { buffer } = bytes;

  const bloom = new Uint32Array(buffer, sections.bloom, 2 ** counts.bloomBits);
  for (const start of gathered.starts) addToBloom(bloom, 32 - counts.bloomBits, start);
  writeIndex(glossary, gathered, perfectHash, {
    links: new Uint32Array(buffer, sections.links, counts.slots),
    surfaces: new Uint32Array(buffer, sections.surfaces, surfaceWords * counts.surfaces),
  });
  new Uint16Array(buffer, sections.pilots, counts.pilots).set(perfectHash.pilots);
  new Uint32Array(buffer, sections.entryOffsets, counts.entries + 1).set(gathered.entryOffsets);
  const byId = entries.map(({ id }, index) => ({ id, index })).sort((a, b) => (a.id < b.id ? -1 : 1));
  new Uint32Array(buffer, sections.idOrder, counts.entries).set(byId.map(({ index }) => index));
  bytes.set(headText, sections.head);
  bytes.set(gathered.blobs.view(), sections.blobs);

  const words = new Uint32Array(buffer, 0, headerWords);
  words[header.magic] = magic;
  words[header.version] = version;
  words[header.bodySum] = sumWords(new Uint32Array(buffer, headerBytes));
  words[header.byteLength] = bytes.length;
  words[header.entries] = counts.entries;
  words[header.names] = gathered.names;
  words[header.slots] = counts.slots;
  words[header.bloomBits] = counts.bloomBits;
  words[header.pilots] = counts.pilots;
  words[header.surfaces] = counts.surfaces;
  words[header.seed] = perfectHash.seed;
  words[header.headBytes] = counts.headBytes;
  words[header.blobBytes] = counts.blobBytes;
  words[header.headerSum] = sumWords(words.subarray(header.bodySum));
  return bytes;
};
