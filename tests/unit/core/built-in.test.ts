import { expect, test } from 'vitest';
import messages from '../../../src/_locales/en/messages.json';
import { choosePacks, orderTopics, topics } from '../../../src/core/built-in';

test('what is written by hand has the first word', () => {
  expect(choosePacks([])[0]).toBe('core');
});

test('a topic that is off is not read, and an unknown one does no harm', () => {
  expect(choosePacks(['core', 'astrology'])).toEqual(choosePacks([]).slice(1));
});

test('the reader’s order counts; topics it does not name come after', () => {
  const order = orderTopics(['elements', 'core']);
  expect(order.slice(0, 2)).toEqual(['elements', 'core']);
  expect([...order].sort()).toEqual([...topics].sort());
  expect(choosePacks(['core'], 'de', ['licences'])[0]).toBe('licences');
});

test.each(topics)('the topic "%s" has a name and a note', (id) => {
  expect(messages[`topic_${id}`].message).not.toBe('');
  expect(messages[`topic_${id}_note`].message).not.toBe('');
});

test.each([
  ['de', ['core-de']],
  ['de-AT', ['core-de']],
  ['zh-Hant', ['core-zh']],
  ['en', []],
  ['den', []],
  ['und', []],
])('an article in %s is read with the names of its language', (lang, names) => {
  expect(choosePacks([], lang)).toEqual([...names, ...choosePacks([])]);
});

test('names go with the entries they name', () => {
  expect(choosePacks(['core'], 'de')).not.toContain('core-de');
});
