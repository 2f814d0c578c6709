/** Terms as they leave the list: complete, in words, without anything of the page they are shown on. Types and making. */
import type { CardView } from '../card/view';
import type { TermGroup } from './gather';
import type { TermView } from './view';

/** A term as it is copied, printed or exported. */
export interface ListedTerm {
  readonly name: string;
  /** What it is, in one line; empty when nobody knows. */
  readonly line: string;
  /** Full sentences; the article's own words where no glossary has the name. */
  readonly text: string;
  readonly count: number;
  readonly source: CardView['source'];
  readonly links: CardView['more']['links'];
}

const textOf = ({ summary, senses, here }: CardView): string =>
  summary ?? (senses.length > 0 ? senses.map(({ label, text }) => `${label}: ${text}`).join(' ') : (here?.text ?? ''));

/** The term in words, as a list of one; of none while it is not known what it means. */
export const listTerm = ({ term, title, line, card }: TermView): ListedTerm[] =>
  card
    ? [
        {
          name: title,
          line,
          text: textOf(card),
          count: term.mentions.length,
          source: card.source,
          links: card.more.links,
        },
      ]
    : [];

/** The terms that are explained, in their groups. */
export const listTerms = (groups: readonly TermGroup<TermView>[]): readonly TermGroup<ListedTerm>[] =>
  groups.map(({ group, terms }) => ({ group, terms: terms.flatMap(listTerm) })).filter(({ terms }) => terms.length > 0);
