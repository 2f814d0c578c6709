/** All ways in which a glossary lets one name be written: spellings of its words, and its words joined. */
import type { Name } from '../glossary';
import { cleanName } from '../match/clean';
import { spellingsOf } from './spelling';

/** One way to write a name, clean; `isExpanded` where it is not the name's own. */
export interface WrittenName {
  readonly text: string;
  readonly isExpanded: boolean;
}

/** Spellings of a whole name that are kept: four words with two spellings each. */
const mostSpellings = 16;
/** Gaps of a name that may close; later ones stay open. */
const mostJoints = 4;

/** The name's words with the spaces and hyphens between them, which have the odd indexes. */
const splitWords = (text: string): string[] => text.split(/(\s+|\p{Pd})/u);

const respell = (text: string): string[] => {
  let all = [''];
  for (const part of splitWords(text)) {
    all = all.flatMap((head) => spellingsOf(part).map((spelling) => head + spelling)).slice(0, mostSpellings);
  }
  return all;
};

/** Within a joined word a capital is not kept: "Wi-Fi" as one word is "Wifi" as well as "WiFi" under the title rule. */
const lowerFirst = (word: string): string =>
  /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;

const join = (text: string, isTitle: boolean): string[] => {
  const [first = '', ...others] = splitWords(text);
  let all = [first];
  for (let at = 0; at + 1 < others.length; at += 2) {
    const [open = '', word = ''] = [others[at], others[at + 1]];
    const closed = isTitle ? lowerFirst(word) : word;
    all = all.flatMap((head) => (at < 2 * mostJoints ? [head + open + word, head + closed] : [head + open + word]));
  }
  return all;
};

/** The ways to write a name, its own first. */
export const expandName = (name: Name): WrittenName[] => {
  const own = cleanName(name.text);
  if (!name.spelling && !name.joined) return [{ text: own, isExpanded: false }];
  const raw = name.text.normalize('NFC').trim();
  const spelt = name.spelling ? respell(raw) : [raw];
  const joined = name.joined ? spelt.flatMap((text) => join(text, name.case === 'title')) : spelt;
  return [...new Set([own, ...joined.map(cleanName)])].map((text) => ({ text, isExpanded: text !== own }));
};
