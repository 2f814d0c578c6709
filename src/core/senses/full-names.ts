/**
 * The full names an article prints, known to a glossary or not, and the short forms each of them may take further down:
 * surname, given name, title, initials, head word, parts. Registers them; resolving is short-names.ts.
 */
import { initialsOf } from '../article-definitions/acronyms';
import { groupOf } from '../glossary';
import type { Bearer, Bearers } from './bearers';
import type { SpanAt } from './longer-names';
import { isTitleWord, type Run } from './runs';
import type { Sense } from './sense';
import { isOrdinary, type Setting } from './setting';
import type { Span } from './spans';
import { bodyHeads, companyEndings, legalForms } from './vocabulary/bodies';
import { givenNames } from './vocabulary/given-names';
import { wordList } from './vocabulary/word-list';
import type { Weigher } from './weigher';
import { gaps, isInitial, isOn, isPrintedOn, shapes, wordAt } from './words';

/** What glossaries know at a word. */
export interface KnownSpans {
  /** The span that stands there. */
  readonly spanAt: SpanAt;
  /** The longest span there, even one that is a piece of a longer name. */
  readonly swallowedAt: SpanAt;
  /** The senses at a span by their share, best first. */
  readonly score: Weigher['score'];
  /** The one sense that surely stands at a span, if any. */
  sure(span: Span): Sense | undefined;
  /** Whether words near a span say that it is a place there. */
  isCuedPlace(span: Span): boolean;
  /** Whether the word alone says what comes from a country. */
  isDemonym(word: number): boolean;
}

/** The letters from one word to another, as printed. */
export const textOf = ({ words, text }: Setting, first: number, last: number): string =>
  text.slice(words.start[first], words.end[last]);

/** Titles that alone, after "the", mean the one who bears them in this article. */
const lastingTitles = wordList('lasting');

/** What, with "of" and a name, is mostly called by that name alone: "Republic of Kiribati", "Church of Scientology". */
const namesakes = wordList('namesakes');

/** Words that tell halves of a land apart and may stand for one of them. */
const quarters = wordList('quarters');

const connectors = wordList('connectors');

/** What follows the surname of a son called after his father. */
const juniors = wordList('juniors');

/** Surnames an entry is listed with: not always the last word (Xi Jinping). */
const surnamesOf = ({ entry }: Sense): string[] =>
  entry.names.filter((name) => name.kind === 'surname').map((name) => name.text);

/** Whether a run can be a person by words that are neither of the language nor acronyms; villages pass too, and do no harm. */
export const isPersonLike = (setting: Setting, run: Run): boolean => {
  if (run.kind === 'person') return true;
  if (run.kind === 'body' || run.last - run.core > 3) return false;
  for (const word of [run.core, run.last])
    if (setting.words.shape[word] !== shapes.title || isOrdinary(setting, word)) return false;
  return true;
};

/** The office in a run before its core ("Prime Minister" of "British Prime Minister Jane Doe"), or undefined. */
const titleOf = (setting: Setting, run: Run): string | undefined => {
  let first = run.core;
  while (first > run.first && isTitleWord(setting.words, first - 1)) first -= 1;
  if (first >= run.core || !isOn(setting.words, run.core - 1, lastingTitles)) return undefined;
  return textOf(setting, first, run.core - 1);
};

/** Someone or something a glossary knows, as a bearer of the words from one to another. */
const bearerOf = (known: Sense, first: number, last: number): Bearer<Sense> => ({
  key: known.key,
  known,
  first,
  last,
  kind: known.entry.type === 'person' ? 'person' : 'body',
});

const registerPerson = (setting: Setting, bearers: Bearers<Sense>, bearer: Bearer<Sense>): void => {
  const { words } = setting;
  const surnames = new Set(bearer.known ? surnamesOf(bearer.known) : []);
  // "John Roe Jr." is Mr Roe.
  const end = bearer.last - (isOn(words, bearer.last, juniors) ? 1 : 0);
  // The "Duke of York" is not called York.
  if (wordAt(words, end - 1) !== 'of') surnames.add(wordAt(words, end));
  // "Han Dong-hoon" is Mr Han, "Jane Roe-Doe" is also Ms Roe.
  if (words.gap[bearer.last] === gaps.hyphen)
    surnames.add(wordAt(words, words.shape[bearer.last] === shapes.lower ? bearer.first : bearer.last - 1));
  for (const surname of surnames) bearers.register(surname, 'surname', bearer);
  const given = wordAt(words, bearer.first);
  if (!surnames.has(given)) bearers.register(given, 'given', bearer);
};

/** Whether a number follows a name as its version. */
export const isVersioned = ({ words }: Setting, last: number): boolean =>
  words.owns[last] === 0 && words.shape[last + 1] === shapes.digits && words.gap[last + 1] === gaps.space;

/** Parts of two words and more at either end of a longer name. Names of more than seven words give none. */
const registerParts = (setting: Setting, bearers: Bearers<Sense>, bearer: Bearer<Sense>): void => {
  const { first, last } = bearer;
  // "Internet Explorer 9" is not quite what "Internet Explorer 6" is.
  if (isVersioned(setting, last)) return;
  bearers.register(textOf(setting, first, last), 'part', bearer);
  if (last - first > 6) return;
  for (let cut = first + 1; cut < last; cut += 1)
    for (const part of [textOf(setting, cut, last), textOf(setting, first, cut)])
      bearers.register(part, 'part', bearer);
};

const allOrdinary = (setting: Setting, first: number, last: number): boolean => {
  for (let word = first; word <= last; word += 1) if (!isOrdinary(setting, word)) return false;
  return true;
};

const registerBody = (
  setting: Setting,
  bearers: Bearers<Sense>,
  bearer: Bearer<Sense>,
  isDemonym: KnownSpans['isDemonym'],
): void => {
  const { words } = setting;
  const { first, last } = bearer;
  if (last - first >= 2) {
    const initials = initialsOf(words, first, last);
    if (initials.length >= 3) bearers.register(initials, 'initials', bearer);
  }
  const isCompany = last > first && isOn(setting.words, last, companyEndings);
  if (isCompany && !isOrdinary(setting, first) && !isDemonym(first))
    bearers.register(wordAt(words, first), 'head', bearer);
  if (isCompany && last - first >= 2) bearers.register(textOf(setting, first, last - 1), 'part', bearer);
  // "Space Shuttle Endeavour", "Hurricane Katrina": after words of the language the last one is the name.
  const label = bearer.known?.entry.label;
  const isTail =
    last > first &&
    !isOrdinary(setting, last) &&
    !isOn(setting.words, last, bodyHeads) &&
    (label === undefined || label.includes(wordAt(words, last)));
  if (isTail && allOrdinary(setting, first, last - 1)) bearers.register(wordAt(words, last), 'tail', bearer);
  if (isOn(setting.words, last, bodyHeads)) bearers.register(wordAt(words, last), 'headword', bearer);
  else if (isOn(setting.words, first, bodyHeads)) bearers.register(wordAt(words, first), 'headword', bearer);
  if (isOn(setting.words, first, quarters) && bearer.known?.entry.type === 'country')
    bearers.register(wordAt(words, first), 'headword', bearer);
};

/** A name of a body that runs on through small words, as far as one such word: "Museum of Flight". */
export interface Chain {
  readonly first: number;
  readonly last: number;
}

/**
 * Registers the bodies whose name runs on through small words ("University of Southern Indiana"): initials at each length,
 * head and parts of the shortest, which is returned.
 */
const registerChain = (
  setting: Setting,
  bearers: Bearers<Sense>,
  runs: readonly Run[],
  { at, spanAt }: { readonly at: number; readonly spanAt: SpanAt },
): Chain | undefined => {
  const { words } = setting;
  const run = runs[at];
  if (!run) return undefined;
  const first = run.isTitled ? run.core : run.first;
  let last = run.last;
  let chain: Chain | undefined;
  for (let next = at + 1; next < runs.length && next <= at + 3; next += 1) {
    const following = runs[next];
    if (!following || following.first - last > 3 || following.first === last + 1 || words.owns[last] === 1) break;
    for (let word = last + 1; word <= following.first; word += 1) {
      if (words.gap[word] !== gaps.space) return chain;
      if (word < following.first && !isPrintedOn(words, word, connectors)) return chain;
    }
    if (last === run.last && /^(and|to|in)$/.test(wordAt(words, last + 1)) && run.kind !== 'body') break;
    last = following.last;
    const span = spanAt(last);
    const known =
      span && span.first <= first && span.last === last && span.senses.length === 1 ? span.senses[0] : undefined;
    const bearer: Bearer<Sense> = known
      ? bearerOf(known, first, last)
      : { key: textOf(setting, first, last), first, last, kind: 'body' };
    const initials = initialsOf(words, first, last);
    if (initials.length >= 3) bearers.register(initials, 'initials', bearer);
    const head = [run.last, first].find((word) => isOn(setting.words, word, bodyHeads));
    if (chain || head === undefined) continue;
    chain = { first, last };
    bearers.register(wordAt(words, head), 'headword', bearer);
    bearers.register(textOf(setting, first, last), 'part', bearer);
    if (run.last > first) bearers.register(textOf(setting, first, run.last), 'part', bearer);
    const isSame = run.last === first && isOn(setting.words, first, namesakes) && wordAt(words, first + 1) === 'of';
    if (isSame && following.first === last && !span) bearers.register(wordAt(words, last), 'tail', bearer);
  }
  return chain;
};

/** The last word of a run that is no legal form: those of "Dow Chemical Co Ltd" are in no glossary. */
const lastNamed = (setting: Setting, { core, last }: Run): number => {
  let end = last;
  while (end > core && isOn(setting.words, end, legalForms)) end -= 1;
  return end;
};

/** "Andy Warhol Foundation" names Andy Warhol in full, so that his surname may stand alone. */
const registerInnerPerson = (setting: Setting, bearers: Bearers<Sense>, run: Run, swallowedAt: SpanAt): void => {
  const span = swallowedAt(run.core);
  if (!span || span.first !== run.core || span.last >= run.last || span.first === span.last) return;
  const [sense, ...others] = span.senses;
  if (sense?.entry.type === 'person' && others.length === 0)
    registerPerson(setting, bearers, bearerOf(sense, span.first, span.last));
};

/** What one pass over the runs gives: the single words left to be resolved. Everything else is registered. */
export const registerFullNames = (
  setting: Setting,
  runs: readonly Run[],
  spans: KnownSpans,
  bearers: Bearers<Sense>,
): {
  readonly lone: readonly Run[];
  readonly unknown: readonly Run[];
  readonly chains: readonly Chain[];
  readonly fuller: readonly Bearer<Sense>[];
} => {
  const { words } = setting;
  const { spanAt, swallowedAt, isDemonym, sure } = spans;
  const lone: Run[] = [];
  const unknown: Run[] = [];
  const chains: Chain[] = [];
  const fuller: Bearer<Sense>[] = [];
  const surnames = new Set<string>();
  const register = (bearer: Bearer<Sense>, run: Run): void => {
    if (bearer.kind === 'person') {
      registerPerson(setting, bearers, bearer);
      const title = titleOf(setting, run);
      if (title !== undefined) bearers.register(title, 'title', bearer);
    } else registerBody(setting, bearers, bearer, isDemonym);
    registerParts(setting, bearers, bearer);
  };
  runs.forEach((run, index) => {
    const chain = registerChain(setting, bearers, runs, { at: index, spanAt });
    if (chain) chains.push(chain);
    const { core, last, kind } = run;
    if (core > last) return;
    registerInnerPerson(setting, bearers, run, swallowedAt);
    const whole = spanAt(last);
    // "Federal Deposit Insurance Corporation" is listed with its last word, "Dow Chemical Co Ltd" is not.
    const end = whole?.last === last ? last : lastNamed(setting, run);
    const span = spanAt(end);
    // What a glossary has at the end of a run stands by itself, or it would not have been chosen.
    const covers = span !== undefined && span.last === end;
    if (core === last && !(covers && span.first < span.last)) {
      lone.push(run);
      // "President Bush" is Bush further down, where no full name is printed.
      const [best] = covers && isOn(words, core - 1, lastingTitles) ? spans.score(span) : [];
      if (best?.sense.entry.type === 'person' && best.share >= 0.5)
        bearers.register(wordAt(words, last), 'surname', bearerOf(best.sense, last, last));
      return;
    }
    let sense = covers ? sure(span) : undefined;
    // A name with several meanings is neither known nor unknown.
    if (covers && !sense) return;
    const isSurname =
      sense?.entry.type === 'person' && span?.first === last && sense.entry.label !== wordAt(words, last);
    // "Maya Harris" is another Harris.
    if (isSurname && kind === 'person' && core < last) sense = undefined;
    const ending = swallowedAt(last);
    const first = sense && span ? span.first : core;
    // "Barack Hussein Obama": the ends are those of a person whose surname a glossary has.
    sense ??= ending?.senses.find(
      ({ entry }) => entry.type === 'person' && entry.label.split(' ')[0] === wordAt(words, core),
    );
    if (sense) {
      // "President Obama" as a listed name, or a surname after a body ("told MSNBC Cummings"), registers nothing: the full name does, wherever it stands.
      if (isSurname && first === last) {
        lone.push(run);
        return;
      }
      const bearer = bearerOf(sense, first, last);
      if (bearer.kind === 'person') surnames.add(wordAt(words, last));
      register(bearer, run);
      if (!covers) fuller.push(bearer);
      return;
    }
    // "Gloomy Google report": the word that opens the line is no part of the name.
    if (
      kind === 'name' &&
      isInitial(words, core) &&
      ending?.first === core + 1 &&
      ending.senses.every(({ entry }) => groupOf(entry.type) === 'bodies')
    )
      return;
    // "National Air" of "National Air and Space Museum" is half a name.
    const isHalf = runs[index + 1]?.first === last + 2 && wordAt(words, last + 1) === 'and' && kind !== 'person';
    if (!isHalf) unknown.push(run);
    // "Warhol Polaroids" after "Andy Warhol" names no second Polaroids.
    const isModified = kind === 'name' && surnames.has(wordAt(words, core));
    const opening = swallowedAt(core);
    // "English Wikipedia", "Google Moscow": a first word that means something is no given name.
    const isGiven = kind === 'person' || (!isDemonym(core) && opening?.first !== core);
    const isPerson = !isModified && isGiven && isPersonLike(setting, run);
    if (isPerson && (kind === 'person' || isPrintedOn(words, core, givenNames))) surnames.add(wordAt(words, last));
    register({ key: textOf(setting, core, last), first: core, last, kind: isPerson ? 'person' : kind }, run);
  });
  return { lone, unknown, chains, fuller };
};
