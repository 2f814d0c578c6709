/**
 * One pass over a page's text: which lines it has (leaves) and which boxes hold them. Starts from text nodes and climbs, so
 * that elements without text are never touched. Judges nothing, changes nothing, and can stop anywhere and go on later.
 */
import { isElement, isText, type PageElement, type PageNode, type PageText } from './page-node';
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
const flowsInLine = (element: PageElement, around: Place): boolean => {
  if (around.kind === 'line' || around.box.tag === 'p' || headingTags.has(around.box.tag)) return true;
  const next = element.nextSibling;
  return next !== null && isText(next) && !isBlank(next.data);
};

/** The element around a node, out of a shadow tree into its host. */
const elementAround = (node: PageNode): PageElement | undefined => {
  const parent = node.parentNode;
  if (!parent) return undefined;
  if (isElement(parent)) return parent;
  return 'host' in parent ? (parent as { readonly host?: PageElement }).host : undefined;
};

/** Starts a pass over the texts inside `root`; `nextText` gives them in document order and then null. */
export const startPass = (root: PageElement, nextText: () => PageNode | null): Pass => {
  const rootBox: Box = {
    element: root,
    tag: root.localName,
    parent: undefined,
    children: [],
    firstLeaf: 0,
    endLeaf: 0,
  };
  const rootPlace: Place = { box: rootBox, kind: 'box', isLink: false };
  const places = new Map<PageElement, Place>([[root, rootPlace]]);
  const leaves: Leaf[] = [];
  let blanks: PageText[] = [];
  let leaf: Leaf | undefined;

  const placeIn = (element: PageElement, around: Place): Place => {
    if (around.kind === 'skipped') return around;
    const tag = element.localName;
    if (skippedTags.has(tag)) return { box: around.box, kind: 'skipped', isLink: false };
    if (inlineTags.has(tag) || (tag.includes('-') && flowsInLine(element, around))) {
      return { box: around.box, kind: 'line', isLink: around.isLink || tag === 'a' };
    }
    const at = leaves.length;
    const box: Box = { element, tag, parent: around.box, children: [], firstLeaf: at, endLeaf: at };
    around.box.children.push(box);
    return { box, kind: 'box', isLink: around.isLink };
  };

  /** The place of an element, found by climbing to the nearest one that is known. */
  const placeOf = (element: PageElement): Place => {
    const unknown: PageElement[] = [];
    let known: Place | undefined;
    for (let at: PageElement | undefined = element; at && !known; at = elementAround(at)) {
      known = places.get(at);
      if (!known) unknown.push(at);
    }
    let place = known ?? rootPlace;
    for (let index = unknown.length - 1; index >= 0; index--) {
      const at = unknown[index];
      if (!at) continue;
      place = placeIn(at, place);
      places.set(at, place);
    }
    return place;
  };

  const openLeaf = (box: Box): Leaf => {
    const opened: Leaf = { box, texts: [], text: '', linkChars: 0 };
    leaves.push(opened);
    for (let at: Box | undefined = box; at; at = at.parent) at.endLeaf = leaves.length;
    return opened;
  };

  const addText = (text: PageText, data: string): void => {
    const element = elementAround(text);
    const place = element && placeOf(element);
    if (!place || place.kind === 'skipped') return;
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
      if (!isText(text)) continue;
      const data = text.data;
      if (isBlank(data)) blanks.push(text);
      else addText(text, data);
    }
  };

  return { advance, outline: { root: rootBox, leaves } };
};
