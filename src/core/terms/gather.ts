/**
 * The terms of an article: its mentions gathered by what they mean, then ordered and grouped for a list. Knows nothing of
 * what glossaries say; that is view.ts.
 */
import { type Group, groupOf, groups } from '../glossary';
import type { EntryAddress } from '../mention';
import { wantOf } from '../senses/marks';
import type { ReportedMention } from '../visit';

/** One thing an article names, with every place where it does. */
export interface Term {
  /** Tells it from all other terms of any article. */
  readonly key: string;
  readonly address: EntryAddress;
  readonly group: Group;
  readonly label: string;
  /** The names the article uses, the most frequent first. */
  readonly surfaces: readonly string[];
  /** In order of the text; at least one. */
  readonly mentions: readonly ReportedMention[];
  /** What it may mean as well; empty when one mention at least is beyond doubt. */
  readonly also: readonly EntryAddress[];
  /** How much a reader wants it explained: comparable within one article. */
  readonly importance: number;
}

/** In which order terms stand within their group. */
export type TermOrder = 'appearance' | 'importance';

/** The terms of one group, in order. */
export interface TermGroup<T> {
  readonly group: Group;
  readonly terms: readonly T[];
}

/** A term's key. */
export const keyOf = ({ glossary, entry }: EntryAddress): string => `${glossary}:${entry}`;

const groupBy = <T, K>(all: readonly T[], keyOfOne: (one: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOfOne(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
};

const countSurfaces = (mentions: readonly ReportedMention[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { surface } of mentions) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([surface]) => surface);
};

/** A name in the first lines of an article is one it is about. */
const leadLength = 600;

const createTerm = (first: ReportedMention, mentions: readonly ReportedMention[], isLeading: boolean): Term => {
  const { glossary, entry, label, type } = first;
  const sure = mentions.reduce((best, it) => (it.confidence > best.confidence ? it : best), first);
  return {
    key: keyOf(first),
    address: { glossary, entry },
    group: groupOf(type) ?? 'ideas',
    label,
    surfaces: countSurfaces(mentions),
    mentions,
    also: mentions.every(({ also }) => also !== undefined) ? (first.also ?? []) : [],
    importance: wantOf(sure, mentions.length, isLeading),
  };
};

/** The terms of a visit's mentions, in order of appearance. */
export const gatherTerms = (mentions: readonly ReportedMention[]): Term[] => {
  const byKey = groupBy(mentions, keyOf);
  // Where several articles stand on a page, offsets begin anew: only the first article's opening leads.
  const leading = new Set<string>();
  let before = 0;
  for (const mention of mentions) {
    if (mention.start < before || mention.start >= leadLength) break;
    before = mention.start;
    leading.add(keyOf(mention));
  }
  return [...byKey].flatMap(([key, own]) => {
    const [first] = own;
    return first ? [createTerm(first, own, leading.has(key))] : [];
  });
};

/** The terms most wanted first; equal ones in the order they had. */
export const byImportance = <T extends { readonly term: Term }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => b.term.importance - a.term.importance);

/** Terms in order of appearance put into their groups, in the order of all groups; groups without any are left out. */
export const groupTerms = <T extends { readonly term: Term }>(
  all: readonly T[],
  order: TermOrder,
): readonly TermGroup<T>[] => {
  const ordered = order === 'importance' ? byImportance(all) : all;
  const byGroup = groupBy(ordered, ({ term }) => term.group);
  return groups.flatMap((group) => {
    const terms = byGroup.get(group);
    return terms ? [{ group, terms }] : [];
  });
};
