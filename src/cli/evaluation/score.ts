/**
 * Scores mentions against gold: weak match (overlap and the same entity) and strong (the same place as well), names and
 * concepts apart, known recall over outermost gold mentions. Pure counting, in agreement with the scorer of record.
 */
import type { GoldDocument, GoldMention } from './gold';

/** A mention as it is scored: only those with an identifier of either kind are. */
export interface Given {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly label: string;
  readonly confidence: number;
  readonly wikipedia: string | undefined;
  readonly wikidata: string | undefined;
}

/** A mention counted false, or a known one missed, with what the gold says there. */
export interface Fault {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly confidence?: number;
  /** Label of the mention given, or title of the gold entity missed. */
  readonly label: string;
  /** What gold mentions that overlap say: "surface = title". */
  readonly gold: readonly string[];
}

/** Counts of one document, or of many added up. */
export interface Tally {
  readonly found: number;
  readonly foundStrong: number;
  readonly wrong: number;
  readonly missed: number;
  readonly known: number;
  readonly knownFound: number;
  readonly right: readonly number[];
  readonly falsehoods: readonly Fault[];
  readonly losses: readonly Fault[];
}

/** Entities that the installed glossaries have: Wikidata ids, and Wikipedia titles in small letters. */
export type KnownEntities = ReadonlySet<string>;

/** Whether a surface counts as a name: a capital or a digit first. */
export const isName = (surface: string): boolean => /^[\p{Lu}\p{N}]/u.test(surface);

/** A Wikipedia title as it is compared. */
export const titleKey = (title: string): string => title.replaceAll('_', ' ').toLowerCase();

/** Whether a gold mention says which entity it is. */
export const hasEntity = (mention: GoldMention): boolean => Boolean(mention.wikidata || mention.wikipedia);

/** Whether what was given is the entity the gold says. */
export const isSameEntity = (gold: GoldMention, given: Given): boolean =>
  Boolean(gold.wikidata && given.wikidata && gold.wikidata === given.wikidata) ||
  Boolean(gold.wikipedia && given.wikipedia && titleKey(gold.wikipedia) === titleKey(given.wikipedia));

/** A place in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether two places share a character. */
export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && a.end > b.start;

const isInside = (inner: GoldMention, outer: GoldMention): boolean =>
  outer !== inner &&
  !outer.coref &&
  !outer.alt &&
  hasEntity(outer) &&
  outer.start <= inner.start &&
  outer.end >= inner.end &&
  outer.end - outer.start > inner.end - inner.start;

const describeGold = (mention: GoldMention): string =>
  `${mention.surface} = ${mention.wikipedia ?? mention.wikidata ?? '?'}`;

/** Scores one document. `names` true: gold and given mentions with a capital or digit first; false: the others. */
export const scoreDocument = (
  document: GoldDocument,
  given: readonly Given[],
  { names, known }: { readonly names: boolean; readonly known: KnownEntities },
): Tally => {
  const [from, to] = document.evalSpan ?? [0, document.text.length];
  const isWithin = ({ start, end }: Place): boolean => start >= from && end <= to;
  const mentions = given.filter(
    (it) => (it.wikidata || it.wikipedia) && isWithin(it) && isName(document.text.slice(it.start, it.end)) === names,
  );
  const gold = document.mentions.filter(isWithin);
  const used = new Set<Given>();
  const right: number[] = [];
  const losses: Fault[] = [];
  const count = { found: 0, foundStrong: 0, missed: 0, known: 0, knownFound: 0 };
  for (const wanted of gold) {
    if (!hasEntity(wanted)) continue;
    const isSoft = Boolean(wanted.coref || wanted.optional || wanted.alt) || isName(wanted.surface) !== names;
    const match = mentions.find((it) => !used.has(it) && overlaps(it, wanted) && isSameEntity(wanted, it));
    if (match) used.add(match);
    if (isSoft) continue;
    if (match) {
      count.found += 1;
      right.push(match.confidence);
      if (match.start === wanted.start && match.end === wanted.end) count.foundStrong += 1;
    } else count.missed += 1;
    const isKnown = known.has(wanted.wikidata ?? '') || known.has(titleKey(wanted.wikipedia ?? ''));
    if (!isKnown || gold.some((other) => isInside(wanted, other))) continue;
    count.known += 1;
    if (match) count.knownFound += 1;
    else {
      const label = wanted.wikipedia ?? wanted.wikidata ?? '';
      losses.push({ document: document.id, start: wanted.start, end: wanted.end, label, gold: [describeGold(wanted)] });
    }
  }
  const falsehoods = mentions
    .filter((it) => !used.has(it) && !gold.some((other) => !hasEntity(other) && overlaps(other, it)))
    .map(({ start, end, label, confidence }) => ({
      document: document.id,
      start,
      end,
      confidence,
      label,
      gold: gold.filter((other) => hasEntity(other) && overlaps(other, { start, end })).map(describeGold),
    }));
  return { ...count, wrong: falsehoods.length, right, falsehoods, losses };
};

/** The sum of some tallies. */
export const addTallies = (tallies: readonly Tally[]): Tally => {
  const sum = (read: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + read(tally), 0);
  return {
    found: sum((it) => it.found),
    foundStrong: sum((it) => it.foundStrong),
    wrong: sum((it) => it.wrong),
    missed: sum((it) => it.missed),
    known: sum((it) => it.known),
    knownFound: sum((it) => it.knownFound),
    right: tallies.flatMap((it) => it.right),
    falsehoods: tallies.flatMap((it) => it.falsehoods),
    losses: tallies.flatMap((it) => it.losses),
  };
};

/** Precision, recall and F1 as shares; 0 where nothing was given or wanted. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const rate = (hits: number, given: number, wanted: number): Rates => {
  const precision = given === 0 ? 0 : hits / given;
  const recall = wanted === 0 ? 0 : hits / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
};

/** Weak and strong rates of a tally. */
export const ratesOf = ({ found, foundStrong, wrong, missed }: Tally): { weak: Rates; strong: Rates } => ({
  weak: rate(found, found + wrong, found + missed),
  strong: rate(foundStrong, found + wrong, found + missed),
});

/** One row of the calibration table: mentions with a confidence from `from` to below `to`. */
export interface CalibrationRow {
  readonly from: number;
  readonly to: number;
  readonly given: number;
  readonly right: number;
}

const calibrationEdges = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];

/** How many mentions of each confidence were right by the scorer. */
export const calibrate = ({ right, falsehoods }: Tally): CalibrationRow[] =>
  calibrationEdges.slice(0, -1).map((from, index) => {
    const to = calibrationEdges[index + 1] ?? 1.01;
    const holds = (confidence: number): boolean => confidence >= from && confidence < to;
    const hits = right.filter(holds).length;
    return { from, to, given: hits + falsehoods.filter((it) => holds(it.confidence ?? 0)).length, right: hits };
  });
