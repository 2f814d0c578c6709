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
const flowsInLine = (element: PageElement, outer: Place): boolean => {
  if (outer.kind === 'line' || outer.box.tag === 'p' || headingTags.has(outer.box.tag)) return true;
  const next = element.nextSibling;
  return next !== null && isText(next) && !isBlank(next.data);
};

/** Starts a pass over the texts inside `root`; `nextText` gives them in document order and then null. */
export const startPass = (root: PageElement, nextText: () => PageText | null): Pass => {
  const tag = root.localName;
  const rootBox: Box = { element: root, tag, parent: undefined, children: [], firstLeaf: 0, endLeaf: 0 };
  const rootPlace: Place = { box: rootBox, kind: 'box', isLink: false };
  const places = new Map<PageNode, Place>([[root, rootPlace]]);
  const boxes = [rootBox];
  const leaves: Leaf[] = [];
  let blanks: PageText[] = [];
  let leaf: Leaf | undefined;

  const openBox = (element: PageElement, tag: string, parent: Box): Box => {
    const box: Box = { element, tag, parent, children: [], firstLeaf: leaves.length, endLeaf: 0 };
    parent.children.push(box);
    boxes.push(box);
    return box;
  };

  const placeIn = (element: PageElement, outer: Place): Place => {
    if (outer.kind === 'skipped') return outer;
    const tag = element.localName;
    const { box, isLink } = outer;
    // A question that opens its answer is a button in a heading.
    if (tag === 'button' && headingTags.has(box.tag)) return { box, kind: 'line', isLink };
    // Readers of feeds open an article in a dialog; what asks for something in one is no article.
    const isReading = tag === 'dialog' && element.getAttribute('open') !== null && element.querySelector('article');
    if (skippedTags.has(tag) && !isReading) return { box, kind: 'skipped', isLink: false };
    if (inlineTags.has(tag)) return { box, kind: 'line', isLink: isLink || tag === 'a' };
    if (tag.includes('-') && flowsInLine(element, outer)) return { box, kind: 'line', isLink };
    return { box: openBox(element, tag, box), kind: 'box', isLink };
  };

  /** The place of an element, found by climbing to the nearest one that is known. */
  const placeOf = (node: PageNode): Place => {
    const known = places.get(node);
    if (known) return known;
    const parent = node.parentNode;
    let place: Place;
    if (parent) place = isElement(node) ? placeIn(node, placeOf(parent)) : placeOf(parent);
    else place = 'host' in node ? placeOf((node as { readonly host: PageNode }).host) : rootPlace;
    places.set(node, place);
    return place;
  };

  const openLeaf = (box: Box): Leaf => {
    const opened: Leaf = { box, texts: [], text: '', linkChars: 0 };
    leaves.push(opened);
    box.endLeaf = leaves.length;
    return opened;
  };

  const addText = (text: PageText, data: string): void => {
    const place = text.parentNode ? placeOf(text.parentNode) : rootPlace;
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

  /** A box ends where the last box inside it ends; boxes stand in the order in which they were opened. */
  const closeBoxes = (): void => {
    for (let index = boxes.length - 1; index > 0; index--) {
      const box = boxes[index];
      if (box?.parent && box.parent.endLeaf < box.endLeaf) box.parent.endLeaf = box.endLeaf;
    }
  };

  const advance = (shouldPause: () => boolean): boolean => {
    for (let untilLook = nodesPerLook; ; untilLook--) {
      if (untilLook === 0) {
        if (shouldPause()) return false;
        untilLook = nodesPerLook;
      }
      const text = nextText();
      if (!text) break;
      const data = text.data;
      if (!isBlank(data)) addText(text, data);
      else if (leaf) blanks.push(text);
    }
    closeBoxes();
    return true;
  };

  return { advance, outline: { root: rootBox, leaves } };
};
