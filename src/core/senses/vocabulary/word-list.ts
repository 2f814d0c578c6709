/**
 * Lists of words of a language, kept apart from the program: they are data (en.txt), read once where a program starts, since
 * they would weigh a third of the worker's script. Until then every list is empty, and readArticle refuses to read.
 */

/** Words of one sort. */
export type WordList = ReadonlySet<string>;

const lists = new Map<string, Set<string>>();

const listsByWord = new Map<string, readonly WordList[]>();

const listNamed = (name: string): Set<string> => {
  const list = lists.get(name) ?? new Set<string>();
  lists.set(name, list);
  return list;
};

/** The lists that a word is on: a few at most. */
export const listsOf = (word: string): readonly WordList[] => listsByWord.get(word) ?? [];

const addWord = (list: Set<string>, word: string): void => {
  list.add(word);
  listsByWord.set(word, [...listsOf(word), list]);
};

/** The list of this name: empty until a vocabulary is installed, the same object afterwards. */
export const wordList = (name: string): WordList => listNamed(name);

const heading = /^\[(.+)\]$/;

/**
 * Fills the lists from a text in the form of en.txt. Installing the same twice does no harm.
 */
export const installVocabulary = (text: string): void => {
  let list: Set<string> | undefined;
  for (const line of text.split('\n')) {
    const name = line.match(heading)?.[1];
    if (name !== undefined) list = listNamed(name);
    else if (!line.startsWith('#')) for (const word of line.split(/\s+/)) if (list && word !== '') addWord(list, word);
  }
};

/** The names of the lists that are used and have no words: none once a vocabulary is installed. */
export const listMissing = (): string[] => [...lists].flatMap(([name, words]) => (words.size > 0 ? [] : name));
