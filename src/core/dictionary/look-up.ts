/** Finds a printed word in the dictionary, whatever form it stands in. Reads files through a function; knows no place. */
import { type BaseForm, listBaseForms, plainForm } from './base-forms';
import { findRow, type Row, shardOf, type WrittenSense } from './rows';
import type { PartOfSpeech, Word, WordSense } from './word';

/** Gives the text of one of the dictionary's files; an empty one where there is none of that name. */
export type ReadShard = (shard: string) => Promise<string>;

const readRow = async (form: string, readShard: ReadShard): Promise<Row> =>
  findRow(await readShard(shardOf(form)), form) ?? { senses: [], bases: [] };

const isWrittenOut = (sense: WrittenSense): sense is WordSense => 'definition' in sense;

/** Follows a reference to where the meaning is written out. */
const resolve = async (sense: WrittenSense, readShard: ReadShard): Promise<WordSense[]> => {
  if (isWrittenOut(sense)) return [sense];
  const { senses } = await readRow(sense.head, readShard);
  const found = senses.filter(isWrittenOut)[sense.nth];
  return found ? [{ ...found, count: sense.count }] : [];
};

/** The meanings of a form, of those parts of speech that it can be. */
const findSenses = async (
  form: string,
  parts: readonly PartOfSpeech[] | undefined,
  readShard: ReadShard,
): Promise<WordSense[]> => {
  const { senses } = await readRow(form, readShard);
  const wanted = senses.filter(({ part }) => parts?.includes(part) ?? true);
  return (await Promise.all(wanted.map((sense) => resolve(sense, readShard)))).flat();
};

/** The words that a printed form may be, each with its meanings: itself, what it is an irregular or a regular form of. */
export const lookUpWord = async (printed: string, readShard: ReadShard): Promise<Word[]> => {
  const plain = plainForm(printed);
  if (plain === '') return [];
  const { bases } = await readRow(plain, readShard);
  const partsOf = new Map<string, PartOfSpeech[] | undefined>([[plain, undefined]]);
  const add = ({ lemma, part }: BaseForm): void => {
    if (lemma !== plain) partsOf.set(lemma, [...(partsOf.get(lemma) ?? []), part]);
  };
  bases.forEach(add);
  // An irregular form has no regular one beside it.
  const irregular = new Set(bases.map(({ part }) => part));
  listBaseForms(plain)
    .filter(({ part }) => !irregular.has(part))
    .forEach(add);
  const words = await Promise.all(
    [...partsOf].map(async ([lemma, parts]) => ({ lemma, senses: await findSenses(lemma, parts, readShard) })),
  );
  return words.filter(({ senses }) => senses.length > 0);
};
