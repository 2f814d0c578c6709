/** What the inline elements around a piece of text make of it: a link or what is pressed like one, code, or something that is not part of the text. */
import type { PageElement, PageNode, PageText } from './page-node';
import { isElement, lineOf } from './page-node';

/** `left-out` is a note's number, a ruby reading, or text for screen readers alone. */
export type InlineRole = 'link' | 'code' | 'left-out';

const codeTags = new Set(['code', 'kbd', 'samp', 'tt', 'var']);
const pressableRoles = new Set(['button', 'link']);
const unseenClasses = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader screenreader offscreen assistive-text a11y-hidden u-visually-hidden'.split(
    ' ',
  ),
);
const noteWords = ['reference', 'footnote', 'noteref', 'cite', 'fn'];
const noteMark = /^[[(]?(?:\d{1,3}|[a-zA-Z]|[*\u2020\u2021\u00a7]+|note \d+)[\])]?$/;

const classesOf = (element: PageElement): readonly string[] => element.getAttribute('class')?.split(' ') ?? [];

/** Whether a raised piece of text points to a note: "10<sup>9</sup>" and "1<sup>st</sup>" do not. */
const isNote = (sup: PageElement): boolean => {
  if (classesOf(sup).some((name) => noteWords.some((word) => name.toLowerCase().startsWith(word)))) return true;
  const mark = lineOf(sup);
  return noteMark.test(mark) && (mark.startsWith('[') || sup.querySelector('a') !== null);
};

const ownRole = (element: PageElement): InlineRole | undefined => {
  const tag = element.localName;
  if (tag === 'a' || pressableRoles.has(element.getAttribute('role') ?? '')) return 'link';
  if (codeTags.has(tag)) return 'code';
  if (tag === 'rt' || tag === 'rp') return 'left-out';
  if (tag === 'sup' && isNote(element)) return 'left-out';
  const isUnseen = classesOf(element).some((name) => unseenClasses.has(name.toLowerCase()));
  if (isUnseen || element.getAttribute('hidden') !== null) return 'left-out';
  return undefined;
};

/** The role of a text node by the inline elements between it and its block; `left-out` wins over all others. */
export const inlineRoleOf = (text: PageText, block: PageElement): InlineRole | undefined => {
  let role: InlineRole | undefined;
  let node: PageNode | null = text.parentNode;
  while (node && node !== block && isElement(node)) {
    const own = ownRole(node);
    if (own === 'left-out') return own;
    role ??= own;
    node = node.parentNode;
  }
  return role;
};
