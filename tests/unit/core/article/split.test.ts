/** Several articles on one page: each gets its own text, title and date. */
import { describe, expect, it } from 'vitest';
import { composeText } from '../../../../src/core/article/compose';
import { findArticle } from '../../../../src/core/article/find-article';
import { splitArticle } from '../../../../src/core/article/split';
import { pageNames, parsePage, readPage } from './fixture-pages';

const splitPage = (name: string) => {
  const article = findArticle(parsePage(readPage(name)), `https://example.org/${name}`);
  if (!article) throw new Error('no article');
  const parts = splitArticle(article);
  return { article, parts };
};

describe('splitArticle', () => {
  it('tells articles apart that were loaded one after the other', () => {
    const { parts } = splitPage('endless');
    expect(parts.map(({ title, date }) => [title, date])).toEqual([
      ['The well at Brackwater is dry', '2024-09-09'],
      ['A school for ferrymen', '2024-09-08'],
      ['Nobody wants the lighthouse', '2024-09-07'],
    ]);
    expect(parts.map(({ blocks }) => blocks[0]?.role)).toEqual(['headline', 'headline', 'headline']);
  });

  it('takes the head of a live blog for an article where it says something', () => {
    const { parts } = splitPage('live-blog');
    expect(parts.map(({ title }) => title)).toEqual([
      'Flood: the day as it happens',
      'Water level falls again',
      'School stays closed',
      'Bridge passed as safe',
    ]);
    expect(parts.map(({ date }) => date)).toEqual(Array(4).fill('2023-01-16'));
    expect(composeText(parts[0]?.blocks ?? []).text).toContain('burst its banks');
  });

  it('gives the head of a live blog to its first post where it says little', () => {
    const short = readPage('live-blog').replace(/<p>The river Ande.*?<\/p>/, '');
    const article = findArticle(parsePage(short));
    const parts = article ? splitArticle(article) : [];
    expect(parts).toHaveLength(3);
    expect(composeText(parts[0]?.blocks ?? []).text).toMatch(/^Flood: the day as it happens\n14\.20\nWater level/);
  });

  it('loses no block and doubles none', () => {
    for (const name of ['endless', 'live-blog']) {
      const { article, parts } = splitPage(name);
      const elements = parts.flatMap(({ blocks }) => blocks.map(({ element }) => element));
      expect(elements).toHaveLength(article.blocks.length);
      expect(new Set(elements)).toEqual(new Set(article.blocks.map(({ element }) => element)));
    }
  });

  it.each(pageNames.filter((name) => !['endless', 'live-blog', 'front', 'bare'].includes(name)))(
    'leaves page %s whole',
    (name) => {
      const { article, parts } = splitPage(name);
      expect(parts).toEqual([article]);
    },
  );
});
