/** Three tiers: unit (milliseconds, Node), browser (our modules in real browsers), e2e (the built extension in both). */
import { defineConfig } from 'vitest/config';

/** A machine that stalls for a second is no fault of the extension: once more, and the tally names each such test. */
const inRealBrowsers = { testTimeout: 60_000, hookTimeout: 120_000, retry: 1 };
/** What runs in browsers waits most of the time, so three files go side by side. */
const threeAtATime = { fileParallelism: true, maxWorkers: 3 };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default', './tests/tally.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          ...inRealBrowsers,
          ...threeAtATime,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          ...inRealBrowsers,
          ...threeAtATime,
        },
      },
    ],
  },
});
