/** The card of a name that no glossary has: only what the article itself says of it. */
import type { Group, PartialDate } from '../glossary';
import type { Say } from '../say';
import type { EntryInGlossary } from './address';
import { directionOf } from './direction';
import { markInitials } from './initials';
import { describeRelated } from './more';
import type { ArticleWords, CardView } from './view';
import { writeShortDate } from './write-date';

/** What such a card is made of. */
export interface ArticleViewAsk {
  /** The name in full, as the article has it. */
  readonly name: string;
  /** What kind of thing it seems to be, when that is known. */
  readonly group?: Group | undefined;
  readonly words: ArticleWords;
  /** Language of the article. */
  readonly lang: string;
  /** The article's date, when it has one. */
  readonly date?: PartialDate | undefined;
  readonly say: Say;
  /** The entries whose names stand inside it. */
  readonly inner?: readonly EntryInGlossary[] | undefined;
}

/** What the card says of a name known only from the article: the article's words and their place, and that this is all. */
export const createArticleView = ({ name, group, words, lang, date, say, inner = [] }: ArticleViewAsk): CardView => {
  // What an acronym stands for is no description: it takes the line under the title.
  const expansion = words.kind === 'acronym' ? (markInitials(words.text, name) ?? [{ text: words.text }]) : undefined;
  return {
    ...(group ? { group } : {}),
    lang,
    dir: directionOf(lang),
    title: name,
    ...(expansion
      ? { expansion }
      : { here: { label: say('card_here_paragraph', String(words.paragraph)), text: words.text } }),
    kind: { text: say('card_only_here', say(group ? `one_${group}` : 'one_unknown')), isOurs: true },
    moments: [],
    senses: [],
    note: say('card_not_in_glossaries'),
    source: {
      name:
        date === undefined ? say('card_source_article') : say('card_source_article_dated', writeShortDate(date, say)),
    },
    more: { moments: [], facts: [], inner: inner.map(describeRelated), related: [], why: [], links: {} },
  };
};
