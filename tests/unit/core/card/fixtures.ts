/** Entries made for tests of the card, and a way to look texts up. */
import messages from '../../../../src/_locales/en/messages.json';
import type { Entry, Name } from '../../../../src/core/glossary';
import type { GlossaryHead } from '../../../../src/core/pack/pack';
import { createSay } from '../../../../src/core/say';

/** Texts in English, as the product has them. */
export const say = createSay(messages);

/** Today, in all tests. */
export const now = '2026-11-22';

/** A glossary without entries. */
export const head: GlossaryHead = { id: 'basics', name: 'Basics', licence: 'CC BY 4.0', publisher: 'Test', lang: 'en' };

/** A name with the rules of a plain one. */
export const name = (text: string, kind: Name['kind'] = 'name', plural = false): Name => ({
  text,
  kind,
  plural,
  case: 'exact',
  joined: false,
  spelling: false,
  lang: 'en',
  prior: 1,
  for: [],
  against: [],
});

/** An entry of which only what matters is written. */
export const entry = (label: string, rest: Partial<Entry> = {}): Entry => ({
  id: `test/${label.toLowerCase().replaceAll(' ', '-')}`,
  label,
  type: 'person',
  kind: 'Politician',
  summary: `${label} in one sentence. And in a second.`,
  names: [name(label)],
  updated: '2026-11',
  ...rest,
});
