import { describe, expect, test } from 'vitest';
import type { ListedTerm } from '../../../../src/core/terms/listing';
import { writeMarkdown } from '../../../../src/formats/terms/markdown';
import { say } from '../../core/card/fixtures';

const term: ListedTerm = {
  name: 'NSA',
  line: 'National Security Agency',
  text: 'Intercepts foreign communications.',
  count: 9,
  source: { name: 'Basics', licence: 'CC BY 4.0', month: 'Nov 2026' },
  links: { wikipedia: 'https://en.wikipedia.org/wiki/NSA_(x)', licence: 'https://example.org/by/4.0/' },
};
const article = { title: 'Talks [live]', url: 'https://news.example.org/a?b=c', date: '2015-09-25' };

describe('Markdown', () => {
  test('is a heading a group and a line a term, with source and licence', () => {
    expect(writeMarkdown(article, [{ group: 'bodies', terms: [term] }], say)).toBe(
      [
        '# Who and what is in this article',
        '',
        '[Talks \\[live\\]](<https://news.example.org/a?b=c>), 25 September 2015',
        '',
        '## Organisations',
        '',
        '- **[NSA](<https://en.wikipedia.org/wiki/NSA_(x)>)** (9×): National Security Agency. Intercepts foreign communications. (Basics, [CC BY 4.0](<https://example.org/by/4.0/>), Nov 2026)',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['markup', '*a* _b_ `c` <d> [e](f) #g | h', '\\*a\\* \\_b\\_ \\`c\\` \\<d\\> \\[e\\](f) \\#g \\| h'],
    ['line ends', 'one\n\n- two', 'one - two'],
    ['entities', '&lt;script&gt;', '\\&lt;script\\&gt;'],
  ])('%s in a text stay text', (_, text, expected) => {
    const written = writeMarkdown(article, [{ group: 'bodies', terms: [{ ...term, text, line: '' }] }], say);
    expect(written.split('\n').at(-2)).toContain(`: ${expected} (`);
  });

  test('a hostile address cannot leave its place', () => {
    const written = writeMarkdown({ ...article, url: 'https://x.example/> [a](b)\n# c' }, [], say);
    expect(written.split('\n')).toHaveLength(4);
    expect(written).toContain('(<https://x.example/%3E%20[a](b)%0A#%20c>)');
  });

  test('a page without a title or date', () => {
    expect(writeMarkdown({ title: '', url: 'https://x.example/' }, [], say)).toContain(
      '[https://x.example/](<https://x.example/>)\n',
    );
  });
});
