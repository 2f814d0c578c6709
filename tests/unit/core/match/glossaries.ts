/** Small glossaries for tests of the matcher: names with the rules under test, all else as plain as can be. */
import type { Entry, Glossary, Name } from '../../../../src/core/glossary';

/** A name with its rules; what is not said is off, and letters count as they stand in titles. */
export const nameOf = (text: string, rules: Partial<Name> = {}): Name => ({
  text,
  kind: 'name',
  case: 'title',
  plural: false,
  joined: false,
  spelling: false,
  lang: 'en',
  prior: 1,
  for: [],
  against: [],
  ...rules,
});

export const entryOf = (id: string, names: readonly Name[], rest: Partial<Entry> = {}): Entry => ({
  id,
  label: id,
  type: 'idea',
  kind: 'Thing',
  summary: `What ${id} is.`,
  names,
  updated: '2026-11',
  ...rest,
});

export const glossaryOf = (entries: readonly Entry[], id = 'test'): Glossary => ({
  id,
  name: 'Test',
  licence: 'CC0-1.0',
  publisher: 'Tests',
  lang: 'en',
  entries,
});
