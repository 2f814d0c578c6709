/**
 * Writes the mentions of an article as W3C Web Annotations in JSON-LD (Web Annotation Data Model, W3C 2017): one annotation
 * a mention, its body what the glossary says, with licence, and the entry it links to; its target the place in the page,
 * by quote and by position. Positions count code points of the text content of the page's body, as the model wants them.
 */
import type { EntryAddress } from '../../core/mention';
import type { ListedTerm } from '../../core/terms/listing';
import type { ArticleHead } from './markdown';

/** A mention in the page's text: UTF-16 offsets, absent where it stands in a part that the text content lacks. */
export interface AnnotatedPlace {
  readonly surface: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** A term with its places. */
export interface AnnotatedTerm extends ListedTerm {
  readonly address: EntryAddress;
  readonly lang: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly places: readonly AnnotatedPlace[];
}

/** All that annotations are made of. */
export interface AnnotationsAsk {
  readonly article: ArticleHead;
  /** The text content of the page's body. */
  readonly text: string;
  readonly terms: readonly AnnotatedTerm[];
  /** When they are written, as ISO 8601 in UTC. */
  readonly created: string;
  /** The version of the extension. */
  readonly version: string;
  /** A new IRI for each call: the model wants every annotation to have one. */
  readonly newId: () => string;
}

/** Around a quote, so many UTF-16 units tell it from others. */
const contextLength = 32;

/** An address in our own space for an entry that nobody else has one for: a tag (RFC 4151), never to be looked up. */
const tagOf = ({ glossary, entry }: EntryAddress): string =>
  `tag:contexture.example,2026:${encodeURIComponent(glossary)}/${entry.split('/').map(encodeURIComponent).join('/')}`;

const identityOf = ({ ids, links, address }: AnnotatedTerm): string => {
  const { wikidata } = ids;
  if (wikidata !== undefined && /^Q[1-9]\d*$/.test(wikidata)) return `http://www.wikidata.org/entity/${wikidata}`;
  return links.wikipedia ?? links.source ?? tagOf(address);
};

const writeBodies = (term: AnnotatedTerm) => [
  {
    id: tagOf(term.address),
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    language: term.lang,
    value: [term.name, term.line, term.text].filter((part) => part !== '').join('\n'),
    ...(term.links.licence === undefined ? {} : { rights: term.links.licence }),
    creator: { type: 'Organization', name: [term.source.name, term.source.licence].filter(Boolean).join(', ') },
  },
  { type: 'SpecificResource', purpose: 'identifying', source: identityOf(term) },
];

const isLow = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000;
};

/** Counts code points before offsets that are asked for in any order; each stretch of the text is counted once. */
const createCounter = (text: string): ((offset: number) => number) => {
  const step = 4096;
  const sums = [0];
  const countIn = (from: number, to: number): number => {
    let count = 0;
    for (let at = from; at < to; at++) if (!isLow(text, at)) count++;
    return count;
  };
  return (offset) => {
    const block = Math.floor(offset / step);
    for (let next = sums.length; next <= block; next++)
      sums.push((sums[next - 1] ?? 0) + countIn((next - 1) * step, next * step));
    return (sums[block] ?? 0) + countIn(block * step, offset);
  };
};

const writeSelectors = (text: string, countBefore: (offset: number) => number, place: AnnotatedPlace) => {
  const { surface, start, end } = place;
  if (start === undefined || end === undefined) return [{ type: 'TextQuoteSelector', exact: surface }];
  // No half of a surrogate pair may begin or end a text.
  const from = Math.max(0, start - contextLength);
  const to = Math.min(text.length, end + contextLength);
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(isLow(text, from) ? from + 1 : from, start),
      suffix: text.slice(end, isLow(text, to) ? to - 1 : to),
    },
    { type: 'TextPositionSelector', start: countBefore(start), end: countBefore(end) },
  ];
};

/** The collection as formatted JSON that ends with a newline. */
export const writeAnnotations = (ask: AnnotationsAsk): string => {
  const { article, text, terms, created, version, newId } = ask;
  const countBefore = createCounter(text);
  const placed = terms.flatMap((term) => term.places.map((place) => ({ term, place })));
  const startOf = ({ place }: (typeof placed)[number]): number => place.start ?? Number.MAX_SAFE_INTEGER;
  const items = placed
    .sort((a, b) => startOf(a) - startOf(b))
    .map(({ term, place }) => ({
      id: newId(),
      type: 'Annotation',
      motivation: 'describing',
      created,
      generator: { type: 'Software', name: `Contexture ${version}` },
      body: writeBodies(term),
      target: {
        source: article.url,
        type: 'SpecificResource',
        selector: writeSelectors(text, countBefore, place),
      },
    }));
  const collection = newId();
  return `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: collection,
      type: 'AnnotationCollection',
      label: article.title || article.url,
      total: items.length,
      first: { id: newId(), type: 'AnnotationPage', partOf: collection, startIndex: 0, items },
    },
    undefined,
    2,
  )}\n`;
};
