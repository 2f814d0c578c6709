/** Stepping from term to term, as a table: capitals are marked, the bracketed one is where the reader is. */
import { describe, expect, it } from 'vitest';
import { chooseStep } from '../../../src/content/step';

const step = (by: 1 | -1, row: string, isOpen: boolean): string | undefined =>
  chooseStep(by, {
    terms: row.split(' '),
    isMarked: (term) => /[A-Z]/.test(term),
    isHere: (term) => term.startsWith('['),
    isOpen,
  });

describe('chooseStep', () => {
  it.each([
    { says: 'from the open one to the next marked one', row: 'A [B] c D', by: 1, isOpen: true, to: 'D' },
    { says: 'and back to the one before', row: 'A b [C] D', by: -1, isOpen: true, to: 'A' },
    { says: 'with none open, to the first that is seen', row: 'A [B] C', by: 1, isOpen: false, to: '[B]' },
    { says: 'or to the next marked one from there', row: 'A [b] C', by: 1, isOpen: false, to: 'C' },
    { says: 'back from what is seen to what is not', row: 'A [B] C', by: -1, isOpen: false, to: 'A' },
    { says: 'past the end to the first', row: 'A B [C]', by: 1, isOpen: true, to: 'A' },
    { says: 'past the beginning to the last', row: '[A] B C', by: -1, isOpen: true, to: 'C' },
    { says: 'from an open one without a mark', row: 'A [b] C', by: 1, isOpen: true, to: 'C' },
    { says: 'with all of them above what is seen, on to the first', row: 'A B', by: 1, isOpen: false, to: 'A' },
    { says: 'with all of them above what is seen, back to the last', row: 'A B', by: -1, isOpen: false, to: 'B' },
    { says: 'nowhere without a mark', row: 'a [b] c', by: 1, isOpen: true, to: undefined },
    { says: 'to itself when it is the only one', row: 'a [B] c', by: -1, isOpen: true, to: '[B]' },
  ] as const)('goes $says', ({ row, by, isOpen, to }) => {
    expect(step(by, row, isOpen)).toBe(to);
  });
});
