/** What only a card shows of an entry, as the text a pack keeps behind its front. */
import type { Entry, EntryCore } from '../glossary';
import { readList } from './entry-core';
import { isEvent, isFact, isListOf, isRecordOf, isSource, isText, isTextByKey, type Shape } from './entry-shapes';
import { PackError } from './error';

type Optional = Omit<Entry, keyof EntryCore | 'kind' | 'summary' | 'updated'>;

/** The texts of an entry as one. Wikipedia's title, for most the label, is then left out: a twentieth of the zipped pack. */
export const writeTexts = (entry: Entry): string => {
  const { label, kind, summary, updated, spoken, detail, position, facts, events, source } = entry;
  const { wikipedia, ...others } = entry.ids ?? {};
  const isTitled = wikipedia === label;
  const ids = isTitled ? (Object.keys(others).length > 0 ? others : undefined) : entry.ids;
  const optional = { spoken, detail, position, facts, events, ids, source };
  return JSON.stringify([kind, summary, updated, optional, ...(isTitled ? [1] : [])]);
};

const isPosition: Shape<NonNullable<Entry['position']>> = (value): value is NonNullable<Entry['position']> =>
  Array.isArray(value) && value.length === 2 && value.every((it) => typeof it === 'number');

/** A new field of `Entry` does not compile until it stands here or in entry-core.ts. */
const isOptional = isRecordOf<Optional>({
  spoken: isText,
  detail: isText,
  position: isPosition,
  facts: isListOf(isFact),
  events: isListOf(isEvent),
  ids: isTextByKey,
  source: isSource,
});

/** The whole entry, of its core and what writeTexts wrote. Throws PackError for any other text. */
export const readTexts = (text: string, { begins: _, ...core }: EntryCore): Entry => {
  const [kind, summary, updated, optional, titled] = readList(text);
  if (!isText(kind) || !isText(summary) || !isText(updated) || !isOptional(optional))
    throw new PackError('an entry lacks a field, or has a wrong one');
  const ids = titled === 1 && { ids: { ...optional.ids, wikipedia: core.label } };
  return { ...core, kind, summary, updated, ...optional, ...ids };
};
