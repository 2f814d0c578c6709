/**
 * The glossaries that come with the extension, in order of authority, and the topics by which a reader switches them off.
 * What is in them is made by the build; the background loads them.
 */
import type { MessageKey } from './say';

/** A topic a reader can switch off, with its name and a line about it, as keys of texts. */
export interface Topic {
  readonly id: string;
  readonly name: MessageKey;
  readonly note: MessageKey;
}

/** All topics, in the order in which a reader meets them. Each is also the name of a pack. */
export const topics = [
  { id: 'core', name: 'topic_core', note: 'topic_core_note' },
  { id: 'cities', name: 'topic_cities', note: 'topic_cities_note' },
  { id: 'currencies', name: 'topic_currencies', note: 'topic_currencies_note' },
  { id: 'languages', name: 'topic_languages', note: 'topic_languages_note' },
  { id: 'elements', name: 'topic_elements', note: 'topic_elements_note' },
  { id: 'licences', name: 'topic_licences', note: 'topic_licences_note' },
] as const satisfies readonly Topic[];

/** Topics whose packs exist. */
const compiled: readonly string[] = ['core', 'cities'];

/** Names of the packs that reading needs, in order of authority, less the topics that are off. */
export const choosePacks = (topicsOff: readonly string[]): string[] =>
  topics.flatMap(({ id }) => (compiled.includes(id) && !topicsOff.includes(id) ? [id] : []));
