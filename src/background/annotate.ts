/** Answers "annotate": reads an article's text with the installed glossaries. Keeps nothing of it. */
import * as v from 'valibot';
import type { ArticleText } from '../core/senses/read';
import { readArticle } from '../core/senses/read';
import type { BackgroundRequests } from '../platform/messages/requests';
import { openLibrary } from './library';

/** Longer texts are no articles; refusing them keeps a hostile page from occupying the worker. */
const textLimit = 4_000_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The door for "annotate". */
export const annotateAsk = v.object({
  text: v.pipe(v.string(), v.maxLength(textLimit)),
  lang: v.string(),
  date: v.exactOptional(v.string()),
  site: v.exactOptional(v.string()),
  spans: v.exactOptional(
    v.array(
      v.object({
        start: offset,
        end: offset,
        role: v.picklist(['heading', 'link', 'code', 'caption', 'byline', 'quote']),
      }),
    ),
  ),
});

/** Every mention in the text, and what the text says of names itself. */
export const annotate = async (article: ArticleText): Promise<BackgroundRequests['annotate']['reply']> =>
  readArticle(article, await openLibrary());
