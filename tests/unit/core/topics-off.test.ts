import { expect, test } from 'vitest';
import { switchTopicOn, topicsOffOn } from '../../../src/core/topics-off';

const nothing = { topicsOff: [], topicsOffAt: [] };
const settings = { topicsOff: ['licences'], topicsOffAt: ['cities@example.org', 'core@news.example.com'] };

test.each([
  ['example.org', ['licences', 'cities']],
  ['www.example.org', ['licences', 'cities']],
  ['sport.example.org', ['licences', 'cities']],
  ['badexample.org', ['licences']],
  ['example.com', ['licences']],
  ['', ['licences']],
])('on "%s" are off: %j', (site, expected) => {
  expect(topicsOffOn(settings, site)).toEqual(expected);
});

test('a topic is switched off on one site only', () => {
  const off = switchTopicOn(nothing, 'cities', 'example.org', false);
  expect(topicsOffOn(off, 'example.org')).toEqual(['cities']);
  expect(topicsOffOn(off, 'example.net')).toEqual([]);
});

test('switched on, it is on there whatever had switched it off, and stays off elsewhere', () => {
  const off = { topicsOff: ['cities', 'core'], topicsOffAt: ['cities@example.org', 'cities@example.net'] };
  const on = switchTopicOn(off, 'cities', 'news.example.org', true);
  expect(topicsOffOn(on, 'news.example.org')).toEqual(['core']);
  expect(topicsOffOn(on, 'example.net')).toEqual(['core', 'cities']);
});

test('an entry without a site, as a file may have it, is off nowhere', () => {
  expect(topicsOffOn({ topicsOff: [], topicsOffAt: ['cities', 'cities@'] }, 'example.org')).toEqual([]);
});
