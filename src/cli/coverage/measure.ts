/**
 * Which entities of a list have an entry of ours, and which were left out for a reason. Pure: reads no file, prints
 * nothing.
 */
import type { Entry } from '../../core/glossary';

/** A row of a list of entities by how often news mentions them. */
export interface FrequentEntity {
  /** Title of its English Wikipedia article. */
  readonly title: string;
  /** Its Wikidata id, or an empty text where the list gives none. */
  readonly wikidata: string;
  /** In how many collections of articles it is named. */
  readonly sets: number;
}

/** How many of some rows have an entry. */
export interface Coverage {
  readonly rows: number;
  readonly covered: number;
  /** Rows without an entry that are left out for a reason. */
  readonly leftOut: readonly FrequentEntity[];
  /** Rows without an entry and without a reason. */
  readonly missing: readonly FrequentEntity[];
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/**
 * The rows of a tab-separated list whose first line names the columns `wikipedia_title`, `wikidata` and `sets`. Throws
 * when one of these is absent.
 */
export const readFrequentEntities = (text: string): FrequentEntity[] => {
  const [head = '', ...lines] = linesOf(text);
  const columns = head.split('\t');
  const [title, wikidata, sets] = ['wikipedia_title', 'wikidata', 'sets'].map((name) => {
    const index = columns.indexOf(name);
    if (index < 0) throw new Error(`the first line names no column "${name}"`);
    return index;
  });
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (index = 0): string => cells[index]?.trim() ?? '';
    return { title: cell(title), wikidata: cell(wikidata), sets: Number(cell(sets)) };
  });
};

/** Reasons by title, from lines `title<TAB>reason`; the first line names the columns. Throws where a reason is absent. */
export const readLeftOut = (text: string): Map<string, string> =>
  new Map(
    linesOf(text)
      .slice(1)
      .map((line) => {
        const [title = '', reason = ''] = line.split('\t');
        if (!reason.trim()) throw new Error(`"${title}" is left out without a reason`);
        return [title, reason.trim()];
      }),
  );

/**
 * Whether an entry of ours stands for a row: by identifier, by title, or by a name spelled like the title that means the
 * entry more often than not (titles change, and "Holland" is a name of the Netherlands).
 */
export const createHasEntry = (entries: readonly Entry[]): ((row: FrequentEntity) => boolean) => {
  const known = new Set<string>();
  const terms = new Set<string>();
  for (const { label, names, ids } of entries) {
    known.add(label);
    for (const id of [ids?.['wikidata'], ids?.['wikipedia']]) if (id) known.add(id);
    for (const { text, prior, case: caseRule } of names)
      if (prior >= 0.5) (caseRule === 'any' ? terms : known).add(caseRule === 'any' ? text.toLowerCase() : text);
  }
  return ({ title, wikidata }) =>
    known.has(title) || terms.has(title.toLowerCase()) || (wikidata !== '' && known.has(wikidata));
};

/** How many rows have an entry; a row that has one is not counted as left out, whatever the list says. */
export const measureCoverage = (
  rows: readonly FrequentEntity[],
  hasEntry: (row: FrequentEntity) => boolean,
  leftOut: ReadonlyMap<string, string>,
): Coverage => {
  const without = rows.filter((row) => !hasEntry(row));
  return {
    rows: rows.length,
    covered: rows.length - without.length,
    leftOut: without.filter(({ title }) => leftOut.has(title)),
    missing: without.filter(({ title }) => !leftOut.has(title)),
  };
};
