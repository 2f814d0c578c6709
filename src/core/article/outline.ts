/**
 * One pass over a page's text: which lines it has (leaves) and which boxes hold them. Starts from text nodes and climbs, so
 * that elements without text are never touched. Judges nothing, changes nothing, and can stop anywhere and go on later.
 */
import { isText, type PageElement, type PageNode, type PageText, type TextSource } from './page-node';
import { headingTags, kindByTag } from './tags';

/** A block-level element with text in it. */
export interface Box {
  readonly element: PageElement;
  readonly tag: string;
  readonly parent: Box | undefined;
  readonly children: Box[];
  readonly firstLeaf: number;
  /** After its own last leaf; when the lines have been weighed, after the last of all it holds. */
  endLeaf: number;
  /** Of all lines in it, as far as they have been weighed. */
  weight: number;
  chars: number;
  linkChars: number;
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

/** All boxes and leaves of a page, in document order; boxes stand in the order in which they were opened. */
export interface Outline {
  readonly root: Box;
  readonly boxes: readonly Box[];
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

const openBox = (element: PageElement, tag: string, parent: Box | undefined, firstLeaf: number): Box => {
  const box = { element, tag, parent, children: [], firstLeaf, endLeaf: 0, weight: 0, chars: 0, linkChars: 0 };
  parent?.children.push(box);
  return box;
};

/** Starts a pass over the texts inside `root`. */
export const startPass = (root: PageElement, texts: TextSource): Pass => {
  const rootBox = openBox(root, root.localName, undefined, 0);
  const rootPlace: Place = { box: rootBox, kind: 'box', isLink: false };
  const places = new Map<PageElement, Place>([[root, rootPlace]]);
  const boxes = [rootBox];
  const leaves: Leaf[] = [];
  let blanks: PageText[] = [];
  let leaf: Leaf | undefined;

  const placeIn = (element: PageElement, outer: Place): Place => {
    if (outer.kind === 'skipped') return outer;
    const tag = element.localName;
    const { box, isLink } = outer;
    const kind = kindByTag.get(tag);
    if (kind === 'inline')
      return outer.kind === 'line' && tag !== 'a' ? outer : { box, kind: 'line', isLink: isLink || tag === 'a' };
    if (kind === 'skipped') {
      // A question that opens its answer is a button in a heading.
      if (tag === 'button' && headingTags.has(box.tag)) return { box, kind: 'line', isLink };
      // Readers of feeds open an article in a dialog; what asks for something in one is no article.
      const isReading = tag === 'dialog' && element.getAttribute('open') !== null && element.querySelector('article');
      if (!isReading) return { box, kind: 'skipped', isLink: false };
    }
    if (tag.includes('-') && flowsInLine(element, outer)) return { box, kind: 'line', isLink };
    const opened = openBox(element, tag, box, leaves.length);
    boxes.push(opened);
    return { box: opened, kind: 'box', isLink };
  };

  /** The place of an element, found by climbing to the nearest one that is known. */
  const placeOf = (element: PageElement): Place => {
    let place = places.get(element);
    if (!place) {
      place = placeIn(element, placeAround(element));
      places.set(element, place);
    }
    return place;
  };

  /** The place of what a node stands in; a shadow tree stands in its host. */
  const placeAround = (node: PageNode): Place => {
    const { parentElement } = node;
    if (parentElement) return placeOf(parentElement);
    const tree = node.parentNode;
    return tree && 'host' in tree ? placeOf((tree as { readonly host: PageElement }).host) : rootPlace;
  };

  const openLeaf = (box: Box): Leaf => {
    const opened: Leaf = { box, texts: [], text: '', linkChars: 0 };
    leaves.push(opened);
    box.endLeaf = leaves.length;
    return opened;
  };

  const addText = (text: PageText, data: string): void => {
    const place = placeAround(text);
    if (place.kind === 'skipped') return;
    if (leaf?.box !== place.box) leaf = openLeaf(place.box);
    else if (blanks.length > 0) {
      leaf.texts.push(...blanks);
      leaf.text += ' ';
    }
    if (blanks.length > 0) blanks = [];
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
      const text = texts.nextNode();
      if (!text) return true;
      const data = text.data;
      if (!isBlank(data)) addText(text, data);
      else if (leaf) blanks.push(text);
    }
  };

  return { advance, outline: { root: rootBox, boxes, leaves } };
};
