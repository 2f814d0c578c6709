/** Has a page, or what is selected on it, explained because a reader asked for that, whatever page it is. */
import { browser } from '../../platform/browser';
import { askTab } from '../../platform/messages/send';
import { injectReaderInto } from '../inject';

/** Injects the reader into a frame with a note of what it is wanted for. Rejects as any injection does. */
const demand = async (tabId: number, frameId: number, what: 'page' | 'selection'): Promise<null> => {
  const target = { tabId, frameIds: [frameId] };
  // Runs in the page, where content/main.ts looks for it: nothing from here may be used in it.
  const leaveNote = (wanted: string): void => {
    Reflect.set(globalThis, Symbol.for('contexture.demanded'), wanted);
  };
  await browser.scripting.executeScript({ target, func: leaveNote, args: [what] });
  return injectReaderInto(target);
};

/** Has a tab's page read. */
export const explainPage = ({ tabId }: { readonly tabId: number }): Promise<null> => demand(tabId, 0, 'page');

/** Has explained what is selected in a frame, by the reader that is there, or else by one that comes for this alone. */
export const explainSelection = async (tabId: number, frameId = 0): Promise<void> => {
  const answer = await askTab(tabId, 'explainSelection', {}, frameId);
  if (!answer.ok) await demand(tabId, frameId, 'selection');
};
