/** Holds the fold table to the oracle's, character by character over the planes that names are written in. */
import { expect, describe as group, test } from 'vitest';
import { describe, folds, joiningGap, learn, plainGap } from '../../../../src/core/match/folding';
import { letterBits } from '../../../../src/core/match/hash';
import { cellsOf } from './oracle-text';

const classOf = (code: number): string => {
  const { kind, role, folded } = describe(code);
  switch (kind) {
    case 'silent':
      return '';
    case 'letter':
      return /^[0-9]$/.test(folded) ? 'd' : 'w';
    case 'sign':
      return { base: 's', mark: 'm', 'leading-vowel': 'l', joiner: 'v' }[role];
    case 'apostrophe':
      return 'a';
    case 'point':
      return 'p';
    case 'ampersand':
      return '&';
    case 'space':
      return ' ';
    case 'gap':
      return folded === '\n' ? 'n' : 'x';
  }
};

group('the fold table', () => {
  test('agrees with the oracle on every character of the first plane, mathematical letters, emoji and rare Han', () => {
    const different: string[] = [];
    const codes = [
      [0, 0xd7ff],
      [0xe000, 0xffff],
      [0x1d400, 0x1d7ff],
      [0x1f000, 0x1faff],
      [0x20000, 0x2a6df],
      [0xe0000, 0xe01ef],
    ].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, nth) => from + nth));
    for (const code of codes) {
      const cell = cellsOf(String.fromCodePoint(code))[0];
      const ours = `${classOf(code)}: ${describe(code).folded}`;
      const theirs = cell ? `${cell.class}: ${cell.fold}` : ': ';
      if (ours !== theirs) different.push(`U+${code.toString(16)}: ${ours} / ${theirs}`);
    }
    expect(different).toEqual([]);
  });

  test('folds a fold to itself', () => {
    for (let code = 0; code < 0x10000; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const { kind, folded } = describe(code);
      if (kind !== 'letter') continue;
      const again = Array.from(folded, (one) => describe(one.codePointAt(0) ?? 0).folded).join('');
      expect(again, `U+${code.toString(16)}`).toBe(folded);
    }
  });

  test('keeps plain characters for the token reader, and leaves all else to be looked at', () => {
    expect(learn(0x48)).toBe(0x68 | letterBits);
    expect(folds[0x48]).toBe(0x68 | letterBits);
    expect(learn(0x20)).toBe(plainGap);
    expect(learn(0x2019)).toBe(joiningGap);
    expect(learn(0x4e2d)).toBe(0x4e2d);
    for (const unit of [0xdf, 0xad, 0x26, 0xd83d, 0xac00, 0x0e40]) expect(learn(unit), unit.toString(16)).toBe(0);
  });
});
