/**
 * Reads an article: from names found to mentions with the one entry that fits, or silence. What the text itself defines
 * comes first, then full and short names, then senses. Everything is linear in the text.
 */
import type { Definition } from '../article-definitions/definition';
import { addressFor, findDefinitions } from '../article-definitions/find';
import type { PartialDate } from '../glossary';
import { createFinder } from '../match/find';
import type { Mention } from '../mention';
import type { Pack } from '../pack/pack';
import { givenFrom } from './confidence';
import { type Corrected, type Correction, createCorrected } from './corrections';
import { findInnerNames, type InnerName } from './inner-names';
import { judgeMentions } from './judge';
import { dropInner } from './outer-names';
import { findFault, isOutsideProse } from './plausible';
import { cutRuns, findRuns } from './runs';
import { createLibrary, type Sense } from './sense';
import { createSetting, type RoleSpan, type Setting } from './setting';
import { type Join, joinShortNames } from './short-names';
import { chooseLongest, gatherSpans, indexByWord, type Span, splitNationFromName } from './spans';
import { createTeams } from './teams';
import { listMissing } from './vocabulary/word-list';
import { createWeigher } from './weigher';
import { wordAt } from './words';

export type { Definition } from '../article-definitions/definition';
export type { Correction } from './corrections';

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
  /** Every mention, in order of the text. */
  readonly mentions: readonly Mention[];
  /** What the article itself says of its names, in order of the text. */
  readonly definitions: readonly Definition[];
  /** Names inside mentions of longer ones, in order of the text. */
  readonly inner: readonly InnerName[];
}

/** A reading with what it went through, for measuring. */
export interface CloseReading {
  readonly reading: Reading;
  readonly setting: Setting;
  /** Short names joined to full names, by the first word of the short name. */
  readonly joins: ReadonlyMap<number, Join>;
}

/** What a reader may choose about reading. */
export interface ReadingOptions {
  /** What the reader corrected, obeyed before anything else decides. */
  readonly corrections?: readonly Correction[];
}

interface Found {
  readonly spans: readonly Span[];
  /** Those whose writing alone does not make them names. */
  readonly weak: Set<Span>;
  /** Words that say what comes from a country. */
  readonly demonymWords: ReadonlySet<number>;
}

/** Finds names in a text with all senses they may have. */
type FindNames = (setting: Setting) => Span[];

const createNames = (packs: readonly Pack[]): FindNames => {
  const finder = createFinder(packs);
  const library = createLibrary(packs);
  return (setting) => gatherSpans(setting, finder.find(setting.text), library);
};

/** Answers which entry a full name belongs to. */
const createLook =
  (findNames: FindNames, lang: string) =>
  (name: string): Sense | undefined =>
    findNames(createSetting(name, lang)).find((span) => span.end - span.start === name.length)?.senses[0];

const isDemonym = (sense: Sense): boolean => sense.isDemonym;

const findSpans = (setting: Setting, findNames: FindNames, corrected: Corrected): Found => {
  const all = findNames(setting);
  const spans: Span[] = [];
  const weak = new Set<Span>();
  const demonymWords = new Set<number>();
  for (const found of all) {
    if (found.senses.some(isDemonym)) demonymWords.add(found.first);
    const span = corrected.isNone ? found : corrected.apply(found, setting.text.slice(found.start, found.end));
    if (!span || isOutsideProse(setting, span)) continue;
    let senses = span.senses;
    let isWeak = true;
    for (const sense of span.senses) {
      const fault = findFault(setting, span, sense);
      if (fault === undefined) isWeak = false;
      else if (fault === 'out') senses = senses.filter((it) => it !== sense);
    }
    if (senses.length === 0) continue;
    const kept = senses === span.senses ? span : { ...span, senses };
    if (isWeak) weak.add(kept);
    spans.push(kept);
  }
  return { spans, weak, demonymWords };
};

/** A sentence's capital on a name that the article also prints in mid-sentence is a name's capital. */
const strengthen = ({ text }: Setting, chosen: readonly Span[], weak: Set<Span>): void => {
  if (weak.size === 0) return;
  const firm = new Set(chosen.filter((span) => !weak.has(span)).map((span) => text.slice(span.start, span.end)));
  for (const span of weak) if (firm.has(text.slice(span.start, span.end))) weak.delete(span);
};

/** Reads an article with these packs, whose order is their order of authority, and keeps what it went through. */
export const readClosely = (
  article: ArticleText,
  packs: readonly Pack[],
  { corrections = [] }: ReadingOptions = {},
): CloseReading => {
  const missing = listMissing();
  if (missing.length > 0) throw new Error(`the vocabulary lacks ${missing}`);
  const setting = createSetting(article.text, article.lang, article.spans);
  const { words } = setting;
  const corrected = createCorrected(corrections, article.site);
  const findNames = createNames(packs);
  const { spans, weak, demonymWords } = findSpans(setting, findNames, corrected);
  const longest = chooseLongest(splitNationFromName(spans));
  const longestAt = indexByWord(words.count, longest);
  const wholeRuns = findRuns(setting);
  const chosen = dropInner(setting, longest, { spanAt: longestAt, runs: wholeRuns });
  const chosenAt = indexByWord(words.count, chosen);
  strengthen(setting, chosen, weak);

  const runs = cutRuns(setting, wholeRuns, (first) => {
    const span = chosenAt(first);
    const isName =
      span?.first === first && span.senses.every(({ entry }) => !/^(person|office|role)$/.test(entry.type));
    return isName ? span.last : undefined;
  });
  const weigher = createWeigher(setting, { chosen, longest, spanAt: chosenAt, date: article.date });
  const joins = joinShortNames(setting, runs, {
    ...weigher,
    spanAt: chosenAt,
    swallowedAt: longestAt,
    isDemonym: (word) => demonymWords.has(word),
  });
  const definitions = findDefinitions(setting, {
    runs,
    spanAt: chosenAt,
    likelyAt: (span) => weigher.score(span).flatMap(({ sense, share }) => (share >= givenFrom ? [sense] : [])),
    joinedAt: (first, last) => {
      const join = joins.get(first);
      const bearer = join?.bearing.bearer;
      // A full name that comes again is no short one.
      if (!bearer || join.last !== last || (first < last && bearer.last - bearer.first === last - first))
        return undefined;
      return { address: addressFor(bearer.known, bearer.key), isPerson: bearer.kind === 'person' };
    },
  });
  const introduced = new Set(definitions.flatMap((it) => (it.kind === 'acronym' ? [it.name] : [])));
  for (const [word, { last }] of joins) if (word === last && introduced.has(wordAt(words, word))) joins.delete(word);
  const teams = createTeams(setting, chosenAt, createLook(findNames, article.lang));
  const mentions = judgeMentions({
    setting,
    chosen,
    chosenAt,
    weak,
    runs,
    joins,
    definitions,
    weigher,
    teams,
    corrected,
  });
  return { reading: { mentions, definitions, inner: findInnerNames(spans, mentions) }, setting, joins };
};

/** Reads an article with these packs, whose order is their order of authority. */
export const readArticle = (article: ArticleText, packs: readonly Pack[], options?: ReadingOptions): Reading =>
  readClosely(article, packs, options).reading;
