/**
 * The little of a page's nodes that the finder reads, so that the same rules run on the live document and, in Node, on a
 * parsed file. Structural: a browser's Document and Element fit as they are. Nothing here can change a page.
 */

/** Any node. `nodeType` as in the DOM standard: 1 element, 3 text, 8 comment, 9 document, 11 fragment. */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageNode | null;
  /** As `parentNode`, but null at the top of a document or a shadow tree: those need not be told from elements. */
  readonly parentElement: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  /** Whether the other is this node or stands in it. */
  contains(other: PageNode | null): boolean;
}

/** A text node; `data` is its text as it stands in the document. */
export interface PageText extends PageNode {
  readonly data: string;
}

/** A shadow root, as far as it is read. */
export interface PageTree extends PageNode {
  querySelectorAll(selectors: string): Iterable<PageElement> & { readonly length: number };
}

/** An element; `localName` in lower case. */
export interface PageElement extends PageNode {
  readonly localName: string;
  readonly textContent: string | null;
  /** The open shadow root, where there is one. */
  readonly shadowRoot?: PageTree | null;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement> & { readonly length: number };
}

/** What a document's TreeWalker is used for: nodes of one kind in document order. */
interface NodeWalker {
  currentNode: PageNode;
  nextNode(): PageNode | null;
}

/** Gives texts one after the other in document order, and then null. */
export interface TextSource {
  nextNode(): PageText | null;
}

/** Such a source that can be put to any place of a page, to go on behind it. */
export interface TextWalker extends TextSource {
  currentNode: PageNode;
}

/** A document, and the address it was loaded from. */
export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement | null;
  readonly body: PageElement | null;
  readonly title: string;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement> & { readonly length: number };
  /** Browsers keep these lists until the page changes: whoever asks next, the detector before the finder, has them for nothing. */
  getElementsByTagName(tag: string): Iterable<PageElement> & { readonly length: number };
  /** As in the DOM standard; see walkTexts. */
  createTreeWalker(root: PageNode, whatToShow: number): NodeWalker;
}

/** Whether the node is an element. */
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** Whether the node is text. */
export const isText = (node: PageNode): node is PageText => node.nodeType === 3;

/** `NodeFilter.SHOW_TEXT`. */
const textNodes = 4;

/** Walks over all texts in a part of a page. */
export const walkTexts = (document: PageDocument, part: PageNode): TextWalker =>
  // Asked for text, a walker gives nothing else.
  document.createTreeWalker(part, textNodes) as TextWalker;

/** Not `\s`, whose many letters cost a third of a millisecond to compile; and the only such pattern, since each is compiled. */
const whiteSpace = /[ \t\n\r]+/g;

/** A text as one line: white space folded, ends trimmed. */
export const foldWhite = (text: string): string => {
  const line = text.trim();
  return line.includes('\n') || line.includes('  ') || line.includes('\t') ? line.replace(whiteSpace, ' ') : line;
};

/** The text of an element as one line. */
export const lineOf = (element: PageElement): string => foldWhite(element.textContent ?? '');
