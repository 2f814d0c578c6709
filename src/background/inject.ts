/** Puts scripts and the style of marks into a frame that asked for them: the only way they get into a page. */
import { browser, type Runtime, type Scripting } from '../platform/browser';

/** The frame a message came from. */
const frameOf = ({ tab, frameId }: Runtime.MessageSender): Scripting.InjectionTarget => {
  if (tab?.id === undefined) throw new Error('only a page can ask for this');
  return { tabId: tab.id, frameIds: [frameId ?? 0] };
};

const injectScript = async (target: Scripting.InjectionTarget, file: string): Promise<void> => {
  const [result] = await browser.scripting.executeScript({ target, files: [file] });
  // Firefox resolves where Chrome rejects.
  if (result?.error) throw new Error(`${file} could not be injected: ${JSON.stringify(result.error)}`);
};

/** Injects the reader and its marks' style. Rejects when the frame is gone or the browser forbids it there. */
export const injectReader = async (sender: Runtime.MessageSender): Promise<null> => {
  const target = frameOf(sender);
  await browser.scripting.insertCSS({ target, files: ['/marks.css'] });
  await injectScript(target, '/content.js');
  return null;
};

/** Injects what draws cards. Rejects as the reader's injection does. */
export const injectCard = async (sender: Runtime.MessageSender): Promise<null> => {
  await injectScript(frameOf(sender), '/card.js');
  return null;
};
