/**
 * What an article itself says of its names: acronyms first, then phrases beside names. Each definition is addressed to the
 * entry of a glossary where one stands at the name, else to the article.
 */
import type { EntryAddress } from '../mention';
import type { SpanAt } from '../senses/longer-names';
import type { Run } from '../senses/runs';
import type { Setting } from '../senses/setting';
import { wordsBetween } from '../senses/setting';
import type { Sense, Span } from '../senses/spans';
import { calendarWords, functionWords } from '../senses/vocabulary/common';
import { wordAt } from '../senses/words';
import { findBracketedAcronyms } from './acronyms';
import { articleGlossary, type Definition, slugOf } from './definition';
import { type Phrase, phraseAfter, phraseBefore, phraseIs } from './phrases';

const addressOf = (sense: Sense): EntryAddress => ({ glossary: sense.glossary, entry: sense.entry.id });

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

const isNameType = (span: Span): boolean =>
  span.senses.some(
    ({ candidate, entry }) => candidate.kind !== 'demonym' && candidate.case !== 'any' && entry.type !== 'country',
  );

/** All definitions of an article, in order of the text. */
export const findDefinitions = (setting: Setting, runs: readonly Run[], spanAt: SpanAt): Definition[] => {
  const { words, text } = setting;
  const definitions: Definition[] = [];
  const paragraphOf = (word: number): number => (words.block[word] ?? 0) + 1;

  for (const { short, long } of findBracketedAcronyms(words)) {
    const name = text.slice(short.start, short.end);
    const expansion = text.slice(long.start, long.end);
    const { first, last } = wordsBetween(words, long.start, long.end);
    const longSpan = spanAt(last);
    const covers = longSpan && longSpan.last === last && longSpan.first <= first + 1 && longSpan.last > longSpan.first;
    const shortSpan = spanAt(wordsBetween(words, short.start, short.end).first);
    const sense = covers ? longSpan.senses[0] : shortSpan?.senses.find((it) => isNamedBy(it, expansion));
    definitions.push({
      kind: 'acronym',
      name,
      start: short.start,
      end: short.end,
      text: expansion,
      quote: long,
      address: sense ? addressOf(sense) : { glossary: articleGlossary, entry: slugOf(expansion) },
      paragraph: paragraphOf(first),
      isSafe: true,
    });
  }

  const told = new Set<string>();
  const add = (first: number, last: number, span: Span | undefined, phrase: Phrase | undefined): void => {
    if (!phrase) return;
    const start = words.start[first] ?? 0;
    const end = words.end[last] ?? 0;
    const name = text.slice(start, end);
    const key = `${phrase.kind}:${name}`;
    if (told.has(key)) return;
    told.add(key);
    const quote = { start: words.start[phrase.first] ?? 0, end: words.end[phrase.last] ?? 0 };
    const sense = span?.senses[0];
    definitions.push({
      kind: phrase.kind,
      name,
      start,
      end,
      text: text.slice(quote.start, quote.end),
      quote,
      address: sense ? addressOf(sense) : { glossary: articleGlossary, entry: slugOf(name) },
      paragraph: paragraphOf(phrase.first),
      isSafe: phrase.isSafe,
    });
  };
  for (const run of runs) {
    const first = Math.min(run.core, run.last);
    const letters = wordAt(words, first).toLowerCase();
    if (calendarWords.has(letters) || functionWords.has(letters) || setting.casingAt(first) !== 'plain') continue;
    if (setting.hasRole(words.start[first] ?? 0, 'byline')) continue;
    const span = spanAt(run.last);
    const whole = span && span.last === run.last && span.first <= first ? span : undefined;
    if (span && (!whole || !isNameType(whole))) continue;
    if (run.first === run.last && !whole) continue;
    const from = whole && whole.first >= run.first ? whole.first : first;
    add(from, run.last, whole, phraseAfter(setting, run.first, run.last));
    add(from, run.last, whole, phraseBefore(setting, run.first, run.last));
    add(from, run.last, whole, phraseIs(setting, run.last));
  }
  return definitions.sort((a, b) => a.quote.start - b.quote.start || a.start - b.start);
};
