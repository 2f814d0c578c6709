/** What `evaluate` prints of one gold file: a report for people, or one object for programs. Counting is done before. */
import { basename } from 'node:path';
import type { GoldDocument } from './gold';
import { addTallies, calibrate, type Fault, type Rates, ratesOf, type Tally } from './score';
import { addShortTallies, type ShortTally, shortForms } from './short-forms';

/** One document with its counts. */
export interface Scored {
  readonly document: GoldDocument;
  readonly names: Tally;
  readonly concepts: Tally;
  readonly short: ShortTally;
}

const number = (value: number): string => value.toFixed(3);
const line = ({ precision, recall, f1 }: Rates): string =>
  `P ${number(precision)} R ${number(recall)} F1 ${number(f1)}`;

const describe = (title: string, tally: Tally): string[] => {
  const { weak, strong } = ratesOf(tally);
  const known = tally.known === 0 ? 'none wanted' : number(tally.knownFound / tally.known);
  return [
    `${title}: ${tally.found + tally.missed} wanted, weak ${line(weak)}, strong ${line(strong)}`,
    `  known recall, outermost: ${known} (${tally.knownFound} of ${tally.known})`,
  ];
};

const quote = (text: string, { start, end }: Fault): string =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
    /\s+/g,
    ' ',
  );

const listFaults = (
  title: string,
  faults: readonly Fault[],
  texts: ReadonlyMap<string, string>,
  limit: number,
): string[] => [
  `${title}, ${Math.min(limit, faults.length)} of ${faults.length}:`,
  ...[...faults]
    .sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))
    .slice(0, limit)
    .map((fault) => {
      const sure = fault.confidence === undefined ? '' : `${fault.confidence.toFixed(2)} `;
      const gold = fault.gold.length > 0 ? `  (gold: ${fault.gold.join('; ')})` : '';
      return `  ${sure}${fault.document}: ${quote(texts.get(fault.document) ?? '', fault)} → ${fault.label}${gold}`;
    }),
];

const countShort = ({ wanted, joined }: ShortTally) =>
  shortForms.map((form) => ({ form, wanted: wanted.get(form) ?? 0, joined: joined.get(form) ?? 0 }));

const describeShort = (short: ShortTally, limit: number): string[] => {
  const rows = countShort(short);
  const wanted = rows.reduce((sum, it) => sum + it.wanted, 0);
  const joined = rows.reduce((sum, it) => sum + it.joined, 0);
  const judged = short.right + short.wrong;
  const share = (hits: number, of: number): string => (of === 0 ? 'none' : number(hits / of));
  return [
    `short forms of a longer mention: ${wanted}, joined ${share(joined, wanted)} (${rows.map((it) => `${it.form} ${it.joined} of ${it.wanted}`).join(', ')})`,
    `joins where the gold marks both ends: ${judged}, right ${share(short.right, judged)}`,
    ...short.mistaken.slice(0, limit).map((it) => `  wrong join: ${it}`),
    ...short.missed.slice(0, limit).map((it) => `  not joined: ${it}`),
  ];
};

/** The report of a file for people; at most so many errors of a kind. */
export const report = (path: string, scored: readonly Scored[], limit: number): string => {
  const texts = new Map(scored.map(({ document }) => [document.id, document.text]));
  const names = addTallies(scored.map((it) => it.names));
  const concepts = addTallies(scored.map((it) => it.concepts));
  const perDocument = scored
    .map(({ document, names: { found, wrong, missed } }) => ({ id: document.id, found, wrong, missed }))
    .sort((a, b) => b.wrong - a.wrong);
  return [
    `${basename(path)}: ${scored.length} documents`,
    ...describe('names', names),
    ...describe('concepts', concepts),
    'calibration of names (by the scorer; errors cluster by document):',
    ...calibrate(names).map(
      ({ from, to, given, right }) =>
        `  ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}  ${String(given).padStart(5)} given, ${given === 0 ? '-' : number(right / given)} right`,
    ),
    ...describeShort(addShortTallies(scored.map((it) => it.short)), limit),
    'names by document, most errors first (found, counted false, missed):',
    ...perDocument.map(({ id, found, wrong, missed }) => `  ${id}: ${found}, ${wrong}, ${missed}`),
    ...listFaults('counted false', names.falsehoods, texts, limit),
    ...listFaults('known but missed', names.losses, texts, limit),
  ].join('\n');
};

/** The same as one object, with every error. */
export const summarise = (path: string, scored: readonly Scored[]) => {
  const texts = new Map(scored.map(({ document }) => [document.id, document.text]));
  const part = (tally: Tally) => ({
    ...ratesOf(tally),
    wanted: tally.found + tally.missed,
    known: tally.known,
    knownRecall: tally.known === 0 ? null : tally.knownFound / tally.known,
    calibration: calibrate(tally),
    falsehoods: tally.falsehoods.map((it) => ({ ...it, context: quote(texts.get(it.document) ?? '', it) })),
    losses: tally.losses.map((it) => ({ ...it, context: quote(texts.get(it.document) ?? '', it) })),
  });
  const short = addShortTallies(scored.map((it) => it.short));
  return {
    file: basename(path),
    documents: scored.map(({ document, names }) => {
      const { found, wrong, missed, known, knownFound } = names;
      const { precision, recall } = ratesOf(names).weak;
      return { id: document.id, found, wrong, missed, known, knownFound, precision, recall };
    }),
    names: part(addTallies(scored.map((it) => it.names))),
    concepts: part(addTallies(scored.map((it) => it.concepts))),
    shortForms: { ...short, wanted: undefined, joined: undefined, forms: countShort(short) },
  };
};
