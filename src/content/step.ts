/** Which term is next for a reader who goes from term to term by keys. Does not open it. */

/** Where one steps from, among the terms in order of the text. */
export interface StepAsk<Term> {
  readonly terms: readonly Term[];
  /** Whether one can be stepped to. */
  readonly isMarked: (term: Term) => boolean;
  /** Whether it is the one to step from: the open card's, or the first that is seen. */
  readonly isHere: (term: Term) => boolean;
  /** Whether the one to step from is open already, so that stepping on leaves it. */
  readonly isOpen: boolean;
}

/** The next marked term, or the one before; past either end the first or the last one. Undefined where none is marked. */
export const chooseStep = <Term>(by: 1 | -1, { terms, isMarked, isHere, isOpen }: StepAsk<Term>): Term | undefined => {
  const found = terms.findIndex(isHere);
  const here = found < 0 ? terms.length : found;
  if (by < 0) return terms.slice(0, here).findLast(isMarked) ?? terms.findLast(isMarked);
  return terms.slice(isOpen ? here + 1 : here).find(isMarked) ?? terms.find(isMarked);
};
