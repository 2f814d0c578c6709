/**
 * The date an article appeared, from what its page says of itself: structured data, meta tags, time elements, address,
 * byline. Pure functions over strings already taken from the page; knows neither DOM nor clock.
 */
import { isPartialDate } from '../dates';
import type { PartialDate } from '../glossary';

/** What a page says of its own date, each part as the strings found there, in page order. */
export interface DateHints {
  /** `datePublished` (then `dateCreated`, `dateModified`) of the article's JSON-LD. */
  readonly structured?: readonly string[];
  /** Values of article:published_time, date, dc.date, parsely-pub-date and the like. */
  readonly meta?: readonly string[];
  /** `datetime` attributes, or texts, of time elements near the headline. */
  readonly times?: readonly string[];
  readonly url?: string;
  /** The text of the byline or dateline. */
  readonly byline?: string;
  /** The first lines of the article itself. */
  readonly opening?: string;
  /** Language of the page, to read `03/04/2015`. */
  readonly lang?: string;
}

/** The article's date, and which part of the page told it. */
export interface ArticleDate {
  readonly date: PartialDate;
  readonly from: 'structured' | 'meta' | 'time' | 'url' | 'byline' | 'opening';
}

/** First three letters (folded) of month names in the languages of the built-in names, and those that need more. */
const monthStarts: readonly string[] = [
  'jan ene gen янв',
  'feb fev fév фев',
  'mar mär mrz мар',
  'apr abr avr апр',
  'may mai mag мая май',
  'jun juin giu июн',
  'jul juil lug июл',
  'aug ago aoû aou авг',
  'sep set сен',
  'oct okt out ott окт',
  'nov ноя',
  'dec dez dic déc дек',
];

const monthOf = (name: string): number | undefined => {
  const folded = name.toLowerCase();
  // "juin" and "juillet" share three letters with each other only in French: longest start wins.
  let best: { month: number; length: number } | undefined;
  monthStarts.forEach((starts, index) => {
    for (const start of starts.split(' '))
      if (folded.startsWith(start) && start.length > (best?.length ?? 0))
        best = { month: index + 1, length: start.length };
  });
  return best?.month;
};

const pad = (value: number): string => String(value).padStart(2, '0');

const toDate = (year: number, month?: number, day?: number): PartialDate | undefined => {
  if (year < 1700 || year > 2199) return undefined;
  const text = [String(year), ...(month === undefined ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(day)])];
  const date = text.join('-');
  return isPartialDate(date) ? date : undefined;
};

const readDigits = (text: string): PartialDate | undefined => {
  const iso = /(?<!\d)(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/.exec(text);
  if (iso) return toDate(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
  const joined = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(text);
  if (joined) return toDate(Number(joined[1]), Number(joined[2]), Number(joined[3]));
  const eastern = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/.exec(text);
  if (eastern)
    return toDate(Number(eastern[1]), Number(eastern[2]), eastern[3] === undefined ? undefined : Number(eastern[3]));
  return undefined;
};

const readNamedMonth = (text: string): PartialDate | undefined => {
  const dayFirst =
    /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s(?:(?:de|of)\s)?(\p{L}{3,12})\.?,?\s(?:del?\s)?(\d{4})(?!\d)/u;
  const monthFirst = /(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u;
  const monthOnly = /(?<!\p{L})(\p{L}{3,12})\.?\s(?:de\s)?(\d{4})(?!\d)/u;
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
  const parts = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/.exec(text);
  if (!parts) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (first > 12) return toDate(year, second, first);
  if (second > 12) return toDate(year, first, second);
  if (first === second) return toDate(year, first, second);
  if (/^en-us$/i.test(lang)) return toDate(year, first, second);
  // Plain "en" may be either: the year is all that is sure.
  return /^en$/i.test(lang) || lang === '' ? toDate(year) : toDate(year, second, first);
};

/** The first date in a text written for machines or for people, or undefined. `lang` decides orders such as 03/04/2015. */
export const readDate = (text: string, lang = ''): PartialDate | undefined => {
  const start = text.slice(0, 400);
  return readDigits(start) ?? readNamedMonth(start) ?? readSlashes(start, lang);
};

const readUrl = (url: string): PartialDate | undefined => {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
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

/**
 * The date an article appeared, by the first part of the page that tells one: structured data, meta tags, time elements,
 * address, byline, first lines. A part that gives only a year or month yields to a fuller date in the same year or month
 * further down. Undefined when nothing tells: the card then says so and takes today's.
 */
export const findArticleDate = (hints: DateHints): ArticleDate | undefined => {
  const lang = hints.lang ?? '';
  const readers: readonly [ArticleDate['from'], () => readonly (PartialDate | undefined)[]][] = [
    ['structured', () => (hints.structured ?? []).map((it) => readDate(it, lang))],
    ['meta', () => (hints.meta ?? []).map((it) => readDate(it, lang))],
    ['time', () => (hints.times ?? []).map((it) => readDate(it, lang))],
    ['url', () => [hints.url === undefined ? undefined : readUrl(hints.url)]],
    ['byline', () => [hints.byline === undefined ? undefined : readDate(hints.byline, lang)]],
    [
      'opening',
      () =>
        (hints.opening ?? '')
          .split('\n')
          .filter(isDateline)
          .map((it) => readDate(it, lang)),
    ],
  ];
  let found: ArticleDate | undefined;
  for (const [from, read] of readers) {
    const date = read().find((it) => it !== undefined);
    if (date === undefined) continue;
    if (found === undefined) found = { date, from };
    else if (date.length > found.date.length && date.startsWith(found.date)) found = { date, from };
    if (found.date.length === 10) return found;
  }
  return found;
};
