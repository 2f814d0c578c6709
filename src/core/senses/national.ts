/**
 * Bodies and offices that every country has its own of: "Supreme Court", "Labour Party", "Prime Minister". Without a
 * country such a name means that of the article's country, or a particular one no glossary is asked about.
 */
import type { Name } from '../glossary';
import type { Sense } from './sense';
import type { Span } from './spans';
import { genericBodyWords } from './vocabulary/bodies';

/** How often an article refers to each country, by code in small letters, as shares of one. */
export interface CountryShare {
  /** The share of a country, 0–1. */
  of(code: string): number;
  /** Whether the article refers to no country at all. */
  readonly isNone: boolean;
  /** Whether it is referred to, and no country more often. */
  isForemost(code: string): boolean;
}

const ideaTypes: ReadonlySet<string> = new Set(['office', 'role', 'idea', 'politics', 'law']);
const partisanTypes: ReadonlySet<string> = new Set(['party', 'armed-group', 'organisation']);

/** Counts the countries of the entries an article surely names, by demonyms, places, bodies and people. */
export const countCountries = (spans: readonly Span[]): CountryShare => {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { senses } of spans) {
    const [sense, ...others] = senses;
    const country = sense?.entry.country;
    if (!sense || country === undefined || others.length > 0 || sense.name.prior < 0.8) continue;
    // A band's or a party's own letters are no evidence that its nation is spoken of.
    if ((partisanTypes.has(sense.entry.type) && !/\s/.test(sense.name.text)) || sense.isGeneric) continue;
    total += 1;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return {
    of: (code) => (total === 0 ? 0 : (counts.get(code) ?? 0) / total),
    isNone: total === 0,
    isForemost: (code) => total > 0 && (counts.get(code) ?? 0) >= most,
  };
};

/** Whether a name is made only of words that name such bodies in any country. */
export const isGenericName = (name: Name): boolean => {
  const words = name.text.toLowerCase().split(/[\s-]+/);
  return words.every((word) => genericBodyWords.has(word));
};

/**
 * Whether a generic name in capitals fits its entry here: of an entry with a country, where the article speaks of that
 * country; of an idea ("supreme court"), never, since the capitals mean a particular one.
 */
export const fitsCountry = ({ entry, name }: Sense, surface: string, share: CountryShare): boolean => {
  if (!/(?:^|\s)\p{Lu}\S*$/u.test(surface)) return true;
  if (entry.country !== undefined) {
    // An article that names no nation leaves only what the glossary vouches for.
    if (share.isNone) return name.prior >= 0.9;
    return share.of(entry.country) >= 0.2 || share.isForemost(entry.country);
  }
  return name.case !== 'any' && !ideaTypes.has(entry.type);
};
