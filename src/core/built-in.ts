/**
 * The glossaries that come with the extension, in order of authority, and the topics by which a reader switches them off.
 * What is in them is made by the build; the background loads them.
 */

import { isListOf, isText } from './checks';

/** All topics a reader can switch off, in the order in which they are met. Each is also the name of a pack. */
export const topics = ['core', 'cities', 'currencies', 'languages', 'elements', 'licences'] as const;

export type Topic = (typeof topics)[number];

/** The door for names of packs, as a page asks for them. */
export const arePackNames = isListOf(isText(40));

/** Languages other than English that have a pack of names for the entries of `core`: `core-de`. */
export const nameLanguages = ['de', 'fr', 'es', 'it', 'pt', 'ja', 'zh', 'ar', 'ru'] as const;
export type NameLanguage = (typeof nameLanguages)[number];

/** The pack whose entries a pack names, if that is all it does: `core-de` → `core`. */
export const findNamed = (name: string): string | undefined => (name.startsWith('core-') ? 'core' : undefined);

/** The topics as the reader wants them to come, those not named after them in their own order. */
export const orderTopics = (order: readonly Topic[]): readonly Topic[] => [...new Set([...order, ...topics])];

/**
 * Names of the packs that reading an article of a language (BCP 47) needs, in order of authority, less the topics that are
 * off; without a language those that cards need. In its own language a name means what it means there: "Congo" and "Roma".
 */
export const choosePacks = (topicsOff: readonly string[], lang = '', order: readonly Topic[] = []): string[] => {
  const [language] = lang.split('-');
  const names = nameLanguages.flatMap((it) => (it === language ? [`core-${it}`] : []));
  return [...names, ...orderTopics(order)].filter((name) => !topicsOff.includes(findNamed(name) ?? name));
};
