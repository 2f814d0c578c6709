/**
 * Joins short names to the full names of the same article: surnames, companies without their legal form, initials, titles
 * and heads after "the". Also says where a short name belongs to someone no glossary has, so that a town or a company of
 * that name is not marked.
 */
import { type Bearers, type Bearing, createBearers } from './bearers';
import { isVersioned, type KnownSpans, registerFullNames, textOf } from './full-names';
import type { SpanAt } from './longer-names';
import { actsAsPerson, isBodyWord, type Run } from './runs';
import type { Sense } from './sense';
import { isOrdinary, type Setting } from './setting';
import type { Span } from './spans';
import { bodyHeads } from './vocabulary/bodies';
import { placePrepositions } from './vocabulary/common';
import { givenNames } from './vocabulary/given-names';
import { gaps, isCapital, isInitial, isJoined, isOn, isPrintedOn, shapes, smallAt, wordAt } from './words';
import { isQuoted } from './works';

/** A short name that stands for a full name of the article. */
export interface Join {
  /** Word indices of the short name, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly bearing: Bearing<Sense>;
}

const isPlace = (sense: Sense): boolean => sense.group === 'places';

/** Whether a place sense stands after "in", "from" and the like, where a surname hardly does. */
const isPlaceThere = ({ words }: Setting, { first, senses }: Span): boolean =>
  isOn(words, first - 1, placePrepositions) && senses.some((sense) => isPlace(sense) && sense.name.prior >= 0.7);

const followsThe = ({ words }: Setting, word: number): boolean =>
  words.gap[word] === gaps.space &&
  smallAt(words, word - 1) === 'the' &&
  // "Veterans Against the War" names no war.
  !(isJoined(words, word - 1) && words.shape[word - 2] === shapes.title);

/** Whether a glossary's own meaning of a single word stands against a join by its head or a part. */
const hasOwnMeaning = (span: Span | undefined): boolean =>
  span?.senses.some(({ name }) => name.case !== 'any' && name.prior >= 0.5) ?? false;

/** Whether a surname is a word for one of a kind: "mixed a Santorum.", not "an Obama voter". */
const isOneOfThem = ({ words }: Setting, word: number): boolean =>
  /^an?$/.test(smallAt(words, word - 1)) && words.gap[word] === gaps.space && (words.gap[word + 1] ?? 0) > gaps.and;

type Find = Bearers<Sense>['find'];

const joinLone = (setting: Setting, run: Run, spans: KnownSpans, find: Find): Bearing<Sense> | undefined => {
  const { words } = setting;
  const word = run.last;
  const span = spans.spanAt(word);
  if (span && (span.first < span.last || isPlaceThere(setting, span) || spans.isCuedPlace(span))) return undefined;
  if (!isCapital(words, word)) return undefined;
  // "a bar called The Woods": a name of its own, as is "Forum for Democracy".
  const before = wordAt(words, word - 1);
  if (before === 'The' && !isInitial(words, word - 1) && isJoined(words, word)) return undefined;
  const opensAsWord = isInitial(words, word) && isOrdinary(setting, word);
  if (opensAsWord && !run.isTitled && !actsAsPerson(words, word)) return undefined;
  const start = words.start[word] ?? 0;
  const isEarly = (words.block[word] ?? 0) <= 2 || start < 400;
  const looksAhead = isEarly || setting.hasRole(start, 'caption') || setting.hasRole(start, 'heading');
  const short = wordAt(words, word);
  // A word that means nothing else may also come before the full name, as in a caption higher up.
  const bearing = find(short, word, true);
  if (!bearing || bearing.bearer.last === word) return undefined;
  const means = span?.senses.some(({ entry }) => entry !== bearing.bearer.known?.entry) ?? isOrdinary(setting, word);
  // "Jordan" is the country, whoever is called so further down.
  const isNation = span?.senses.some(({ entry: { type } }) => type === 'country');
  if (bearing.isAhead && means && (isNation || !looksAhead)) return undefined;
  switch (bearing.kind) {
    case 'given':
      return span || !isPrintedOn(words, word, givenNames) || bearing.rivals > 0 ? undefined : bearing;
    case 'initials':
      return words.shape[word] !== shapes.upper || bearing.rivals > 0 ? undefined : bearing;
    case 'head':
      // "Georgia Power" is not called Georgia.
      return span?.senses.some(({ entry: { type } }) => /^(country|region)$/.test(type)) ? undefined : bearing;
    case 'tail':
      return hasOwnMeaning(span) || /^(for|in|at)$/.test(before) ? undefined : bearing;
    case 'headword':
      return followsThe(setting, word) &&
        !(wordAt(words, word + 1) === 'of' && isCapital(words, word + 2)) &&
        bearing.rivals === 0 &&
        !bearing.isAhead &&
        !hasOwnMeaning(span)
        ? bearing
        : undefined;
    case 'title':
    case 'part':
      return undefined;
    case 'surname':
      return isOneOfThem(setting, word) || isQuoted(setting, word, word) ? undefined : bearing;
    default:
      return bearing;
  }
};

/** The person of the article whose office a run such as "the Prime Minister" names. */
const joinTitle = (setting: Setting, run: Run, find: Find): Join | undefined => {
  if (run.core <= run.last || !followsThe(setting, run.first)) return undefined;
  const bearing = find(textOf(setting, run.first, run.last), run.first);
  if (bearing?.kind !== 'title' || bearing.rivals > 0) return undefined;
  return { first: run.first, last: run.last, bearing };
};

/** A longer name printed again, in full or in part, or a surname before what is called after its bearer. */
const joinPart = (setting: Setting, run: Run, spanAt: SpanAt, find: Find): Join | undefined => {
  const { words } = setting;
  const { core, last, kind } = run;
  if (isVersioned(setting, last)) return undefined;
  const bearing = find(textOf(setting, core, last), core);
  if (bearing?.kind === 'part' && bearing.rivals === 0) return { first: core, last, bearing };
  const opening = find(wordAt(words, core), core);
  if (opening?.kind === 'initials' && opening.rivals === 0 && words.shape[core] === shapes.upper && !spanAt(core))
    return { first: core, last: core, bearing: opening };
  if (kind !== 'name' || isBodyWord(words, last) || spanAt(core)) return undefined;
  // Where family names come first, the same word opens other people's names: "Wong Kwok-kin".
  if (words.gap[last] === gaps.hyphen || wordAt(words, core).length < 5) return undefined;
  return opening?.kind === 'surname' && opening.rivals === 0 && !isOrdinary(setting, core)
    ? { first: core, last: core, bearing: opening }
    : undefined;
};

/** A single name that nothing explains may at least come again. */
const registerAgain = (setting: Setting, bearers: Bearers<Sense>, word: number): void => {
  const { words } = setting;
  if (isOrdinary(setting, word) || (isInitial(words, word) && words.shape[word] !== shapes.upper)) return;
  const name = wordAt(words, word);
  const isNumbered = words.gap[word + 1] === gaps.hyphen && words.shape[word + 1] === shapes.digits;
  if (isNumbered || isOn(words, word, bodyHeads) || /['’]/.test(name)) return;
  bearers.register(name, 'again', { key: name, first: word, last: word, kind: 'name' });
};

/** All joins of an article, by the first word of the short name. Linear in words and runs. */
export const joinShortNames = (setting: Setting, runs: readonly Run[], spans: KnownSpans): Map<number, Join> => {
  const { block } = setting.words;
  const bearers = createBearers<Sense>((word) => block[word] ?? 0);
  const { lone, unknown, chains, fuller } = registerFullNames(setting, runs, spans, bearers);
  const { find } = bearers;
  const joins = new Map<number, Join>();
  const add = (first: number, last: number, bearing: Bearing<Sense>): void => {
    joins.set(first, { first, last, bearing });
  };
  for (const run of lone) {
    const bearing = joinLone(setting, run, spans, find);
    if (bearing) {
      add(run.last, run.last, bearing);
      bearers.confirm(wordAt(setting.words, run.last), bearing);
    } else if (!spans.spanAt(run.last)) registerAgain(setting, bearers, run.last);
  }
  for (const bearer of fuller) add(bearer.first, bearer.last, { bearer, kind: 'part', rivals: 0, isAhead: false });
  for (const { first, last } of chains) {
    const bearing = find(textOf(setting, first, last), first);
    if (bearing?.kind === 'part' && bearing.rivals === 0 && !spans.spanAt(last)) add(first, last, bearing);
  }
  for (const run of unknown) {
    const join = joinPart(setting, run, spans.spanAt, find);
    if (join) joins.set(join.first, join);
  }
  for (const run of runs) {
    const join = joinTitle(setting, run, find);
    if (join && !joins.has(join.first)) joins.set(join.first, join);
  }
  return joins;
};
