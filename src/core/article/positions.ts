/** From offsets in a composed text to places in its nodes, and back. */
import type { ComposedText, Segment } from './compose';
import type { PageNode, PageText } from './page-node';

/** A place in a text node. */
export interface NodePosition {
  readonly node: PageText;
  readonly offset: number;
}

/** Index of the last segment that starts at or before the offset, -1 before the first. */
const segmentBefore = (segments: readonly Segment[], offset: number): number => {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The nodes' places of a span of the text, separators at its ends left out; undefined when nothing of it is in a node. */
export const positionsOf = (
  { segments }: Pick<ComposedText, 'segments'>,
  start: number,
  end: number,
): { readonly from: NodePosition; readonly to: NodePosition } | undefined => {
  if (end <= start) return undefined;
  let firstIndex = segmentBefore(segments, start);
  if ((segments[firstIndex]?.end ?? -1) <= start) firstIndex++;
  const first = segments[firstIndex];
  const last = segments[segmentBefore(segments, end - 1)];
  if (!first || !last || last.start < first.start || first.start >= end) return undefined;
  return {
    from: { node: first.node, offset: first.nodeStart + Math.max(0, start - first.start) },
    to: { node: last.node, offset: last.nodeStart + Math.min(end, last.end) - last.start },
  };
};

/** Looks up offsets in the text by node, for one composed text. */
export const createOffsetIndex = (
  segments: readonly Segment[],
): ((node: PageNode, offset: number) => number | undefined) => {
  const byNode = new Map<PageNode, Segment[]>();
  for (const segment of segments) {
    const own = byNode.get(segment.node);
    if (own) own.push(segment);
    else byNode.set(segment.node, [segment]);
  }
  return (node, offset) => {
    for (const { start, end, nodeStart } of byNode.get(node) ?? []) {
      const at = start + offset - nodeStart;
      if (at >= start && at <= end) return at;
    }
    return undefined;
  };
};
