/**
 * Which mention lies under a point of the viewport, and where a mention stands now. Asks the browser for the caret at the
 * point, then looks the place up in the snapshots: far cheaper than asking the highlight registry, and right where
 * overlays cover the text.
 */
import type { MentionId } from '../core/hover/rest';
import type { Point } from '../core/place/rect';
import type { MarkWishes } from '../core/senses/marks';
import { chooseAnswering } from './choose';
import { isEditable } from './editable';
import type { Known } from './known';
import type { PagePart } from './read-page';
import { offsetAt, rangeOf, type Snapshot } from './snapshot';

/** A mention that answers, where it stands now. */
export interface Target {
  readonly known: Known;
  readonly range: Range;
  /** The text it was found in, and where a stretch of that stands now. */
  readonly text: string;
  readonly rangeOf: (start: number, end: number) => Range | undefined;
}

/** The mentions of a page that answer to a pointer. */
export interface Targets {
  /** The mention under a point, if any. */
  at(point: Point): MentionId | undefined;
  /** A mention by its number; undefined when it is no longer on the page. */
  find(id: MentionId): Target | undefined;
  /** All that answer, in order of the text. */
  list(): readonly Known[];
}

/** Underlines hang below the line: the space of a mark reaches this far beyond its box. */
const slackPx = 2;

/** The mention that holds an offset. Mentions stand in order of the text and do not overlap. */
const mentionAt = (answering: readonly Known[], offset: number): Known | undefined => {
  let low = 0;
  let high = answering.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const known = answering[middle];
    if (!known) return undefined;
    if (offset < known.mention.start) high = middle - 1;
    else if (offset > known.mention.end) low = middle + 1;
    else return known;
  }
  return undefined;
};

const contains = (box: DOMRect, { x, y }: Point): boolean =>
  x >= box.left - slackPx && x <= box.right + slackPx && y >= box.top - slackPx && y <= box.bottom + slackPx;

/** The shadow trees that hold text of the article: the browser tells a caret in them only to who knows them. */
const listShadowRoots = (snapshots: readonly Snapshot[]): ShadowRoot[] => {
  const roots = new Set<ShadowRoot>();
  for (const { segments } of snapshots)
    for (const { node } of segments) {
      const root = node instanceof Node ? node.getRootNode() : undefined;
      if (root instanceof ShadowRoot) roots.add(root);
    }
  return [...roots];
};

/** Where a mention stands now; undefined when it is no longer there, or where text is being written. */
export const rangeIn = ({ snapshot }: PagePart, { mention }: Known): Range | undefined => {
  const range = rangeOf(snapshot, mention.start, mention.end);
  return range && !isEditable(range.startContainer) ? range : undefined;
};

/** The mentions of these parts that answer, as the reader wants it. Costs nothing before it is asked. */
export const createTargets = (parts: readonly PagePart[], wishes: Omit<MarkWishes, 'level'>): Targets => {
  const answering = new Map<PagePart, readonly Known[]>();
  const answeringIn = (part: PagePart): readonly Known[] => {
    const own = answering.get(part) ?? chooseAnswering(part, wishes);
    answering.set(part, own);
    return own;
  };
  let shadowRoots: ShadowRoot[] | undefined;

  return {
    at(point) {
      shadowRoots ??= listShadowRoots(parts.map(({ snapshot }) => snapshot));
      const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots });
      if (!caret) return undefined;
      for (const part of parts) {
        const offset = offsetAt(part.snapshot, caret.offsetNode, caret.offset);
        if (offset === undefined) continue;
        const known = mentionAt(answeringIn(part), offset);
        // A caret snaps to the nearest word from far beside it: only the boxes tell whether the point is on this one.
        const range = known && rangeIn(part, known);
        return range && [...range.getClientRects()].some((box) => contains(box, point)) ? known.id : undefined;
      }
      return undefined;
    },
    find(id) {
      for (const part of parts) {
        const known = part.known.find((it) => it.id === id);
        const range = known && rangeIn(part, known);
        if (!range) continue;
        return { known, range, text: part.text, rangeOf: (start, end) => rangeOf(part.snapshot, start, end) };
      }
      return undefined;
    },
    list: () => parts.flatMap(answeringIn),
  };
};
