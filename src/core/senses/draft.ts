/** Makes mentions out of what was decided about a place. No decisions here. */
import type { Definition } from '../article-definitions/definition';
import type { EntryAddress, Mention, Reason } from '../mention';
import type { Run } from './runs';
import type { Sense } from './sense';
import type { Setting } from './setting';

/** A place in the text: UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The place of some words, by their indices, inclusive. */
export const placeOf = ({ words }: Setting, first: number, last: number): Place => {
  const start = words.start[first] ?? 0;
  return { start, end: words.end[last] ?? start };
};

/** How sure a mention is, and why. */
export interface Verdict {
  readonly confidence: number;
  readonly why: readonly Reason[];
  readonly also?: readonly EntryAddress[];
}

/** A mention of a glossary's entry. */
export const mentionEntry = (
  { text }: Setting,
  { start, end }: Place,
  { glossary, entry }: Sense,
  { confidence, why, also }: Verdict,
): Mention => {
  const { id, label, type, familiar } = entry;
  const surface = text.slice(start, end);
  const mention = { glossary, entry: id, start, end, surface, label, type, confidence, why };
  return { ...mention, ...(familiar && { familiar }), ...(also && { also }) };
};

/** A mention of what only the article knows, by its definition there; undefined when that has no address. */
export const mentionOwn = (
  { text }: Setting,
  { start, end }: Place,
  {
    definition,
    run,
    why,
  }: { readonly definition: Definition; readonly run: Run | undefined; readonly why: readonly Reason[] },
): Mention | undefined => {
  if (!definition.address) return undefined;
  const isAcronym = definition.kind === 'acronym';
  return {
    ...definition.address,
    start,
    end,
    surface: text.slice(start, end),
    label: isAcronym ? definition.text : definition.name,
    type: run?.kind === 'person' ? 'person' : isAcronym || run?.kind === 'body' ? 'organisation' : 'idea',
    confidence: definition.isSafe ? 0.9 : 0.7,
    why,
  };
};
