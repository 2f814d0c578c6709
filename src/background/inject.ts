/** Puts scripts and the style of marks into a frame that asked for them: the only way they get into a page. */
import { isShape, isWholeBetween } from '../core/checks';
import { browser, type Runtime, type Scripting } from '../platform/browser';

/** The frame a message came from. */
const frameOf = ({ tab, frameId }: Runtime.MessageSender): Scripting.InjectionTarget => {
  if (tab?.id === undefined) throw new Error('only a page can ask for this');
  return { tabId: tab.id, frameIds: [frameId ?? 0] };
};

const injectScript = async (target: Scripting.InjectionTarget, file: string): Promise<void> => {
  const [result] = await browser.scripting.executeScript({ target, files: [file] });
  // Firefox resolves where Chrome rejects.
  if (result?.error) throw new Error(`${file}: ${JSON.stringify(result.error)}`);
};

/** Injects the reader and its marks' style. Rejects when the frame is gone or the browser forbids it there. */
export const injectReaderInto = async (target: Scripting.InjectionTarget): Promise<null> => {
  await browser.scripting.insertCSS({ target, files: ['/marks.css'] });
  await injectScript(target, '/content.js');
  return null;
};

/** The same into the frame that asks. */
export const injectReader = (sender: Runtime.MessageSender): Promise<null> => injectReaderInto(frameOf(sender));

/** The door for "explainPage". */
export const isExplainAsk = isShape({ tabId: isWholeBetween(0, 2 ** 31) });

/** Injects what draws cards. Rejects as the reader's injection does. */
export const injectCard = async (sender: Runtime.MessageSender): Promise<null> => {
  await injectScript(frameOf(sender), '/card.js');
  return null;
};
