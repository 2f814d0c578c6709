/**
 * How many short forms of a longer gold mention of the same document were joined to it, with or without an entry, and how
 * many joins were right. Pure counting.
 */
import type { ShortName } from '../../core/senses/joined';
import type { GoldDocument, GoldMention } from './gold';
import { type Given, hasEntity, isName, isSameEntity, overlaps } from './score';

/** How a short form is made of the longer one. */
export const shortForms = ['last word', 'initials', 'first word', 'other part'] as const;
export type ShortForm = (typeof shortForms)[number];

/** Counts over documents. Joins are judged where the gold marks both ends. */
export interface ShortTally {
  readonly wanted: ReadonlyMap<ShortForm, number>;
  readonly joined: ReadonlyMap<ShortForm, number>;
  readonly right: number;
  readonly wrong: number;
  /** Short forms left alone and wrong joins, as "short < long". */
  readonly missed: readonly string[];
  readonly mistaken: readonly string[];
}

const wordsOf = (surface: string): string[] => surface.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
const initialsOf = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');

/** How `short` is a form of `long`, or undefined when it is none. */
export const formOf = (short: string, long: string): ShortForm | undefined => {
  const [few, many] = [wordsOf(short), wordsOf(long)];
  const joined = few.join('');
  if (many.length > 1 && joined.length > 1 && /^\p{Lu}+s?$/u.test(joined)) {
    const capitals = many.filter((word) => /^\p{Lu}/u.test(word));
    if ([initialsOf(many).toUpperCase(), initialsOf(capitals)].some((it) => it.includes(joined.replace(/s$/, ''))))
      return 'initials';
  }
  if (few.length === 0 || few.length >= many.length) return undefined;
  const at = many.findIndex((_, start) => few.every((word, nth) => many[start + nth] === word));
  if (at < 0) return undefined;
  if (few.length > 1) return 'other part';
  return at === many.length - 1 ? 'last word' : at === 0 ? 'first word' : 'other part';
};

const isWanted = (mention: GoldMention): boolean =>
  hasEntity(mention) && !mention.coref && !mention.alt && isName(mention.surface);

const isSameGold = (a: GoldMention, b: GoldMention): boolean =>
  Boolean(a.wikidata ? a.wikidata === b.wikidata : a.wikipedia && a.wikipedia === b.wikipedia);

/** Counts one document: what was given, and which short names were joined. */
export const countShortForms = (
  document: GoldDocument,
  given: readonly Given[],
  joins: readonly ShortName[],
): ShortTally => {
  const gold = document.mentions.filter(isWanted);
  const wanted = new Map<ShortForm, number>();
  const joined = new Map<ShortForm, number>();
  const missed: string[] = [];
  const mistaken: string[] = [];
  for (const mention of gold) {
    const longer = gold.filter((it) => isSameGold(it, mention) && it.surface.length > mention.surface.length);
    const [form] = longer.flatMap((it) => formOf(mention.surface, it.surface) ?? []);
    if (!form) continue;
    wanted.set(form, (wanted.get(form) ?? 0) + 1);
    const isJoined =
      given.some((it) => overlaps(it, mention) && isSameEntity(mention, it)) ||
      joins.some((it) => overlaps(it, mention) && longer.some((full) => overlaps(it.full, full)));
    if (isJoined) joined.set(form, (joined.get(form) ?? 0) + 1);
    else missed.push(`${document.id}: ${mention.surface} < ${longer[0]?.surface}`);
  }
  let right = 0;
  for (const join of joins) {
    const here = gold.filter((it) => overlaps(it, join));
    const there = gold.filter((it) => overlaps(it, join.full));
    if (here.length === 0 || there.length === 0) continue;
    if (here.some((it) => there.some((other) => isSameGold(it, other)))) right += 1;
    else {
      const { start, end, full } = join;
      mistaken.push(
        `${document.id}: ${document.text.slice(start, end)} < ${document.text.slice(full.start, full.end)}`,
      );
    }
  }
  return { wanted, joined, right, wrong: mistaken.length, missed, mistaken };
};

const addCounts = (all: readonly ReadonlyMap<ShortForm, number>[]): Map<ShortForm, number> =>
  new Map(shortForms.map((form) => [form, all.reduce((sum, it) => sum + (it.get(form) ?? 0), 0)]));

/** The sum of some tallies. */
export const addShortTallies = (tallies: readonly ShortTally[]): ShortTally => ({
  wanted: addCounts(tallies.map((it) => it.wanted)),
  joined: addCounts(tallies.map((it) => it.joined)),
  right: tallies.reduce((sum, it) => sum + it.right, 0),
  wrong: tallies.reduce((sum, it) => sum + it.wrong, 0),
  missed: tallies.flatMap((it) => it.missed),
  mistaken: tallies.flatMap((it) => it.mistaken),
});
