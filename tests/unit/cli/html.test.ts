import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/cli/html';

const paragraph = `<p>${'The harbour of Halden was closed on Monday, and nobody said why. '.repeat(12)}</p>`;

test.each([
  ['a whole page', `<!doctype html><html lang="en"><head><title>Halden</title></head><body>${paragraph}</body></html>`],
  ['a page without its root', `<head><title>Halden</title></head><body>${paragraph}</body>`],
  ['paragraphs alone', paragraph + paragraph],
])('%s has its text', (_what, html) => {
  expect(extractArticle(html).text).toContain('The harbour of Halden was closed');
});

test.each(['', 'words alone', '<!doctype html><title>Halden</title>'])('%j has none', (html) => {
  expect(extractArticle(html).text).toBe('');
});
