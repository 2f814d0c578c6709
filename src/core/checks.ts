/**
 * Tests of what comes from outside, as type guards that are put together: for messages and settings, which every worker
 * start and every article pays for; a library would cost them more than all doors together. Files are read with a library
 * that can say what is wrong where (formats).
 */

/** A test of one value. */
export type Check<T> = (value: unknown) => value is T;

/** What a check lets through. */
export type Checked<C> = C extends Check<infer T> ? T : never;

export const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';

/** A text of at most so many UTF-16 units. */
export const isText =
  (most = 10_000): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= most;

/** A whole number between two bounds, both included. */
export const isWholeBetween =
  (least: number, most: number): Check<number> =>
  (value): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** One of a few values. */
export const isOneOf =
  <const T extends string | number>(...choices: readonly T[]): Check<T> =>
  (value): value is T =>
    choices.some((choice) => choice === value);

/** A list in which every item passes. */
export const isListOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(check);

/** An object, and no list. */
export const isObject: Check<Readonly<Record<string, unknown>>> = (value): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Checks = Readonly<Record<string, Check<unknown>>>;
type Shape<R extends Checks, O extends Checks> = { readonly [K in keyof R]: Checked<R[K]> } & {
  readonly [K in keyof O]?: Checked<O[K]>;
};

/** An object with these fields, and perhaps those; further fields do not matter. */
export const isShape =
  <R extends Checks, O extends Checks = Record<never, never>>(required: R, optional?: O): Check<Shape<R, O>> =>
  (value): value is Shape<R, O> =>
    isObject(value) &&
    Object.entries(required).every(([key, check]) => check(value[key])) &&
    Object.entries(optional ?? {}).every(([key, check]) => !(key in value) || check(value[key]));

/** The question of a message that has none: an object whose fields do not matter. */
export const isNothing: Check<Record<string, never>> = (value): value is Record<string, never> => isObject(value);
