/** The background of the wake benchmark: finds the names of a text by a pack that it must first get hold of. */
import { createFinder } from '../../../src/core/match/find';
import { openPack } from '../../../src/core/pack/open';
import { browser } from '../../../src/platform/browser';
import { type Place, readKeptPack, readQuestion } from './questions';

const readPack = async (place: Place): Promise<ArrayBuffer> =>
  place === 'blob' ? readKeptPack() : (await fetch(browser.runtime.getURL('pack.bin'))).arrayBuffer();

browser.runtime.onMessage.addListener(async (message: unknown) => {
  const { place, text } = readQuestion(message);
  if (place === 'nowhere') return 0;
  return createFinder([openPack(await readPack(place))]).find(text).length;
});
