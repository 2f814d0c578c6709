/** Counts a reader's first cards, which say that a click shows more. Kept on this device; nothing else is counted. */
import { browser } from '../platform/browser';

const key = 'hintsShown';
const most = 5;

let isOver = false;

/** Whether this card is one of the first few; counts it. */
export const showHint = async (): Promise<boolean> => {
  if (isOver) return false;
  const { [key]: stored } = await browser.storage.local.get(key);
  const shown = typeof stored === 'number' ? stored : 0;
  isOver = shown >= most;
  if (!isOver) await browser.storage.local.set({ [key]: shown + 1 });
  return !isOver;
};
