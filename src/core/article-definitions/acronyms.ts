/**
 * Acronyms an article introduces: "National Security Agency (NSA)", "NSA (National Security Agency)", and initials of a
 * full name used without brackets. After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions
 * in biomedical text" (PSB 2003), held to word starts and capitals, since prose brackets hold much else.
 */
import { wordsBetween } from '../senses/setting';
import { functionWords } from '../senses/vocabulary/common';
import { gaps, isCapital, shapes, type Words, wordAt, wordFrom } from '../senses/words';

/** An acronym with its long form; offsets are UTF-16, `end` exclusive. */
export interface Acronym {
  readonly short: { readonly start: number; readonly end: number };
  readonly long: { readonly start: number; readonly end: number };
}

const longestInsideChars = 120;

/** Whether a text can be an acronym: 2 to 10 characters, mostly capitals, no sentence. */
const isAcronymForm = (text: string): boolean => {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}&.\-/]{1,11}$/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return capitals.length >= 2 && (text.match(/\p{Ll}/gu) ?? []).length <= capitals.length;
};

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * First word of the long form that ends at word `last`, or -1. Every letter of the acronym must start a word, in order;
 * small words may be passed over, and a letter may lie inside a word only after that word gave its first ("TeleVision").
 */
const matchBackwards = (words: Words, last: number, acronym: string): number => {
  const letters = lettersOf(acronym);
  const limit = Math.max(0, last - letters.length * 2 - 2);
  const search = (word: number, letter: number, capitals: number, budget: { steps: number }): number => {
    if (letter < 0) return capitals > 0 || letters.length >= 3 ? word + 1 : -1;
    budget.steps -= 1;
    if (word < limit || budget.steps < 0) return -1;
    // Long forms run on through commas ("Science, Technology and Health"), never through brackets or sentences.
    if (word < last && (words.gap[word + 1] ?? 0) > gaps.comma) return -1;
    const text = fold(wordAt(words, word));
    const capital = isCapital(words, word) ? 1 : 0;
    // "Front Commun pour le Congo (FCC)"
    const isSmall = functionWords.has(text) || (capital === 0 && text.length < 5);
    // "Office of Rural Water" is ORW by its O, not by its "of": a small word is passed over where that will do.
    if (isSmall && word > 0) {
      const found = search(word - 1, letter, capitals, budget);
      if (found >= 0) return found;
    }
    // A word may stand for several letters, its first one always among them.
    for (let taken = Math.min(4, letter + 1); taken >= 1; taken -= 1) {
      const part = letters.slice(letter - taken + 1, letter + 1);
      if (!isSpelledIn(text, part)) continue;
      if (isSmall && taken > 1) continue;
      const found = search(word - 1, letter - taken, capitals + capital, budget);
      if (found >= 0) return found;
    }
    return -1;
  };
  return search(last, letters.length - 1, 0, { steps: 400 });
};

const isSpelledIn = (word: string, part: string): boolean => {
  if (word[0] !== part[0]) return false;
  let at = 1;
  for (const letter of part.slice(1)) {
    at = word.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
};

const trimmed = (text: string, start: number, end: number): { start: number; end: number } => {
  while (start < end && /[\s"“”'‘’]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s"“”'‘’.,;]/.test(text[end - 1] ?? '')) end -= 1;
  // "B.C." is not "B.C".
  return { start, end: text[end] === '.' && text[end - 2] === '.' ? end + 1 : end };
};

/** The pair that brackets from `open` to `close` form with what stands before them, in either order. */
const readBracket = (words: Words, open: number, close: number): Acronym | undefined => {
  const { text } = words;
  let inside = trimmed(text, open + 1, close);
  // "(the LF)", "(or LF)", "(LF for short)", "(LF; formerly …)"
  const lead = /^(?:the|or|known as|also known as)\s+/i.exec(text.slice(inside.start, inside.start + 20));
  if (lead) inside = trimmed(text, inside.start + lead[0].length, inside.end);
  const cut = /[;,]|\sfor short$/.exec(text.slice(inside.start, inside.end));
  const head = cut ? trimmed(text, inside.start, inside.start + cut.index) : inside;
  const before = wordFrom(words, open) - 1;
  const previous = (words.end[before] ?? open) > open ? before - 1 : before;
  if (previous < 0) return undefined;
  const between = text.slice(words.end[previous], open);
  if (!/^['’s]*["”’]?\s?$/.test(between)) return undefined;

  const short = text.slice(head.start, head.end);
  if (isAcronymForm(short)) {
    const first = matchBackwards(words, previous, short);
    if (first >= 0 && first < previous)
      return {
        short: head,
        long: { start: words.start[first] ?? 0, end: words.end[previous] ?? 0 },
      };
  }
  const outside = wordAt(words, previous);
  if (!isAcronymForm(outside)) return undefined;
  const { first, last } = wordsBetween(words, head.start, head.end);
  if (last <= first || matchBackwards(words, last, outside) !== first) return undefined;
  return {
    short: { start: words.start[previous] ?? 0, end: words.end[previous] ?? 0 },
    long: { start: words.start[first] ?? 0, end: words.end[last] ?? 0 },
  };
};

/** All acronyms introduced by brackets, in order of the text. Linear: a bracket looks ahead at most 120 characters. */
export const findBracketedAcronyms = (words: Words): Acronym[] => {
  const { text } = words;
  const found: Acronym[] = [];
  for (const match of text.matchAll(/[([]/g)) {
    const open = match.index;
    const ahead = text.slice(open + 1, open + 1 + longestInsideChars);
    const length = ahead.indexOf(match[0] === '(' ? ')' : ']');
    if (length < 2 || ahead.slice(0, length).includes('\n')) continue;
    const acronym = readBracket(words, open, open + 1 + length);
    if (acronym) found.push(acronym);
  }
  return found;
};

/** Initials of the capitalised words of a name, by word indices inclusive: "Agence France Presse" gives "AFP". */
export const initialsOf = (words: Words, first: number, last: number): string => {
  let initials = '';
  for (let word = first; word <= last; word += 1)
    if (words.shape[word] !== shapes.lower) initials += (wordAt(words, word)[0] ?? '').toUpperCase();
  return initials;
};
