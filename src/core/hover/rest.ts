/** Whether a pointer rests on a mention or only passes over it. Time and place are arguments. */
import type { Point } from '../place/rect';

/** A mention as the caller numbers it. */
export type MentionId = number;

/** What decides between resting and passing. */
export interface RestRules {
  /** How long a pointer rests on a mention before its card opens. */
  readonly dwellMs: number;
  /** A pointer that stays in this radius is at rest, however its hand trembles. */
  readonly restRadiusPx: number;
  /** Beyond the radius, a pointer faster than this is passing, and the dwell begins anew. */
  readonly passingPxPerMs: number;
}

/** A pointer on a mention: since when it rests, and from where its next move is measured. */
export interface Rest {
  readonly mention: MentionId;
  readonly sinceMs: number;
  readonly anchor: Point;
  readonly anchorAtMs: number;
}

/** The pointer was seen on a mention: the rest goes on, or begins anew when it moves too fast or from another mention. */
export const keepResting = (
  before: Rest | undefined,
  seen: { readonly mention: MentionId; readonly point: Point; readonly atMs: number },
  { restRadiusPx, passingPxPerMs }: RestRules,
): Rest => {
  const { mention, point, atMs } = seen;
  const fresh: Rest = { mention, sinceMs: atMs, anchor: point, anchorAtMs: atMs };
  if (before?.mention !== mention) return fresh;
  const distance = Math.hypot(point.x - before.anchor.x, point.y - before.anchor.y);
  if (distance <= restRadiusPx) return before;
  const isPassing = distance > passingPxPerMs * (atMs - before.anchorAtMs);
  return isPassing ? fresh : { ...fresh, sinceMs: before.sinceMs };
};

/** Whether the dwell is over. */
export const isRested = ({ sinceMs }: Rest, atMs: number, { dwellMs }: RestRules): boolean => atMs >= sinceMs + dwellMs;
