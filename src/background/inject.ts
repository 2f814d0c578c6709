/** Puts the reader and the style of its marks into a frame that holds an article: the only way they get into a page. */
import { browser, type Runtime } from '../platform/browser';

/** Injects into the frame that asked. Rejects when the frame is gone or the browser forbids it there. */
export const injectReader = async (sender: Runtime.MessageSender): Promise<null> => {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('articleFound must come from a tab');
  const target = { tabId, frameIds: [sender.frameId ?? 0] };
  await browser.scripting.insertCSS({ target, files: ['marks.css'] });
  await browser.scripting.executeScript({ target, files: ['content.js'] });
  return null;
};
