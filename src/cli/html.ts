/** The main text of an HTML file, found in Node by the finder that runs in the page. Reads no file and asks no network. */
import { parseHTML } from 'linkedom';
import type { TextSpan } from '../core/article/compose';
import { composeText } from '../core/article/compose';
import { findArticle } from '../core/article/find-article';

/** An article as text, with what its page says of it. */
export interface ExtractedArticle {
  readonly text: string;
  readonly spans: readonly TextSpan[];
  readonly title: string;
  readonly lang: string;
  /** Day of publication, `2015-09-25`. */
  readonly date?: string;
  readonly byline?: string;
  readonly site?: string;
}

/** What browsers put around pages that are written without: the parser here leaves them without a root. */
const withRoot = (html: string): string => {
  if (/<html[\s>]/i.test(html)) return html;
  return /<(?:head|body)[\s>]/i.test(html) ? `<html>${html}</html>` : `<html><body>${html}</body></html>`;
};

/**
 * The article in a page's HTML; its text is empty when the page holds too little. The text is the very text that the
 * extension reads in a browser, but for what only a style sheet hides.
 */
export const extractArticle = (html: string, url?: string): ExtractedArticle => {
  const { document } = parseHTML(withRoot(html));
  const article = findArticle(document, url);
  if (!article) return { text: '', spans: [], title: document.title, lang: 'und' };
  const { text, spans } = composeText(article.blocks);
  const { title, lang, date, byline, site } = article;
  return {
    text,
    spans,
    title,
    lang,
    ...(date && { date }),
    ...(byline && { byline }),
    ...(site && { site }),
  };
};
