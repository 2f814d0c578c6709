/**
 * How long a worker that was just started takes from the pack's bytes to the first mention. Each measurement runs in a
 * thread of its own, where no code has run or been compiled before.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { createFinder } from '../../../src/core/match/find';
import { openPack } from '../../../src/core/pack/open';
import { medianOf } from './rounds';

const threads = 7;

/** Milliseconds from the buffer. */
export interface ColdTimes {
  readonly firstMs: number;
  /** Until the whole text is searched. */
  readonly wholeMs: number;
}

const orderSchema = v.object({ kind: v.literal('cold'), buffer: v.instance(ArrayBuffer), text: v.string() });
const timesSchema = v.object({ firstMs: v.number(), wholeMs: v.number() });

const measure = (buffer: ArrayBuffer, text: string): ColdTimes => {
  const start = performance.now();
  let firstMs = Number.NaN;
  for (const found of createFinder([openPack(buffer)]).slices(text)) {
    if (Number.isNaN(firstMs) && found.length > 0) firstMs = performance.now() - start;
  }
  return { firstMs, wholeMs: performance.now() - start };
};

/** Does the measuring, when this is a thread that measureCold started. Answers whether it was. */
export const measureInThread = (): boolean => {
  if (isMainThread) return false;
  const order = v.safeParse(orderSchema, workerData);
  if (!order.success) return false;
  parentPort?.postMessage(measure(order.output.buffer, order.output.text));
  return true;
};

const runThread = (buffer: ArrayBuffer, text: string): Promise<ColdTimes> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { kind: 'cold', buffer, text } });
    worker.once('message', (times) => resolve(v.parse(timesSchema, times)));
    worker.once('error', reject);
  });

/** Medians over some fresh threads. */
export const measureCold = async (pack: Uint8Array<ArrayBuffer>, text: string): Promise<ColdTimes> => {
  const all: ColdTimes[] = [];
  for (let nth = 0; nth < threads; nth++) all.push(await runThread(pack.buffer, text));
  return { firstMs: medianOf(all.map((it) => it.firstMs)), wholeMs: medianOf(all.map((it) => it.wholeMs)) };
};
