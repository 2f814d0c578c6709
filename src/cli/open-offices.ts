/**
 * `npm run glossary -- open`: the offices and dated facts that have no end, for an editor to check before a release; those
 * checked longest ago come first. Pure: reads no file, prints nothing.
 */
import type { Entry } from '../core/glossary';

/** One line each: the month of the last check, the entry, what is open and since when; tab-separated. */
export const listOpenOffices = (entries: readonly Entry[]): string[] =>
  entries
    .flatMap(({ id, updated, offices = [], facts = [] }) => [
      ...offices.flatMap(({ title, from, to }) => (to === undefined ? [[updated, id, title, from]] : [])),
      ...facts.flatMap(({ label, value, from, to }) =>
        from !== undefined && to === undefined ? [[updated, id, `${label}: ${value}`, from]] : [],
      ),
    ])
    .map((cells) => cells.join('\t'))
    .sort((a, b) => (a < b ? -1 : 1));
