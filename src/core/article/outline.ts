/**
 * One pass over a page's text: which lines it has (leaves) and which boxes hold them. Starts from text nodes and climbs, so
 * that elements without text are never touched. Judges nothing, changes nothing, and can stop anywhere and go on later.
 */
import { isText, type PageElement, type PageNode, type PageText } from './page-node';
import { headingTags, inlineTags, skippedTags } from './tags';

/** A block-level element with text in it, and the range of its leaves: `leaves.slice(firstLeaf, endLeaf)`. */
export interface Box {
  readonly element: PageElement;
  readonly tag: string;
  readonly parent: Box | undefined;
  readonly children: Box[];
  readonly firstLeaf: number;
  endLeaf: number;
}

/** A run of text nodes that follow each other in one box, no other box's text between them. */
export interface Leaf {
  readonly box: Box;
  readonly texts: PageText[];
  /** The text, white space as it stands in the document. */
  text: string;
  /** Characters of it that lie in links. */
  linkChars: number;
}

/** All boxes and leaves of a page, in document order. */
export interface Outline {
  readonly root: Box;
  readonly leaves: readonly Leaf[];
}

/** A pass under way. */
export interface Pass {
  /** Goes on until the end or until `shouldPause` says so; true when the outline is complete. */
  advance(shouldPause: () => boolean): boolean;
  readonly outline: Outline;
}

/** What an element is to the text in it. */
interface Place {
  readonly box: Box;
  readonly kind: 'box' | 'line' | 'skipped';
  readonly isLink: boolean;
}

const nodesPerLook = 128;

const isBlank = (data: string): boolean => data.charCodeAt(0) <= 32 && data.trim() === '';

/** Whether a custom element flows in a line: inside one, in what holds nothing but lines, or right before text. */
const flowsInLine = (element: PageElement, outer: Place): boolean => {
  if (outer.kind === 'line' || outer.box.tag === 'p' || headingTags.has(outer.box.tag)) return true;
  const next = element.nextSibling;
  return next !== null && isText(next) && !isBlank(next.data);
};

const hasName = (node: PageNode): node is PageElement => 'localName' in node;

/** The node around a node, out of a shadow tree into its host. */
const around = (node: PageNode): PageNode | null =>
  node.parentNode ?? ('host' in node ? (node as { readonly host: PageNode }).host : null);

/** Starts a pass over the texts inside `root`; `nextText` gives them in document order and then null. */
export const startPass = (root: PageElement, nextText: () => PageText | null): Pass => {
  const rootBox: Box = {
    element: root,
    tag: root.localName,
    parent: undefined,
    children: [],
    firstLeaf: 0,
    endLeaf: 0,
  };
  const rootPlace: Place = { box: rootBox, kind: 'box', isLink: false };
  const places = new Map<PageNode, Place>([[root, rootPlace]]);
  const leaves: Leaf[] = [];
  let blanks: PageText[] = [];
  let leaf: Leaf | undefined;

  const placeIn = (element: PageElement, outer: Place): Place => {
    if (outer.kind === 'skipped') return outer;
    const tag = element.localName;
    if (skippedTags.has(tag)) return { box: outer.box, kind: 'skipped', isLink: false };
    if (inlineTags.has(tag) || (tag.includes('-') && flowsInLine(element, outer))) {
      return { box: outer.box, kind: 'line', isLink: outer.isLink || tag === 'a' };
    }
    const at = leaves.length;
    const box: Box = { element, tag, parent: outer.box, children: [], firstLeaf: at, endLeaf: at };
    outer.box.children.push(box);
    return { box, kind: 'box', isLink: outer.isLink };
  };

  /** The place of the node around a text, found by climbing to the nearest one that is known. */
  const placeOf = (text: PageText): Place => {
    const unknown: PageNode[] = [];
    let at = around(text);
    let place = at ? places.get(at) : undefined;
    while (at && !place) {
      unknown.push(at);
      at = around(at);
      place = at ? places.get(at) : undefined;
    }
    let found = place ?? rootPlace;
    for (let next = unknown.pop(); next; next = unknown.pop()) {
      // Whatever has no name is the root of a shadow tree: its text stands where its host stands.
      if (hasName(next)) found = placeIn(next, found);
      places.set(next, found);
    }
    return found;
  };

  const openLeaf = (box: Box): Leaf => {
    const opened: Leaf = { box, texts: [], text: '', linkChars: 0 };
    leaves.push(opened);
    for (let at: Box | undefined = box; at; at = at.parent) at.endLeaf = leaves.length;
    return opened;
  };

  const addText = (text: PageText, data: string): void => {
    const place = placeOf(text);
    if (place.kind === 'skipped') return;
    if (leaf?.box !== place.box) leaf = openLeaf(place.box);
    else {
      for (const blank of blanks) {
        leaf.texts.push(blank);
        leaf.text += ' ';
      }
    }
    blanks = [];
    leaf.texts.push(text);
    leaf.text += data;
    if (place.isLink) leaf.linkChars += data.length;
  };

  const advance = (shouldPause: () => boolean): boolean => {
    for (let untilLook = nodesPerLook; ; untilLook--) {
      if (untilLook === 0) {
        if (shouldPause()) return false;
        untilLook = nodesPerLook;
      }
      const text = nextText();
      if (!text) return true;
      const data = text.data;
      if (isBlank(data)) blanks.push(text);
      else addText(text, data);
    }
  };

  return { advance, outline: { root: rootBox, leaves } };
};
