/**
 * Attributes that few elements have and that decide what an element is: roles, hidden, itemprop. Asked for once per page by
 * selector, which costs a tenth of asking each element.
 */
import type { PageDocument, PageElement } from './page-node';

/** What an element's attributes say: not seen, or not part of any article, or the article's own body. */
export type RareMark = 'hidden' | 'apart' | 'body';

const selectors =
  '[hidden],[aria-hidden="true"],[role],[itemprop],[style*="display"],[style*="visibility"],[contenteditable]';

const apartRoles =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist|form|alert|status|tooltip|button|doc-endnotes|doc-footnote)$/;

const hidingStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const markOf = (element: PageElement): RareMark | undefined => {
  if (element.getAttribute('itemprop') === 'articleBody') return 'body';
  const isHidden =
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    hidingStyle.test(element.getAttribute('style') ?? '');
  if (isHidden) return 'hidden';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'apart';
  return apartRoles.test(element.getAttribute('role') ?? '') ? 'apart' : undefined;
};

/** The rare marks of a page, by element. */
export const readRareMarks = (document: PageDocument): ReadonlyMap<PageElement, RareMark> => {
  const marks = new Map<PageElement, RareMark>();
  for (const element of document.querySelectorAll(selectors)) {
    const mark = markOf(element);
    if (mark) marks.set(element, mark);
  }
  return marks;
};
