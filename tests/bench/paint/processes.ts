/** What a whole browser costs, all its processes together, by its own account; and what a page holds in memory. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { runInParent } from '../../../src/cli/browsers/firefox-protocol';
import type { Session } from '../../../src/cli/browsers/launch';

const heapUsage = v.object({ usedSize: v.number(), embedderHeapUsedSize: v.number(), backingStorageSize: v.number() });

/** Milliseconds of processor time that all processes of a browser have taken until now. */
export const readProcessorMs = async ({ engine, browser }: Session): Promise<number> => {
  if (engine === 'firefox') {
    const code = `const { cpuTime, children } = await ChromeUtils.requestProcInfo();
      return children.reduce((sum, child) => sum + child.cpuTime, cpuTime) / 1e6;`;
    return v.parse(v.number(), await runInParent(browser, `return (async () => { ${code} })();`));
  }
  const devTools = await browser.target().createCDPSession();
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
  await devTools.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
};

/** MB that a page and all scripts in it hold, objects and nodes, after everything that can be freed was freed. Chromium. */
export const readHeldMb = async (page: Page): Promise<number> => {
  const devTools = await page.createCDPSession();
  for (let round = 0; round < 3; round++) await devTools.send('HeapProfiler.collectGarbage');
  // Newer than the types: what the engine's heap, that of the nodes, and the strings' and buffers' stores hold.
  const usage: unknown = await devTools.send('Runtime.getHeapUsage');
  await devTools.detach();
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = v.parse(heapUsage, usage);
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
};
