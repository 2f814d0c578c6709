/** What the background hands to the errands: packs are loaded once, and kept there. Types only. */
import type { findEntries, openPacks } from '../../platform/library';

/** The packs in use, and what they say. */
export interface Library {
  readonly openPacks: typeof openPacks;
  readonly findEntries: typeof findEntries;
}
