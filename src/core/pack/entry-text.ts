/**
 * An entry as the text a pack keeps: JSON without field names for what every entry has. A name whose text stands in the
 * name index refers to it there. Reading trusts nothing.
 */
import {
  type CaseRule,
  caseRules,
  type DatedEvent,
  type Entry,
  type EntrySource,
  type EntryType,
  type Fact,
  groupOf,
  type Name,
  type NameKind,
  nameKinds,
  type Office,
} from '../glossary';
import { PackError } from './error';

type Optional = Omit<Entry, 'id' | 'names' | 'label' | 'type' | 'kind' | 'summary' | 'updated'>;

const flagsOf = (name: Name): number => (name.plural ? 1 : 0) | (name.joined ? 2 : 0) | (name.spelling ? 4 : 0);

const writeName = (name: Name, lang: string, record: number): unknown[] => {
  const rule = (nameKinds.indexOf(name.kind) * caseRules.length + caseRules.indexOf(name.case)) * 8 + flagsOf(name);
  const isForeign = name.lang !== lang;
  const fields: unknown[] = [record > 0 ? record : name.text, rule, name.prior];
  if (name.for.length > 0 || name.against.length > 0 || isForeign) fields.push(name.for);
  if (name.against.length > 0 || isForeign) fields.push(name.against);
  if (isForeign) fields.push(name.lang);
  return fields;
};

/** An entry as text. `records` has for each name the word of the record with its text, or 0. */
export const writeEntry = (entry: Entry, lang: string, records: readonly number[]): string => {
  const { id, names, label, type, kind, summary, updated, ...optional } = entry;
  const written = names.map((name, nth) => writeName(name, lang, records[nth] ?? 0));
  return JSON.stringify([id, written, label, type, kind, summary, updated, optional]);
};

type Shape<T> = (value: unknown) => value is T;

const isText: Shape<string> = (value) => typeof value === 'string';
const isOptionalText: Shape<string | undefined> = (value) => value === undefined || isText(value);
const isRecord: Shape<Readonly<Record<string, unknown>>> = (value): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf =
  <T>(isItem: Shape<T>): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(isItem);
const isTexts = isListOf(isText);

const isFact: Shape<Fact> = (value): value is Fact =>
  isRecord(value) &&
  isText(value['label']) &&
  isText(value['value']) &&
  isOptionalText(value['from']) &&
  isOptionalText(value['to']);
const isOffice: Shape<Office> = (value): value is Office =>
  isRecord(value) && isText(value['title']) && isText(value['from']) && isOptionalText(value['to']);
const isEvent: Shape<DatedEvent> = (value): value is DatedEvent =>
  isRecord(value) && isText(value['date']) && isText(value['text']);
const isSource: Shape<EntrySource> = (value): value is EntrySource =>
  isRecord(value) && isText(value['name']) && isText(value['licence']) && isOptionalText(value['url']);
const isTextByKey: Shape<Readonly<Record<string, string>>> = (value): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every(isText);
const isType: Shape<EntryType> = (value): value is EntryType => isText(value) && groupOf(value) !== undefined;

const isPosition: Shape<NonNullable<Entry['position']>> = (value): value is NonNullable<Entry['position']> =>
  Array.isArray(value) && value.length === 2 && value.every((it) => typeof it === 'number');

/** A check for every optional field: a new one in `Entry` does not compile until it stands here. */
const optionalShapes: { readonly [Field in keyof Required<Optional>]: Shape<Required<Optional>[Field]> } = {
  detail: isText,
  country: isText,
  position: isPosition,
  offices: isListOf(isOffice),
  facts: isListOf(isFact),
  events: isListOf(isEvent),
  ids: isTextByKey,
  related: isTexts,
  source: isSource,
};

const isOptional: Shape<Optional> = (value): value is Optional =>
  isRecord(value) &&
  Object.entries(optionalShapes).every(([field, isShape]) => value[field] === undefined || isShape(value[field])) &&
  Object.keys(value).every((field) => field in optionalShapes);

/** What reading an entry needs of its pack. */
export interface EntryContext {
  /** The glossary's language, which its names need not repeat. */
  readonly lang: string;
  /** The text of a name's record. */
  readonly textOf: (record: number) => string;
}

const readName = (value: unknown, { lang, textOf }: EntryContext): Name => {
  if (!Array.isArray(value)) throw new PackError('a name is no list');
  const [written, rule, prior, cues = [], against = [], ownLang = lang]: unknown[] = value;
  const text = typeof written === 'number' ? textOf(written) : written;
  if (!isText(text) || typeof rule !== 'number' || typeof prior !== 'number')
    throw new PackError('a name lacks a field');
  if (!isTexts(cues) || !isTexts(against) || !isText(ownLang)) throw new PackError('a name has a wrong field');
  const kind: NameKind | undefined = nameKinds[Math.floor(rule / 24)];
  const caseRule: CaseRule | undefined = caseRules[Math.floor(rule / 8) % 3];
  if (!kind || !caseRule) throw new PackError('a name has an unknown rule');
  const [plural, joined, spelling] = [(rule & 1) > 0, (rule & 2) > 0, (rule & 4) > 0];
  return { text, kind, case: caseRule, plural, joined, spelling, lang: ownLang, prior, for: cues, against };
};

/** The entry in a text that writeEntry made. Throws PackError for any other text. */
export const readEntry = (text: string, context: EntryContext): Entry => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PackError('an entry is no JSON');
  }
  if (!Array.isArray(value)) throw new PackError('an entry is no list');
  const [id, names, label, type, kind, summary, updated, optional]: unknown[] = value;
  if (!isText(id) || !isText(label) || !isText(kind) || !isText(summary) || !isText(updated)) {
    throw new PackError('an entry lacks a field');
  }
  if (!Array.isArray(names) || !isType(type) || !isOptional(optional))
    throw new PackError('an entry has a wrong field');
  return { id, label, type, kind, summary, names: names.map((it) => readName(it, context)), updated, ...optional };
};
