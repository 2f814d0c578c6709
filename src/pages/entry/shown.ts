/** Looks into the packs for what the page's address asks for. Draws nothing. */
import type { EntryInGlossary } from '../../core/card/address';
import { createWholeView, type WholeView } from '../../core/card/whole';
import { readEntryLink } from '../../core/search/entry-link';
import { createNameSearch, type SearchNames } from '../../core/search/names';
import { define, findEntries, openPacks } from '../../platform/library';
import { say } from '../../platform/say';

/** What the page shows. */
export type Shown =
  | { readonly kind: 'entry'; readonly view: WholeView }
  | { readonly kind: 'none'; readonly id: string }
  | { readonly kind: 'found'; readonly typed: string; readonly found: readonly EntryInGlossary[] };

const mostFound = 40;

// Read through once, not at each key.
let search: { readonly glossaries: string; readonly names: SearchNames } | undefined;

const searchNames = async (): Promise<SearchNames> => {
  const packs = await openPacks();
  const glossaries = packs.map(({ head }) => head.id).join();
  if (search?.glossaries !== glossaries) search = { glossaries, names: createNameSearch(packs) };
  return search.names;
};

/** What somebody sees who looks for a name. */
export const searchFor = async (typed: string): Promise<Shown> => {
  const hits = (await searchNames())(typed, mostFound);
  const found = (await findEntries(hits)).filter((it) => it !== null);
  return { kind: 'found', typed, found };
};

/** What an address (`#org/nsa`) shows. Without the name of a glossary, the first that has the entry answers. */
export const showAddress = async (hash: string): Promise<Shown> => {
  const wish = readEntryLink(hash);
  if ('typed' in wish) return searchFor(wish.typed);
  const { entry } = wish;
  const glossaries = wish.glossary === undefined ? (await openPacks()).map(({ head }) => head.id) : [wish.glossary];
  for (const glossary of glossaries) {
    const defined = await define({ glossary, entry });
    const now = new Date().toISOString().slice(0, 10);
    if (defined) return { kind: 'entry', view: createWholeView({ ...defined, now, say }) };
  }
  return { kind: 'none', id: entry };
};
