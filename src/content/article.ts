/**
 * The article of the live page, with its own nodes: the finder's result without what style sheets hide. Changes nothing;
 * asks for styles late, and only of the blocks that were found.
 */
import type { Article, ArticleBlock } from '../core/article/article';
import { searchArticle } from '../core/article/find-article';
import type { PageNode } from '../core/article/page-node';
import { runInSlices, type SliceOptions } from './slices';

/** The article of this document. Its `root` is what to observe for changes. */
export interface LiveArticle extends Article {
  readonly root: Element;
}

const isLiveElement = (node: PageNode | null): node is Element & PageNode => node instanceof Element;

/** Opacity is not asked for: pages fade in. */
const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Whether an element is hidden only until a reader opens what it lies in, and that is in sight. */
const isCollapsed = (element: Element): boolean => {
  const folded = element.parentElement?.closest('details:not([open]),[hidden="until-found"]');
  return folded ? isShown(folded) || folded.matches('[hidden]') || isCollapsed(folded) : false;
};

/** The blocks a reader can see, or can unfold. A page that shows none of them yet, because it fades in, keeps them all. */
const withoutHidden = (blocks: readonly ArticleBlock[]): readonly ArticleBlock[] => {
  // Parts that follow each other mostly stand in the same element.
  let asked: PageNode | null = null;
  let isVisible = true;
  const isSeen = ({ parentNode }: PageNode): boolean => {
    if (parentNode !== asked) {
      asked = parentNode;
      isVisible = !isLiveElement(parentNode) || isShown(parentNode) || isCollapsed(parentNode);
    }
    return isVisible;
  };
  const visible: ArticleBlock[] = [];
  for (const block of blocks) {
    const parts = block.parts.filter(isSeen);
    if (parts.length === block.parts.length) visible.push(block);
    else if (parts.length > 0) visible.push({ ...block, parts });
  }
  return visible.length > 0 ? visible : blocks;
};

/** On a page of the extension's own the sample is the article, and its settings are none. */
const withoutOurs = (blocks: readonly ArticleBlock[]): readonly ArticleBlock[] =>
  location.protocol.endsWith('-extension:')
    ? blocks.filter(({ parts }) =>
        parts.every(({ parentNode }) => isLiveElement(parentNode) && parentNode.closest('[itemprop="articleBody"]')),
      )
    : blocks;

const conclude = (article: Article | undefined): LiveArticle | undefined => {
  const blocks = withoutOurs(article?.blocks ?? []);
  if (!article || blocks.length === 0) return undefined;
  const root = isLiveElement(article.root) ? article.root : document.body;
  return { ...article, root, blocks: withoutHidden(blocks) };
};

/** How to search. */
export interface SearchOptions extends SliceOptions {
  /** The reader wants this page read whatever it is: what there is of text counts as its article. */
  readonly isDemanded?: boolean;
}

/**
 * Finds the article of this document, in slices of a few milliseconds between which the page goes on; undefined when
 * there is none, or when the signal aborts.
 */
export const findLiveArticle = async ({
  isDemanded = false,
  ...slices
}: SearchOptions = {}): Promise<LiveArticle | undefined> =>
  runInSlices(function* (shouldPause) {
    return conclude(yield* searchArticle(document, document.URL, { shouldPause, isDemanded, nowMs: Date.now() }));
  }, slices);
