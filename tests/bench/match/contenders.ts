/**
 * The matchers that are compared: this one, four that others made, and a Map of first words. Each gets the same names and
 * text. The others do less: no plurals, possessives or accents, no rule of case for each name; they get the text in small
 * letters, and what they find within a word is dropped, as their users would have to.
 */
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import KeywordProcessor from 'flashtext.js';
import FastAhoCorasick from 'modern-ahocorasick/fast';
import { createFinder } from '../../../src/core/match/find';
import { buildPack } from '../../../src/core/pack/build';
import { openPack } from '../../../src/core/pack/open';
import { glossaryOf } from './names';

/** Something that finds names. */
export interface Contender {
  readonly name: string;
  /** More names than this take it minutes or more memory than there is. */
  readonly mostNames: number;
  /** Makes it ready; the function it gives finds the names in a text and says how many it found. */
  readonly build: (names: readonly string[]) => (text: string) => number;
}

const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit >= 0xc0;

const isWhole = (text: string, start: number, end: number): boolean =>
  !isWordUnit(text.charCodeAt(start - 1)) && !isWordUnit(text.charCodeAt(end));

const escapeName = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const inSmallLetters = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.toLowerCase()))];

const ours: Contender = {
  name: 'contexture',
  mostNames: Number.POSITIVE_INFINITY,
  build: (names) => {
    const finder = createFinder([openPack(buildPack(glossaryOf(names)).buffer)]);
    return (text) => finder.find(text).length;
  },
};

const monyone: Contender = {
  name: '@monyone/aho-corasick/fast',
  // A hundred thousand take it a minute, ten times as many more than ten.
  mostNames: 100_000,
  build: (names) => {
    const automaton = new AhoCorasick(inSmallLetters(names));
    return (text) => {
      let count = 0;
      for (const { begin, end } of automaton.matchInText(text)) if (isWhole(text, begin, end)) count++;
      return count;
    };
  },
};

const modern: Contender = {
  name: 'modern-ahocorasick/fast',
  mostNames: 100_000,
  build: (names) => {
    const automaton = new FastAhoCorasick(inSmallLetters(names));
    return (text) => {
      let count = 0;
      for (const { start, end } of automaton.search(text)) if (isWhole(text, start, end)) count++;
      return count;
    };
  },
};

const flashtext: Contender = {
  name: 'flashtext.js',
  mostNames: 100_000,
  build: (names) => {
    const processor = new KeywordProcessor();
    for (const name of names) processor.addKeyword(name);
    return (text) => processor.extractKeywords(text).length;
  },
};

const regExp: Contender = {
  name: 'RegExp',
  mostNames: 10_000,
  build: (names) => {
    const longestFirst = inSmallLetters(names).sort((a, b) => b.length - a.length);
    const expression = new RegExp(`\\b(?:${longestFirst.map(escapeName).join('|')})\\b`, 'g');
    return (text) => text.match(expression)?.length ?? 0;
  },
};

const firstWords: Contender = {
  name: 'Map of first words',
  mostNames: 1_000_000,
  build: (names) => {
    const word = /[\p{L}\p{N}]+/gu;
    const byFirst = new Map<string, string[][]>();
    for (const name of inSmallLetters(names)) {
      const [first, ...rest] = name.match(word) ?? [];
      if (first === undefined) continue;
      const others = byFirst.get(first);
      if (others) others.push(rest);
      else byFirst.set(first, [rest]);
    }
    return (text) => {
      const tokens = text.match(word) ?? [];
      let count = 0;
      for (let at = 0; at < tokens.length; at++) {
        for (const rest of byFirst.get(tokens[at] ?? '') ?? []) {
          if (rest.every((token, nth) => tokens[at + 1 + nth] === token)) count++;
        }
      }
      return count;
    };
  },
};

/** All of them, this one first. */
export const contenders: readonly Contender[] = [ours, monyone, modern, flashtext, regExp, firstWords];
