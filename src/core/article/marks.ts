/** What an element's attributes, other than its names, say of it: hidden, written, apart, or the article's own body. */
import type { PageElement } from './page-node';

/** Not seen, being written by somebody, not part of any article, or the article's body (microdata). */
export type Mark = 'hidden' | 'written' | 'apart' | 'body';

const apartRoles = new Set(
  (
    'navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist form alert status ' +
    'tooltip button doc-endnotes doc-footnote'
  ).split(' '),
);

const hides = (style: string): boolean =>
  (style.includes('display') && /display\s*:\s*none/i.test(style)) ||
  (style.includes('visibility') && /visibility\s*:\s*hidden/i.test(style));

const isHidden = (element: PageElement): boolean =>
  // What is hidden until found belongs to the page's text, and searching opens it.
  (element.getAttribute('hidden') ?? 'until-found') !== 'until-found' || hides(element.getAttribute('style') ?? '');

/** Whether what stands in the element is being written there: an editor, whose text is nobody else's to read. */
export const isWritten = (element: PageElement): boolean =>
  (element.getAttribute('contenteditable') ?? 'false') !== 'false';

/** The mark of a single line, such as a paragraph: it may be hidden, or an editor. */
export const markOfLine = (element: PageElement): Mark | undefined =>
  isHidden(element) ? 'hidden' : isWritten(element) ? 'written' : undefined;

/** The mark of a box. */
export const markOfBox = (element: PageElement): Mark | undefined => {
  if (isWritten(element)) return 'written';
  const role = element.getAttribute('role');
  if (role !== null && apartRoles.has(role)) return 'apart';
  if (isHidden(element) || element.getAttribute('aria-hidden') === 'true') return 'hidden';
  return element.getAttribute('itemprop')?.includes('articleBody') ? 'body' : undefined;
};
