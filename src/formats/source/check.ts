/**
 * What a good entry must be beyond well formed: the rules that keep cards right, short and dated, and names from going
 * wrong. Only looks; every problem says what to do.
 */
import type { Entry, Name } from '../../core/glossary';
import { checkTexts } from './check-texts';
import { checkTimes } from './check-times';
import type { Problem, SourceEntry } from './read';

/** Notes what is wrong with an entry and what to do. */
export type Complain = (message: string) => void;

/** Syllables with hyphens between, each in small letters or, where it is stressed, in capitals. */
const respelling = /^(?:[a-z]+|[A-Z]+)(?:[- ](?:[a-z]+|[A-Z]+))*$/;

const checkSpoken = ({ label, spoken }: Entry, complain: Complain): void => {
  if (spoken === undefined) return;
  const isStressed = /[A-Z]{2}/.test(spoken) || !/[- ]/.test(spoken);
  if (!respelling.test(spoken) || !isStressed)
    complain(`spoken "${spoken}" should be syllables in plain letters, the stressed one in capitals: "shee jin-PING"`);
  if (spoken.toLowerCase() === label.toLowerCase()) complain('spoken is the label itself: remove it');
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
    ['label, type and country', ({ label, type, country = '' }) => `${label} (${[type, country].join(' ').trim()})`],
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
    checkTimes(entry, complain);
    checkIds(entry, complain);
    checkNames(entry, complain);
    if (new Set([entry.id, ...(entry.related ?? [])]).size <= (entry.related?.length ?? 0))
      complain('related names an entry twice, or the entry itself: remove it');
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
