/** The tables of words and phrases: what they catch and, more important, what they leave alone. */
import { describe, expect, it } from 'vitest';
import { createClassJudge } from '../../../../src/core/article/class-words';
import { isBylineLine, isJunkLine, opensForeignSection } from '../../../../src/core/article/phrases';
import { parsePage } from './fixture-pages';

const judge = (attributes: string) => {
  const element = parsePage(`<html><body><div ${attributes}></div></body></html>`).querySelector('div');
  return element ? createClassJudge()(element) : undefined;
};

describe('class words', () => {
  it.each([
    ['class="share-bar"', 'noise'],
    ['class="shareBar"', 'noise'],
    ['class="c-related__list"', 'noise'],
    ['class="most-read"', 'noise'],
    ['class="right-rail"', 'aside'],
    ['class="left sidebar"', 'aside'],
    ['class="comments-area"', 'comments'],
    ['id="disqus_thread"', 'comments'],
    ['class="lista-comentarios"', 'comments'],
    ['class="inline-photo right"', 'caption'],
    ['class="wp-caption alignleft"', 'caption'],
    ['class="article__content right-rail"', 'content'],
    ['class="entry-content sharing"', 'noise'],
    ['class="has-image"', undefined],
    ['class="text" id="newsletter"', 'noise'],
    ['class="overflow-hidden"', undefined],
    ['class="with-nav"', undefined],
    ['class="noRightRail"', undefined],
    ['class="has-sidebar"', undefined],
    ['class="toc-para"', undefined],
    ['class="elementor-widget"', undefined],
    ['class="article-body"', 'content'],
    ['class="post__meta"', 'noise'],
    ['class="download"', undefined],
    ['id="sharing-with-a-single-developer"', undefined],
    ['', undefined],
  ])('%s: %s', (attributes, verdict) => {
    expect(judge(attributes)).toBe(verdict);
  });

  it('gives the same answer twice', () => {
    const again = createClassJudge();
    const element = parsePage('<html><body><p class="promo"></p></body></html>').querySelector('p');
    expect(element && [again(element), again(element)]).toEqual(['noise', 'noise']);
  });
});

describe('headings of sections that are not the article’s', () => {
  it.each([
    'Related',
    'Related articles:',
    'More from The Post',
    'References',
    '12 comments',
    'Editors’ picks',
    'Siehe auch',
  ])('yes: %s', (heading) => {
    expect(opensForeignSection(heading)).toBe(true);
  });
  it.each([
    'Related risks',
    'Popular distribution channels',
    'Next',
    'Sources of error',
    'More than a wall',
    'Sharing power',
  ])('no: %s', (heading) => {
    expect(opensForeignSection(heading)).toBe(false);
  });
});

describe('lines of the page', () => {
  it.each([
    'Share',
    'Advertisement',
    '3 min read',
    'Read more: the tram that runs empty',
    'Photo: J. Doe',
    '© 2019 The Post',
    'Updated 12 May 2020',
    'Sign up for the letter',
    'Filed under: rivers',
    'Video: the tram that runs empty',
    'This post may contain affiliate links, which means that the harbour gets a little of what you pay there.',
    'À lire aussi : le tramway qui roule à vide',
    '* * *',
    '____',
    '”',
    '+',
    'S',
  ])('yes: %s', (line) => {
    expect(isJunkLine(line)).toBe(true);
  });
  it.each([
    'Share prices fell by a fifth.',
    'Updated figures show that the town has grown since the last census, which was taken nine years ago.',
    'Print is dead, they said.',
    'Read the small print.',
    'Sources close to the minister disagree.',
    'This post may be the last on the road, but nobody has told those who man it. They have stood there since May, and the letters they get are those of the office that paid for the fence: how many came through, how many of those were sent back, and what they had with them. Nobody reads the answers, they say.',
    'We may never know.',
    'Copyrighted works are another matter.',
    '7',
    '№ 5',
    'はい',
    'نعم',
    '水',
  ])('no: %s', (line) => {
    expect(isJunkLine(line)).toBe(false);
  });
});

describe('bylines', () => {
  it.each([
    'By Ines Harrow',
    'By: Ines Harrow',
    'By Ines Harrow and Tom Ledbury, staff writers',
    'Written by J. Doe',
    'Von Karl Meier',
  ])('yes: %s', (line) => {
    expect(isBylineLine(line)).toBe(true);
  });
  it.each(['By noon the road was clear.', 'By and large', 'Bystanders', 'By Easter it was over.', 'The plan'])(
    'no: %s',
    (line) => {
      expect(isBylineLine(line)).toBe(false);
    },
  );
});
