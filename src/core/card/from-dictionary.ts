/** The card of a word that a reader asked for: its meanings from the dictionary, or that nothing is known of it. */
import type { RankedSense } from '../dictionary/rank';
import type { PartOfSpeech } from '../dictionary/word';
import { languageOf, type MessageKey, type Say } from '../say';
import { typeset } from './typeset';
import type { CardView } from './view';

/** One meaning of a word, as a card says it. */
export interface MeaningView {
  /** "noun", in the reader's language. */
  readonly part: string;
  /** The word it is a meaning of, where that is not the card's title. */
  readonly lemma?: string;
  readonly text: string;
  readonly example?: string;
  /** Other words for the same. */
  readonly others: readonly string[];
}

/** Further meanings are left to dictionaries that are books. */
const mostMeanings = 12;
/** Other words that are named. */
const mostOthers = 4;

const partMessages: Readonly<Record<PartOfSpeech, MessageKey>> = {
  n: 'word_noun',
  v: 'word_verb',
  a: 'word_adjective',
  r: 'word_adverb',
};

const lang = 'en';

/** How a word is written: "March" for "march" where the meaning is the month's. */
const writeLemma = ({ words, lemma }: RankedSense): string =>
  words.find((word) => word.toLowerCase() === lemma) ?? lemma;

const nothingMore = { moments: [], facts: [], inner: [], related: [], why: [] };

/** The card of a word. `senses`: the best for where it stands first. */
export const createWordView = (senses: readonly RankedSense[], say: Say): CardView => {
  const title = senses[0] ? writeLemma(senses[0]) : '';
  return {
    lang,
    dir: 'ltr',
    title,
    moments: [],
    senses: [],
    meanings: senses.slice(0, mostMeanings).map((sense) => {
      const lemma = writeLemma(sense);
      const [example] = sense.examples;
      return {
        part: say(partMessages[sense.part]),
        ...(lemma === title ? {} : { lemma }),
        text: typeset(sense.definition, lang),
        ...(example === undefined ? {} : { example: typeset(example, lang) }),
        others: sense.words.filter((word) => word.toLowerCase() !== sense.lemma).slice(0, mostOthers),
      };
    }),
    source: { name: 'WordNet 3.1', licence: say('word_licence') },
    more: {
      ...nothingMore,
      links: {
        source: 'https://wordnet.princeton.edu',
        licence: 'https://wordnet.princeton.edu/license-and-commercial-use',
      },
    },
  };
};

/** The card of a text that neither glossaries nor dictionary know. */
export const createUnknownView = (asked: string, say: Say): CardView => ({
  ...languageOf(say),
  title: asked,
  moments: [],
  senses: [],
  note: say('card_nothing_known', asked),
  source: { name: say('card_nothing_known_source') },
  more: { ...nothingMore, links: {} },
});
