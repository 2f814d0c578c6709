/**
 * Joins short names to the full names of the same article: surnames, companies without their legal form, initials. Also
 * says where a short name belongs to someone no glossary has, so that a town or a company of that name is not marked.
 */
import { initialsOf } from '../article-definitions/acronyms';
import { slugOf } from '../article-definitions/definition';
import { type Bearer, type Bearing, createBearers } from './bearers';
import type { SpanAt } from './longer-names';
import type { Run } from './runs';
import { isOrdinary, type Setting } from './setting';
import type { Sense, Span } from './spans';
import { companyEndings } from './vocabulary/bodies';
import { givenNames } from './vocabulary/given-names';
import { isCapital, isInitial, shapes, wordAt } from './words';

/** A short name that stands for a full name of the article. */
export interface Join {
  /** Word indices of the short name, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly bearing: Bearing<Sense>;
}

const placePrepositions = new Set(
  'in at from to near around across outside inside throughout via towards toward leaving visiting into of'.split(' '),
);

const isPlace = (sense: Sense): boolean => /^(country|region|city|place)$/.test(sense.entry.type);

/** Whether a place sense stands after "in", "from" and the like, where a surname hardly does. */
const isPlaceThere = (setting: Setting, span: Span | undefined): boolean => {
  if (!span?.senses.some((sense) => isPlace(sense) && sense.name.prior >= 0.7)) return false;
  const before = span.first - 1;
  return before >= 0 && placePrepositions.has(wordAt(setting.words, before).toLowerCase());
};

const textOf = ({ words, text }: Setting, first: number, last: number): string =>
  text.slice(words.start[first], words.end[last]);

/** Surnames an entry is listed with: not always the last word (Xi Jinping). */
const surnamesOf = ({ entry }: Sense): string[] =>
  entry.names.filter((name) => name.kind === 'surname').map((name) => name.text);

const isPersonLike = (setting: Setting, run: Run): boolean => {
  if (run.kind === 'person') return true;
  const { words } = setting;
  if (run.kind === 'body' || run.last - run.core > 3) return false;
  // Neither word is one of the language, nor an acronym: names of people, and of villages, which do no harm here.
  for (const word of [run.core, run.last])
    if (words.shape[word] !== shapes.title || isOrdinary(setting, word)) return false;
  return true;
};

const registerFull = (
  setting: Setting,
  bearers: ReturnType<typeof createBearers<Sense>>,
  bearer: Bearer<Sense>,
): void => {
  const { words } = setting;
  const { first, last, kind, known } = bearer;
  const lastWord = wordAt(words, last);
  if (kind === 'person') {
    const surnames = new Set([...(known ? surnamesOf(known) : []), lastWord]);
    for (const surname of surnames) bearers.register(surname, 'surname', bearer);
    const given = wordAt(words, first);
    if (!surnames.has(given)) bearers.register(given, 'given', bearer);
    return;
  }
  if (last - first >= 2) {
    const initials = initialsOf(words, first, last);
    if (initials.length >= 3) bearers.register(initials, 'initials', bearer);
  }
  if (kind === 'body' && companyEndings.has(lastWord.toLowerCase()) && !isOrdinary(setting, first)) {
    if (last - first >= 1) bearers.register(wordAt(words, first), 'head', bearer);
  } else if (kind === 'name') bearers.register(lastWord, 'part', bearer);
};

/** All joins of an article, by the first word of the short name. Linear in words and runs. */
export const joinShortNames = (setting: Setting, runs: readonly Run[], spanAt: SpanAt): Map<number, Join> => {
  const { words } = setting;
  const bearers = createBearers<Sense>();
  const lone: Run[] = [];
  for (const run of runs) {
    if (run.core > run.last) continue;
    const span = spanAt(run.last);
    const coversCore = span !== undefined && span.first <= run.core && span.last === run.last;
    if (run.core === run.last && !(coversCore && span.first < span.last)) {
      lone.push(run);
      continue;
    }
    const [sense, ...others] = coversCore ? span.senses : [];
    if (sense && span && others.length === 0) {
      const first = span.first;
      const kind = sense.entry.type === 'person' ? 'person' : 'body';
      // "President Obama" as a listed name registers nothing: the full name does, wherever it stands.
      if (kind === 'person' && run.core === run.last && sense.entry.label !== textOf(setting, first, run.last)) {
        lone.push(run);
        continue;
      }
      const key = `${sense.glossary}:${sense.entry.id}`;
      registerFull(setting, bearers, { key, known: sense, first, last: run.last, kind });
      continue;
    }
    const kind = isPersonLike(setting, run) ? 'person' : run.kind;
    const key = slugOf(textOf(setting, run.core, run.last));
    registerFull(setting, bearers, { key, first: run.core, last: run.last, kind });
  }

  const joins = new Map<number, Join>();
  for (const run of lone) {
    const word = run.last;
    const span = spanAt(word);
    if (span && span.first < span.last) continue;
    if (isPlaceThere(setting, span)) continue;
    const isLoose = isInitial(words, word) && isOrdinary(setting, word) && !run.isTitled;
    if (isLoose || !isCapital(words, word)) continue;
    const isEarly = (words.block[word] ?? 0) <= 1 || setting.hasRole(words.start[word] ?? 0, 'caption');
    const bearing = bearers.find(
      wordAt(words, word),
      word,
      isEarly || setting.hasRole(words.start[word] ?? 0, 'heading'),
    );
    if (!bearing) continue;
    if (bearing.kind === 'given' && (span || !givenNames.has(wordAt(words, word)) || bearing.rivals > 0)) continue;
    if (bearing.kind === 'part' && (span || isOrdinary(setting, word))) continue;
    if (bearing.kind === 'initials' && words.shape[word] !== shapes.upper) continue;
    joins.set(word, { first: word, last: word, bearing });
  }
  return joins;
};
