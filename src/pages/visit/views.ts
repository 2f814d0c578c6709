/** The terms of a visit as a list shows them, made anew only where something has changed. */
import { gatherTerms, type Term } from '../../core/terms/gather';
import { type TermView, viewTerm } from '../../core/terms/view';
import type { VisitReport } from '../../core/visit';
import { say } from '../../platform/say';
import type { Entries } from './entries';

const today = (): string => new Date().toISOString().slice(0, 10);

/** A maker of views that remembers those it made: give it one article after another. */
export const createViews = (entries: Entries) => {
  let made = new Map<string, { readonly sign: string; readonly view: TermView }>();
  return (visit: VisitReport): readonly TermView[] => {
    const { definitions, lang, date } = visit;
    const now = today();
    const next = new Map<string, { readonly sign: string; readonly view: TermView }>();
    const viewOnce = (term: Term): TermView => {
      const isKnown = [term.address, ...term.also].map((it) => entries.find(it) !== undefined);
      const ids = term.mentions.map(({ id }) => id);
      const sign = [date, now, term.surfaces[0], ...isKnown, ...ids, definitions.length].join();
      const before = made.get(term.key);
      const view =
        before?.sign === sign
          ? before.view
          : viewTerm(term, { definitions, lang, date, now, say, find: entries.find, flagOf: entries.flagOf });
      next.set(term.key, { sign, view });
      return view;
    };
    const views = gatherTerms(visit.mentions).map(viewOnce);
    made = next;
    return views;
  };
};
