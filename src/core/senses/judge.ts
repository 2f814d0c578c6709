/**
 * From places, joins and definitions to mentions: one entry each with its confidence and reasons, or silence. The order of
 * authority is here: the article's own definition, then its full names, then the senses of the glossaries.
 */
import { articleGlossary, type Definition } from '../article-definitions/definition';
import type { EntryType } from '../glossary';
import type { EntryAddress, Mention } from '../mention';
import { confidenceOf, givenFrom, resolved } from './confidence';
import type { CountCues } from './cues';
import type { SpanAt } from './longer-names';
import { type CountryShare, countCountries, fitsCountry } from './national';
import type { Run } from './runs';
import { type Scored, type Support, scoreSenses } from './score';
import type { Setting } from './setting';
import type { Join } from './short-names';
import type { Sense, Span } from './spans';
import { createTeams } from './teams';
import { gaps, wordAt } from './words';

/** All that judging needs of one article. */
export interface Judged {
  readonly setting: Setting;
  readonly chosen: readonly Span[];
  readonly spanAt: SpanAt;
  readonly weak: ReadonlySet<Span>;
  readonly runs: readonly Run[];
  readonly joins: ReadonlyMap<number, Join>;
  readonly definitions: readonly Definition[];
  readonly countCues: CountCues;
  /** Whether words for what comes from a country ("Chinese") are mentions of it. */
  readonly demonyms: boolean;
}

const addressOf = (sense: Sense): EntryAddress => ({ glossary: sense.glossary, entry: sense.entry.id });

const createSupport = (chosen: readonly Span[], country: CountryShare): Support => {
  const sure = new Map<string, string>();
  for (const { senses } of chosen) {
    const [sense, ...others] = senses;
    if (sense && others.length === 0 && sense.name.prior >= 0.8)
      sure.set(`${sense.glossary}:${sense.entry.id}`, sense.entry.label);
  }
  return {
    related: (sense) => (sense.entry.related ?? []).flatMap((id) => sure.get(`${sense.glossary}:${id}`) ?? []),
    country: country.of,
  };
};

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly address: EntryAddress;
  readonly label: string;
  readonly type: EntryType;
  readonly confidence: number;
  readonly why: readonly string[];
  readonly also?: readonly EntryAddress[];
}

const typeOfDefinition = (run: Run | undefined): EntryType =>
  run?.kind === 'person' ? 'person' : run?.kind === 'body' ? 'organisation' : 'idea';

/** A single word naming a person needs the full name, a title or a glossary that vouches for it. */
const isBareSurname = (span: Span, { name, entry, candidate }: Sense, isTitled: boolean): boolean =>
  entry.type === 'person' &&
  span.first === span.last &&
  candidate.kind !== 'name' &&
  candidate.kind !== 'acronym' &&
  !isTitled &&
  name.prior < 0.9;

const whyFor = (setting: Setting, span: Span, scored: Scored): string[] => {
  const { name, entry } = scored.sense;
  const surface = setting.text.slice(span.start, span.end);
  const reasons = [...scored.why];
  if (name.kind === 'demonym') reasons.unshift(`“${surface}” is the word for what comes from ${entry.label}`);
  else if (span.senses.length > 1)
    reasons.unshift(`likelier here than ${span.senses.length - 1} other meaning${span.senses.length > 2 ? 's' : ''}`);
  else if (name.text === entry.label) reasons.unshift('the full name stands here');
  else reasons.unshift(`“${surface}” is a name of ${entry.label}`);
  return reasons;
};

/** All mentions of an article, in order of the text, none marked yet. */
export const judgeMentions = (judged: Judged): Mention[] => {
  const { setting, chosen, weak, runs, joins, definitions, countCues } = judged;
  const { words, text } = setting;
  const countryShare = countCountries(chosen);
  const support = createSupport(chosen, countryShare);
  const isTeam = createTeams(setting, judged.spanAt);
  const drafts: Draft[] = [];
  const senseByAddress = new Map<string, Sense>();
  for (const span of chosen)
    for (const sense of span.senses) senseByAddress.set(`${sense.glossary}:${sense.entry.id}`, sense);
  const acronyms = new Map<string, Definition>();
  for (const definition of definitions)
    if (definition.kind === 'acronym' && !acronyms.has(definition.name)) acronyms.set(definition.name, definition);
  const own = new Map<string, Definition>();
  for (const definition of definitions)
    if (definition.address?.glossary === articleGlossary && !own.has(definition.address.entry))
      own.set(definition.address.entry, definition);

  // "US State Department": the nation right before a body's name settles whose it is, here and further down.
  const cued = new Set<string>();
  const isCued = (span: Span, { entry, glossary }: Sense): boolean => {
    const key = `${glossary}:${entry.id}`;
    const before =
      span.first > 0 && (words.gap[span.first] ?? gaps.block) <= gaps.and ? judged.spanAt(span.first - 1) : undefined;
    if (
      entry.country !== undefined &&
      before?.senses.some((it) => it.entry.type === 'country' && it.entry.country === entry.country)
    )
      cued.add(key);
    return cued.has(key);
  };
  const taken = new Uint8Array(words.count);
  const titled = new Set(runs.filter((run) => run.isTitled).map((run) => run.core));

  const draftKnown = (first: number, last: number, sense: Sense, confidence: number, why: readonly string[]): void => {
    drafts.push({
      start: words.start[first] ?? 0,
      end: words.end[last] ?? 0,
      address: addressOf(sense),
      label: sense.entry.label,
      type: sense.entry.type,
      confidence,
      why,
    });
  };
  const draftOwn = (
    first: number,
    last: number,
    definition: Definition,
    run: Run | undefined,
    why: readonly string[],
  ): void => {
    if (!definition.address) return;
    drafts.push({
      start: words.start[first] ?? 0,
      end: words.end[last] ?? 0,
      address: definition.address,
      label: definition.kind === 'acronym' ? definition.text : definition.name,
      type: definition.kind === 'acronym' ? 'organisation' : typeOfDefinition(run),
      confidence: definition.isSafe ? 0.9 : 0.7,
      why,
    });
  };

  const judgeSpan = (span: Span): void => {
    const surface = text.slice(span.start, span.end);
    const acronym = acronyms.get(surface);
    if (acronym?.address) {
      const sense = senseByAddress.get(`${acronym.address.glossary}:${acronym.address.entry}`);
      const why = [`the article introduces ${surface} as “${acronym.text}”`];
      if (sense) draftKnown(span.first, span.last, sense, resolved.acronym, why);
      else draftOwn(span.first, span.last, acronym, undefined, why);
      return;
    }
    const join = joins.get(span.first);
    if (join && join.last >= span.last) return;
    const isTitled = titled.has(span.first);
    const senses = span.senses.filter(
      (sense) =>
        !isBareSurname(span, sense, isTitled) && (isCued(span, sense) || fitsCountry(sense, surface, countryShare)),
    );
    if (senses.length === 0) return;
    const scored = scoreSenses({ ...span, senses }, countCues, support);
    const [best, second] = scored;
    if (!best) return;
    if (best.sense.candidate.kind === 'demonym' && !judged.demonyms) return;
    // A nation that plays is its team, which is another entry or none.
    if (/^(country|city|region)$/.test(best.sense.entry.type) && isTeam(span)) return;
    const confidence = confidenceOf(setting, span, best, weak.has(span));
    const also = scored.slice(1).filter((it) => it.share > best.share * 0.5);
    const isDoubtful = second !== undefined && second.share > best.share * 0.5;
    if (confidence < givenFrom && !(isDoubtful && confidence + second.share > givenFrom)) return;
    drafts.push({
      start: span.start,
      end: span.end,
      address: addressOf(best.sense),
      label: best.sense.entry.label,
      type: best.sense.entry.type,
      confidence,
      why: whyFor(setting, span, best),
      ...(also.length > 0 ? { also: also.map((it) => addressOf(it.sense)) } : {}),
    });
  };

  for (const span of chosen) {
    judgeSpan(span);
    taken.fill(1, span.first, span.last + 1);
  }
  const runByEnd = new Map(runs.map((run) => [run.last, run]));
  for (const { first, last, bearing } of joins.values()) {
    if (acronyms.has(wordAt(words, first))) continue;
    const full = text.slice(words.start[bearing.bearer.first], words.end[bearing.bearer.last]);
    const { known, key } = bearing.bearer;
    const base = bearing.isAhead ? resolved.ahead : bearing.rivals > 0 ? resolved.rivalled : resolved[bearing.kind];
    const why = [`short for ${full}, named ${bearing.isAhead ? 'further down' : 'earlier'} in this article`];
    const definition = own.get(key);
    if (known) draftKnown(first, last, known, base, why);
    else if (definition) draftOwn(first, last, definition, runByEnd.get(bearing.bearer.last), why);
  }
  for (const run of runs) {
    if (run.core > run.last || taken[run.last] === 1 || joins.has(run.last)) continue;
    const surface = text.slice(words.start[run.core], words.end[run.last]);
    const acronym = run.core === run.last ? acronyms.get(surface) : undefined;
    const definition = definitionOf(run, surface);
    if (acronym?.address) {
      const sense = senseByAddress.get(`${acronym.address.glossary}:${acronym.address.entry}`);
      const why = [`the article introduces ${surface} as “${acronym.text}”`];
      if (sense) draftKnown(run.core, run.last, sense, resolved.acronym, why);
      else draftOwn(run.core, run.last, acronym, run, why);
    } else if (definition) draftOwn(run.core, run.last, definition, run, ['the article itself says what this is']);
  }
  drafts.sort((a, b) => a.start - b.start);
  return drafts.map(({ address, start, end, ...rest }) => ({
    ...address,
    start,
    end,
    surface: text.slice(start, end),
    ...rest,
    marked: false,
  }));

  function definitionOf(run: Run, surface: string): Definition | undefined {
    for (const definition of definitions)
      if (definition.start === words.start[run.core] && definition.name === surface)
        return own.get(definition.address?.entry ?? '');
    return undefined;
  }
};
