/** The card of a name that no glossary has, and which way languages are written. */
import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../../src/core/card/direction';
import { createArticleView } from '../../../../src/core/card/from-article';
import { say } from './fixtures';

const words = { kind: 'apposition', text: 'who studies rivers', paragraph: 6, isSafe: true } as const;
const ask = { name: 'Eve Holt', group: 'people', words, lang: 'en', date: '2015-09-25', say } as const;

describe('a name known only from the article', () => {
  it('has the article’s words with their place, and says that this is all', () => {
    expect(createArticleView(ask)).toEqual({
      group: 'people',
      lang: 'en',
      dir: 'ltr',
      title: 'Eve Holt',
      here: { label: 'In this article, paragraph 6', text: 'who studies rivers' },
      kind: { text: 'Person, known only from this article', isOurs: true },
      moments: [],
      senses: [],
      note: 'No glossary of yours has this name.',
      source: { name: 'Source: this article, 25 Sep 2015' },
      more: { moments: [], facts: [], inner: [], related: [], why: [], links: {} },
    });
  });

  it('an acronym is expanded under the title', () => {
    const view = createArticleView({
      ...ask,
      name: 'RWG',
      group: undefined,
      words: { ...words, kind: 'acronym', text: 'River Watch Group' },
      date: undefined,
    });
    expect(view.expansion?.filter(({ isStrong }) => isStrong).map(({ text }) => text)).toEqual(['R', 'W', 'G']);
    expect(view).not.toHaveProperty('here');
    expect(view.kind?.text).toBe('Name, known only from this article');
    expect(view.source.name).toBe('Source: this article');
  });
});

describe('direction', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['ks-Deva', 'ltr'],
    ['zh-Hant-TW', 'ltr'],
    ['', 'ltr'],
  ])('%s: %s', (lang, expected) => {
    expect(directionOf(lang)).toBe(expected);
  });
});
