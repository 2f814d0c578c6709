/** Answers "annotate": reads an article's text with the installed glossaries. Keeps nothing of it. */

import { arePackNames } from '../core/built-in';
import { isListOf, isOneOf, isShape, isText, isWholeBetween } from '../core/checks';
import { readArticle } from '../core/senses/read';
import { proseRoles } from '../core/senses/setting';
import { installVocabulary } from '../core/senses/vocabulary/word-list';
import { loadCorrections } from '../platform/corrections';
import { loadOnce, openNamed } from '../platform/library';
import type { AnnotateAsk, BackgroundRequests } from '../platform/messages/requests';
import { readPackaged } from '../platform/packaged';

/** Longer texts are no articles; refusing them keeps a hostile page from occupying the worker. */
const textLimit = 4_000_000;

const isOffset = isWholeBetween(0, textLimit);

/** The door for "annotate". */
export const isAnnotateAsk = isShape(
  { text: isText(textLimit), lang: isText(), packs: arePackNames },
  {
    date: isText(),
    site: isText(),
    spans: isListOf(isShape({ start: isOffset, end: isOffset, role: isOneOf(...proseRoles) })),
  },
);

const openVocabulary = loadOnce(async (): Promise<void> => installVocabulary(await readPackaged('packs/words-en.txt')));

/** Every mention in the text as the reader's corrections want it, and what the text says of names itself. */
export const annotate = async (article: AnnotateAsk): Promise<BackgroundRequests['annotate']['reply']> => {
  const [library, corrections] = await Promise.all([openNamed(article.packs), loadCorrections(), openVocabulary()]);
  return readArticle(article, library, { corrections });
};
