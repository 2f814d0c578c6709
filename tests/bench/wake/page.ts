/** A page of the wake benchmark's extension: keeps the whole pack as a Blob and times questions to the worker. */
import { browser } from '../../../src/platform/browser';
import { keepPack, type Question } from './questions';

declare global {
  interface Window {
    keep(): Promise<void>;
    /** Milliseconds until the answer, and the candidates found. */
    ask(question: Question): Promise<readonly [ms: number, found: number]>;
  }
}

window.keep = async () => keepPack(await (await fetch(browser.runtime.getURL('pack.bin'))).blob());
window.ask = async (question) => {
  const start = performance.now();
  const found = Number(await browser.runtime.sendMessage(question));
  return [performance.now() - start, found];
};
