/**
 * What the address bar suggests after the keyword "cx", and where Enter leads: to the page of an entry, or to what its
 * search finds.
 */

import { readEntryLink, writeEntryLink, writeSearchLink } from '../../core/search/entry-link';
import { createNameSearch, type FoundEntry, type SearchNames } from '../../core/search/names';
import type { Omnibox } from '../../platform/browser';
import { browser } from '../../platform/browser';
import { writePlainSuggestion, writeSuggestion } from '../../platform/omnibox';
import { say } from '../../platform/say';
import type { Library } from './library';

/** Browsers show no more. */
const mostSuggested = 6;

/** What the address bar asks. */
export interface AddressBar {
  /** Suggestions for what is typed; the best is what Enter opens, and is shown in the browser's own first line. */
  suggest(typed: string): Promise<Omnibox.SuggestResult[]>;
  /** Opens the page of an entry that was suggested, or else of what the text means most likely. */
  openEntered(text: string, where: Omnibox.OnInputEnteredDisposition): Promise<void>;
}

/** Answers the address bar from the packs in use. */
export const createAddressBar = ({ openPacks, findEntries }: Library): AddressBar => {
  // Read through once, not at each key.
  let made: { readonly glossaries: string; readonly names: SearchNames } | undefined;
  const search = async (typed: string, most: number): Promise<readonly FoundEntry[]> => {
    const packs = await openPacks();
    const glossaries = packs.map(({ head }) => head.id).join();
    if (made?.glossaries !== glossaries) made = { glossaries, names: createNameSearch(packs) };
    return made.names(typed, most);
  };

  const describe = async (hits: readonly FoundEntry[]): Promise<Omnibox.SuggestResult[]> => {
    const entries = await findEntries(hits);
    return hits.map((hit, nth) => {
      const { label, name } = hit;
      const kind = entries[nth]?.entry.kind ?? '';
      return {
        content: writeEntryLink(hit).slice(1),
        description: writeSuggestion(name, name === label ? kind : `${label} \u00b7 ${kind}`),
      };
    });
  };

  /** What an entered text leads to: an address that was suggested, else the best name, else the search. */
  const findTarget = async (text: string): Promise<string> => {
    const wish = readEntryLink(text);
    const [entry] =
      'entry' in wish ? await findEntries([{ glossary: wish.glossary ?? 'core', entry: wish.entry }]) : [];
    if (entry) return `#${text}`;
    const [best] = await search(text, 1);
    return best ? writeEntryLink(best) : writeSearchLink(text);
  };

  return {
    async suggest(typed) {
      const [best, ...others] = await describe(await search(typed, mostSuggested));
      browser.omnibox.setDefaultSuggestion({
        description: best?.description ?? writePlainSuggestion(say(typed === '' ? 'entry_begin' : 'omnibox_none')),
      });
      return others;
    },
    async openEntered(text, where) {
      const url = browser.runtime.getURL(`entry/index.html${await findTarget(text)}`);
      if (where === 'currentTab') await browser.tabs.update({ url });
      else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
    },
  };
};
