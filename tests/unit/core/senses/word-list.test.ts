import { expect, test } from 'vitest';
import { functionWords } from '../../../../src/core/senses/vocabulary/common';
import { givenNames } from '../../../../src/core/senses/vocabulary/given-names';
import { installVocabulary, isVocabularyInstalled } from '../../../../src/core/senses/vocabulary/word-list';

test('the lists hold the words of their sections, and of no other', () => {
  expect(isVocabularyInstalled()).toBe(true);
  expect(functionWords.has('the')).toBe(true);
  expect(givenNames.has('Barack')).toBe(true);
  expect(functionWords.has('Barack')).toBe(false);
  expect([...functionWords].some((word) => word.includes('[') || word.includes('#'))).toBe(false);
});

test('installing again changes nothing', () => {
  const before = functionWords.size;
  installVocabulary('[function]\nthe of\n# a remark\n\n[no such list]\nstray');
  expect(functionWords.size).toBe(before);
});
