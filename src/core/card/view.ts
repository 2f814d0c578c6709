/**
 * What a card says, decided in one place and ready to be shown: the background makes it, a page only draws it. Survives
 * JSON. Every text is in the reader's or the glossary's language already; dates are partial dates; today is an argument.
 */
import type { Definition } from '../article-definitions/definition';
import { readAsOf } from '../dates';
import type { Entry, Group, PartialDate } from '../glossary';
import type { EntryAddress, Reason } from '../mention';
import type { Drawing } from '../pictures/drawing';
import type { MapPoint } from '../pictures/globe';
import { type CountryMap, locate, type Part } from '../pictures/locator';
import { languageOf, type MessageKey, type Say } from '../say';
import { addressOf, type EntryInGlossary, groupOfEntry } from './address';
import { type Direction, directionOf } from './direction';
import { firstSentence } from './first-sentence';
import type { MeaningView } from './from-dictionary';
import type { Run } from './initials';
import { type KindLine, writeKind } from './kind';
import { type Moment, momentOfArticle, momentSince } from './moments';
import { createLinks, createMore, describeRelated, type More, writeUpdated } from './more';
import { writeReason } from './reason';
import { createStrip, type TimeStrip } from './strip';
import { createTitle, isFamilyNameFirst, type Title } from './title';
import { typeset } from './typeset';
import { toMonth, writeShortDate } from './write-date';

export type { EntryInGlossary } from './address';

/** What the article itself says of a name: the part of a definition that a card needs. */
export type ArticleWords = Pick<Definition, 'kind' | 'text' | 'paragraph' | 'isSafe'>;

/** The article's own words as the card quotes them. */
interface Quote {
  readonly label: string;
  readonly text: string;
}

/** A flag, with what it shows in words. */
interface Flag {
  readonly drawing: Drawing;
  readonly label: string;
}

/** A locator map with its dot or ring, and what it shows in words. */
export interface MapView {
  readonly land: string;
  readonly home: string;
  readonly dot?: MapPoint;
  /** Whether the country in the middle is ringed. */
  readonly isRinged?: true;
  readonly label: string;
}

/** One of the things a name may mean. */
export interface SenseView extends EntryAddress {
  readonly group: Group;
  readonly label: string;
  readonly text: string;
  /** A sentence of the interface's that belongs to the text. */
  readonly remark?: string;
}

/** Where the card's text comes from. */
export interface SourceLine {
  readonly name: string;
  readonly licence?: string;
  /** When the text was last checked, as the card writes it: "Nov 2026". */
  readonly month?: string;
}

/** Everything a card shows, from top to bottom; `more` only when it is opened. What is absent or empty is not shown. */
export interface CardView {
  /** Absent when the name is known only from the article. */
  readonly address?: EntryAddress;
  readonly group?: Group;
  /** Language and direction of the card's text. */
  readonly lang: string;
  readonly dir: Direction;
  readonly title: string;
  /** How the title is said, respelt: "shee jin-PING". */
  readonly spoken?: string;
  readonly expansion?: readonly Run[];
  readonly flag?: Flag;
  /** Absent where there are senses: each has a line of its own. */
  readonly kind?: KindLine;
  readonly here?: Quote;
  readonly summary?: string;
  /** A sentence of the interface's that belongs to the summary. */
  readonly remark?: string;
  readonly map?: MapView;
  readonly strip?: TimeStrip;
  readonly moments: readonly Moment[];
  /** Two or more: the title "may mean" any of them, the first is likeliest. */
  readonly senses: readonly SenseView[];
  /** Of a word of the dictionary: its meanings, the best first. */
  readonly meanings?: readonly MeaningView[];
  /** A plain remark about the card itself. */
  readonly note?: string;
  readonly source: SourceLine;
  /** What the card says only when it is opened. */
  readonly more: More;
}

/** What a card is made of. */
export interface CardAsk extends EntryInGlossary {
  /** The name as the article prints it. */
  readonly surface: string;
  /** The article's date, when it has one. */
  readonly date?: PartialDate | undefined;
  readonly now: PartialDate;
  readonly say: Say;
  readonly definition?: ArticleWords | undefined;
  /** Other senses that are nearly as likely, best first. */
  readonly also?: readonly EntryInGlossary[] | undefined;
  /** What decided for this sense. */
  readonly why?: readonly Reason[] | undefined;
  /** The entries whose names stand inside this longer one. */
  readonly inner?: readonly EntryInGlossary[] | undefined;
  /** The entries it names as related. */
  readonly related?: readonly EntryInGlossary[] | undefined;
  /** The flag of `entry.country`, when there is one. */
  readonly flag?: Drawing | undefined;
  /** The map of `entry.country`, when there is one to show. */
  readonly map?: CountryMap | undefined;
}

/** Pictures are described in the reader's own language. */
const nameCountry = (code: string, say: Say): string =>
  new Intl.DisplayNames([languageOf(say).lang], { type: 'region', fallback: 'code' }).of(code.toUpperCase()) ?? code;

const writeSource = ({ entry, head, say }: CardAsk): SourceLine => ({
  name: entry.source?.name ?? head.name,
  licence: entry.source?.licence ?? head.licence,
  month: writeShortDate(toMonth(entry.updated), say),
});

const describeSense = (sense: EntryInGlossary): SenseView => ({
  ...addressOf(sense),
  group: groupOfEntry(sense.entry),
  label: sense.entry.label,
  text: typeset(firstSentence(sense.entry.summary), sense.head.lang),
});

/** The card of a name with several likely senses: each in two lines, the first with its reason. */
const createDoubtfulView = (ask: CardAsk, also: readonly EntryInGlossary[]): CardView => {
  const { head, surface, say, why = [] } = ask;
  const best = describeSense(ask);
  const [reason] = why;
  const fits = reason && { remark: say('card_fits_best', writeReason(reason, say)) };
  return {
    address: addressOf(ask),
    group: best.group,
    lang: head.lang,
    dir: directionOf(head.lang),
    title: surface,
    ...showMap(ask),
    moments: [],
    senses: [{ ...best, ...fits }, ...also.map(describeSense)],
    source: writeSource(ask),
    more: {
      moments: [],
      facts: [],
      inner: (ask.inner ?? []).map(describeRelated),
      related: [],
      why: why.map((reason) => writeReason(reason, say)),
      links: createLinks(ask.entry, head),
      updated: writeUpdated(ask.entry, say),
    },
  };
};

/** What to quote of the article: nothing when its words only repeat what stands above them. */
const quoteArticle = ({ entry, definition, say }: CardAsk, title: Title): Quote | undefined => {
  const above = [entry.label, title.text, title.expansion?.map(({ text }) => text).join('')];
  const isRepeated = above.some((line) => line?.toLowerCase() === definition?.text.toLowerCase());
  return definition && !isRepeated ? { label: say('card_here'), text: definition.text } : undefined;
};

/** The summary; its first sentence where the article has said the rest itself. */
const summarise = ({ entry, definition }: CardAsk, here: Quote | undefined): string =>
  here && definition?.isSafe ? firstSentence(entry.summary) : entry.summary;

/** That a name is a family name, where the article uses it alone and it comes first. */
const remarkOn = ({ entry, surface, say }: CardAsk, summary: string): { readonly remark?: string } => {
  // An entry may say it already, in its own words after the same beginning.
  const isSaid = summary.includes(`${surface} is the family name`);
  return isFamilyNameFirst(entry, surface) && !isSaid ? { remark: say('card_family_name', surface) } : {};
};

/** The sentences of an entry as a printer sets them. Names stay letter for letter: they are compared with the article. */
const typesetEntry = (entry: Entry, lang: string): Entry => ({
  ...entry,
  kind: typeset(entry.kind, lang),
  summary: typeset(entry.summary, lang),
  ...(entry.events ? { events: entry.events.map((event) => ({ ...event, text: typeset(event.text, lang) })) } : {}),
});

/** A flag stands for an office, a seat or a place, never for where a person comes from. */
const hasFlag = ({ type, offices }: Entry): boolean => type !== 'person' || offices !== undefined;

/** Messages that say where in a country a place lies. */
const partMessages: Readonly<Record<Part, MessageKey>> = {
  middle: 'card_map_middle',
  n: 'card_map_n',
  ne: 'card_map_ne',
  e: 'card_map_e',
  se: 'card_map_se',
  s: 'card_map_s',
  sw: 'card_map_sw',
  w: 'card_map_w',
  nw: 'card_map_nw',
};

/** The map of a place: a country filled, or the dot of what lies in it. Nothing when the dot would lie off the map. */
const showMap = ({ entry, map, say }: CardAsk): { readonly map?: MapView } => {
  if (!map || entry.country === undefined) return {};
  const { land, home, isTiny } = map;
  const country = nameCountry(entry.country, say);
  if (!entry.position) {
    const ring = isTiny ? { isRinged: isTiny } : {};
    return { map: { land, home, ...ring, label: say('card_map_country', entry.label) } };
  }
  const located = locate(map, entry.position);
  if (!located) return {};
  // In a country too small to be seen, its parts say nothing.
  const label = isTiny ? say('card_map_country', entry.label) : say(partMessages[located.part], entry.label, country);
  return { map: { land, home, dot: located.point, label } };
};

/** What the card of a mention says, as of the article's date, or of today when the article has none. */
export const createCardView = (written: CardAsk): CardView => {
  const ask = { ...written, entry: typesetEntry(written.entry, written.head.lang) };
  const { entry, head, surface, date, now, say, flag, definition, also = [], inner = [], related = [], why = [] } = ask;
  if (also.length > 0) return createDoubtfulView(ask, also);
  const asOf = readAsOf(entry, date ?? now);
  const { office } = asOf;
  const { updated } = entry;
  const strip =
    date !== undefined && office && office.standing !== 'future' ? createStrip({ office, date, now, say }) : undefined;
  const title = createTitle(entry, surface);
  const here = quoteArticle(ask, title);
  const summary = summarise(ask, here);
  const moments = [
    strip ? undefined : momentOfArticle({ asOf, updated, date, now, say }),
    momentSince({ asOf, updated, date, now, say }),
  ];
  return {
    address: addressOf(ask),
    group: groupOfEntry(entry),
    lang: head.lang,
    dir: directionOf(head.lang),
    title: title.text,
    // Written for the label: an acronym in its place is said otherwise.
    ...(entry.spoken !== undefined && title.text === entry.label ? { spoken: entry.spoken } : {}),
    ...(title.expansion ? { expansion: title.expansion } : {}),
    ...(flag && entry.country && hasFlag(entry)
      ? { flag: { drawing: flag, label: say('card_flag', nameCountry(entry.country, say)) } }
      : {}),
    kind: writeKind({ kind: entry.kind, office, updated, now, say }),
    ...(here ? { here } : {}),
    summary,
    ...remarkOn(ask, summary),
    ...showMap(ask),
    ...(strip ? { strip } : {}),
    moments: moments.filter((moment) => moment !== undefined),
    senses: [],
    source: writeSource(ask),
    more: {
      ...(here && definition ? { here: say('card_here_paragraph', String(definition.paragraph)) } : {}),
      ...(summary === entry.summary ? {} : { summary: entry.summary }),
      ...createMore({ entry, head, asOf, updated, date, now, say, inner, related, why }),
    },
  };
};
