/** The oracle's own reading of the ways a name may be written: words joined, British and American spellings. */
import type { Name } from '../../../../src/core/glossary';
import { spellingPairs } from '../../../../src/core/pack/spelling';

const recase = (to: string, from: string): string => {
  if (from === from.toUpperCase()) return to.toUpperCase();
  return /^\p{Lu}/u.test(from) ? to.replace(/^./, (first) => first.toUpperCase()) : to;
};

const otherStem = (word: string): string => {
  for (const pair of spellingPairs) {
    const longest = [...pair].sort((a, b) => b.length - a.length);
    for (const stem of longest) {
      const other = longest.find((it) => it !== stem) ?? stem;
      const found = new RegExp(stem, 'i').exec(word);
      if (found) return word.replace(found[0], recase(other, found[0]));
    }
  }
  return word;
};

const otherEnding = (word: string): string =>
  word.replace(
    /(?<=..[iy])([sz])(?=(e|ed|er|es|ers|ing|ation|ations|ational|able|ability)$)/i,
    (letter) => ({ s: 'z', z: 's', S: 'Z', Z: 'S' })[letter] ?? letter,
  );

const spellingsOf = (word: string): Set<string> =>
  new Set([word, otherStem(word)].flatMap((it) => [it, otherEnding(it)]));

/** All ways in which the glossary lets the name be written. `expanded` where that is not the name's own text. */
export const surfacesOf = (name: Name): { text: string; expanded: boolean }[] => {
  const own = name.text.normalize('NFC').trim();
  let texts = [own];
  if (name.spelling) {
    texts = [''];
    for (const part of own.split(/(\s+|\p{Pd})/u)) {
      texts = texts.flatMap((head) => [...spellingsOf(part)].map((way) => head + way)).slice(0, 16);
    }
  }
  if (name.joined) {
    texts = texts.flatMap((text) => {
      const [first = '', ...others] = text.split(/(\s+|\p{Pd})/u);
      let all = [first];
      while (others.length > 1) {
        const [open = '', word = ''] = others.splice(0, 2);
        const closed = name.case === 'title' ? word.replace(/^\p{Lu}(?=\p{Ll})/u, (it) => it.toLowerCase()) : word;
        all = all.flatMap((head) => (all.length < 16 ? [head + closed, head + open + word] : [head + open + word]));
      }
      return all;
    });
  }
  return [...new Set([own, ...texts])].map((text) => ({ text, expanded: text !== own }));
};
