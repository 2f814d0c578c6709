import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listBaseForms, plainForm } from '../../../../src/core/dictionary/base-forms';

describe('the form that dictionaries have', () => {
  test.each([
    ['Backdoors', 'backdoors'],
    ["bank's", 'bank'],
    ['bank’s', 'bank'],
    ['banks’', 'banks'],
    ['  State   of Affairs ', 'state of affairs'],
    ['don’t', "don't"],
    ['co‑operate', 'co-operate'],
    ["'s", "'s"],
    ['', ''],
  ])('%j is %j', (printed, plain) => {
    expect(plainForm(printed)).toBe(plain);
  });
});

describe('what a printed form may be a form of', () => {
  test.each([
    ['cats', ['n cat', 'v cat']],
    ['buses', ['n buse', 'n bus', 'v buse', 'v bus']],
    ['wolves', ['n wolve', 'n wolf', 'v wolve', 'v wolv']],
    ['boxes', ['n boxe', 'n box', 'v boxe', 'v box']],
    ['churches', ['n churche', 'n church', 'v churche', 'v church']],
    ['firemen', ['n fireman']],
    ['parties', ['n partie', 'n party', 'v partie', 'v party', 'v parti']],
    ['hoped', ['v hope', 'v hop']],
    ['making', ['v make', 'v mak']],
    ['taller', ['a tall', 'a talle']],
    ['finest', ['a fin', 'a fine']],
    ['glass', []],
    ['as', []],
    ['is', []],
    ['the', []],
  ])('%s', (plain, expected) => {
    expect(listBaseForms(plain).map(({ part, lemma }) => `${part} ${lemma}`)).toEqual(expected);
  });

  test('never itself, never one letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        for (const { lemma } of listBaseForms(word)) {
          expect(lemma).not.toBe(word);
          expect(lemma.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});
