import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { functionWords } from '../../../../src/core/senses/vocabulary/common';
import { givenNames } from '../../../../src/core/senses/vocabulary/given-names';
import {
  gaps,
  isCapital,
  isInitial,
  isJoined,
  isOn,
  isPrintedOn,
  placesOf,
  readWords,
  shapes,
  smallAt,
  wordAt,
  wordFrom,
} from '../../../../src/core/senses/words';

const cut = (text: string): string[] => {
  const words = readWords(text);
  return Array.from({ length: words.count }, (_, index) => wordAt(words, index));
};

test.each([
  ['The U.S. Army’s unit', ['The', 'U.S.', 'Army', 'unit']],
  ["O'Brien's states' rights", ["O'Brien", 'states', 'rights']],
  ['at 3.5 p.m. for 1,344 people', ['at', '3.5', 'p.m.', 'for', '1,344', 'people']],
  ['anti-China, F-16', ['anti', 'China', 'F', '16']],
  ['naïve Ñandú Łódź', ['naïve', 'Ñandú', 'Łódź']],
  ['G20 and COVID-19', ['G20', 'and', 'COVID', '19']],
  ['他住在北京 today', ['他', '住', '在', '北', '京', 'today']],
  ['', []],
  ['… — "', []],
])('%s is cut into %j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

describe('capitals', () => {
  const words = readWords('lower Title UPPER iPhone McDonald 42 北京 A');
  test('the shape of each word', () => {
    const { lower, title, upper, inner, digits, uncased } = shapes;
    expect([...words.shape.slice(0, words.count)]).toEqual([
      lower,
      title,
      upper,
      inner,
      title,
      digits,
      uncased,
      uncased,
      title,
    ]);
    expect([0, 1, 2, 3, 5, 6, -1, 99].map((index) => isCapital(words, index))).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

/** The words that open something, marked with a star. */
const starred = (text: string): string => {
  const words = readWords(text);
  return Array.from(
    { length: words.count },
    (_, index) => `${isInitial(words, index) ? '*' : ''}${wordAt(words, index)}`,
  ).join(' ');
};

test.each([
  ['It ended. Then rain fell! Who knew?', '*It ended *Then rain fell *Who knew'],
  ['Mr. Roe met Gen. Doe in St. Ives.', '*Mr Roe met Gen Doe in St Ives'],
  ['They live in the U.S. The house burned.', '*They live in the U.S. *The house burned'],
  ['The U.S. Army met L. Ron Roe.', '*The U.S. Army met L Ron Roe'],
  ['He said, "We go," and left.', '*He said *We go and left'],
  ['One\nTwo\n\nThree', '*One *Two *Three'],
  ['The topic: Turkey', '*The topic *Turkey'],
  ['It cost 3.5 million.', '*It cost 3.5 million'],
])('%s opens at %s', (text, expected) => {
  expect(starred(text)).toBe(expected);
});

test.each([
  ['New York', true],
  ['New-York', true],
  ['Roe & Doe', true],
  ['China’s Huawei', false],
  ['China, Huawei', false],
  ['China (Huawei', false],
  ['China\nHuawei', false],
  ['China. Huawei', false],
])('in %s the words are joined: %s', (text, expected) => {
  const words = readWords(text);
  expect(isJoined(words, words.count - 1)).toBe(expected);
});

const anyText = fc
  .array(
    fc.constantFrom(
      'Obama',
      'us',
      'U.S.',
      "Roe's",
      'ñ',
      '北',
      '京a',
      '3,5',
      '.',
      ',',
      ' ',
      ' ',
      '\n',
      '"',
      '“',
      '-',
      '–',
      '&',
      '😀',
      '(',
      "'",
      '’',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('words are in order, hold no space, and leave out no letter or digit but those of possessives', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = readWords(text);
      let end = 0;
      const left: string[] = [];
      for (let index = 0; index < words.count; index += 1) {
        const start = words.start[index] ?? 0;
        expect(start).toBeGreaterThanOrEqual(end);
        expect(words.end[index]).toBeGreaterThan(start);
        left.push(text.slice(end, start));
        end = words.end[index] ?? 0;
        expect(wordAt(words, index)).not.toMatch(/\s/);
        expect(words.gap[index]).toBeLessThanOrEqual(gaps.block);
      }
      left.push(text.slice(end));
      expect(left.join(' ').replaceAll(/['’]s(?![\p{L}\p{N}])/gu, '')).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test('the word from an offset is the first that ends after it', () => {
  fc.assert(
    fc.property(anyText, fc.nat({ max: 100 }), (text, offset) => {
      const words = readWords(text);
      const slow = Array.from({ length: words.count }, (_, index) => index).find(
        (index) => (words.end[index] ?? 0) > offset,
      );
      expect(wordFrom(words, offset)).toBe(slow ?? words.count);
    }),
  );
});

test('the places of a word are those of a search through all words', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('obama', 'us', 'roe', 'ñ', '北', 'none', ''), (text, asked) => {
      const words = readWords(text);
      const places = Array.from({ length: words.count }, (_, index) => index).filter(
        (index) => smallAt(words, index) === asked,
      );
      expect([...placesOf(words, asked)]).toEqual(places);
    }),
  );
});

test('two words have the same number where their small letters are the same, and only there', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = readWords(text);
      const numbers = new Map<string, number>();
      for (let index = 0; index < words.count; index += 1) {
        const letters = text.slice(words.start[index], words.end[index]).toLowerCase();
        const form = words.form[index] ?? -1;
        expect(numbers.get(letters) ?? form).toBe(form);
        numbers.set(letters, form);
        expect(smallAt(words, index)).toBe(letters);
      }
      expect(new Set(numbers.values()).size).toBe(numbers.size);
    }),
  );
});

test('thousands of different words keep their numbers', () => {
  const words = readWords(Array.from({ length: 9000 }, (_, nth) => `w${nth} W${nth}`).join(' '));
  expect(new Set(words.form.slice(0, words.count)).size).toBe(9000);
  for (let nth = 0; nth < 9000; nth += 1) {
    expect(words.form[2 * nth]).toBe(words.form[2 * nth + 1]);
    expect(smallAt(words, 2 * nth)).toBe(`w${nth}`);
  }
});

test('a word is asked for on a list in small letters, or as it is printed', () => {
  const words = readWords('The BARACK Barack barack');
  expect([-1, 0, 1, 2, 3, 4].map((index) => isOn(words, index, functionWords))).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([-1, 0, 1, 2, 3, 4].map((index) => isPrintedOn(words, index, givenNames))).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
  ]);
});
