/**
 * What the detector looks at on every page: a few counts and claims, each cheap, none that forces layout or copies the
 * document. Must stay small: all pages pay for it. The verdict is is-article.ts.
 */
import type { PageDocument, PageElement, PageNode } from './page-node';

/** Signals of a page, all numbers: 0 or 1 for claims, 0–1 for shares, logarithms for amounts. */
export interface Signals {
  /** og:type says article. */
  readonly saysArticle: number;
  /** og:type says video, product, profile or the like. */
  readonly saysOther: number;
  /** The page's meta elements hold a date of publication. */
  readonly hasDate: number;
  /** JSON-LD describes one article. */
  readonly linksArticle: number;
  /** JSON-LD describes a list, a product, a recipe, a video … and no article. */
  readonly linksOther: number;
  /** The last part of the path is a title: three hyphens or more. */
  readonly slug: number;
  /** The path holds a date. */
  readonly dateInPath: number;
  /** The path is empty or a single word: a front page or a section. */
  readonly shortPath: number;
  /** The path names a kind of page that is no article: tag, category, search, video … */
  readonly sectionPath: number;
  /** ln(1 + characters of prose in paragraphs under one parent / 500), the parent that holds most. */
  readonly peak: number;
  /** That parent's share of all prose. */
  readonly peakShare: number;
  /** Less than 600 characters of prose. */
  readonly isShort: number;
  /** Mean length of a prose paragraph, in 200 characters, at most 2. */
  readonly paragraph: number;
  /** ln(1 + headings that are links / 4). */
  readonly headingLinks: number;
  /** An element is marked as the article's body (microdata). */
  readonly hasBody: number;
  /** The h1 stands in the page's title or the other way round. */
  readonly titleAgrees: number;
  /** An author is named: meta, rel or itemprop. */
  readonly hasAuthor: number;
}

/** Prose is looked for in so many paragraphs at most. */
const mostParagraphs = 600;
const leastProse = 60;

/** A CJK character says about as much as so many letters. */
const cjkLetters = 2.5;
const cjk = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{4}/;

/** Letters of text; in CJK, what they would be in letters. */
const lengthOf = (text: string): number => text.length * (cjk.test(text) ? cjkLetters : 1);

const textLength = (node: PageElement): number => lengthOf((node.textContent ?? '').trim());

const linkLength = (element: PageElement): number => {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += textLength(link);
  return length;
};

/** Text of elements that hold bare lines: some pages have `<br>` and no paragraphs. */
const bareLines = (element: PageNode): number => {
  let length = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && 'data' in child && typeof child.data === 'string')
      length += lengthOf(child.data.trim());
  }
  return length;
};

const measureProse = (document: PageDocument) => {
  const byParent = new Map<PageNode, number>();
  let total = 0;
  let count = 0;
  const add = (parent: PageNode | null, length: number): void => {
    if (!parent || length < leastProse) return;
    total += length;
    count++;
    byParent.set(parent, (byParent.get(parent) ?? 0) + length);
  };
  let looked = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    if (++looked > mostParagraphs) break;
    const length = textLength(paragraph);
    if (length >= leastProse) add(paragraph.parentNode, length - linkLength(paragraph));
  }
  if (total < 600) {
    const seen = new Set<PageNode>();
    for (const line of document.querySelectorAll('br')) {
      const parent = line.parentNode;
      if (!parent || seen.has(parent) || seen.size > 50) continue;
      seen.add(parent);
      add(parent, bareLines(parent));
    }
  }
  return { total, count, peak: Math.max(0, ...byParent.values()) };
};

const articleTypes = /"(?:[A-Z][A-Za-z]*)?(?:Article|BlogPosting|LiveBlogPosting|Report)"/g;
const otherTypes =
  /"(?:ItemList|CollectionPage|Product|Recipe|VideoObject|SearchResultsPage|ProfilePage|Event|JobPosting|QAPage|DiscussionForumPosting|SoftwareApplication|LocalBusiness|ContactPage|AboutPage|Course)"/;

const readLinked = (document: PageDocument): readonly [article: number, other: number] => {
  let articles = 0;
  let others = false;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    articles += source.match(articleTypes)?.length ?? 0;
    others ||= otherTypes.test(source);
  }
  return [Number(articles > 0 && articles < 4), Number(others && articles === 0)];
};

const contentOf = (document: PageDocument, selectors: string): string =>
  document.querySelector(selectors)?.getAttribute('content') ?? '';

const dateSelectors =
  'meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name="parsely-pub-date"],meta[name="date"],' +
  'meta[name="pubdate"],meta[name="publish-date"],meta[name="dc.date" i],meta[name="DC.date.issued" i],meta[name="sailthru.date"],' +
  'meta[name="citation_publication_date"],time[itemprop="datePublished"],time[pubdate]';
const authorSelectors =
  'meta[name="author"],meta[property="article:author"],[rel="author"],[itemprop="author"],meta[name="byl"]';

const datePath = /\/(?:19|20)\d\d[/-]?(?:\d\d|[a-z]{3})(?:[/-]|\d\d)/;
const sectionWords =
  /\/(?:tags?|topics?|categor(?:y|ies)|sections?|search|authors?|videos?|av|live|live-?tv|galler(?:y|ies)|photos?|podcasts?|shop|store|products?|collections?|contact|about|forums?|threads?|questions|login|account|docs?|recipes?|members|users?|profile|listings?|index)(?:[/.-]|$)/i;

const readPath = (url: string) => {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const parts = path.split('/').filter(Boolean);
  const slug = parts.some((part) => part.split('-').length > 3);
  return {
    slug: Number(slug),
    dateInPath: Number(datePath.test(path)),
    shortPath: Number(parts.length === 0 || (parts.length === 1 && !slug)),
    sectionPath: Number(sectionWords.test(path)),
  };
};

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Reads the signals of a page under its address. */
export const readSignals = (document: PageDocument, url: string): Signals => {
  const kind = contentOf(document, 'meta[property="og:type"]').toLowerCase();
  const [linksArticle, linksOther] = readLinked(document);
  const { total, count, peak } = measureProse(document);
  const titles = document.querySelectorAll('h1');
  const pageTitle = plain(document.title);
  let titleAgrees = 0;
  for (const title of titles) {
    const text = plain(title.textContent ?? '');
    if (lengthOf(text) > 20 && pageTitle.includes(text)) titleAgrees = 1;
  }
  return {
    saysArticle: Number(kind === 'article'),
    saysOther: Number(/video|product|profile|music|book|place/.test(kind)),
    hasDate: Number(document.querySelector(dateSelectors) !== null),
    linksArticle,
    linksOther,
    ...readPath(url),
    peak: Math.log1p(peak / 500),
    peakShare: total > 0 ? peak / total : 0,
    isShort: Number(total < 600),
    paragraph: count > 0 ? Math.min(2, total / count / 200) : 0,
    headingLinks: Math.log1p(document.querySelectorAll('h2 a,h3 a,a h2,a h3').length / 4),
    hasBody: Number(document.querySelector('[itemprop~="articleBody"]') !== null),
    titleAgrees,
    hasAuthor: Number(document.querySelector(authorSelectors) !== null),
  };
};
