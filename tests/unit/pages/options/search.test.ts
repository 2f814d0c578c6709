import { expect, test } from 'vitest';
import { search } from '../../../../src/pages/options/search';

const items = [
  { id: 'level', words: 'How many: Few, Normal, Many, All' },
  { id: 'theme', words: 'Colours. Automatic follows the page, light or dark.' },
  { id: 'size', words: 'Text size (of the card)' },
  { id: 'arabic', words: 'اللغة العربية' },
  { id: 'japanese', words: '文字の大きさ' },
];

test.each([
  ['', ['level', 'theme', 'size', 'arabic', 'japanese']],
  ['   ', ['level', 'theme', 'size', 'arabic', 'japanese']],
  ['size', ['size']],
  ['SIZE text', ['size']],
  ['si', ['size']],
  ['iz', []],
  ['ark', ['theme']],
  ['colours size', []],
  ['Cölöurs', ['theme']],
  ['few,', []],
  ['few', ['level']],
  ['a', ['level', 'theme']],
  ['العربية', ['arabic']],
  ['大きさ', ['japanese']],
  ['zebra', []],
  ['[(.*', []],
])('"%s" finds %j', (query, found) => {
  expect(search(query, items)).toEqual(found);
});
