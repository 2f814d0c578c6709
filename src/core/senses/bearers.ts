/**
 * Who bears a short name on this page: full names register their last word (and what else stands for them alone), and a
 * lone word is resolved to one of them, known to a glossary or not. Keeps order of the text; decides no sense.
 */

import { countBefore } from './search';

/** Someone or something the article names in full: words of that place, and the span there when a glossary knows it. */
export interface Bearer<Known> {
  /** Identity: the entry's address, or the full name as printed. */
  readonly key: string;
  readonly known?: Known;
  /** Word indices of the full name, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'body' | 'name';
}

/** How a short form relates to the full name. */
export type ShortKind = 'surname' | 'given' | 'title' | 'head' | 'headword' | 'tail' | 'part' | 'initials' | 'again';

/** The bearer of a short form at a place, and whether others bear it on this page too. */
export interface Bearing<Known> {
  readonly bearer: Bearer<Known>;
  readonly kind: ShortKind;
  readonly rivals: number;
  readonly isAhead: boolean;
}

interface Holding<Known> {
  readonly at: number;
  readonly bearer: Bearer<Known>;
  readonly kind: ShortKind;
}

/** Collects full names, then answers who bears a short form at a word. */
export interface Bearers<Known> {
  register(short: string, kind: ShortKind, bearer: Bearer<Known>): void;
  /** Tells that a short form was taken for its bearer, who is then mentioned once more. */
  confirm(short: string, bearing: Bearing<Known>): void;
  /** The latest bearer before a word; `ahead` also allows the first one after it (captions, opening lines). */
  find(short: string, at: number, ahead?: boolean): Bearing<Known> | undefined;
}

/** How often a full name is printed, and who bears it there first. */
interface Tally<Known> {
  count: number;
  readonly first: Holding<Known>;
}

/** All who bear one short name, in order of the text. */
interface Register<Known> {
  readonly holdings: Holding<Known>[];
  /** Whom the article names most often, the earliest of them. */
  foremost: Tally<Known>;
  /** By full name, once there are two: most short names have one bearer. */
  tallies?: Map<string, Tally<Known>>;
}

/**
 * An empty register. Names must be registered in order of the text; `paragraphOf` gives the paragraph of a word. Where
 * several bear a name, the latest in the same paragraph is meant, unless another is mentioned far more often, by short names
 * higher up as well; in other paragraphs the one who is mentioned most often.
 */
export const createBearers = <Known>(paragraphOf: (word: number) => number): Bearers<Known> => {
  const byShort = new Map<string, Register<Known>>();
  // Given names yield to anything else a word may be short for.
  const byGiven = new Map<string, Register<Known>>();

  const meant = (
    { holdings, tallies, foremost }: Register<Known>,
    index: number,
    at: number,
  ): Holding<Known> | undefined => {
    const latest = holdings[index];
    if (!latest || !tallies) return latest;
    const mentions = tallies.get(latest.bearer.key)?.count ?? 0;
    if (paragraphOf(latest.at) === paragraphOf(at) && foremost.count < 4 * mentions) return latest;
    return foremost.first.at < at ? foremost.first : latest;
  };
  /** Counts one more mention of a bearer, in full or short. */
  const count = (register: Register<Known>, holding: Holding<Known>): void => {
    const { foremost } = register;
    const { key } = holding.bearer;
    const foremostKey = foremost.first.bearer.key;
    if (key !== foremostKey) register.tallies ??= new Map([[foremostKey, foremost]]);
    const tally = key === foremostKey ? foremost : (register.tallies?.get(key) ?? { count: 0, first: holding });
    register.tallies?.set(key, tally);
    tally.count += 1;
    if (tally.count > foremost.count) register.foremost = tally;
  };
  return {
    register(short, kind, bearer) {
      const registers = kind === 'given' ? byGiven : byShort;
      const holding = { at: bearer.last, bearer, kind };
      const register = registers.get(short);
      if (!register) {
        registers.set(short, { holdings: [holding], foremost: { count: 1, first: holding } });
        return;
      }
      register.holdings.push(holding);
      count(register, holding);
    },
    confirm(short, holding) {
      const register = byShort.get(short);
      if (register) count(register, { at: 0, ...holding });
    },
    find(short, at, ahead) {
      for (const registers of [byShort, byGiven]) {
        const register = registers.get(short);
        if (!register) continue;
        const index = countBefore(register.holdings.length, (nth) => (register.holdings[nth]?.at ?? 0) < at) - 1;
        const holding = meant(register, index, at) ?? (ahead ? register.holdings[0] : undefined);
        if (!holding) continue;
        return {
          bearer: holding.bearer,
          kind: holding.kind,
          rivals: (register.tallies?.size ?? 1) - 1,
          isAhead: index < 0,
        };
      }
      return undefined;
    },
  };
};
