/** What a dictionary says of a word. Types, and the names of the parts of speech. */

/** Noun, verb, adjective, adverb: as WordNet's letters have them. */
export const partsOfSpeech = ['n', 'v', 'a', 'r'] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** One meaning of a word. */
export interface WordSense {
  readonly part: PartOfSpeech;
  /** How often it was met in WordNet's tagged texts: 0 where never. */
  readonly count: number;
  /** The words that share the meaning, as they are written, the word itself among them. */
  readonly words: readonly string[];
  readonly definition: string;
  readonly examples: readonly string[];
}

/** A word with its meanings. */
export interface Word {
  /** The form that stands in dictionaries: "go" for "went". */
  readonly lemma: string;
  readonly senses: readonly WordSense[];
}
