/** Checks of what a pack's entries hold, as they come out of JSON: reading trusts nothing. */
import { type DatedEvent, type EntrySource, type EntryType, type Fact, groupOf, type Office } from '../glossary';

/** Whether a value has a shape. */
export type Shape<T> = (value: unknown) => value is T;

export const isText: Shape<string> = (value) => typeof value === 'string';
export const isTrue: Shape<true> = (value) => value === true;
const isOptionalText: Shape<string | undefined> = (value) => value === undefined || isText(value);
export const isRecord: Shape<Readonly<Record<string, unknown>>> = (value): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isListOf =
  <T>(isItem: Shape<T>): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(isItem);
export const isTexts = isListOf(isText);

export const isFact: Shape<Fact> = (value): value is Fact =>
  isRecord(value) &&
  isText(value['label']) &&
  isText(value['value']) &&
  isOptionalText(value['from']) &&
  isOptionalText(value['to']);
export const isOffice: Shape<Office> = (value): value is Office =>
  isRecord(value) && isText(value['title']) && isText(value['from']) && isOptionalText(value['to']);
export const isEvent: Shape<DatedEvent> = (value): value is DatedEvent =>
  isRecord(value) && isText(value['date']) && isText(value['text']);
export const isSource: Shape<EntrySource> = (value): value is EntrySource =>
  isRecord(value) && isText(value['name']) && isText(value['licence']) && isOptionalText(value['url']);
export const isTextByKey: Shape<Readonly<Record<string, string>>> = (
  value,
): value is Readonly<Record<string, string>> => isRecord(value) && Object.values(value).every(isText);
export const isType: Shape<EntryType> = (value): value is EntryType => isText(value) && groupOf(value) !== undefined;

/** A check for a record of optional fields: each needs a shape, and no other field may be there. */
export const isRecordOf = <T>(
  shapes: {
    readonly [Field in keyof Required<T>]: Shape<Required<T>[Field]>;
  },
): Shape<T> => {
  const known = Object.entries<Shape<unknown>>(shapes);
  return (value): value is T =>
    isRecord(value) &&
    known.every(([field, isShape]) => value[field] === undefined || isShape(value[field])) &&
    Object.keys(value).every((field) => field in shapes);
};
