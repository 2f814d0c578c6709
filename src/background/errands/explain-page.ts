/** Has a page read because a reader asked for that very page, whatever it is. */
import { browser } from '../../platform/browser';
import { injectReaderInto } from '../inject';

/** Injects the reader into a tab. Rejects as any injection does. */
export const explainPage = async ({ tabId }: { readonly tabId: number }): Promise<null> => {
  const target = { tabId, frameIds: [0] };
  // Runs in the page, where content/main.ts looks for it: nothing from here may be used in it.
  const demand = (): void => {
    Reflect.set(globalThis, Symbol.for('contexture.demanded'), true);
  };
  await browser.scripting.executeScript({ target, func: demand });
  return injectReaderInto(target);
};
