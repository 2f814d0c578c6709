/** Work that is done in steps, between which somebody else may have his turn. */

/** Does all that is left of such work in one go, and gives what comes of it. */
export const finishSteps = <Result>(steps: Generator<void, Result, void>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
