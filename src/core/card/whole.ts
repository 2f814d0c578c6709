/** Everything that is known of an entry, whatever the date: what its own page shows. Built upon the card's view. */
import type { Name } from '../glossary';
import { type FactLine, writeFact } from './more';
import { type CardAsk, type CardView, createCardView } from './view';

/** An entry as its page shows it. */
export interface WholeView {
  /** The card as of today. */
  readonly card: CardView;
  /** Other names it has in its glossary's language, each once. */
  readonly names: readonly string[];
  /** Of all times; offices first. */
  readonly facts: readonly FactLine[];
  /** Where more is to be read. */
  readonly elsewhere: readonly Elsewhere[];
}

/** A page about the same thing, by what people call its site. */
export interface Elsewhere {
  readonly site: 'Wikipedia' | 'Wikidata';
  readonly title: string;
  readonly href: string;
}

/** Each once; "N.S.A." is "NSA" with the stops that some newspapers print. */
const listNames = (names: readonly Name[], label: string, lang: string): string[] => {
  const texts = new Set(names.filter((name) => name.lang === lang).map(({ text }) => text));
  return [...texts].filter(
    (text) => text !== label && !(/^(?:\p{Lu}\.)+$/u.test(text) && texts.has(text.replaceAll('.', ''))),
  );
};

/** The view of an entry's page. */
export const createWholeView = (
  ask: Omit<CardAsk, 'surface' | 'date' | 'definition' | 'why' | 'also' | 'inner'>,
): WholeView => {
  const { entry, head, say } = ask;
  const card = createCardView({ ...ask, surface: entry.label });
  const { wikipedia, wikidata } = entry.ids ?? {};
  const { links } = card.more;
  const offices = (entry.offices ?? []).map(({ title, ...period }) => ({
    label: say('entry_office'),
    value: title,
    ...period,
  }));
  return {
    card,
    names: listNames(entry.names, entry.label, head.lang),
    facts: [...offices, ...(entry.facts ?? [])].map((fact) => writeFact(fact, { head, say })),
    elsewhere: [
      ...(wikipedia === undefined || links.wikipedia === undefined
        ? []
        : [{ site: 'Wikipedia', title: wikipedia, href: links.wikipedia } as const]),
      ...(wikidata === undefined
        ? []
        : [
            {
              site: 'Wikidata',
              title: wikidata,
              href: `https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`,
            } as const,
          ]),
    ],
  };
};
