/**
 * Reads an article: from names found to mentions with the one entry that fits, or silence. What the text itself defines
 * comes first, then full and short names, then senses. Everything is linear in the text.
 */
import type { Definition } from '../article-definitions/definition';
import { findDefinitions } from '../article-definitions/find';
import type { PartialDate } from '../glossary';
import { createFinder } from '../match/find';
import type { Mention } from '../mention';
import type { Pack } from '../pack/pack';
import { createCues } from './cues';
import { judgeMentions } from './judge';
import { isInsideLongerName } from './longer-names';
import { chooseMarks, type DensityLevel } from './marks';
import { findFault } from './plausible';
import { cutRuns, findRuns } from './runs';
import { createSetting, type RoleSpan, type Setting } from './setting';
import { type Join, joinShortNames } from './short-names';
import { chooseLongest, createLibrary, gatherSpans, type Span, splitNationFromName } from './spans';
import { wordAt } from './words';

export type { Definition } from '../article-definitions/definition';

/** An article to be read. */
export interface ArticleText {
  /** The text; "\n" separates blocks. */
  readonly text: string;
  /** Language, BCP 47. */
  readonly lang: string;
  readonly date?: PartialDate;
  readonly site?: string;
  /** Parts that are not running prose, UTF-16 offsets. */
  readonly spans?: readonly RoleSpan[];
}

/** What reading an article gave. */
export interface Reading {
  /** Every mention, in order of the text; `marked` at the default density. */
  readonly mentions: readonly Mention[];
  /** What the article itself says of its names, in order of the text. */
  readonly definitions: readonly Definition[];
  /** Short names joined to the full name they stand for, in order of the text, with or without an entry. */
  readonly joins: readonly ShortName[];
}

/** A short name and the full name of the same article it stands for. UTF-16 offsets, `end` exclusive. */
export interface ShortName {
  readonly start: number;
  readonly end: number;
  readonly full: { readonly start: number; readonly end: number };
}

const defaultLevel: DensityLevel = 'some';

const coverWords = (count: number, spans: readonly Span[]): ((word: number) => Span | undefined) => {
  const covering = new Int32Array(count);
  spans.forEach((span, index) => {
    covering.fill(index + 1, span.first, span.last + 1);
  });
  return (word) => spans[(covering[word] ?? 0) - 1];
};

/** Joins and introduced acronyms as pairs of places; the full name is where the article first prints it. */
const describeJoins = (
  { words, text }: Setting,
  joins: Iterable<Join>,
  mentions: readonly Mention[],
  definitions: readonly Definition[],
): ShortName[] => {
  const fullByKey = new Map<string, ShortName['full']>();
  const found = [...joins].map(({ first, last, bearing: { bearer } }) => {
    const full = fullByKey.get(bearer.key) ?? {
      start: words.start[bearer.first] ?? 0,
      end: words.end[bearer.last] ?? 0,
    };
    fullByKey.set(bearer.key, full);
    return { start: words.start[first] ?? 0, end: words.end[last] ?? 0, full };
  });
  const acronyms = new Map(definitions.flatMap((it) => (it.kind === 'acronym' ? [[it.name, it.quote] as const] : [])));
  const taken = new Set(found.map(({ start }) => start));
  for (const { start, end } of mentions) {
    const full = acronyms.get(text.slice(start, end));
    if (full && !taken.has(start) && full.start !== start) found.push({ start, end, full });
  }
  return found.sort((a, b) => a.start - b.start);
};

/** What a reader may choose about reading. */
export interface ReadingOptions {
  /** Whether words for what comes from a country ("Chinese") are mentions of it; they say little and are many. */
  readonly demonyms?: boolean;
}

/** Reads an article with these packs, whose order is their order of authority. */
export const readArticle = (
  article: ArticleText,
  packs: readonly Pack[],
  { demonyms = false }: ReadingOptions = {},
): Reading => {
  const setting = createSetting(article.text, article.lang, article.spans);
  const library = createLibrary(packs);
  const found = gatherSpans(setting, createFinder(packs).find(article.text), library);

  const demonymWords = new Set(
    found
      .filter(({ senses }) => senses.some(({ candidate }) => candidate.kind === 'demonym'))
      .map(({ first }) => first),
  );
  const weak = new Set<Span>();
  const possible: Span[] = [];
  for (const span of found) {
    const faults = span.senses.map((sense) => findFault(setting, span, sense));
    const senses = span.senses.filter((_, index) => faults[index] !== 'out');
    if (senses.length === 0) continue;
    const kept = { ...span, senses };
    if (faults.every((fault) => fault !== undefined)) weak.add(kept);
    possible.push(kept);
  }
  const longest = chooseLongest(setting, splitNationFromName(possible));
  const longestAt = coverWords(setting.words.count, longest);
  const chosen = longest.filter((span) => !isInsideLongerName(setting, span, longestAt));
  const spanAt = coverWords(setting.words.count, chosen);
  // A sentence's capital on a name that the article also prints in mid-sentence is a name's capital.
  const firm = new Set(
    chosen.filter((span) => !weak.has(span)).map((span) => article.text.slice(span.start, span.end)),
  );
  for (const span of weak) if (firm.has(article.text.slice(span.start, span.end))) weak.delete(span);

  const runs = cutRuns(setting, findRuns(setting), (first) => {
    const span = spanAt(first);
    const isName =
      span?.first === first && span.senses.every(({ entry }) => !/^(person|office|role)$/.test(entry.type));
    return isName ? span.last : undefined;
  });
  const joins = joinShortNames(setting, runs, {
    chosenAt: spanAt,
    swallowedAt: longestAt,
    isDemonym: (word) => demonymWords.has(word),
  });
  const definitions = findDefinitions(setting, runs, spanAt);
  const introduced = new Set(definitions.flatMap((it) => (it.kind === 'acronym' ? [it.name] : [])));
  for (const [word, { last }] of joins)
    if (word === last && introduced.has(wordAt(setting.words, word))) joins.delete(word);
  const mentions = judgeMentions({
    setting,
    chosen,
    spanAt,
    weak,
    runs,
    joins,
    definitions,
    countCues: createCues(setting),
    demonyms,
  });
  const marked = new Set(chooseMarks(mentions, { text: article.text, spans: article.spans ?? [] }, defaultLevel));
  return {
    mentions: mentions.map((mention) => ({ ...mention, marked: marked.has(mention) })),
    definitions,
    joins: describeJoins(setting, joins.values(), mentions, definitions),
  };
};
