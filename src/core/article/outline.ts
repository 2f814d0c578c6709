/**
 * One walk over a page: which lines of text it has (leaves) and which boxes hold them. Reads names, text and links only;
 * judges nothing, changes nothing, and can stop at any node and go on later.
 */
import { isElement, isText, type PageElement, type PageNode, type PageText } from './page-node';
import { headingTags, inlineTags, skippedTags } from './tags';

/** A block-level element, with the range of leaves inside it: `leaves.slice(firstLeaf, endLeaf)`. */
export interface Box {
  readonly element: PageElement;
  readonly tag: string;
  readonly parent: Box | undefined;
  readonly children: Box[];
  readonly firstLeaf: number;
  endLeaf: number;
}

/** A run of inline content: text nodes and line breaks that follow each other in one box, no block between them. */
export interface Leaf {
  readonly box: Box;
  /** Text nodes and `br` elements, in order. */
  readonly parts: PageNode[];
  /** The text, white space as it stands in the document. */
  text: string;
  /** Characters of it that lie in links. */
  linkChars: number;
}

/** All boxes and leaves of a page, in document order. */
export interface Outline {
  readonly root: Box;
  readonly boxes: readonly Box[];
  readonly leaves: readonly Leaf[];
}

/** A walk under way. */
export interface Walk {
  /** Goes on until the end or until `shouldPause` says so; true when the outline is complete. */
  advance(shouldPause?: () => boolean): boolean;
  readonly outline: Outline;
}

const nodesPerLook = 256;

/** Whether a custom element flows in a line: only where a line is already open, or in what holds nothing but lines. */
const flowsInLine = (box: Box, leaf: Leaf | undefined): boolean =>
  leaf !== undefined || box.tag === 'p' || headingTags.has(box.tag);

/** An element that was entered, and what to restore on leaving it. */
interface Frame {
  readonly element: PageElement;
  readonly kind: 'box' | 'link' | 'inline';
  /** For a slot: the name its host's children must carry. */
  readonly slot: string | undefined;
}

const slotOf = (node: PageNode): string => (isElement(node) ? (node.getAttribute('slot') ?? '') : '');

const nextInSlot = (node: PageNode | null, slot: string): PageNode | null => {
  let next = node;
  while (next && slotOf(next) !== slot) next = next.nextSibling;
  return next;
};

/** Starts a walk over `root` and all below it, open shadow roots in place of their hosts' own children. */
export const startWalk = (root: PageElement): Walk => {
  const rootBox: Box = {
    element: root,
    tag: root.localName,
    parent: undefined,
    children: [],
    firstLeaf: 0,
    endLeaf: 0,
  };
  const boxes: Box[] = [rootBox];
  const leaves: Leaf[] = [];
  const path: Frame[] = [];
  const hosts: PageElement[] = [];
  let box = rootBox;
  let leaf: Leaf | undefined;
  let links = 0;
  let node: PageNode | null = root.firstChild;

  const openLeaf = (): Leaf => {
    leaf = { box, parts: [], text: '', linkChars: 0 };
    leaves.push(leaf);
    return leaf;
  };

  const readText = (text: PageText): void => {
    const data = text.data;
    const first = data.charCodeAt(0);
    const isBlank = first <= 32 && data.trim() === '';
    if (isBlank && !leaf) return;
    const line = leaf ?? openLeaf();
    line.parts.push(text);
    line.text += data;
    if (links > 0 && !isBlank) line.linkChars += data.length;
  };

  const openBox = (element: PageElement, tag: string): void => {
    const opened: Box = { element, tag, parent: box, children: [], firstLeaf: leaves.length, endLeaf: leaves.length };
    box.children.push(opened);
    boxes.push(opened);
    box = opened;
    leaf = undefined;
  };

  /** The first node inside an element, as it is rendered: its shadow tree, or what is slotted into it. */
  const enter = (element: PageElement, tag: string, frame: Omit<Frame, 'slot' | 'element'>): PageNode | null => {
    const host = hosts.at(-1);
    if (tag === 'slot' && host) {
      const slot = element.getAttribute('name') ?? '';
      const slotted = nextInSlot(host.firstChild, slot);
      if (slotted) {
        path.push({ element, kind: frame.kind, slot });
        return slotted;
      }
    }
    path.push({ element, kind: frame.kind, slot: undefined });
    const shadow = element.shadowRoot;
    if (shadow) hosts.push(element);
    return (shadow ?? element).firstChild;
  };

  const leave = (): Frame | undefined => {
    const frame = path.pop();
    if (!frame) return undefined;
    if (frame.element === hosts.at(-1)) hosts.pop();
    if (frame.kind === 'link') links--;
    if (frame.kind === 'box') {
      box.endLeaf = leaves.length;
      if (box.parent) box = box.parent;
      leaf = undefined;
    }
    return frame;
  };

  const afterward = (from: PageNode): PageNode | null => {
    let current: PageNode = from;
    for (;;) {
      const slot = path.at(-1)?.slot;
      const next = slot === undefined ? current.nextSibling : nextInSlot(current.nextSibling, slot);
      if (next) return next;
      const frame = leave();
      if (!frame) return null;
      current = frame.element;
    }
  };

  const enterElement = (element: PageElement): PageNode | null => {
    const tag = element.localName;
    if (skippedTags.has(tag)) return null;
    if (tag === 'br') {
      leaf?.parts.push(element);
      return null;
    }
    if (inlineTags.has(tag) || (tag.includes('-') && flowsInLine(box, leaf))) {
      if (tag === 'a') links++;
      return enter(element, tag, { kind: tag === 'a' ? 'link' : 'inline' });
    }
    openBox(element, tag);
    return enter(element, tag, { kind: 'box' });
  };

  const visit = (current: PageNode): PageNode | null => {
    if (isText(current)) {
      readText(current);
      return afterward(current);
    }
    if (!isElement(current)) return afterward(current);
    const depth = path.length;
    const child = enterElement(current);
    if (child) return child;
    if (path.length > depth) leave();
    return afterward(current);
  };

  const advance = (shouldPause?: () => boolean): boolean => {
    let untilLook = nodesPerLook;
    while (node) {
      node = visit(node);
      if (--untilLook === 0) {
        if (shouldPause?.()) return false;
        untilLook = nodesPerLook;
      }
    }
    rootBox.endLeaf = leaves.length;
    return true;
  };

  return { advance, outline: { root: rootBox, boxes, leaves } };
};
