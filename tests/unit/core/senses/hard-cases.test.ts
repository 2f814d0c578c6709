/**
 * The table of hard cases: sentences with the names in them marked `[name|entry]`, or `[name|-]` where silence is right.
 * A third part is the date of the article. Every rule of reading has its cases here; all sentences are made up.
 */
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/senses/read';
import { type Case, hardCases } from './hard-cases';
import { hardEntries, packOf } from './small-glossary';

const pack = packOf(hardEntries);

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly entry: string;
}

const parse = (marked: string): { text: string; wanted: Marked[] } => {
  const wanted: Marked[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    const [whole, surface = '', id = ''] = match;
    wanted.push({ start: text.length, end: text.length + surface.length, entry: id });
    text += surface;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), wanted };
};

const readCase = ([marked, date]: Case) => {
  const { text, wanted } = parse(marked);
  const { mentions } = readArticle({ text, lang: 'en', ...(date === undefined ? {} : { date }) }, [pack]);
  const found = wanted.map(({ start, end, entry }) => {
    const mention = mentions.find((it) => it.start < end && it.end > start);
    return { surface: text.slice(start, end), wanted: entry, found: mention?.entry ?? '-' };
  });
  return found;
};

test('there are at least 150 cases', () => {
  expect(Object.values(hardCases).flat().length).toBeGreaterThanOrEqual(150);
});

for (const [rule, cases] of Object.entries(hardCases))
  describe(rule, () => {
    for (const it of cases)
      test(it.join(' · '), () => {
        for (const { surface, wanted, found } of readCase(it))
          expect(`${surface} → ${found}`).toBe(`${surface} → ${wanted}`);
      });
  });
