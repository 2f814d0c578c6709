/**
 * What the glossaries say of entries: looked up in batches, and kept, so that an article that grows looks for
 * what is new in it alone.
 */
import type { EntryInGlossary } from '../../core/card/view';
import type { EntryAddress } from '../../core/mention';
import type { Drawing } from '../../core/pictures/drawing';
import { keyOf } from '../../core/terms/gather';
import { browser } from '../../platform/browser';
import { findEntries } from '../../platform/library';

/** So many entries are asked for, and then drawn, at once: neither holds the page up. */
const batchSize = 40;

/** Entries that are known so far, and flags. */
export interface Entries {
  find(address: EntryAddress): EntryInGlossary | undefined;
  flagOf(country: string): Drawing | undefined;
  /** Asks for those not known yet; calls back after each batch. Resolves when all were asked for. */
  fetch(addresses: readonly EntryAddress[], onBatch: () => void): Promise<void>;
  /** Glossaries may have been switched on or off: nothing of before counts. */
  forget(): void;
}

/** No entry is known yet. */
export const createEntries = (): Entries => {
  let known = new Map<string, EntryInGlossary | null>();
  let flags: Readonly<Record<string, Drawing>> | undefined;

  const fetchFlags = async (): Promise<void> => {
    // Written by our own build; the list does without when it cannot be read.
    const response = await fetch(browser.runtime.getURL('flags.json')).catch(() => undefined);
    flags ??= response?.ok ? await response.json() : {};
  };

  return {
    find: (address) => known.get(keyOf(address)) ?? undefined,
    flagOf: (country) => flags?.[country],
    async fetch(addresses, onBatch) {
      if (!flags) await fetchFlags();
      const missing = [...new Map(addresses.map((it) => [keyOf(it), it]))].filter(([key]) => !known.has(key));
      for (let at = 0; at < missing.length; at += batchSize) {
        const batch = missing.slice(at, at + batchSize);
        const into = known;
        const entries = batch.map(([, { glossary, entry }]) => ({ glossary, entry }));
        const found = await findEntries(entries);
        for (const [nth, [key]] of batch.entries()) into.set(key, found[nth] ?? null);
        onBatch();
      }
    },
    forget() {
      known = new Map();
    },
  };
};
