import { expect, test } from 'vitest';
import messages from '../../../src/_locales/en/messages.json';
import { choosePacks, topics } from '../../../src/core/built-in';

test('what is written by hand has the first word', () => {
  expect(choosePacks([])[0]).toBe('core');
});

test('a topic that is off is not read, and an unknown one does no harm', () => {
  expect(choosePacks(['core', 'astrology'])).toEqual(choosePacks([]).slice(1));
});

test.each(topics)('the topic "$id" has a name and a note', ({ name, note }) => {
  expect(messages[name].message).not.toBe('');
  expect(messages[note].message).not.toBe('');
});
