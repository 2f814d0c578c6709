/** What a page says of its article outside of the text: title, author, day, site, language. Best source first. */
import type { DateHints } from '../article-definitions/published';
import { readLinkedArticle } from './json-ld';
import { foldWhite, lineOf, type PageDocument, type PageElement } from './page-node';

/** What the page claims; the finder adds what the text shows. */
export interface PageClaims {
  /** All titles the page gives itself, best first, site names cut off. */
  readonly titles: readonly string[];
  readonly description: string | undefined;
  readonly byline?: string;
  /** All that tells the date, but for the text itself. */
  readonly dates: DateHints;
  readonly site: string | undefined;
  readonly langs: readonly string[];
}

/** The page's meta elements by lower-case name, the first of each. */
const readMeta = (document: PageDocument): ReadonlyMap<string, string> => {
  const meta = new Map<string, string>();
  for (const element of document.head?.querySelectorAll('meta') ?? []) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    if (!name) continue;
    const key = name.toLowerCase();
    if (meta.has(key)) continue;
    const content = element.getAttribute('content')?.trim();
    if (content) meta.set(key, content);
  }
  return meta;
};

const firstOf = (meta: ReadonlyMap<string, string>, names: readonly string[]): string | undefined => {
  for (const name of names) {
    const content = meta.get(name);
    if (content) return content;
  }
  return undefined;
};

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'rnews:datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'originalpublicationdate',
  'date.created',
  'date',
];

const modifiedNames = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'];

const bylineNames = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'citation_author',
  'byl',
];
const titleNames = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'citation_title'];
const descriptionNames = ['og:description', 'description', 'twitter:description'];

/** What stands between a title and the site's name; no pattern, which would be compiled for one text. */
const siteSeparators = [...'\u2013\u2014\u00bb\u00b7\u2022-'].map((mark) => ` ${mark} `);

/** The parts of a title, site's name among them. */
const partsOf = (title: string): readonly string[] => {
  let divided = title;
  for (const separator of siteSeparators) divided = divided.replaceAll(separator, '|');
  return divided.split('|').map((part) => part.trim());
};

/** A document title without the site's name: its longest part, where that is longer than all the rest. */
const withoutSite = (title: string): string => {
  const longest = partsOf(title).reduce((best, part) => (part.length > best.length ? part : best), '');
  return longest.length > 15 && longest.length * 2 > title.length ? longest : title;
};

const mostTimes = 5;

/** What pages without time elements call the place of the date. */
const datePlaces =
  '[itemprop="datePublished"],[data-datetime],[class~="date"],[class~="timestamp"],[class~="published"]';

const dateAttributes = ['datetime', 'content', 'data-datetime'] as const;

/** What the first time elements in the article say; where there are none, the first element named after a date. */
const readTimes = (root: PageElement): string[] => {
  const times = [...root.querySelectorAll('time')].slice(0, mostTimes);
  return (times.length > 0 ? times : [...root.querySelectorAll(datePlaces)].slice(0, 1)).map(
    (time) => dateAttributes.map((name) => time.getAttribute(name)).find(Boolean) ?? lineOf(time),
  );
};

const isAddress = (text: string): boolean => text.startsWith('http') || text.startsWith('www.') || text.includes('@');

const byWords = ['written by ', 'by: ', 'by '];

/** A byline without its "By". */
export const withoutBy = (byline: string): string => {
  const lower = byline.toLowerCase();
  const words = byWords.find((start) => lower.startsWith(start));
  return words ? byline.slice(words.length).trim() : byline;
};

/** Reads what a page claims of its article. `url` is the page's address, `root` where its times are looked for. */
export const readClaims = (document: PageDocument, url: string | undefined, root: PageElement): PageClaims => {
  const meta = readMeta(document);
  const sources = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (one) => one.textContent ?? '',
  );
  const linked = readLinkedArticle(sources);
  const own = [linked?.headline, firstOf(meta, titleNames)].filter((title): title is string => Boolean(title));
  // The document's title names the site as well, in many ways: second best.
  const titles = (own.length > 0 ? own : [document.title]).map((title) => withoutSite(foldWhite(title)));
  const description = firstOf(meta, descriptionNames);
  const byline = [linked?.author, ...bylineNames.map((name) => meta.get(name))].find(
    (name) => name && !isAddress(name),
  );
  const dates = {
    structured: linked?.dates ?? [],
    meta: dateNames.flatMap((name) => meta.get(name) ?? []),
    modified: [linked?.modified ?? [], modifiedNames.flatMap((name) => meta.get(name) ?? [])].flat(),
    times: () => readTimes(root),
    ...(url && { url }),
    // "Talks resume | News | 26.05.2019"
    ended: partsOf(document.title).at(-1) ?? '',
  };
  const site = meta.get('og:site_name') ?? linked?.publisher ?? meta.get('application-name');
  const langs = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    linked?.lang,
    meta.get('content-language'),
    meta.get('og:locale'),
  ].filter((lang): lang is string => Boolean(lang));
  return {
    titles: [...new Set(titles.filter(Boolean))],
    description,
    site,
    langs,
    dates,
    ...(byline && { byline: withoutBy(byline) }),
  };
};
