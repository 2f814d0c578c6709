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

describe('text in a pre', () => {
  const rolesOf = (text: string): readonly (readonly [string, string])[] => {
    const page = `<html><body><main><h1>Lamps for a ferry</h1><pre>${text}</pre></main></body></html>`;
    return (findArticle(parsePage(page))?.blocks ?? []).map((block) => [block.role, composeText([block]).text]);
  };
  const sheet = 'The harbour office has put up a list of all\nlamps, and of who hangs them out at which window.\n';

  it('is prose where it reads as prose', () => {
    const line = sheet.trim().replaceAll('\n', ' ');
    expect(rolesOf(`${sheet}\n`.repeat(6))).toEqual([
      ['headline', 'Lamps for a ferry'],
      ['paragraph', Array(6).fill(line).join('\n')],
    ]);
  });

  it.each([`<code>${sheet.repeat(6)}</code>`, 'const lamps = windows.map((one) =&gt; one.lamp);\n'.repeat(12)])(
    'is code otherwise: %.20s',
    (text) => {
      expect(rolesOf(text).map(([role]) => role)).toEqual(['headline', 'code']);
    },
  );
});

describe('a body that the page itself names', () => {
  it('is the article, also beside the only headline and more prose', () => {
    const pitch = '<p>Names get a quiet line, and who points at one is told what it is, without leaving the page.</p>';
    const story = '<p>The harbour office has put up a list of all lamps, and of who hangs them out, on its door.</p>';
    const page = `<html><body><main><div><h1>Know who it is about</h1>${pitch.repeat(5)}</div>
      <section><h2>Try it</h2><article itemprop="articleBody">${story.repeat(3)}</article></section></main></body></html>`;
    const texts = (findArticle(parsePage(page))?.blocks ?? []).map((block) => composeText([block]).text);
    expect(texts.filter((text) => text.startsWith('The harbour office'))).toHaveLength(3);
  });
});

describe('the line below the headline', () => {
  const story =
    '<p>The harbour office has put up a list of all lamps, and of who hangs them out at which window.</p>'.repeat(20);
  const rolesOf = (below: string): readonly (readonly [string, string])[] => {
    const page = `<html><body><header><h1>Lamps for a ferry</h1>${below}</header><div>${story}</div></body></html>`;
    return (findArticle(parsePage(page))?.blocks ?? [])
      .slice(0, 2)
      .map((block) => [block.role, composeText([block]).text]);
  };

  it.each([
    ['<h2>Who hangs out a lamp, and at which window</h2>'],
    ['<div>Harbour</div><h3>Who hangs out a lamp, and at which window</h3>'],
  ])('is the standfirst where it is a heading: %s', (below) => {
    expect(rolesOf(below)).toEqual([
      ['headline', 'Lamps for a ferry'],
      ['standfirst', 'Who hangs out a lamp, and at which window'],
    ]);
  });

  it.each([
    ['a link', '<h2><a href="/b">Who hangs out a lamp, and at which window</a></h2>'],
    ['short', '<h2>Harbour</h2>'],
    ['of the page', '<h2>Subscribe to the letters of the harbour</h2>'],
    ['no heading', '<div>Who hangs out a lamp, and at which window</div>'],
  ])('is none: %s', (_what, below) => {
    expect(rolesOf(below).map(([role]) => role)).toEqual(['headline', 'paragraph']);
  });
});

describe('what is being written', () => {
  const story =
    '<p>The harbour office has put up a list of all lamps, and of who hangs them out at which window.</p>'.repeat(6);

  it.each([
    ['the whole of a page', `<main contenteditable="true">${story}</main>`],
    ['all but a little', `<p>Lamps</p><div contenteditable="">${story}</div>`],
    ['an editor around the article', `<div contenteditable="plaintext-only"><article>${story}</article></div>`],
  ])('is no article: %s', (_what, body) => {
    expect(findArticle(parsePage(`<html><body>${body}</body></html>`))).toBeUndefined();
  });

  it('is left out of an article that holds it', () => {
    const page = `<html><body><main>${story}<p contenteditable="true">A lamp of ours.</p></main></body></html>`;
    const texts = (findArticle(parsePage(page))?.blocks ?? []).map((block) => composeText([block]).text);
    expect(texts).toHaveLength(6);
    expect(texts.join()).not.toContain('ours');
  });

  it('is not what says so of itself in vain', () => {
    const page = `<html><body><main contenteditable="false">${story}</main></body></html>`;
    expect(findArticle(parsePage(page))?.blocks).toHaveLength(6);
  });
});

describe('a dialog', () => {
  const story =
    '<p>The harbour office has put up a list of all lamps, and of who hangs them out at which window.</p>'.repeat(6);
  it.each([
    ['open, with an article in it: read', `<dialog open><article>${story}</article></dialog>`, true],
    ['closed: not read', `<dialog><article>${story}</article></dialog>`, false],
    ['that asks for something: not read', `<dialog open>${story}</dialog>`, false],
  ])('%s', (_, html, isRead) => {
    expect(findArticle(parsePage(`<html><body><main>${html}</main></body></html>`)) !== undefined).toBe(isRead);
  });
});

describe('a page that a reader wants explained', () => {
  const linesOf = (html: string, isDemanded: boolean): string[] => {
    const article = findArticle(parsePage(html), undefined, { isDemanded });
    return composeText(article?.blocks ?? []).text.split('\n');
  };

  it('is read as its article where it holds one', () => {
    expect(linesOf(readPage('news'), true)).toEqual(linesOf(readPage('news'), false));
  });

  it('is read whole where what stands out is the least of it', () => {
    const story =
      '<p>The harbour office has put up a list of all lamps, and of who hangs them out at which window.</p>';
    const comment = `<div class="comment"><p>Bergen has such a list as well, and I hang out a lamp of my own there.</p></div>`;
    const page = `<html><body><main>${story.repeat(3)}<section class="comments">${comment.repeat(12)}</section></main></body></html>`;
    expect(linesOf(page, false).join()).not.toContain('Bergen');
    expect(linesOf(page, true).join().split('Bergen')).toHaveLength(13);
  });

  it('is read however little it holds, without its navigation', () => {
    const page = '<html><body><nav><a href="/">Home</a></nav><h1>Lamps</h1><p>Made in Bergen.</p></body></html>';
    expect(findArticle(parsePage(page))).toBeUndefined();
    expect(linesOf(page, true)).toEqual(['Lamps', 'Made in Bergen.']);
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
