/**
 * Who bears a short name on this page: full names register their last word (and what else stands for them alone), and a
 * lone word is resolved to the latest bearer, known to a glossary or not. Keeps order of the text; decides no sense.
 */

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
  /** The latest bearer before a word; `ahead` also allows the first one after it (captions, opening lines). */
  find(short: string, at: number, ahead: boolean): Bearing<Known> | undefined;
}

const latestBefore = <Known>(holdings: readonly Holding<Known>[], at: number): number => {
  let low = 0;
  let high = holdings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holdings[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** An empty register. Names must be registered in order of the text. */
export const createBearers = <Known>(): Bearers<Known> => {
  const byShort = new Map<string, Holding<Known>[]>();
  // Given names yield to anything else a word may be short for.
  const byGiven = new Map<string, Holding<Known>[]>();
  return {
    register(short, kind, bearer) {
      const register = kind === 'given' ? byGiven : byShort;
      const holdings = register.get(short);
      const holding = { at: bearer.last, bearer, kind };
      if (!holdings) register.set(short, [holding]);
      else holdings.push(holding);
    },
    find(short, at, ahead) {
      for (const register of [byShort, byGiven]) {
        const holdings = register.get(short);
        if (!holdings) continue;
        const index = latestBefore(holdings, at);
        const holding = holdings[index] ?? (ahead ? holdings[0] : undefined);
        if (!holding) continue;
        // A page names few people of one surname; looking at the first dozens keeps a hostile page linear.
        const keys = new Set(holdings.slice(0, 40).map((it) => it.bearer.key));
        keys.add(holding.bearer.key);
        return { bearer: holding.bearer, kind: holding.kind, rivals: keys.size - 1, isAhead: index < 0 };
      }
      return undefined;
    },
  };
};
