/**
 * What an article itself says of its names: acronyms first, then phrases beside names. Each definition is addressed to the
 * entry of a glossary where one stands at the name, else to the article.
 */
import { groupOf } from '../glossary';
import type { EntryAddress } from '../mention';
import { type Place, placeOf } from '../senses/draft';
import type { SpanAt } from '../senses/longer-names';
import type { Run } from '../senses/runs';
import { addressOf, type Sense } from '../senses/sense';
import type { Setting } from '../senses/setting';
import { isEnglish, isOpener, wordsBetween } from '../senses/setting';
import type { Span } from '../senses/spans';
import { functionWords } from '../senses/vocabulary/common';
import { givenNames } from '../senses/vocabulary/given-names';
import { isPrintedOn, wordFrom } from '../senses/words';
import { findBracketedAcronyms } from './acronyms';
import { articleGlossary, type Definition, type DefinitionKind, slugOf } from './definition';
import type { Sort } from './heads';
import { type Phrase, phraseAfter, phraseAlias, phraseBefore, phraseIs } from './phrases';

const wordSet = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !functionWords.has(word)),
  );

/** Whether an entry is what a long form names: one of its names shares most words with it. */
const isNamedBy = (sense: Sense, long: string): boolean => {
  const wanted = wordSet(long);
  return [sense.entry.label, ...sense.entry.names.map((name) => name.text)].some((text) => {
    const words = wordSet(text);
    let shared = 0;
    for (const word of words) if (wanted.has(word)) shared += 1;
    return shared >= 2 && shared * 2 > Math.max(words.size, wanted.size);
  });
};

/** Whether what stands there is called a name, rather than a term or a word for what comes from a country. */
const isNameType = (span: Span): boolean =>
  span.senses.some(({ isDemonym, name, entry }) => !isDemonym && name.case !== 'any' && entry.type !== 'country');

const sortOfEntry = ({ entry }: Sense): Sort | 'happening' | undefined => {
  const group = groupOf(entry.type);
  if (entry.type === 'person') return 'person';
  return group === 'bodies' ? 'body' : group === 'places' ? 'place' : group === 'happenings' ? 'happening' : undefined;
};

/** Finds what stands beside a name and says what it is. */
const phraseFinders = [phraseAfter, phraseBefore, phraseIs, phraseAlias];

/** What surrounds definitions: the article's names, and what is known of them. */
export interface Names {
  readonly runs: readonly Run[];
  readonly spanAt: SpanAt;
  /** The senses that are likely at a span, best first. */
  likelyAt(span: Span): readonly Sense[];
  /** What a short name was joined to, by its words. */
  joinedAt(first: number, last: number): { readonly address: EntryAddress; readonly isPerson: boolean } | undefined;
}

/** The address of a sense, or of what only the article knows by a name. */
export const addressFor = (sense: Sense | undefined, name: string): EntryAddress =>
  sense ? addressOf(sense) : { glossary: articleGlossary, entry: slugOf(name) };

/** All definitions of an article, in order of the text. */
export const findDefinitions = (setting: Setting, { runs, spanAt, likelyAt, joinedAt }: Names): Definition[] => {
  const { words, text } = setting;
  const definitions: Definition[] = [];
  const define = (
    kind: DefinitionKind,
    { start, end }: Place,
    quote: Place,
    { address, isSafe }: Pick<Definition, 'isSafe'> & { readonly address: EntryAddress },
  ): void => {
    definitions.push({
      kind,
      name: text.slice(start, end),
      start,
      end,
      text: text.slice(quote.start, quote.end),
      quote,
      address,
      paragraph: (words.block[wordFrom(words, quote.start)] ?? 0) + 1,
      isSafe,
    });
  };

  for (const { short, long } of findBracketedAcronyms(words)) {
    const expansion = text.slice(long.start, long.end);
    const { first, last } = wordsBetween(words, long.start, long.end);
    const longSpan = spanAt(last);
    const covers = longSpan?.last === last && longSpan.first <= first + 1 && longSpan.first < last;
    const shortSpan = spanAt(wordFrom(words, short.start));
    const sense = covers ? likelyAt(longSpan)[0] : shortSpan?.senses.find((it) => isNamedBy(it, expansion));
    define('acronym', short, long, { address: addressFor(sense, expansion), isSafe: true });
  }

  // The phrases are English: in Portuguese "a Alemanha" after a comma is no apposition.
  if (!isEnglish(setting)) return definitions;

  const told = new Set<string>();
  const add = (first: number, run: Run, span: Span | undefined, phrase: Phrase): void => {
    const { last } = run;
    const place = placeOf(setting, first, last);
    const name = text.slice(place.start, place.end);
    const key = `${phrase.kind}:${name}`;
    if (told.has(key)) return;
    // A phrase about a person says nothing of a body, nor the other way round. A name that looks like a person's may have
    // been taken for a body of that name: then the article knows better than the glossary.
    const sense = (span ? likelyAt(span) : []).find((it) => {
      const sort = sortOfEntry(it);
      return sort === undefined || phrase.sort === undefined || sort === phrase.sort;
    });
    const joined = joinedAt(first, last);
    const isOfPerson = phrase.sort === 'person';
    /** Whether the name is of another sort than the phrase. */
    const isContrary = (): boolean => {
      if (joined) return isOfPerson !== joined.isPerson;
      if (span) return !sense && !(isOfPerson && isPrintedOn(words, first, givenNames));
      // "the state Supreme Court" is no state.
      return run.kind === (isOfPerson || (phrase.sort === 'place' && phrase.kind === 'role') ? 'body' : 'person');
    };
    // "The coach at the club in Springfield, a caricature," is no town: what is told of a place is a sort of place.
    const isOther = phrase.sort ? isContrary() : phrase.kind !== 'alias' && sense && sortOfEntry(sense) === 'place';
    if (isOther) return;
    told.add(key);
    const address = joined?.address ?? addressFor(sense, name);
    define(phrase.kind, place, placeOf(setting, phrase.first, phrase.last), { address, isSafe: phrase.isSafe });
  };
  for (const run of runs) {
    const first = Math.min(run.core, run.last);
    if (isOpener(words, first) || setting.casingAt(first) !== 'plain') continue;
    if (setting.hasRole(words.start[first] ?? 0, 'byline')) continue;
    const span = spanAt(run.last);
    const whole = span && span.last === run.last && span.first <= first ? span : undefined;
    if (span && (!whole || !isNameType(whole))) continue;
    if (first === run.last && !whole && !joinedAt(first, first)) continue;
    const from = whole?.first ?? first;
    for (const findPhrase of phraseFinders) {
      const phrase = findPhrase(setting, Math.min(run.first, from), run.last);
      if (phrase) add(from, run, whole, phrase);
    }
  }
  return definitions.sort((a, b) => a.quote.start - b.quote.start);
};
