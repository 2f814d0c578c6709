/** `npm run glossary -- coverage FILE`: which of the entities that news names most have an entry. Writes nothing. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Entry } from '../../core/glossary';
import { type Coverage, createHasEntry, measureCoverage, readFrequentEntities, readLeftOut } from './measure';

const leftOutPath = 'src/glossaries/left-out.tsv';

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

const describe = (title: string, { rows, covered, leftOut, missing }: Coverage): string =>
  [
    `${title}: ${covered} of ${rows} have an entry (${percent(covered, rows)})`,
    `left out for a reason ${leftOut.length} (${percent(leftOut.length, rows)})`,
    `missing ${missing.length}; of those not left out ${percent(covered, rows - leftOut.length)} have an entry`,
  ].join('; ');

const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/**
 * Prints how much of a list of frequent entities the entries cover, what is missing, and what is left out with its
 * reason. Without the list it says which file it needs.
 */
export const reportCoverage = async (entries: readonly Entry[], path: string | undefined): Promise<void> => {
  const text = path && (await readIfThere(resolve(process.env['INIT_CWD'] ?? '.', path)));
  if (!text) {
    console.log(`needs ${path ?? 'FILE: a tab-separated list with the columns wikipedia_title, wikidata and sets'}`);
    return;
  }
  const reasons = readLeftOut((await readIfThere(leftOutPath)) ?? '');
  const rows = readFrequentEntities(text);
  const hasEntry = createHasEntry(entries);
  const inSeveral = measureCoverage(
    rows.filter(({ sets }) => sets >= 2),
    hasEntry,
    reasons,
  );
  console.log(describe('first 300', measureCoverage(rows.slice(0, 300), hasEntry, reasons)));
  console.log(describe('named in two or more sets', inSeveral));
  console.log(`missing: ${inSeveral.missing.map(({ title }) => title).join(', ')}`);
  for (const { title } of inSeveral.leftOut) console.log(`left out: ${title}: ${reasons.get(title)}`);
};
