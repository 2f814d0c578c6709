/**
 * How long it takes from the pack's bytes to the first mention, the first time they are looked at. Each measurement runs in
 * a thread of its own: once where no code has been compiled, and once where another pack was searched before.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { findInSlices } from '../../../src/core/match/find';
import { openPack } from '../../../src/core/pack/open';
import { medianOf } from './rounds';

const threads = 7;

/** Milliseconds from the buffer to the first mention. */
export interface ColdTimes {
  /** With the code compiled: what the pack itself costs. */
  readonly packMs: number;
  /** With nothing compiled. */
  readonly threadMs: number;
}

const orderSchema = v.object({
  kind: v.literal('cold'),
  /** A pack to search before, so that the code is compiled. */
  before: v.optional(v.instance(ArrayBuffer)),
  buffer: v.instance(ArrayBuffer),
  text: v.string(),
});
const beforeMs = 400;
const restMs = 50;

const measure = (buffer: ArrayBuffer, text: string): number => {
  const start = performance.now();
  for (const found of findInSlices(text, [openPack(buffer)])) {
    if (found.length > 0) return performance.now() - start;
  }
  return Number.NaN;
};

const warmUp = (buffer: ArrayBuffer, text: string): void => {
  const start = performance.now();
  while (performance.now() - start < beforeMs) measure(buffer, text);
};

/** Does the measuring, when this is a thread that measureCold started. Answers whether it was. */
export const measureInThread = (): boolean => {
  if (isMainThread) return false;
  const order = v.safeParse(orderSchema, workerData);
  if (!order.success) return false;
  const { before, buffer, text } = order.output;
  if (before) warmUp(before, text);
  // The arrival of the buffers themselves is over then, as far as memory goes.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, restMs);
  parentPort?.postMessage(measure(buffer, text));
  return true;
};

const runThread = (order: { buffer: ArrayBuffer; before?: ArrayBuffer; text: string }): Promise<number> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { kind: 'cold', ...order } });
    worker.once('message', (ms) => resolve(v.parse(v.number(), ms)));
    worker.once('error', reject);
  });

/** Medians over some fresh threads. A name of the pack's must stand in the text. */
export const measureCold = async (
  pack: Uint8Array<ArrayBuffer>,
  text: string,
  before: Uint8Array<ArrayBuffer>,
): Promise<ColdTimes> => {
  const [packMs, threadMs]: [number[], number[]] = [[], []];
  for (let nth = 0; nth < threads; nth++) {
    packMs.push(await runThread({ buffer: pack.buffer, before: before.buffer, text }));
    threadMs.push(await runThread({ buffer: pack.buffer, text }));
  }
  return { packMs: medianOf(packMs), threadMs: medianOf(threadMs) };
};
