/**
 * Words of the built-in glossary that mean something else in other company (`tests/fixtures/company.txt`): each in a
 * sentence where its entry is meant, and in one where it must stay plain. What a cue or a prior is worth shows here,
 * not in the YAML.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { openBuiltInPacks } from '../../../src/cli/packs';
import { readArticle } from '../../../src/core/senses/read';

const text = v.pipe(v.string(), v.nonEmpty());
/** The word, its entry, a sentence that means it, a sentence that does not. */
const row = v.strictTuple([text, text, text, text]);

const cases = readFileSync('tests/fixtures/company.txt', 'utf8')
  .trim()
  .split('\n')
  .map((line) => v.parse(row, line.split(' | ')));

const { forLanguage } = await openBuiltInPacks();
const packs = forLanguage('en');
const read = (sentence: string) => readArticle({ text: sentence, lang: 'en' }, packs).mentions;

test.each(cases)('%s', (word, entry, meant, plain) => {
  const there = read(meant).find(({ surface }) => surface.toLowerCase() === word.toLowerCase());
  expect(there?.entry, meant).toBe(entry);
  const wrong = read(plain).filter((it) => it.entry === entry);
  expect(wrong, plain).toEqual([]);
});
