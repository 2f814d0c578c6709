/**
 * An article as one text with the way back to the page: offsets become ranges, places in nodes become offsets. Holds on to
 * text nodes but never to ranges, and sees when the page has changed a node since.
 */
import { type ComposedText, composeSteps, type TextSpan } from '../core/article/compose';
import { isText, type PageNode } from '../core/article/page-node';
import { createOffsetIndex, type NodePosition, positionsOf } from '../core/article/positions';
import { finishSteps } from '../core/article/steps';
import type { LiveArticle } from './article';

/** What goes to the background (`text`, `spans`), and what stays here. */
export interface Snapshot extends ComposedText {
  readonly text: string;
  readonly spans: readonly TextSpan[];
  readonly indexOf: (node: PageNode, offset: number) => number | undefined;
}

/** Takes the text of an article, in steps: what the page changes in between is seen when a range is asked for. */
export function* snapshotSteps(
  { blocks }: Pick<LiveArticle, 'blocks'>,
  shouldPause: () => boolean,
): Generator<void, Snapshot, void> {
  const composed = yield* composeSteps(blocks, shouldPause);
  let index: ReturnType<typeof createOffsetIndex> | undefined;
  const indexOf: Snapshot['indexOf'] = (node, offset) => {
    index ??= createOffsetIndex(composed.segments);
    return index(node, offset);
  };
  return { ...composed, indexOf };
}

/** Takes the text of an article as it stands now, in one go. */
export const takeSnapshot = (article: Pick<LiveArticle, 'blocks'>): Snapshot =>
  finishSteps(snapshotSteps(article, () => false));

/** The offset in the snapshot's text at a place in a node, or undefined where the node is no part of the text. */
export const offsetAt = (snapshot: Snapshot, node: Node, offset: number): number | undefined =>
  snapshot.indexOf(node, offset);

const isLiveText = (node: PageNode): node is Text & PageNode => isText(node) && node instanceof Node;

/** The node, where it still is in the page. */
const liveText = (node: PageNode): Text | undefined => (isLiveText(node) && node.isConnected ? node : undefined);

const folded = (text: string): string => text.replace(/[\t\n\f\r]/g, ' ');

/** Whether the text that lay between two places of one node still lies there. */
const stillReads = ({ node, offset }: NodePosition, expected: string): boolean =>
  node.data.startsWith(expected, offset) ||
  folded(node.data.slice(offset, offset + expected.length)) === folded(expected);

/**
 * A fresh range over a span of the snapshot's text; undefined when the page has removed or rewritten what was there, or
 * when the span is a separator.
 */
export const rangeOf = (snapshot: Snapshot, start: number, end: number): Range | undefined => {
  const positions = positionsOf(snapshot, start, end);
  if (!positions) return undefined;
  const { from, to } = positions;
  const first = liveText(from.node);
  const last = to.node === from.node ? first : liveText(to.node);
  if (!first || !last) return undefined;
  const isWhole = last === first && to.offset - from.offset === end - start;
  if (isWhole && !stillReads(from, snapshot.text.slice(start, end))) return undefined;
  if (to.offset > last.length || from.offset > first.length) return undefined;
  const range = first.ownerDocument.createRange();
  range.setStart(first, from.offset);
  range.setEnd(last, to.offset);
  return range;
};
