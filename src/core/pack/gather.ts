/**
 * What a glossary's entries give to a pack before everything has its place: the bytes of each entry, and for each way to
 * write a name its keys, owner and rules. Refuses what a pack cannot hold, and says whose it is.
 */
import type { Entry, Glossary, Name } from '../glossary';
import { type ByteWriter, createByteWriter } from './bytes';
import { writeEntry } from './entry-text';
import { expandName } from './expand';
import { textForms } from './name-index';
import { keysOf, type NameKeys } from './name-keys';
import { limits, packOwner, packTraits } from './surface';

/** Everything the index is made of. `keys`, `owners` and `traits` have one element a surface. */
export interface Gathered {
  readonly keys: number[];
  readonly owners: number[];
  readonly traits: number[];
  /** Keys of the first tokens of longer names. */
  readonly prefixes: number[];
  /** Keys of one token, or of a name's first two: what a text must have for a name to begin. */
  readonly starts: number[];
  readonly blobs: ByteWriter;
  /** Where each entry's bytes begin, and where the last ends. */
  readonly entryOffsets: number[];
  names: number;
}

const refuse = (entry: Entry, problem: string): never => {
  throw new Error(`entry "${entry.id}": ${problem}`);
};

const checkName = (entry: Entry, { text }: Name, clean: string, tokens: number): void => {
  if (text.includes('\n')) refuse(entry, `the name "${text}" holds a line break`);
  if (tokens === 0) refuse(entry, `the name "${text}" has no letter, digit or sign to find it by`);
  if (tokens > limits.nameTokens) refuse(entry, `the name "${text}" has more than ${limits.nameTokens} words`);
  if (clean.length > limits.nameUnits) refuse(entry, `the name "${text}" has more than ${limits.nameUnits} characters`);
};

/** Bytes of a clean text that does not stand in its entry as it is. */
const encodeNameText = (text: string): number[] => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const isNarrow = units.every((unit) => unit < 256);
  const bytes = isNarrow ? units : units.flatMap((unit) => [unit & 255, unit >>> 8]);
  return [isNarrow ? textForms.narrow : textForms.wide, units.length, ...bytes];
};

/** Whether JSON writes the text as it is, so that the matcher can read it there. */
const isPlain = (text: string): boolean => /^[ !#-[\]-~]*$/.test(text);

const traitsOf = (name: Name, keys: NameKeys, isExpanded: boolean, textAt: number): number =>
  packTraits(
    {
      kind: name.kind,
      case: name.case,
      plural: name.plural ? (keys.endsInCapitals ? 'capitals' : 'word') : 'none',
      prior: Math.round(Math.min(1, Math.max(0, name.prior)) * 100),
      isLoose: name.joined,
      isExpanded,
    },
    textAt,
  );

const gatherEntry = (gathered: Gathered, entry: Entry, index: number, lang: string): void => {
  const { text, nameStarts } = writeEntry(entry, lang);
  const firstWide = text.search(/[^\0-\x7f]/);
  const extras: number[] = [];
  const extraAt = new Map<string, number>();
  const found: {
    name: Name;
    nameIndex: number;
    keys: NameKeys;
    isExpanded: boolean;
    quoteAt: number;
    extraAt: number;
  }[] = [];
  if (entry.names.length > limits.namesOfEntry) refuse(entry, `it has more than ${limits.namesOfEntry} names`);
  for (const [nameIndex, name] of entry.names.entries()) {
    for (const { text: clean, isExpanded } of expandName(name)) {
      const keys = keysOf(clean);
      checkName(entry, name, clean, keys.tokens);
      const quoteAt = nameStarts[nameIndex] ?? 0;
      const isThere = clean === name.text && isPlain(clean) && (firstWide < 0 || quoteAt < firstWide);
      if (!isThere && !extraAt.has(clean)) {
        extraAt.set(clean, extras.length);
        for (const byte of encodeNameText(clean)) extras.push(byte);
      }
      found.push({
        name,
        nameIndex,
        keys,
        isExpanded,
        quoteAt: isThere ? quoteAt : -1,
        extraAt: extraAt.get(clean) ?? 0,
      });
    }
  }
  // An entry's bytes: where its text begins, the names' own texts, then the text.
  const textStart = 2 + extras.length;
  for (const { name, nameIndex, keys, isExpanded, quoteAt, extraAt } of found) {
    const textAt = quoteAt >= 0 ? textStart + quoteAt : 2 + extraAt;
    if (textStart > limits.nameBytes || textAt > limits.nameBytes) refuse(entry, 'its names take more than 64 KB');
    gathered.keys.push(keys.key);
    gathered.owners.push(packOwner(index, nameIndex));
    gathered.traits.push(traitsOf(name, keys, isExpanded, textAt));
    gathered.starts.push(keys.start);
    for (const prefix of keys.prefixes) gathered.prefixes.push(prefix);
  }
  const { blobs } = gathered;
  blobs.writePair(textStart);
  for (const byte of extras) blobs.writeByte(byte);
  blobs.writeText(text);
  gathered.entryOffsets.push(blobs.length);
  gathered.names += entry.names.length;
};

/** Gathers a glossary's entries in their order. Throws an Error that names the entry for what a pack cannot hold. */
export const gatherEntries = ({ entries, lang }: Glossary): Gathered => {
  const gathered: Gathered = {
    keys: [],
    owners: [],
    traits: [],
    prefixes: [],
    starts: [],
    blobs: createByteWriter(),
    entryOffsets: [0],
    names: 0,
  };
  if (entries.length > limits.entries) throw new Error(`the glossary has more than ${limits.entries} entries`);
  const ids = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (ids.has(entry.id)) refuse(entry, 'another entry has the same id');
    ids.add(entry.id);
    gatherEntry(gathered, entry, index, lang);
  }
  if (gathered.keys.length > limits.surfaces) throw new Error(`the glossary's names can be written in too many ways`);
  return gathered;
};
