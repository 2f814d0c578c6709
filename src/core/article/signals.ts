/**
 * What the detector looks at on every page: a few counts and claims, each cheap, none that forces layout or copies the
 * document. Must stay small: all pages pay for it. The verdict is is-article.ts.
 */
import { measureBareText } from './bare-text';
import { isElement, type PageDocument, type PageElement, type PageNode, type PageTree } from './page-node';

/** Signals of a page, all numbers: 0 or 1 for claims, 0–1 for shares, logarithms for amounts. */
export interface Signals {
  /** og:type says article. */
  readonly saysArticle: number;
  /** og:type says video, product, profile or the like. */
  readonly saysOther: number;
  /** The page's meta elements or microdata hold a date of publication. */
  readonly hasDate: number;
  /** JSON-LD describes one article. */
  readonly linksArticle: number;
  /** JSON-LD describes a list, a product, a recipe, a video … and no article. */
  readonly linksOther: number;
  /** A part of the path is a title: three hyphens or more. */
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
  /** An h1 stands in the page's title. */
  readonly titleAgrees: number;
  /** An author is named: meta, rel or itemprop. */
  readonly hasAuthor: number;
}

/** Prose is looked for in so many paragraphs at most. */
const mostParagraphs = 600;
/** A paragraph shorter than this is no prose. */
const leastProse = 60;
/** A page with less prose than this is searched for lines between breaks as well, and is short. */
const fewProse = 600;

/** A CJK character says about as much as so many letters. */
const cjkLetters = 2.5;
const cjk = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

const textOf = (node: PageElement): string => (node.textContent ?? '').trim();

/** With more elements than this, a page is no frame around shadow trees. */
const mostElements = 3000;

/** The document and, on a page that shows next to nothing itself, the open shadow trees in it, one inside the other. */
function* treesOf(tree: Pick<PageTree, 'querySelectorAll'>): Generator<Pick<PageTree, 'querySelectorAll'>, void, void> {
  const elements = tree.querySelectorAll('*');
  if (elements.length > mostElements) return;
  for (const { shadowRoot } of elements) {
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* treesOf(shadowRoot);
  }
}

const measureProse = (document: PageDocument) => {
  const byParent = new Map<PageNode, number>();
  let total = 0;
  let count = 0;
  const add = (parent: PageNode | null, length: number): void => {
    if (!parent) return;
    total += length;
    byParent.set(parent, (byParent.get(parent) ?? 0) + length);
  };
  let looked = 0;
  const letters = cjk.test(document.title) ? cjkLetters : 1;
  const measureIn = (tree: Pick<PageTree, 'querySelectorAll'>): void => {
    for (const paragraph of tree.querySelectorAll('p')) {
      if (++looked > mostParagraphs) break;
      const length = textOf(paragraph).length * letters;
      if (length < leastProse) continue;
      count++;
      add(paragraph.parentNode, length);
    }
  };
  measureIn(document);
  if (count > 0) {
    for (const link of document.querySelectorAll('p > a')) {
      const parent = link.parentNode?.parentNode;
      if (parent && byParent.has(parent)) add(parent, -textOf(link).length * letters);
    }
  }
  if (total < fewProse) {
    for (const tree of treesOf(document)) measureIn(tree);
    for (const [element, chars] of measureBareText(document)) {
      if (chars * letters < leastProse) continue;
      count++;
      add(element, chars * letters);
    }
  }
  return { total, count, peak: Math.max(0, ...byParent.values()) };
};

/** Plain texts, not patterns: on a page's first run a pattern is compiled, and costs more than all it finds. */
const articleTypes = ['Article"', 'BlogPosting"', 'Report"'];
const otherTypes = (
  'ItemList CollectionPage Product Recipe VideoObject SearchResultsPage ProfilePage Event JobPosting QAPage ' +
  'DiscussionForumPosting SoftwareApplication LocalBusiness ContactPage AboutPage Course'
).split(' ');

const readLinked = (document: PageDocument) => {
  let articles = 0;
  let others = false;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    for (const type of articleTypes) articles += source.split(type).length - 1;
    others ||= otherTypes.some((type) => source.includes(`"${type}"`));
  }
  return { linksArticle: Number(articles > 0 && articles < 4), linksOther: Number(others && articles === 0) };
};

const authorNames = new Set(['author', 'article:author', 'byl']);
const otherKinds = ['video', 'product', 'profile', 'music', 'book', 'place'];

/** What meta elements, microdata and links claim. */
const readClaims = (document: PageDocument) => {
  let kind = '';
  let hasDate = false;
  let hasAuthor = false;
  let hasBody = false;
  for (const meta of document.head?.querySelectorAll('meta') ?? []) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (name === 'og:type') kind = meta.getAttribute('content') ?? '';
    else if (name.includes('published_time') || name.includes('date')) hasDate = true;
    else if (authorNames.has(name)) hasAuthor = true;
  }
  for (const element of document.querySelectorAll('[itemprop]')) {
    const property = element.getAttribute('itemprop') ?? '';
    if (property.includes('articleBody')) hasBody = true;
    else if (property === 'datePublished') hasDate = true;
    else if (property === 'author') hasAuthor = true;
  }
  hasAuthor ||= document.querySelector('a[rel="author"]') !== null;
  return {
    saysArticle: Number(kind === 'article'),
    saysOther: Number(otherKinds.some((other) => kind.includes(other))),
    hasDate: Number(hasDate),
    hasAuthor: Number(hasAuthor),
    hasBody: Number(hasBody),
  };
};

const datePath = /\/(?:19|20)\d\d[/-]?(?:\d\d|[a-z]{3})(?:[/-]|\d\d)/;
const sectionNames = new Set(
  (
    'tag tags topic topics category categories section sections search author authors video videos av live live-tv livetv ' +
    'gallery galleries photo photos podcast podcasts shop store product products collection collections contact about forum ' +
    'forums thread threads questions login account doc docs recipe recipes members user users profile listing listings index'
  ).split(' '),
);

/** The parts of an address's path, in small letters and without endings such as ".html". */
const pathParts = (url: string): readonly string[] => {
  const parts = (url.split(/[?#]/)[0] ?? '').toLowerCase().split('/').slice(3);
  return parts.flatMap((part) => part.split('.')[0] || []);
};

const readPath = (url: string) => {
  const parts = pathParts(url);
  const slug = parts.some((part) => part.split('-').length > 3);
  return {
    slug: Number(slug),
    dateInPath: Number(datePath.test(url)),
    shortPath: Number(parts.length === 0 || (parts.length === 1 && !slug)),
    sectionPath: Number(parts.some((part) => sectionNames.has(part))),
  };
};

const isLinked = (heading: PageElement): boolean => {
  const around = heading.parentNode;
  return (around !== null && isElement(around) && around.localName === 'a') || heading.querySelector('a') !== null;
};

/** Headings that are links: many on front pages, few in articles. One query a tag: lists of selectors are slow. */
const countLinkedHeadings = (document: PageDocument): number => {
  let count = 0;
  for (const tag of ['h2', 'h3']) for (const heading of document.querySelectorAll(tag)) if (isLinked(heading)) count++;
  return count;
};

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const titleAgrees = (document: PageDocument): boolean => {
  const pageTitle = plain(document.title);
  const leastChars = cjk.test(pageTitle) ? 8 : 20;
  for (const heading of document.querySelectorAll('h1')) {
    const text = plain(heading.textContent ?? '');
    if (text.length > leastChars && pageTitle.includes(text)) return true;
  }
  return false;
};

/** Reads the signals of a page under its address. */
export const readSignals = (document: PageDocument, url: string): Signals => {
  const { total, count, peak } = measureProse(document);
  return {
    ...readClaims(document),
    ...readLinked(document),
    ...readPath(url),
    peak: Math.log1p(peak / 500),
    peakShare: total > 0 ? Math.min(1, peak / total) : 0,
    isShort: Number(total < fewProse),
    paragraph: count > 0 ? Math.min(2, total / count / 200) : 0,
    headingLinks: Math.log1p(countLinkedHeadings(document) / 4),
    titleAgrees: Number(titleAgrees(document)),
  };
};
