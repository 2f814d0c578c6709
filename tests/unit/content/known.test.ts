/** What outlives a change of the page: lines keep their mentions wherever they move, and only fresh lines take new ones. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createInside, joinFresh, type Known, type KnownText, remember } from '../../../src/content/known';
import type { Mention } from '../../../src/core/mention';

const told = { definitions: [], lang: 'en', date: undefined };

const mentionOf = (start: number, surface: string): Mention => ({
  start,
  end: start + surface.length,
  surface,
  label: surface,
  glossary: 'core',
  entry: surface,
  type: 'company',
  confidence: 1,
  why: [],
});

/** Every word in capitals is a mention, numbered from `firstId` on. */
const readCapitals = (text: string, firstId: number): KnownText => ({
  text,
  known: [...text.matchAll(/[A-Z]+/g)].map(
    ({ 0: word, index }, nth): Known => ({ id: firstId + nth, mention: mentionOf(index, word), told }),
  ),
});

const reread = (before: readonly string[], after: string): { ids: number[]; fresh: string[]; surfaces: string[] } => {
  let id = 1;
  const texts = before.map((text) => {
    const read = readCapitals(text, id);
    id += read.known.length;
    return read;
  });
  const recalled = remember(texts)(after);
  const known = joinFresh(recalled, readCapitals(after, 100).known);
  return {
    ids: known.map((it) => it.id),
    fresh: recalled.fresh.map(({ start, end }) => after.slice(start, end)),
    surfaces: known.map(({ mention }) => after.slice(mention.start, mention.end)),
  };
};

test('each mention has the entries inside it, each once; what stands outside of all belongs to none', () => {
  const inner = (start: number, end: number, entry: string) => ({ glossary: 'g', entry, start, end, label: entry });
  const inside = createInside([
    inner(0, 2, 'before'),
    inner(10, 14, 'one'),
    inner(12, 14, 'two'),
    inner(16, 18, 'one'),
    inner(22, 26, 'three'),
  ]);
  const listOf = (start: number, end: number) => inside(mentionOf(start, 'x'.repeat(end - start))).inner;
  expect(listOf(4, 8)).toBeUndefined();
  expect(listOf(10, 20)).toEqual([
    { glossary: 'g', entry: 'one' },
    { glossary: 'g', entry: 'two' },
  ]);
  expect(listOf(22, 30)).toEqual([{ glossary: 'g', entry: 'three' }]);
});

describe('remember', () => {
  it.each([
    ['the same text', ['a ONE\nb TWO'], 'a ONE\nb TWO', [1, 2], []],
    ['text added below', ['a ONE'], 'a ONE\nb TWO', [1, 101], ['b TWO']],
    ['text added above', ['a ONE'], 'b TWO\na ONE', [100, 1], ['b TWO']],
    ['a line rewritten', ['a ONE\nb TWO\nc SIX'], 'a ONE\nb TEN\nc SIX', [1, 101, 3], ['b TEN']],
    ['a line gone', ['a ONE\nb TWO\nc SIX'], 'a ONE\nc SIX', [1, 3], []],
    ['lines in another order', ['a ONE\nb TWO'], 'b TWO\na ONE', [2, 1], []],
    ['the same line once more', ['a ONE'], 'a ONE\na ONE', [1, 101], ['a ONE']],
    ['a line that came from another article', ['a ONE', 'b TWO'], 'b TWO', [2], []],
    ['nothing known', [], 'a ONE', [100], ['a ONE']],
    ['nothing left', ['a ONE'], '', [], ['']],
  ])('%s', (_, before, after, ids, fresh) => {
    const found = reread(before, after);
    expect(found.ids).toEqual(ids);
    expect(found.fresh).toEqual(fresh);
    expect(found.surfaces.every((surface) => /^[A-Z]+$/.test(surface))).toBe(true);
  });

  it('recalls each line once, over all texts that are asked for', () => {
    const recall = remember([readCapitals('a ONE', 1)]);
    expect(recall('a ONE').known).toHaveLength(1);
    expect(recall('a ONE').known).toHaveLength(0);
  });

  it('finds the same words as reading anew, whatever changed', () => {
    const line = fc.array(fc.constantFrom('ONE', 'TWO', 'a', 'b', ''), { maxLength: 4 }).map((it) => it.join(' '));
    const lines = fc.array(line, { maxLength: 6 }).map((it) => it.join('\n'));
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 3 }), lines, (before, after) => {
        const anew = readCapitals(after, 0).known.map(({ mention }) => mention.surface);
        const { surfaces, ids } = reread(before, after);
        expect(surfaces).toEqual(anew);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
