import { expect, test } from 'vitest';
import { functionWords, proseWords } from '../../../../src/core/senses/vocabulary/common';
import { givenNames } from '../../../../src/core/senses/vocabulary/given-names';
import { officeEnds } from '../../../../src/core/senses/vocabulary/titles';
import { installVocabulary, listMissing, listsOf } from '../../../../src/core/senses/vocabulary/word-list';

test('the lists hold the words of their sections, and of no other', () => {
  expect(listMissing()).toEqual([]);
  expect(functionWords.has('the')).toBe(true);
  expect(givenNames.has('Barack')).toBe(true);
  expect(functionWords.has('Barack')).toBe(false);
  expect([...functionWords].some((word) => word.includes('[') || word.includes('#'))).toBe(false);
});

test('a word leads to the lists it is on', () => {
  for (const list of [functionWords, givenNames, proseWords, officeEnds])
    for (const word of ['the', 'barack', 'president', 'Barack', 'no such word', ''])
      expect(listsOf(word).includes(list)).toBe(list.has(word));
});

test('installing again changes nothing', () => {
  const before = functionWords.size;
  installVocabulary('[function]\nthe of\n# a remark\n\n[no such list]\nstray');
  expect(functionWords.size).toBe(before);
});
