/** What finding an article yields. Types only; positions are live nodes of the page, never copies. */
import type { PageElement, PageNode } from './page-node';

/** What a block is in its article. */
export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'cell'
  | 'caption'
  | 'code';

/** A run of text of the article: one paragraph, heading, list item … */
export interface ArticleBlock {
  /** The nearest block-level element around the text. It may hold further blocks. */
  readonly element: PageElement;
  readonly role: BlockRole;
  /** The block's own text nodes and `br` elements, in document order. */
  readonly parts: readonly PageNode[];
}

/** What a page says of its article, outside of the text itself. */
export interface ArticleMeta {
  readonly title: string;
  readonly byline?: string;
  /** Day of publication in the publisher's own time, `2015-09-25`. */
  readonly date?: string;
  readonly site?: string;
  /** BCP 47; `und` where neither the page nor its letters tell. */
  readonly lang: string;
  readonly url?: string;
}

/** An article in a page. */
export interface Article extends ArticleMeta {
  /** The element all of the body lies in. */
  readonly root: PageElement;
  /** All blocks in document order, headline, standfirst and byline among them where the page shows them. */
  readonly blocks: readonly ArticleBlock[];
}
