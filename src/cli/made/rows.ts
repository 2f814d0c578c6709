/** Reads the lists that are kept by hand beside the makers: a line a thing, cells parted by tabs, "-" for nothing. Build time only. */
import { readFileSync } from 'node:fs';

/** The lines of a list below `src/cli/made`, `names/places`, as cells; comments and empty lines left out. */
export const readRows = (list: string): string[][] =>
  readFileSync(`src/cli/made/${list}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** The texts in a cell, which "/" parts. */
export const splitCell = (cell = '-'): string[] => (cell === '-' ? [] : cell.split('/'));

/** The lines of a list whose first line says its columns, by their first cell; a cell is asked for by its column. */
export const readTable = (list: string): ReadonlyMap<string, (column: string) => string[]> => {
  const [head = [], ...rows] = readRows(list);
  return new Map(rows.map((row) => [row[0] ?? '', (column) => splitCell(row[head.indexOf(column)])]));
};
