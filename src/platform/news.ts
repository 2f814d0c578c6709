/**
 * Whether an update brought something that the reader has not been told of. Compares versions on this device; asks nobody
 * and shows nothing.
 */
import { browser } from './browser';

const key = 'newsSeen';

/** The part of a version that changes when there is something to tell: "1.4" of "1.4.2". */
const editionOf = (version: string): string => version.split('.').slice(0, 2).join('.');

const installed = (): string => editionOf(browser.runtime.getManifest().version);

/** Remembers that the reader knows what the installed edition brought. */
export const markNewsSeen = (): Promise<void> => browser.storage.local.set({ [key]: installed() });

/** The edition ("1.4") that came by an update and whose news were not seen yet; undefined when there is none. */
export const loadNews = async (): Promise<string | undefined> => {
  const { [key]: seen } = await browser.storage.local.get(key);
  // Nothing there: installed just now, and everything is new. That is what the welcome page is for.
  if (seen === undefined) await markNewsSeen();
  return seen === undefined || seen === installed() ? undefined : installed();
};
