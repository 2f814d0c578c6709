/**
 * What a good entry must be beyond well formed: the rules that keep cards right, short and dated, and names from going
 * wrong. Only looks; every problem says what to do.
 */
import type { Entry, Name, PartialDate } from '../../core/glossary';
import type { Problem, SourceEntry } from './read';

const summaryLimit = 200;
const detailLimit = 900;
const kindLimit = 60;

type Complain = (message: string) => void;

const checkTexts = (entry: Entry, complain: Complain): void => {
  const { kind, summary, detail } = entry;
  if (summary.length > summaryLimit)
    complain(`summary has ${summary.length} characters: shorten it to ${summaryLimit}`);
  if (!/[.?]$/.test(summary)) complain('summary should end with a full stop');
  if (detail && detail.length > detailLimit)
    complain(`detail has ${detail.length} characters: shorten it to ${detailLimit}`);
  if (kind.length > kindLimit) complain(`kind has ${kind.length} characters: shorten it to ${kindLimit}`);
  if (/\.$/.test(kind)) complain('kind should not end with a full stop');
  // "Former" and "current" age without a date; the card derives both from the offices and the article's date.
  if (/^(former|current|ex-)\b/i.test(kind))
    complain('kind should not say "former" or "current": write offices with dates');
  if (/\b(currently|at present|recently|nowadays|to date)\b/i.test(`${summary} ${detail ?? ''}`))
    complain('says "currently", "recently" or the like: write a date');
};

/** Syllables with hyphens between, each in small letters or, where it is stressed, in capitals. */
const respelling = /^(?:[a-z]+|[A-Z]+)(?:[- ](?:[a-z]+|[A-Z]+))*$/;

const checkSpoken = ({ label, spoken }: Entry, complain: Complain): void => {
  if (spoken === undefined) return;
  const isStressed = /[A-Z]{2}/.test(spoken) || !/[- ]/.test(spoken);
  if (!respelling.test(spoken) || !isStressed)
    complain(`spoken "${spoken}" should be syllables in plain letters, the stressed one in capitals: "shee jin-PING"`);
  if (spoken.toLowerCase() === label.toLowerCase()) complain('spoken is the label itself: remove it');
};

const isLater = (from: PartialDate, to: PartialDate): boolean => {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) > to.slice(0, length);
};

const checkDates = (entry: Entry, complain: Complain): void => {
  for (const { from, to } of [...(entry.offices ?? []), ...(entry.facts ?? [])])
    if (from && to && isLater(from, to))
      complain(`a period ends (${to}) before it begins (${from}): correct the dates`);
  const dates = (entry.events ?? []).map((event) => event.date);
  const wrong = dates.findIndex((date, index) => index > 0 && isLater(dates[index - 1] ?? date, date));
  if (wrong > 0) complain(`event ${dates[wrong]} stands after a later one: put events in order of time`);
};

const idForms: Readonly<Record<string, RegExp>> = {
  wikidata: /^Q[1-9]\d*$/,
  wikipedia: /^[^_|[\]{}<>#]+$/,
  geonames: /^\d+$/,
  attack: /^[GST]\d{4}$/,
  iso: /^[A-Z]{2,3}$/,
};

const checkIds = (entry: Entry, complain: Complain): void => {
  for (const [scheme, id] of Object.entries(entry.ids ?? {})) {
    const form = idForms[scheme];
    if (!form) complain(`ids.${scheme} is no scheme known here: one of ${Object.keys(idForms).join(', ')}`);
    else if (!form.test(id)) complain(`ids.${scheme} "${id}" has the wrong form`);
  }
};

const isWeak = (name: Name): boolean => name.prior < 1 || name.for.length > 0 || name.against.length > 0;

const checkNames = (entry: Entry, complain: Complain): void => {
  const seen = new Set<string>();
  for (const name of entry.names) {
    const key = `${name.text}|${name.case}`;
    if (seen.has(key)) complain(`name "${name.text}" stands twice: remove one`);
    seen.add(key);
    const letters = name.text.match(/\p{L}/gu)?.length ?? 0;
    if (letters > 0 && letters <= 4 && /\p{Lu}/u.test(name.text) && !/\s/.test(name.text) && name.case !== 'exact')
      complain(`name "${name.text}" has four letters or fewer: give it case: exact`);
    if (/^\p{Ll}+$/u.test(name.text) && letters <= 3 && name.for.length === 0)
      complain(`name "${name.text}" is a short word: give it cues (for: […]) or remove it`);
  }
  const labelIsTerm = ['ideas', 'idiom'].includes(entry.type) && !entry.names.some((name) => name.case === 'any');
  if (labelIsTerm) complain('list the name as running text has it, in small letters');
};

const surfaceKey = (name: Name): string => (name.case === 'any' ? name.text.toLowerCase() : name.text);

/** Names that two entries claim, when neither says by a prior or cues who should have it. */
const findDisputes = (places: readonly SourceEntry[], problems: Problem[]): void => {
  const owners = new Map<string, SourceEntry>();
  for (const place of places)
    for (const name of place.entry.names) {
      const other = owners.get(surfaceKey(name));
      if (!other) owners.set(surfaceKey(name), place);
      else if (other.entry.id !== place.entry.id && name.kind !== 'surname' && !isWeak(name)) {
        const rival = other.entry.names.find((it) => surfaceKey(it) === surfaceKey(name));
        if (rival && !isWeak(rival)) {
          const message = `name "${name.text}" belongs to ${other.entry.id} (${other.path}:${other.line}) as well: give one of them a prior below 1 or cues`;
          problems.push({ path: place.path, line: place.line, entry: place.entry.id, message, isMinor: true });
        }
      }
    }
};

const findRepeated = (places: readonly SourceEntry[], problems: Problem[]): void => {
  const keys: readonly [string, (entry: Entry) => string | undefined][] = [
    ['id', (entry) => entry.id],
    ['Wikidata id', (entry) => entry.ids?.['wikidata']],
    ['Wikipedia title', (entry) => entry.ids?.['wikipedia']],
  ];
  for (const [what, keyOf] of keys) {
    const first = new Map<string, SourceEntry>();
    for (const place of places) {
      const key = keyOf(place.entry);
      if (!key) continue;
      const other = first.get(key);
      if (!other) first.set(key, place);
      else {
        const message = `${what} ${key} is that of ${other.path}:${other.line} (${other.entry.id}): one of the two should go`;
        problems.push({ path: place.path, line: place.line, entry: place.entry.id, message });
      }
    }
  }
};

/** All problems of entries that were read, in the order of the files. An empty list means: fit to be compiled. */
export const checkEntries = (places: readonly SourceEntry[]): Problem[] => {
  const problems: Problem[] = [];
  const known = new Set(places.map(({ entry }) => entry.id));
  for (const { entry, path, line } of places) {
    const complain: Complain = (message) => problems.push({ path, line, entry: entry.id, message });
    checkTexts(entry, complain);
    checkSpoken(entry, complain);
    checkDates(entry, complain);
    checkIds(entry, complain);
    checkNames(entry, complain);
    for (const id of entry.related ?? [])
      if (!known.has(id)) {
        const message = `related "${id}" is no entry: write it or remove the line`;
        problems.push({ path, line, entry: entry.id, message, isMinor: true });
      }
  }
  findRepeated(places, problems);
  findDisputes(places, problems);
  return problems;
};
