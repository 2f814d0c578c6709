/** A page that never rests costs a fixed share of the time; one that changes seldom is followed at once. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace } from '../../../src/content/pace';

describe('createPace', () => {
  it('lets the first work begin at once, and a second after a small one', () => {
    const pace = createPace();
    expect(pace.waitMs(0)).toBe(0);
    pace.spend(20, 10);
    expect(pace.waitMs(30)).toBe(0);
  });

  it('never lets more be done in a minute than one per cent of it', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 60, noNaN: true }), (workMs) => {
        const pace = createPace();
        let nowMs = 0;
        let doneMs = 0;
        for (;;) {
          nowMs += pace.waitMs(nowMs);
          if (nowMs > 60_000) break;
          nowMs += workMs;
          doneMs += workMs;
          pace.spend(workMs, nowMs);
        }
        expect(doneMs).toBeLessThanOrEqual(0.01 * 60_000 + workMs);
        expect(doneMs).toBeGreaterThan(0.008 * 60_000);
      }),
    );
  });

  it('is as quick as at first after a quiet time', () => {
    const pace = createPace();
    pace.spend(1000, 0);
    expect(pace.waitMs(0)).toBeGreaterThan(10_000);
    expect(pace.waitMs(150_000)).toBe(0);
  });
});
