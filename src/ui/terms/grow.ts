/** Draws a long list in steps, so that no key waits for rows that nobody sees yet. */
import { useEffect, useState } from 'preact/hooks';

/** More rows than any window shows. */
const firstRows = 32;
/** What a frame has time for. */
const moreRows = 16;
const frameMs = 16;

/**
 * How many rows of a list to draw now: the first ones at once, then more with each frame until there are all. `sign` says
 * what list it is; another one begins anew.
 */
export const useGrowing = (total: number, sign: string): number => {
  const [drawn, setDrawn] = useState({ sign, rows: firstRows });
  const rows = drawn.sign === sign ? drawn.rows : firstRows;
  useEffect(() => {
    if (rows >= total) return undefined;
    const timer = setTimeout(() => setDrawn({ sign, rows: rows + moreRows }), frameMs);
    return () => clearTimeout(timer);
  }, [rows, total, sign]);
  return rows;
};

/** The first rows of groups, as many as are to be drawn; `all` counts each group's own. Groups not reached yet are left out. */
export const takeRows = <T, G extends { readonly terms: readonly T[] }>(
  groups: readonly G[],
  rows: number,
): readonly (G & { readonly all: number })[] => {
  let left = rows;
  return groups.flatMap((group) => {
    const terms = group.terms.slice(0, left);
    left -= terms.length;
    return terms.length > 0 ? [{ ...group, terms, all: group.terms.length }] : [];
  });
};
