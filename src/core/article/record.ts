/** Tells a plain object from everything else that JSON can hold. */

/** Whether the value is an object with fields, not null and not an array. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
