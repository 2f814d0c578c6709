/** Shows an entry on its own page, for a card: pages of the web may not open pages of an extension. */
import type { EntryAddress } from '../../core/mention';
import { writeEntryLink } from '../../core/search/entry-link';
import { browser } from '../../platform/browser';

/** Opens the page of an entry in a new tab. */
export const openEntry = async (entry: EntryAddress): Promise<null> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`entry/index.html${writeEntryLink(entry)}`) });
  return null;
};
