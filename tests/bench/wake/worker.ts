/** The background of the wake benchmark: finds the names of a text by a pack that it must first get hold of. */
import { createFinder } from '../../../src/core/match/find';
import { openPack } from '../../../src/core/pack/open';
import { browser } from '../../../src/platform/browser';
import { type Question, readKeptPack, readQuestion } from './questions';

const readFront = async ({ place, frontBytes }: Question): Promise<ArrayBuffer> =>
  place === 'blob' ? readKeptPack(frontBytes) : (await fetch(browser.runtime.getURL('front.bin'))).arrayBuffer();

browser.runtime.onMessage.addListener(async (message: unknown) => {
  const question = readQuestion(message);
  if (question.place === 'nowhere') return 0;
  return createFinder([openPack(await readFront(question))]).find(question.text).length;
});
