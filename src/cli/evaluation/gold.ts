/** Gold documents for names and concepts, one JSON object a line: parsed at the door. */
import * as v from 'valibot';

const idOrNone = v.nullish(v.string());
const flag = v.nullish(v.boolean());

const goldMention = v.object({
  start: v.number(),
  end: v.number(),
  surface: v.string(),
  wikipedia: idOrNone,
  wikidata: idOrNone,
  /** A pronoun or a description: neither wanted nor counted. */
  coref: flag,
  /** Right when found, not missed when absent. */
  optional: flag,
  alt: v.nullish(v.unknown()),
});

const goldDocument = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  lang: v.optional(v.string(), 'en'),
  date: v.exactOptional(v.string()),
  text: v.string(),
  mentions: v.array(goldMention),
  /** The part of the text that counts. */
  evalSpan: v.nullish(v.tuple([v.number(), v.number()])),
});

export type GoldMention = v.InferOutput<typeof goldMention>;
export type GoldDocument = v.InferOutput<typeof goldDocument>;

/** The documents of a gold file. Throws with the line's number where one is not of the form. */
export const readGold = (text: string): GoldDocument[] =>
  text.split('\n').flatMap((line, index) => {
    if (!line.startsWith('{')) return [];
    const parsed = v.safeParse(goldDocument, JSON.parse(line));
    if (!parsed.success) throw new Error(`line ${index + 1}: ${parsed.issues[0].message}`);
    return parsed.output;
  });
