/** Finds the article among a page's JSON-LD (schema.org). Tolerates what real pages write; never throws. */
import { isRecord } from './record';

/** What a page's JSON-LD says of its article; all of it unchecked text. */
export interface LinkedArticle {
  readonly type: string;
  readonly headline?: string;
  /** `datePublished`, then `dateCreated`, those that are there. */
  readonly dates: readonly string[];
  /** `dateModified`. */
  readonly modified?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly lang?: string;
}

const articleEndings = ['Article', 'BlogPosting', 'Report', 'NewsStory', 'Review'];

/** A comment or a CDATA section around the JSON. */
const wrapping = /^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g;

const parse = (source: string): unknown => {
  try {
    const start = source.trimStart().charAt(0);
    return JSON.parse(start === '{' || start === '[' ? source : source.replace(wrapping, ''));
  } catch {
    return undefined;
  }
};

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: ' ', apos: "'" };

/** Pages put HTML's references into JSON, where they mean nothing. */
const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,6})|([a-z]{2,5}));/g, (all, code?: string, name?: string) =>
        code ? String.fromCodePoint(Number(code) || 32) : ((name && entities[name]) ?? all),
      )
    : text;

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return withoutEntities(value).trim() || undefined;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || undefined;
  if (isRecord(value)) return textOf(value['name'] ?? value['@value']);
  return undefined;
};

const typeOf = (node: Readonly<Record<string, unknown>>): string | undefined => {
  const type = node['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.find((one): one is string => typeof one === 'string' && articleEndings.some((end) => one.endsWith(end)));
};

const mostNodes = 400;

/** Every object in the JSON, outermost first, as far as a limit that no honest page meets. */
const nodesOf = (json: unknown): Readonly<Record<string, unknown>>[] => {
  const nodes: Readonly<Record<string, unknown>>[] = [];
  const queue: unknown[] = [json];
  for (let index = 0; index < queue.length && index < mostNodes; index++) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value);
    else if (isRecord(value)) {
      nodes.push(value);
      queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage'], value['itemListElement']);
    }
  }
  return nodes;
};

const dateFields = ['datePublished', 'dateCreated'] as const;

const readNode = (node: Readonly<Record<string, unknown>>, type: string): LinkedArticle => {
  const fields = {
    headline: textOf(node['headline']) ?? textOf(node['name']),
    author: textOf(node['author']) ?? textOf(node['creator']),
    publisher: textOf(node['publisher']),
    lang: textOf(node['inLanguage']),
    modified: textOf(node['dateModified']),
  };
  const known = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const dates = dateFields.map((field) => textOf(node[field])).filter((date): date is string => date !== undefined);
  return { type, dates, ...Object.fromEntries(known) };
};

/** The article that a page's JSON-LD scripts describe, or undefined. `sources` are the scripts' texts. */
export const readLinkedArticle = (sources: Iterable<string>): LinkedArticle | undefined => {
  for (const source of sources) {
    for (const node of nodesOf(parse(source))) {
      const type = typeOf(node);
      if (type) return readNode(node, type);
    }
  }
  return undefined;
};
