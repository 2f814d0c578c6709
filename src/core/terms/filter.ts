/**
 * Finds terms by what a reader types: small letters, accents and the order of words do not matter. Says where in the
 * text it was found, so that a list can show it.
 */
import type { Run } from '../card/initials';
import { type FoldedText, foldText } from '../match/fold-text';
import type { TermView } from './view';

// Lists fold the same few hundred texts at each key.
const folds = new WeakMap<TermView, { readonly title: FoldedText; readonly line: FoldedText; readonly rest: string }>();

const foldsOf = (view: TermView) => {
  const known = folds.get(view);
  if (known) return known;
  const { title, line, term } = view;
  const rest = [term.label, ...term.surfaces].map((text) => foldText(text).folded).join('\n');
  const made = { title: foldText(title), line: foldText(line), rest };
  folds.set(view, made);
  return made;
};

/** The words of what was typed, as they are compared. */
const wordsOf = (query: string): readonly string[] =>
  foldText(query)
    .folded.split(/\s+/)
    .filter((word) => word !== '');

/** The text in pieces, those strong in which a word was found. */
const markFound = (text: string, { folded, indexes }: FoldedText, words: readonly string[]): readonly Run[] => {
  const places = words
    .flatMap((word) => {
      const start = folded.indexOf(word);
      return start < 0 ? [] : [{ from: indexes[start] ?? 0, to: indexes[start + word.length] ?? text.length }];
    })
    .sort((a, b) => a.from - b.from);
  const runs: Run[] = [];
  let done = 0;
  for (const { from, to } of places) {
    if (from < done || to <= from) continue;
    if (from > done) runs.push({ text: text.slice(done, from) });
    runs.push({ text: text.slice(from, to), isStrong: true });
    done = to;
  }
  if (done < text.length) runs.push({ text: text.slice(done) });
  return runs;
};

/** A term with what was found in its two lines. */
export interface FoundTerm extends TermView {
  readonly titleRuns: readonly Run[];
  readonly lineRuns: readonly Run[];
}

/** The terms in which every word of the query is found, in the order they had; all of them for an empty one. */
export const filterTerms = (views: readonly TermView[], query: string): readonly FoundTerm[] => {
  const words = wordsOf(query);
  return views.flatMap((view) => {
    if (words.length === 0) return [{ ...view, titleRuns: [{ text: view.title }], lineRuns: [{ text: view.line }] }];
    const { title, line, rest } = foldsOf(view);
    const isFound = (word: string): boolean =>
      title.folded.includes(word) || line.folded.includes(word) || rest.includes(word);
    if (!words.every(isFound)) return [];
    return [
      {
        ...view,
        titleRuns: markFound(view.title, title, words),
        lineRuns: markFound(view.line, line, words),
      },
    ];
  });
};
