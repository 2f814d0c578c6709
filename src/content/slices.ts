/** Does long work in slices of a few milliseconds, between which the page goes on. Knows nothing of the work. */

/** Longest stretch of work before the page gets its turn. */
const sliceMs = 8;

/** Lets the page work: input first, then whatever else waits. */
const letPageWork = (): Promise<void> => {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
};

/** How the slices are done. */
export interface SliceOptions {
  /** Ends the work. */
  readonly signal?: AbortSignal;
  /** Is told how long each slice took, in ms. */
  readonly onSlice?: (sliceMs: number) => void;
}

/** Work in steps: `shouldPause` is asked often, and where it says yes the page gets its turn. */
export type Steps<Result> = (shouldPause: () => boolean) => Generator<void, Result, void>;

/** Does the work and gives what comes of it; undefined when the signal aborts. */
export const runInSlices = async <Result>(
  steps: Steps<Result>,
  { signal, onSlice }: SliceOptions,
): Promise<Result | undefined> => {
  let begunMs = performance.now();
  const work = steps(() => performance.now() - begunMs > sliceMs);
  for (;;) {
    if (signal?.aborted) return undefined;
    const step = work.next();
    onSlice?.(performance.now() - begunMs);
    if (step.done) return step.value;
    await letPageWork();
    begunMs = performance.now();
  }
};
