/** A page of the wake benchmark's extension: keeps the pack as a Blob and times questions to the worker. */
import { browser } from '../../../src/platform/browser';
import { keepPack, type Place } from './questions';

declare global {
  interface Window {
    keep(): Promise<void>;
    /** Milliseconds until the answer, and the candidates found. */
    ask(place: Place, text: string): Promise<readonly [ms: number, found: number]>;
  }
}

window.keep = async () => keepPack(await (await fetch(browser.runtime.getURL('pack.bin'))).blob());
window.ask = async (place, text) => {
  const start = performance.now();
  const found = Number(await browser.runtime.sendMessage({ place, text }));
  return [performance.now() - start, found];
};
