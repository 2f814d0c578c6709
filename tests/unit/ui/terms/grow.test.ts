import { expect, test } from 'vitest';
import { takeRows } from '../../../../src/ui/terms/grow';

const groups = [
  { group: 'people', terms: [1, 2, 3] },
  { group: 'places', terms: [4, 5] },
];

test.each([
  [0, []],
  [2, [{ group: 'people', terms: [1, 2], all: 3 }]],
  [3, [{ group: 'people', terms: [1, 2, 3], all: 3 }]],
  [
    4,
    [
      { group: 'people', terms: [1, 2, 3], all: 3 },
      { group: 'places', terms: [4], all: 2 },
    ],
  ],
  [
    99,
    [
      { group: 'people', terms: [1, 2, 3], all: 3 },
      { group: 'places', terms: [4, 5], all: 2 },
    ],
  ],
])('%i rows', (rows, taken) => expect(takeRows(groups, rows)).toEqual(taken));
