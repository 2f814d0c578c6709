/** The sample article, read with the built-in glossary as it is compiled: the main job's golden case. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/cli/html';
import { openBuiltInPacks } from '../../../src/cli/packs';
import { chooseMarks } from '../../../src/core/senses/marks';
import { readArticle } from '../../../src/core/senses/read';

const fixture = v.object({ must: v.array(v.tuple([v.string(), v.string()])), never: v.array(v.string()) });
const { must, never } = v.parse(fixture, JSON.parse(readFileSync('tests/fixtures/sample.json', 'utf8')));

const article = extractArticle(readFileSync('src/cli/sample/index.html', 'utf8'));
if (!article) throw new Error('the sample is no article');
const { forLanguage } = await openBuiltInPacks();
const { mentions } = readArticle(article, forLanguage('en'));

/** Where a text stands as whole words. */
const findAll = (text: string): number[] =>
  [...article.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${text}(?![\\p{L}\\p{N}-])`, 'gu'))].map((it) => it.index);

/** Whether a longer wanted name covers this place, so that the shorter one is not a mention of its own. */
const isInsideLonger = (start: number, text: string): boolean =>
  must.some(
    ([longer]) =>
      longer.length > text.length &&
      findAll(longer).some((at) => at <= start && at + longer.length >= start + text.length),
  );

describe('the sample article', () => {
  test('is dated, and what is not the article is left out', () => {
    expect(article.date).toBe('2015-09-26');
    for (const furniture of ['Related stories', 'comments', 'The world before breakfast', 'Skip to', 'imprint'])
      expect(article.text).not.toContain(furniture);
  });

  test.each(must)('every %s is explained as %s', (surface, entry) => {
    const places = findAll(surface).filter((start) => !isInsideLonger(start, surface));
    expect(places.length).toBeGreaterThan(0);
    const given = places.map((start) => mentions.find((it) => it.start === start && it.end === start + surface.length));
    expect(given.map((mention) => mention?.entry)).toEqual(places.map(() => entry));
  });

  test.each(never)('no %s is a mention', (word) => {
    const places = findAll(word);
    expect(places.length).toBeGreaterThan(0);
    const given = places.flatMap((start) =>
      mentions.filter((it) => it.start >= start && it.end <= start + word.length).map((it) => it.entry),
    );
    expect(given).toEqual([]);
  });

  test('in running text, about six marks stand on a screen, and none in headings, links or captions', () => {
    const marked = chooseMarks(mentions, { text: article.text, spans: article.spans ?? [] }, { level: 'normal' });
    expect(marked.length).toBeGreaterThanOrEqual(10);
    expect(marked.length).toBeLessThanOrEqual(Math.ceil(article.text.length / 1500) * 6);
    for (const { start, end, role } of article.spans ?? [])
      if (role !== 'quote') expect(marked.filter((mention) => mention.start < end && mention.end > start)).toEqual([]);
  });
});
