/** What a list says of a term: the same as its card would, in two lines. Pure; the clock and the texts are arguments. */
import { articleGlossary, type Definition } from '../article-definitions/definition';
import { findDefinition } from '../article-definitions/definition-of';
import type { EntryInGlossary } from '../card/address';
import { createArticleView } from '../card/from-article';
import { type CardView, createCardView } from '../card/view';
import type { PartialDate } from '../glossary';
import type { Drawing } from '../pictures/drawing';
import type { Say } from '../say';
import type { Term } from './gather';

/** A term as a list shows it. */
export interface TermView {
  readonly term: Term;
  readonly title: string;
  /** What it is; empty as long as no glossary has answered. */
  readonly line: string;
  /** Whether the line is the interface's, with words of the glossary in it; else it is the glossary's own. */
  readonly isLineOurs?: true;
  /** What its card says; absent as long as no glossary has answered, or when none has the entry any more. */
  readonly card?: CardView;
}

/** What is known around a term. */
export interface TermSetting {
  readonly definitions: readonly Definition[];
  /** Language and date of the article. */
  readonly lang: string;
  readonly date?: PartialDate | undefined;
  readonly now: PartialDate;
  readonly say: Say;
  /** What glossaries say of an entry; undefined when they have not been asked, or do not have it. */
  readonly find: (address: Term['address']) => EntryInGlossary | undefined;
  /** The flag of a country, by its code. */
  readonly flagOf: (country: string) => Drawing | undefined;
}

const createCard = (term: Term, setting: TermSetting): CardView | undefined => {
  const { definitions, lang, date, now, say, find, flagOf } = setting;
  const { address, group, label, surfaces } = term;
  const definition = findDefinition(definitions, address);
  if (address.glossary === articleGlossary)
    return definition && createArticleView({ name: label, group, words: definition, lang, date, say });
  const found = find(address);
  if (!found) return undefined;
  const { country } = found.entry;
  return createCardView({
    ...found,
    surface: surfaces[0] ?? label,
    date,
    now,
    say,
    definition,
    also: term.also.flatMap((it) => find(it) ?? []),
    flag: country === undefined ? undefined : flagOf(country),
  });
};

/** The line under the title: what an acronym stands for, or what the name may mean, or what it is. */
const writeLine = ({ expansion, senses, kind }: CardView, say: Say): Pick<TermView, 'line' | 'isLineOurs'> => {
  const [best, other] = senses;
  if (best && other) return { line: say('term_either', best.label, other.label), isLineOurs: true };
  const what = `${kind?.strong ?? ''}${kind?.text ?? ''}`;
  const line = expansion ? say('term_expanded', expansion.map(({ text }) => text).join(''), what) : what;
  return kind?.isOurs ? { line, isLineOurs: true } : { line };
};

/** What a list says of a term. */
export const viewTerm = (term: Term, setting: TermSetting): TermView => {
  const card = createCard(term, setting);
  if (!card) return { term, title: term.label, line: '' };
  return { term, title: card.title, ...writeLine(card, setting.say), card };
};
