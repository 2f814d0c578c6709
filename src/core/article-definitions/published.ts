/**
 * The date an article appeared, from what its page says of itself: structured data, meta tags, time elements, address,
 * byline. Pure functions over strings already taken from the page; knows neither DOM nor clock.
 */
import { isPartialDate } from '../dates';
import type { PartialDate } from '../glossary';
import { monthOf } from './months';

/** What a page says of its own date, each part as the strings found there, in page order. */
export interface DateHints {
  /** `datePublished`, then `dateCreated`, of the article's JSON-LD. */
  readonly structured?: readonly string[];
  /** Values of article:published_time, date, dc.date, parsely-pub-date and the like. */
  readonly meta?: readonly string[];
  /** `datetime` attributes, or texts, of time elements near the headline: asked for where nothing before tells a whole day. */
  readonly times?: () => readonly string[];
  readonly url?: string;
  /** The last part of the page's title, where some sites put the date. */
  readonly ended?: string;
  /** When the page says it was changed, in JSON-LD or meta tags: better than nothing. */
  readonly modified?: readonly string[];
  /** The text of the byline or dateline. */
  readonly byline?: string;
  /** The first lines of the article itself. */
  readonly opening?: string;
  /** Language of the page, to read `03/04/2015`. */
  readonly lang?: string;
  /** Now, in ms since 1970: no article is of a later day, but for those already written where tomorrow has begun. */
  readonly nowMs?: number;
}

/** The article's date, and which part of the page told it. */
export interface ArticleDate {
  readonly date: PartialDate;
  readonly from: 'structured' | 'meta' | 'time' | 'url' | 'title' | 'byline' | 'opening' | 'modified';
}

const pad = (value: number): string => String(value).padStart(2, '0');

const isKnownYear = (year: number): boolean => year >= 1700 && year <= 2199;

const wholeDateChars = 10;

const toDate = (year: number, month?: number, day?: number): PartialDate | undefined => {
  if (!isKnownYear(year)) return undefined;
  const text = [String(year), ...(month === undefined ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(day)])];
  const date = text.join('-');
  return isPartialDate(date) ? date : undefined;
};

const toDateOf = (parts: RegExpExecArray): PartialDate | undefined =>
  toDate(Number(parts[1]), Number(parts[2]), parts[3] === undefined ? undefined : Number(parts[3]));

/** Year first: 2015-09-25, 2015/9/25, 20150925, 2015年9月25日. */
const yearFirst: readonly RegExp[] = [
  /(?<!\d)(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/,
  /(?<![\d./-])(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?![\d./-])/,
  /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/,
  /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/,
];

const readDigits = (text: string): PartialDate | undefined => {
  for (const pattern of yearFirst) {
    const parts = pattern.exec(text);
    // The separator is a group of its own in the pattern with four.
    if (parts) return parts.length > 4 ? toDate(Number(parts[1]), Number(parts[3]), Number(parts[4])) : toDateOf(parts);
  }
  return undefined;
};

/** A word is what has neither white space nor digits nor stops in it: a class of all letters takes long to compile. */
const dayFirst =
  /(?<![a-zA-Z\d])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-](?:(?:de|of)\s)?([^\s\d.,;:()|/-]{3,12})\.?,?[\s-](?:del?\s)?(\d{4})(?!\d)/;
const monthFirst = /(?<![^\s\d.,;:()|/-])([^\s\d.,;:()|/-]{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/;
const monthOnly = /(?<![^\s\d.,;:()|/-])([^\s\d.,;:()|/-]{3,12})\.?\s(?:de\s)?(\d{4})(?!\d)/;

const readNamedMonth = (text: string): PartialDate | undefined => {
  const first = dayFirst.exec(text);
  if (first) {
    const month = monthOf(first[2] ?? '');
    if (month !== undefined) return toDate(Number(first[3]), month, Number(first[1]));
  }
  const second = monthFirst.exec(text);
  if (second) {
    const month = monthOf(second[1] ?? '');
    if (month !== undefined) return toDate(Number(second[3]), month, Number(second[2]));
  }
  const third = monthOnly.exec(text);
  const month = third ? monthOf(third[1] ?? '') : undefined;
  return third && month !== undefined ? toDate(Number(third[2]), month) : undefined;
};

/** Which of `03/04/2015` is the month, where the numbers alone do not tell: only American pages put it first. */
const readSlashes = (text: string, lang: string): PartialDate | undefined => {
  const parts = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!parts) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (first > 12) return toDate(year, second, first);
  if (second > 12) return toDate(year, first, second);
  // Stops between the numbers are written where the day comes first.
  if (first === second || parts[2] === '.') return toDate(year, second, first);
  if (/^en-us$/i.test(lang)) return toDate(year, first, second);
  // Plain "en" may be either: the year is all that is sure.
  return /^en$/i.test(lang) || lang === '' ? toDate(year) : toDate(year, second, first);
};

/** Says that a date beside it is the day an article appeared, where a line tells the day it was changed as well. */
const appeared = /published|posted|veröffentlicht|publi[ée]|publicado|pubblicato|опубликовано|发布|發布|掲載|公開|نشر/i;

const centuries = ['20', '19', '18', '17', '21'];

/** Whether a text may hold a date, before it is read for one, which is slow. */
const namesYear = (text: string): boolean => centuries.some((century) => text.includes(century));

const arabicDigits = /[\u0660-\u0669]/g;

/** Digits of Arabic, where a year is written in them, as those of English. */
const withPlainDigits = (text: string): string =>
  text.includes('\u0662\u0660') || text.includes('\u0661\u0669')
    ? text.replace(arabicDigits, (digit) => String(digit.charCodeAt(0) - 0x660))
    : text;

/** A day as machines write it, read without all the patterns above, which take longer to compile than an article to be found. */
const readMachineDay = (text: string): PartialDate | undefined => {
  const day = text.slice(0, wholeDateChars);
  const isAlone = text.length === wholeDateChars || text.charAt(wholeDateChars) === 'T';
  return isAlone && isKnownYear(Number(day.slice(0, 4))) && isPartialDate(day) ? day : undefined;
};

/** The first date in a text written for machines or for people, or undefined. `lang` decides orders such as 03/04/2015. */
export const readDate = (text: string, lang = ''): PartialDate | undefined => {
  const written = readMachineDay(text);
  if (written) return written;
  const start = withPlainDigits(text.slice(0, 400));
  if (!namesYear(start)) return undefined;
  const read = (part: string) => readDigits(part) ?? readNamedMonth(part) ?? readSlashes(part, lang);
  const first = read(start);
  const at = first === undefined ? -1 : start.search(appeared);
  return (at > 0 ? read(start.slice(at)) : undefined) ?? first;
};

/** A section that stands between the year and the day: "/2010/POLITICS/08/13/". */
const sectionInDate = /(\/(?:19|20)\d\d)\/[a-z_]+(?=\/\d{1,2}\/\d{1,2}\/)/i;

const readUrl = (url: string): PartialDate | undefined => {
  if (!namesYear(url)) return undefined;
  const path = url
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(sectionInDate, '$1');
  const parts = /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3,9})(?:[/-](\d{1,2}))?(?![\da-z])/i.exec(path);
  if (parts) {
    const [, year, month = '', day] = parts;
    const number = /^\d/.test(month) ? Number(month) : monthOf(month);
    if (number !== undefined) return toDate(Number(year), number, day === undefined ? undefined : Number(day));
  }
  return readDigits(path);
};

/** Whether a line can be a dateline: short, since the dates of a story stand in sentences. */
const isDateline = (line: string): boolean => line.length > 0 && line.length <= 60;

/** Whether a text is a date and next to nothing else. */
const isOnlyDate = (text: string): boolean => namesYear(text) && /^\D{0,12}\d.{0,20}$/.test(text.trim());

/** The zero of clocks, in Greenwich and west of it: what a machine writes that knows no date. */
const isClockZero = (date: PartialDate): boolean => date === '1970-01-01' || date === '1969-12-31';

const dayMs = 86_400_000;

/**
 * The date an article appeared, by the first part of the page that tells one: structured data, meta tags, title, time
 * elements, address, byline, first lines; when it was changed, only where nothing else is told. A part that gives only a year or
 * month yields to a fuller date in the same year or month further down. A day to come is no date of an article, nor is the
 * zero of clocks in what machines write. Undefined when nothing tells: the reader is told so, and cards take today's.
 */
export const findArticleDate = (hints: DateHints): ArticleDate | undefined => {
  const { lang = '', nowMs = Number.POSITIVE_INFINITY } = hints;
  const readAll = (texts: readonly string[] = []) => texts.map((it) => readDate(it, lang));
  const readByMachines = (texts?: readonly string[]) => readAll(texts).filter((date) => date && !isClockZero(date));
  const lines = (hints.opening ?? '').split('\n').filter(isDateline);
  const readers: readonly [ArticleDate['from'], () => readonly (PartialDate | undefined)[]][] = [
    ['structured', () => readByMachines(hints.structured)],
    ['meta', () => readByMachines(hints.meta)],
    ['title', () => readAll([hints.ended ?? ''].filter(isOnlyDate))],
    ['time', () => readByMachines(hints.times?.())],
    ['url', () => [hints.url === undefined ? undefined : readUrl(hints.url)]],
    ['byline', () => readAll(hints.byline === undefined ? [] : [hints.byline])],
    ['opening', () => readAll(lines)],
    ['modified', () => readByMachines(hints.modified)],
  ];
  let found: ArticleDate | undefined;
  for (const [from, read] of readers) {
    const date = read().find((it) => it !== undefined && Date.parse(it) <= nowMs + dayMs);
    if (date === undefined) continue;
    if (found === undefined) found = { date, from };
    // What was changed in the month it appeared was not therefore changed on the day.
    else if (from !== 'modified' && date.length > found.date.length && date.startsWith(found.date))
      found = { date, from };
    if (found.date.length === wholeDateChars) return found;
  }
  return found;
};
