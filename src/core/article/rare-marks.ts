/**
 * Attributes that few elements have and that decide what an element is: roles, hidden, itemprop. Asked for once by
 * selector, which costs a tenth of asking each element.
 */
import type { PageElement } from './page-node';

/** What an element's attributes say: not seen, or not part of any article, or the article's own body. */
export type RareMark = 'hidden' | 'apart' | 'body';

const selectors =
  '[hidden],[aria-hidden="true"],[role],[itemprop~="articleBody"],[style*="display"],[style*="visibility"],[contenteditable]';

const apartRoles = new Set(
  (
    'navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist form alert status ' +
    'tooltip button doc-endnotes doc-footnote'
  ).split(' '),
);

const hidingStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const markOf = (element: PageElement): RareMark | undefined => {
  const role = element.getAttribute('role');
  if (role !== null && apartRoles.has(role)) return 'apart';
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return 'hidden';
  const style = element.getAttribute('style');
  if (style !== null && hidingStyle.test(style)) return 'hidden';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'apart';
  return element.getAttribute('itemprop')?.includes('articleBody') ? 'body' : undefined;
};

/** The rare marks inside a part of a page, by element. */
export const readRareMarks = (part: PageElement): ReadonlyMap<PageElement, RareMark> => {
  const marks = new Map<PageElement, RareMark>();
  for (const element of part.querySelectorAll(selectors)) {
    const mark = markOf(element);
    if (mark) marks.set(element, mark);
  }
  return marks;
};
