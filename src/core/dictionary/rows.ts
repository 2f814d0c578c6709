/**
 * How the dictionary is written down: a line a word, in files by a word's first two letters. A meaning is written out once,
 * with the first of the words that share it; the others refer to it there. Writes and reads; fetches nothing.
 */
import { type PartOfSpeech, partsOfSpeech, type WordSense } from './word';

/** A meaning as a line has it: written out, or by the number it has among those written out with another word. */
export type WrittenSense =
  | WordSense
  | { readonly part: PartOfSpeech; readonly count: number; readonly head: string; readonly nth: number };

/** What a line says of a form. */
export interface Row {
  readonly senses: readonly WrittenSense[];
  /** Words of which the form is an irregular one: "go" for "went". */
  readonly bases: readonly { readonly part: PartOfSpeech; readonly lemma: string }[];
}

/** The name of the file that has a word. */
export const shardOf = (word: string): string => {
  const [, first = '_', second = '_'] = /^([a-z])?([a-z])?/.exec(word.toLowerCase()) ?? [];
  return first + second;
};

const writeSense = (sense: WrittenSense): string =>
  sense.part +
  sense.count +
  ('head' in sense
    ? `>${sense.head}#${sense.nth}`
    : ['', sense.words.join(','), sense.definition, ...sense.examples].join('|'));

/** The line of a form. */
export const writeRow = (form: string, { senses, bases }: Row): string =>
  [form, ...senses.map(writeSense), ...bases.map(({ part, lemma }) => `=${part}${lemma}`)].join('\t');

const isPart = (letter: string | undefined): letter is PartOfSpeech => partsOfSpeech.some((it) => it === letter);

const readSense = (field: string): WrittenSense | undefined => {
  const [, part, digits, mark, rest = ''] = /^([nvar])(\d+)([>|])(.*)$/.exec(field) ?? [];
  if (!isPart(part)) return undefined;
  const count = Number(digits);
  if (mark === '>') {
    const at = rest.lastIndexOf('#');
    return { part, count, head: rest.slice(0, at), nth: Number(rest.slice(at + 1)) };
  }
  const [words = '', definition = '', ...examples] = rest.split('|');
  return { part, count, words: words.split(','), definition, examples };
};

/** What a file says of a form; undefined when it has none. What is not understood is passed over. */
export const findRow = (file: string, form: string): Row | undefined => {
  const start = file.startsWith(`${form}\t`) ? 0 : file.indexOf(`\n${form}\t`) + 1;
  if (start === 0 && !file.startsWith(`${form}\t`)) return undefined;
  const end = file.indexOf('\n', start);
  const [, ...fields] = file.slice(start, end < 0 ? undefined : end).split('\t');
  const bases = fields.flatMap((field) => {
    const [mark, part] = field;
    return mark === '=' && isPart(part) ? [{ part, lemma: field.slice(2) }] : [];
  });
  return { senses: fields.map(readSense).filter((it) => it !== undefined), bases };
};
