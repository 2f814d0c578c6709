/**
 * The little of a page's nodes that the finder reads, so that the same rules run on the live document and, in Node, on a
 * parsed file. Structural: a browser's Document and Element fit as they are. Nothing here can change a page.
 */

/** Any node. `nodeType` as in the DOM standard: 1 element, 3 text, 8 comment, 9 document, 11 fragment. */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
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
export interface NodeWalker {
  currentNode: PageNode;
  nextNode(): PageNode | null;
}

/** A document, and the address it was loaded from. */
export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement | null;
  readonly body: PageElement | null;
  readonly title: string;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement> & { readonly length: number };
  /** As in the DOM standard; asked for text alone, `whatToShow` 4. */
  createTreeWalker(root: PageNode, whatToShow: number): NodeWalker;
}

/** Whether the node is an element. */
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** Whether the node is text. */
export const isText = (node: PageNode): node is PageText => node.nodeType === 3;

/** The text of an element as one line: white space folded, ends trimmed. */
export const lineOf = (element: PageElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
