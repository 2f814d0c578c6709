/**
 * What the detector looks at on every page: a few counts and claims, each cheap, none that forces layout or copies the
 * document. Must stay small: all pages pay for it. The verdict is is-article.ts.
 */
import { isElement, type PageDocument, type PageElement } from './page-node';
import { cjk, fewProse, measureProse } from './prose';

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
  /** JSON-LD describes a list, a recipe, a video … and no article. */
  readonly linksOther: number;
  /** JSON-LD, microdata or meta elements describe a thread of posts, a thing for sale or a recipe, and JSON-LD no article. */
  readonly isThreadOrThing: number;
  /** A part of the path is a title: three hyphens or more. */
  readonly slug: number;
  /** The path holds a date. */
  readonly dateInPath: number;
  /** The path is a single word: a section. */
  readonly shortPath: number;
  /** The path is empty, and no number is asked for: the front page of a site. */
  readonly isRoot: number;
  /** The path names a kind of page that is no article: tag, category, search, video … */
  readonly sectionPath: number;
  /** ln(1 + characters of prose in paragraphs under one parent / 500), the parent that holds most; a post or a chapter counts for the box around it. */
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

/** Plain texts, not patterns: on a page's first run a pattern is compiled, and costs more than all it finds. */
const articleTypes = ['Article"', 'BlogPosting"', 'Report"'];
const otherTypes = (
  'ItemList CollectionPage Recipe VideoObject SearchResultsPage ProfilePage Event JobPosting ' +
  'SoftwareApplication LocalBusiness ContactPage AboutPage Course'
).split(' ');
const threadTypes = ['QAPage', 'DiscussionForumPosting', 'Product', 'Recipe'];
const readLinked = (document: PageDocument) => {
  let articles = 0;
  let isLive = false;
  let others = false;
  let isThreadOrThing = false;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    for (const type of articleTypes) articles += source.split(type).length - 1;
    // Its posts are articles of the one kind or the other, as many as there are.
    isLive ||= source.includes('"LiveBlogPosting"');
    const describes = (type: string): boolean => source.includes(`"${type}"`);
    others ||= otherTypes.some(describes);
    isThreadOrThing ||= threadTypes.some(describes);
  }
  return {
    linksArticle: Number(isLive || (articles > 0 && articles < 4)),
    linksOther: Number(others && articles === 0),
    isThreadOrThing,
    articles,
  };
};

const authorNames = new Set(['author', 'article:author', 'byl']);
const otherKinds = ['video', 'product', 'profile', 'music', 'book', 'place'];

/** Programs that forums are made with, as they name themselves. */
const forumMakers = /^(?:vBulletin|phpBB|Discourse|XenForo|NodeBB|MyBB|Invision|Vanilla|SMF)/i;

/** What meta elements, microdata and links claim. */
const readClaims = (document: PageDocument) => {
  let kind = '';
  let hasDate = false;
  let hasAuthor = false;
  let hasBody = false;
  let isForum = false;
  let isThing = false;
  for (const meta of document.head?.querySelectorAll('meta') ?? []) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (name === 'og:type') kind = meta.getAttribute('content') ?? '';
    else if (name.includes('published_time') || name.includes('date')) hasDate = true;
    else if (authorNames.has(name)) hasAuthor = true;
    else if (name === 'product:price:amount') isThing = true;
    else if (name === 'generator') isForum = forumMakers.test(meta.getAttribute('content') ?? '');
  }
  const described = document.querySelectorAll('[itemprop]');
  for (const element of described) {
    const property = element.getAttribute('itemprop') ?? '';
    if (property.includes('articleBody')) hasBody = true;
    else if (property === 'datePublished') hasDate = true;
    else if (property === 'author') hasAuthor = true;
  }
  if (described.length > 0) {
    for (const element of document.querySelectorAll('[itemtype]'))
      isThing ||= threadTypes.some((type) => element.getAttribute('itemtype')?.endsWith(`/${type}`));
  }
  hasAuthor ||= document.querySelector('a[rel="author"]') !== null;
  return {
    saysArticle: Number(kind === 'article'),
    saysOther: Number(otherKinds.some((other) => kind.includes(other))),
    hasDate: Number(hasDate),
    hasAuthor: Number(hasAuthor),
    hasBody: Number(hasBody),
    isForum,
    isThing,
  };
};

const datePath = /\/(?:19|20)\d\d[/-]?(?:\d\d|[a-z]{3})(?:[/-]|\d\d)/;
const sectionNames = new Set(
  (
    'tag tags topic topics category categories section sections search author authors video videos av live-tv livetv ' +
    'gallery galleries photo photos podcast podcasts shop store product products collection collections contact about forum ' +
    'forums thread threads questions login account doc docs recipe recipes members user users profile listing listings index'
  ).split(' '),
);

/** A number that stands for a page: "?p=1841", "/news/4471". */
const numbered = /[/=]\d+(?:[.&/]|$)/;

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
    shortPath: Number(parts.length === 1 && !slug && !numbered.test(url)),
    isRoot: Number(parts.length === 0 && !numbered.test(url)),
    sectionPath: Number(parts.some((part) => sectionNames.has(part))),
  };
};

const isLinked = (heading: PageElement): boolean => {
  const around = heading.parentNode;
  return (around !== null && isElement(around) && around.localName === 'a') || heading.querySelector('a') !== null;
};

/** Headings that are links: many on front pages, few in articles. */
const countLinkedHeadings = (document: PageDocument): number => {
  let count = 0;
  for (const tag of ['h2', 'h3'])
    for (const heading of document.getElementsByTagName(tag)) if (isLinked(heading)) count++;
  return count;
};

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const titleAgrees = (document: PageDocument): boolean => {
  const pageTitle = plain(document.title);
  const leastChars = cjk.test(pageTitle) ? 8 : 20;
  for (const heading of document.getElementsByTagName('h1')) {
    const text = plain(heading.textContent ?? '');
    if (text.length > leastChars && pageTitle.includes(text)) return true;
  }
  return false;
};

/** Reads the signals of a page under its address. */
export const readSignals = (document: PageDocument, url: string): Signals => {
  const { total, count, peak } = measureProse(document);
  const { isForum, isThing, ...claims } = readClaims(document);
  const { isThreadOrThing, articles, ...linked } = readLinked(document);
  return {
    ...claims,
    ...linked,
    isThreadOrThing: Number(isForum || (articles === 0 && (isThing || isThreadOrThing))),
    ...readPath(url),
    peak: Math.log1p(peak / 500),
    peakShare: total > 0 ? Math.min(1, peak / total) : 0,
    isShort: Number(total < fewProse),
    paragraph: count > 0 ? Math.min(2, total / count / 200) : 0,
    headingLinks: Math.log1p(countLinkedHeadings(document) / 4),
    titleAgrees: Number(titleAgrees(document)),
  };
};
