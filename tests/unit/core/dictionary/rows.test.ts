import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRow, type Row, shardOf, type WrittenSense, writeRow } from '../../../../src/core/dictionary/rows';
import { partsOfSpeech } from '../../../../src/core/dictionary/word';

const text = fc.stringMatching(/^[a-zA-Z][a-zA-Z ;"'()é-]{0,20}$/);
const part = fc.constantFrom(...partsOfSpeech);
const written: fc.Arbitrary<WrittenSense> = fc.oneof(
  fc.record({
    part,
    count: fc.nat(999),
    words: fc.array(text, { minLength: 1, maxLength: 4 }),
    definition: text,
    examples: fc.array(text, { maxLength: 3 }),
  }),
  fc.record({ part, count: fc.nat(999), head: text, nth: fc.nat(40) }),
);
const row: fc.Arbitrary<Row> = fc.record({
  senses: fc.array(written, { minLength: 1, maxLength: 5 }),
  bases: fc.array(fc.record({ part, lemma: text }), { maxLength: 2 }),
});

describe('the dictionary as it is written down', () => {
  test('what is written is read again, wherever its line stands', () => {
    const form = fc.stringMatching(/^[a-z][a-z '-]{0,12}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(form, row), { minLength: 1, maxLength: 8, selector: ([name]) => name }),
        (all) => {
          const file = all.map(([name, it]) => writeRow(name, it)).join('\n');
          for (const [name, it] of all) expect(findRow(file, name)).toEqual(it);
        },
      ),
    );
  });

  test('what is not there is not found', () => {
    const file = 'ban\tn1|ban|a decree\nbank\tn25|bank|sloping land';
    for (const form of ['b', 'ba', 'an', 'bank\t', 'nothing', 'sloping land', ''])
      expect(findRow(file, form)).toBeUndefined();
    expect(findRow('', 'ban')).toBeUndefined();
  });

  test('what is not understood is passed over', () => {
    expect(findRow('odd\t?\tn1|odd|strange\tx9>a#1\t=', 'odd')).toEqual({
      senses: [{ part: 'n', count: 1, words: ['odd'], definition: 'strange', examples: [] }],
      bases: [],
    });
  });

  test.each([
    ['bank', 'ba'],
    ['Bank', 'ba'],
    ['a', 'a_'],
    ['a priori', 'a_'],
    ["o'clock", 'o_'],
    ['24-hour', '__'],
    ['état', '__'],
    ['été', '__'],
    ['', '__'],
  ])('%j lies in %s', (word, shard) => {
    expect(shardOf(word)).toBe(shard);
  });
});
