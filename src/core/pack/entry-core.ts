/**
 * What reading needs of an entry, as the text a pack keeps in its front: JSON without field names for what every entry
 * has. A name whose text stands in the name index refers to it there.
 */
import {
  type CaseRule,
  caseRules,
  type Entry,
  type EntryCore,
  type Name,
  type NameKind,
  nameKinds,
  type PartialDate,
} from '../glossary';
import { isListOf, isOffice, isRecordOf, isText, isTexts, isTrue, isType } from './entry-shapes';
import { PackError } from './error';
import type { Pack } from './pack';

type Optional = Omit<EntryCore, 'id' | 'names' | 'label' | 'type'>;

const flagsOf = (name: Name): number => (name.plural ? 1 : 0) | (name.joined ? 2 : 0) | (name.spelling ? 4 : 0);

const writeName = (name: Name, lang: string, written: number | string): unknown[] => {
  const rule = (nameKinds.indexOf(name.kind) * caseRules.length + caseRules.indexOf(name.case)) * 8 + flagsOf(name);
  const isForeign = name.lang !== lang;
  const fields: unknown[] = [written, rule, name.prior];
  if (name.for.length > 0 || name.against.length > 0 || isForeign) fields.push(name.for);
  if (name.against.length > 0 || isForeign) fields.push(name.against);
  if (isForeign) fields.push(name.lang);
  return fields;
};

/** The first day that is known of what happens once: of its dated events, and of the year in its kind. */
const beginningOf = ({ type, events = [], kind }: Entry): PartialDate | undefined =>
  /^(conflict|disaster|election|treaty|event)$/.test(type)
    ? [...events.map(({ date }) => date), ...(kind.match(/(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/) ?? [])].sort()[0]
    : undefined;

/** How the text of the entry with this id begins, and of no other. */
export const beginCore = (id: string): string => `[${JSON.stringify(id)},`;

/**
 * The front's part of an entry as text. `records` has for each name the word of the record with its text, or 0; a name
 * refers to its record by how far it lies behind that of the entry's name before. A label
 * that is the first name's text is not written twice. Of an entry that only names another pack's, at `target` there, the
 * names are all.
 */
export const writeCore = (entry: Entry, lang: string, records: readonly number[], target?: number): string => {
  const { id, names, label, type, country, familiar, related, offices } = entry;
  let last = 0;
  const written = names.map((name, nth) => {
    const record = records[nth] || last;
    // As steps they are small numbers that come again and again, which makes the zipped packs 3 % smaller.
    const step = record - last;
    last = record;
    return writeName(name, lang, step || name.text);
  });
  if (target !== undefined) return JSON.stringify([target, written]);
  const optional = { country, familiar, related, offices, begins: beginningOf(entry) };
  return JSON.stringify([id, written, label === names[0]?.text ? 0 : label, type, optional]);
};

/** A new field of `EntryCore` does not compile until it stands here. */
const isOptional = isRecordOf<Optional>({
  country: isText,
  familiar: isTrue,
  related: isTexts,
  offices: isListOf(isOffice),
  begins: isText,
});

/** What reading an entry needs of its pack. */
export interface CoreContext {
  /** The glossary's language, which its names need not repeat. */
  readonly lang: string;
  /** The text of a name's record. */
  readonly textOf: (record: number) => string;
  /** The pack whose entries this one names. */
  readonly named?: Pack | undefined;
}

const readName = (value: unknown, lang: string, textOf: CoreContext['textOf']): Name => {
  const [written, rule, prior, cues = [], against = [], ownLang = lang]: unknown[] = Array.isArray(value) ? value : [];
  const text = typeof written === 'number' ? textOf(written) : written;
  const number = typeof rule === 'number' ? rule : -1;
  const kind: NameKind | undefined = nameKinds[Math.floor(number / 24)];
  const caseRule: CaseRule | undefined = caseRules[Math.floor(number / 8) % 3];
  const isSound = kind && caseRule && isText(text) && typeof prior === 'number';
  if (!isSound || !isTexts(cues) || !isTexts(against) || !isText(ownLang))
    throw new PackError('a name lacks a field, or has a wrong one');
  const [plural, joined, spelling] = [(number & 1) > 0, (number & 2) > 0, (number & 4) > 0];
  return { text, kind, case: caseRule, plural, joined, spelling, lang: ownLang, prior, for: cues, against };
};

/** The list in a text that this folder wrote. Throws PackError for any other text. */
export const readList = (text: string): unknown[] => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // No JSON is no list either.
  }
  if (!Array.isArray(value)) throw new PackError('an entry is no list');
  return value;
};

/** What writeCore wrote. Throws PackError for any other text. */
export const readCore = (text: string, context: CoreContext): EntryCore => {
  const [id, list, written, type, optional] = readList(text);
  let record = 0;
  const textOf = (step: number): string => {
    record += step;
    return context.textOf(record);
  };
  const names = Array.isArray(list) ? list.map((it) => readName(it, context.lang, textOf)) : [];
  if (typeof id === 'number' && context.named) return { ...context.named.core(id), names };
  if (!isText(id) || !Array.isArray(list) || !isType(type) || !isOptional(optional))
    throw new PackError('an entry lacks a field, or has a wrong one');
  const label = written === 0 ? names[0]?.text : written;
  if (!isText(label)) throw new PackError('an entry has no label');
  return { id, label, type, names, ...optional };
};
