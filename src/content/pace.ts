/**
 * When to work again after a change of the page: soon while it changes seldom, seldom while it changes all the time. Time
 * is an argument; waits for nothing itself.
 */

/**
 * Share of one core that following a page may take in the long run. Two per cent are allowed; what the browser does for it
 * beside the script, and the background for it, comes to twice as much again.
 */
const share = 0.006;
/** Work that may be done at once after a quiet time, in ms: a few looks at a long article. */
const burstMs = 200;

/** Work done and time passed, weighed against each other. */
export interface Pace {
  /** Work was done. */
  spend(workMs: number, atMs: number): void;
  /** How long to wait before the next work; 0 while there is something left. */
  waitMs(atMs: number): number;
}

/** A pace that starts with all of its burst. */
export const createPace = (): Pace => {
  let leftMs = burstMs;
  let lastMs = 0;
  const refill = (atMs: number): void => {
    leftMs = Math.min(burstMs, leftMs + Math.max(0, atMs - lastMs) * share);
    lastMs = Math.max(lastMs, atMs);
  };
  return {
    spend(workMs, atMs) {
      refill(atMs);
      leftMs -= workMs;
    },
    waitMs(atMs) {
      refill(atMs);
      return leftMs >= 0 ? 0 : -leftMs / share;
    },
  };
};
