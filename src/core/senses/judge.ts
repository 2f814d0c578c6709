/**
 * From places, joins and definitions to mentions: one entry each with its confidence and reasons, or silence. The order of
 * authority is here: the reader's correction, the article's own definition, its full names, then the glossaries' senses.
 */
import { articleGlossary, type Definition, slugOf } from '../article-definitions/definition';
import type { Mention, Reason } from '../mention';
import { confidenceOf, givenFrom, resolved } from './confidence';
import type { Corrected } from './corrections';
import { mentionEntry, mentionOwn, placeOf } from './draft';
import { textOf } from './full-names';
import type { SpanAt } from './longer-names';
import type { Run } from './runs';
import type { Scored } from './score';
import { addressOf, type Sense } from './sense';
import type { Setting } from './setting';
import type { Join } from './short-names';
import type { Span } from './spans';
import type { Teams } from './teams';
import { anybodys } from './vocabulary/titles';
import { wordList } from './vocabulary/word-list';
import type { Weigher } from './weigher';
import { isOn, wordAt } from './words';

/** All that judging needs of one article. */
export interface Judged {
  readonly setting: Setting;
  readonly chosen: readonly Span[];
  readonly chosenAt: SpanAt;
  readonly weak: ReadonlySet<Span>;
  readonly runs: readonly Run[];
  readonly joins: ReadonlyMap<number, Join>;
  readonly definitions: readonly Definition[];
  readonly weigher: Weigher;
  readonly teams: Teams;
  readonly corrected: Corrected;
}

/** A second sense this near to the best one makes the card say "may mean". */
const rivalShare = 0.5;

/** A single word naming a person needs the full name, a title or a glossary that vouches for it. */
const isBareSurname = (span: Span, { name, entry }: Sense, isTitled: boolean): boolean =>
  entry.type === 'person' &&
  span.first === span.last &&
  name.kind !== 'name' &&
  name.kind !== 'acronym' &&
  !isTitled &&
  name.prior < 0.9;

const isPlace = ({ entry: { type } }: Sense): boolean => type === 'country' || type === 'city' || type === 'region';
const isDemonym = (sense: Sense): boolean => sense.isDemonym;

/** Whether an English demonym is a noun in the plural: "the Belgians" may be a team, "Belgian" never is. */
const isNationals = (surface: string, { senses }: Span): boolean =>
  senses[0]?.name.lang === 'en' && /[aeinrt]s$/.test(surface);

/** What stands behind a surname in place of a title: "the Carter administration". */
const afterSurnames = wordList('after surnames');

const explain = (surface: string, span: Span, { sense: { entry }, why }: Scored): Reason[] => {
  const others = span.senses.length - 1;
  if (others > 0) return [['why_likelier', `${others}`], ...why];
  return [surface === entry.label ? ['why_full_name'] : ['why_name', surface, entry.label], ...why];
};

/** Of mentions in order, longer first, those that do not overlap an earlier one. */
const keepOutermost = (mentions: readonly Mention[]): Mention[] => {
  let end = -1;
  return mentions.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
};

/** All mentions of an article, in order of the text. */
export const judgeMentions = (judged: Judged): Mention[] => {
  const { setting, chosen, weak, runs, joins, definitions, weigher, corrected } = judged;
  const { words } = setting;
  // Of several definitions of a name the first counts.
  const backwards = [...definitions].reverse();
  const acronyms = new Map(backwards.flatMap((it) => (it.kind === 'acronym' ? [[it.name, it] as const] : [])));
  const own = new Map(
    backwards.flatMap((it) => (it.address?.glossary === articleGlossary ? [[it.address.entry, it] as const] : [])),
  );
  /** What the article itself says of a full name, as printed. */
  const ownOf = (name: string): Definition | undefined => (own.size > 0 ? own.get(slugOf(name)) : undefined);
  const ownByStart = new Map(definitions.map((it) => [it.start, it]));
  const introduced = new Set([...acronyms.values()].map((it) => it.address?.entry));
  const senses = new Map<string, Sense>();
  for (const span of chosen)
    for (const sense of span.senses)
      if (introduced.has(sense.entry.id) && !senses.has(sense.key)) senses.set(sense.key, sense);
  let runByEnd: Map<number, Run> | undefined;
  const runTo = (last: number): Run | undefined => {
    runByEnd ??= new Map(runs.map((run) => [run.last, run]));
    return runByEnd.get(last);
  };
  const titled = new Set(
    runs.filter((run) => run.isTitled && !isOn(words, run.core - 1, anybodys)).map((run) => run.core),
  );

  const judgeAcronym = (first: number, definition: Definition): Mention | undefined => {
    const why: Reason[] = [['why_introduced', definition.name, definition.text]];
    const sense = senses.get(`${definition.address?.glossary}:${definition.address?.entry}`);
    const place = placeOf(setting, first, first);
    if (sense) return mentionEntry(setting, place, sense, { confidence: resolved.acronym, why });
    return mentionOwn(setting, place, { definition, run: undefined, why });
  };

  const judgeSpan = (span: Span): Mention | undefined => {
    const { first, last } = span;
    const surface = setting.text.slice(span.start, span.end);
    // Words for what comes from a country ("Chinese") say little and are many.
    if (span.senses.every(isDemonym) && !isNationals(surface, span)) return undefined;
    const isTitled = titled.has(first) || isOn(words, last + 1, afterSurnames);
    const [only] = span.senses;
    if (only && !corrected.isNone && corrected.isChosen(surface, addressOf(only)))
      return mentionEntry(setting, span, only, { confidence: 1, why: [['why_chosen']] });
    const acronym = first === last ? acronyms.get(surface) : undefined;
    if (acronym) return judgeAcronym(first, acronym);
    const contrary = first < last ? ownOf(surface) : undefined;
    if (contrary) return mentionOwn(setting, span, { definition: contrary, run: runTo(last), why: [['why_article']] });
    if (joins.get(first)?.last === last) return undefined;
    const fitting = span.senses.filter((sense) => !isBareSurname(span, sense, isTitled));
    // A nation that plays is its team, which is another entry or none.
    const nation = fitting.find((it) => isPlace(it) && (!isDemonym(it) || isNationals(surface, span)))?.entry;
    const isTeam = nation !== undefined && judged.teams.isTeam(span);
    const team = isTeam ? judged.teams.teamOf(nation.label) : undefined;
    if (team && nation)
      return mentionEntry(setting, span, team, {
        confidence: resolved.team,
        why: [['why_plays', nation.label]],
      });
    const scored = weigher.score(span, isTeam ? fitting.filter((sense) => !isPlace(sense)) : fitting);
    const [best] = scored;
    if (!best || isDemonym(best.sense)) return undefined;
    // A second sign makes up for a capital that says nothing: a cue near, or a title before.
    const isWeak = weak.has(span) && !best.isCued && !isTitled;
    const confidence = confidenceOf(setting, span, best, { isWeak, isTitled });
    const rivals = scored.filter((it) => it !== best && it.share > best.share * rivalShare);
    const [second] = rivals;
    const isDoubtful = second && !isWeak && confidence + second.share > givenFrom;
    if (confidence < givenFrom && !isDoubtful) return undefined;
    return mentionEntry(setting, span, best.sense, {
      confidence,
      why: explain(surface, span, best),
      ...(second && { also: rivals.map((it) => addressOf(it.sense)) }),
    });
  };

  const judgeJoin = ({ first, last, bearing }: Join): Mention | undefined => {
    const { bearer, kind, isAhead, rivals } = bearing;
    const definition = bearer.known ? undefined : ownOf(bearer.key);
    const confidence = isAhead ? resolved.ahead : rivals > 0 ? resolved.rivalled : resolved[kind];
    if (!bearer.known && !definition) return undefined;
    const full = textOf(setting, bearer.first, bearer.last);
    const why: Reason[] = [[isAhead ? 'why_short_ahead' : 'why_short', full]];
    if (bearer.known) return mentionEntry(setting, placeOf(setting, first, last), bearer.known, { confidence, why });
    const run = runTo(bearer.last);
    return definition ? mentionOwn(setting, placeOf(setting, first, last), { definition, run, why }) : undefined;
  };

  const judgeRun = (run: Run): Mention | undefined => {
    const { core, last } = run;
    const acronym = core === last ? acronyms.get(wordAt(words, core)) : undefined;
    if (acronym) return judgeAcronym(core, acronym);
    const here = ownByStart.get(words.start[core] ?? -1);
    const definition = here?.end === words.end[last] ? own.get(here?.address?.entry ?? '') : undefined;
    if (!definition) return undefined;
    const place = placeOf(setting, core, last);
    return mentionOwn(setting, place, { definition, run, why: [['why_article']] });
  };

  const mentions: Mention[] = [];
  const add = (mention: Mention | undefined): void => {
    if (mention && !corrected.isSilenced(mention.surface, mention)) mentions.push(mention);
  };
  for (const span of chosen) add(judgeSpan(span));
  for (const join of joins.values()) add(judgeJoin(join));
  for (const run of runs)
    if (run.core <= run.last && !judged.chosenAt(run.last) && !joins.has(run.last) && !joins.has(run.core))
      add(judgeRun(run));
  return keepOutermost(mentions.sort((a, b) => a.start - b.start || b.end - a.end));
};
