import { afterEach, expect, test, vi } from 'vitest';

const runtime = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('../../../src/platform/browser', () => ({ browser: { runtime } }));
const { writePlainSuggestion, writeSuggestion } = await import('../../../src/platform/omnibox');

afterEach(() => {
  delete runtime['getBrowserInfo'];
});

test('Chrome reads markup, so signs of names are no markup', () => {
  expect(writeSuggestion('AT&T', `"Bell" <1876> it's`)).toBe(
    '<match>AT&#38;T</match> <dim>&#34;Bell&#34; &#60;1876&#62; it&#39;s</dim>',
  );
  expect(writePlainSuggestion('a & b')).toBe('a &#38; b');
});

test('Firefox shows every sign as it stands', () => {
  runtime['getBrowserInfo'] = () => undefined;
  expect(writeSuggestion('AT&T', 'Telephone company')).toBe('AT&T – Telephone company');
  expect(writePlainSuggestion('a & b')).toBe('a & b');
});
