/** The finder and the detector on whole pages: what is the article's own, in order and by role, and nothing else. */
import { describe, expect, it } from 'vitest';
import { composeText } from '../../../../src/core/article/compose';
import { findArticle } from '../../../../src/core/article/find-article';
import { isArticle } from '../../../../src/core/article/is-article';
import { readSignals } from '../../../../src/core/article/signals';
import { pageNames, parsePage, readExpected, readPage } from './fixture-pages';

describe.each(pageNames)('page %s', (name) => {
  const expected = readExpected(name);

  it('yields its blocks and metadata', () => {
    const article = findArticle(parsePage(readPage(name)), expected.url);
    if (!article || !expected.article) {
      expect(article ?? null).toBe(expected.article);
      return;
    }
    const { blocks, ...meta } = expected.article;
    expect(article.blocks.map((block) => [block.role, composeText([block]).text])).toEqual(blocks);
    expect(article).toMatchObject(meta);
    expect(Object.keys(article).sort()).toEqual([...Object.keys(meta), 'blocks', 'root', 'url'].sort());
  });

  it('is the same document afterwards', () => {
    const document = parsePage(readPage(name));
    const before = document.toString();
    const article = findArticle(document, expected.url);
    composeText(article?.blocks ?? []);
    readSignals(document, expected.url);
    expect(document.toString()).toBe(before);
  });
});

describe('detector', () => {
  const judged = pageNames.flatMap((name) => {
    const expected = readExpected(name);
    return expected.isArticle === undefined ? [] : [{ name, url: expected.url, verdict: expected.isArticle }];
  });

  it.each(judged)('page $name: $verdict', ({ name, url, verdict }) => {
    expect(isArticle(readSignals(parsePage(readPage(name)), url))).toBe(verdict);
  });

  it('has pages of both kinds to judge', () => {
    expect(new Set(judged.map(({ verdict }) => verdict))).toEqual(new Set([true, false]));
  });
});
