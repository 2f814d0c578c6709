/**
 * The Web Annotation Data Model (W3C Recommendation, 23 February 2017), as far as our files use it: what must be there
 * and of which form. And what every reader of such files does: find the text again.
 */
import * as v from 'valibot';

const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
const dateTime = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const agent = v.looseObject({
  id: v.optional(iri),
  type: v.picklist(['Person', 'Organization', 'Software']),
  name: v.pipe(v.string(), v.nonEmpty()),
});
// Section 4: motivations and purposes.
const motivation = v.picklist(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
);

// 4.2.4 and 4.2.5
const quoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.nonEmpty()),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});
const positionSelector = v.pipe(
  v.strictObject({ type: v.literal('TextPositionSelector'), start: count, end: count }),
  v.check(({ start, end }) => start < end),
);

// 3.2.4
const textualBody = v.strictObject({
  id: v.optional(iri),
  type: v.literal('TextualBody'),
  value: v.pipe(v.string(), v.nonEmpty()),
  format: v.optional(v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9.+-]+$/))),
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))),
  purpose: v.optional(motivation),
  rights: v.optional(iri),
  creator: v.optional(agent),
});
// 4
const specificBody = v.strictObject({
  type: v.literal('SpecificResource'),
  purpose: v.optional(motivation),
  source: iri,
});
const target = v.strictObject({
  type: v.literal('SpecificResource'),
  source: iri,
  selector: v.pipe(v.array(v.variant('type', [quoteSelector, positionSelector])), v.nonEmpty()),
});

// 3.1
const annotation = v.strictObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation,
  created: dateTime,
  generator: agent,
  body: v.pipe(v.array(v.variant('type', [textualBody, specificBody])), v.nonEmpty()),
  target,
});

/** 5: a collection with its one page inside. */
export const collection = v.pipe(
  v.strictObject({
    '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: v.literal('AnnotationCollection'),
    label: v.string(),
    total: count,
    first: v.strictObject({
      id: iri,
      type: v.literal('AnnotationPage'),
      partOf: iri,
      startIndex: v.literal(0),
      items: v.array(annotation),
    }),
  }),
  v.check(({ total, first }) => total === first.items.length, 'total is not the number of annotations'),
  v.check(({ id, first }) => first.partOf === id, 'the page belongs to another collection'),
  v.check(({ id, first }) => {
    const ids = [id, first.id, ...first.items.map((it) => it.id)];
    return new Set(ids).size === ids.length;
  }, 'an id is used twice'),
);

/** What an annotation's selectors select in a text. */
export interface Selected {
  /** Every place where the quote stands, in code points. */
  readonly quoted: readonly { readonly start: number; readonly end: number }[];
  readonly positioned: { readonly start: number; readonly end: number } | undefined;
}

/** Finds the text again, as the model says: by code points, by the quote with what stands around it. */
export const select = (text: string, selectors: v.InferOutput<typeof target>['selector']): Selected => {
  const points = [...text];
  const quote = selectors.find((it) => it.type === 'TextQuoteSelector');
  const positioned = selectors.find((it) => it.type === 'TextPositionSelector');
  const { exact = '', prefix = '', suffix = '' } = quote ?? {};
  const whole = [...(prefix + exact + suffix)];
  const before = [...prefix].length;
  const quoted = points.flatMap((_, at) =>
    whole.every((point, nth) => points[at + nth] === point)
      ? [{ start: at + before, end: at + before + [...exact].length }]
      : [],
  );
  return { quoted, positioned: positioned && { start: positioned.start, end: positioned.end } };
};
