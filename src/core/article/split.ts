/**
 * Tells the articles of one page apart: posts of a live blog, articles loaded one after the other. Each gets its own text,
 * title and date, so that what one defines does not reach into the next.
 */
import { findArticleDate } from '../article-definitions/published';
import type { Article, ArticleBlock } from './article';
import { isElement, isText, lineOf, type PageElement, type PageNode } from './page-node';

/** An `article` element with less text of its own is a quotation or a teaser. */
const leastChars = 150;
/** Its heading stands among its first blocks. */
const headingReach = 3;

const charsOf = (blocks: readonly ArticleBlock[]): number => {
  let chars = 0;
  for (const { role, parts } of blocks) {
    if (role === 'caption' || role === 'byline') continue;
    for (const part of parts) if (isText(part)) chars += part.data.trim().length;
  }
  return chars;
};

const isHeading = ({ role }: ArticleBlock): boolean => role === 'heading' || role === 'headline';

const isArticleOfItsOwn = (blocks: readonly ArticleBlock[]): boolean =>
  blocks.slice(0, headingReach).some(isHeading) && charsOf(blocks) >= leastChars;

/** The outermost `article` element around each block, below the root; undefined for blocks in none. */
const groupBlocks = ({ root, blocks }: Article): ReadonlyMap<PageElement | undefined, ArticleBlock[]> => {
  const known = new Map<PageNode, PageElement | undefined>([[root, undefined]]);
  const articleAround = (node: PageNode): PageElement | undefined => {
    if (known.has(node)) return known.get(node);
    const outer = node.parentNode ? articleAround(node.parentNode) : undefined;
    const own = isElement(node) && node.localName === 'article' ? node : undefined;
    known.set(node, outer ?? own);
    return outer ?? own;
  };
  const groups = new Map<PageElement | undefined, ArticleBlock[]>();
  for (const block of blocks) {
    const article = articleAround(block.element);
    const group = groups.get(article);
    if (group) group.push(block);
    else groups.set(article, [block]);
  }
  return groups;
};

const articleOf = (whole: Article, element: PageElement, blocks: readonly ArticleBlock[]): Article => {
  const { byline: _, date: pageDate, ...page } = whole;
  const times = [...element.querySelectorAll('time')].slice(0, 2);
  const date = findArticleDate({
    times: () => times.map((time) => time.getAttribute('datetime') ?? lineOf(time)),
  })?.date;
  const heading = blocks.find(isHeading);
  return {
    ...page,
    root: element,
    title: heading ? lineOf(heading.element) : page.title,
    blocks: blocks.map((block) => (block === heading ? { ...block, role: 'headline' } : block)),
    ...((date ?? pageDate) && { date: date ?? pageDate }),
  };
};

/** The articles a page holds, in document order; the article itself where it holds one. */
export const splitArticle = (article: Article): readonly Article[] => {
  const groups = groupBlocks(article);
  const own = [...groups].filter((group): group is [PageElement, ArticleBlock[]] => {
    return group[0] !== undefined && isArticleOfItsOwn(group[1]);
  });
  if (own.length < 2) return [article];
  const taken = new Set(own.map(([element]) => element));
  const rest = [...groups].flatMap(([element, blocks]) => (element && taken.has(element) ? [] : blocks));
  const [first, ...others] = own;
  const parts = others.map(([element, blocks]) => articleOf(article, element, blocks));
  if (!first) return parts;
  // What stands around all of them is an article too where it says something, as the introduction of a live blog does.
  if (charsOf(rest) >= leastChars) return [{ ...article, blocks: rest }, articleOf(article, ...first), ...parts];
  return [
    { ...article, blocks: article.blocks.filter((block) => rest.includes(block) || first[1].includes(block)) },
    ...parts,
  ];
};
