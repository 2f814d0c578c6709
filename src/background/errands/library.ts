/** What the background hands to the errands: packs are loaded once, and kept there. Types only. */
import type { findEntries, openPacks } from '../../platform/library';
import type { annotate } from '../annotate';

/** The packs in use, what they say, and what they find in a text. */
export interface Library {
  readonly openPacks: typeof openPacks;
  readonly findEntries: typeof findEntries;
  readonly annotate: typeof annotate;
}
