/** An entry as lines of text: everything its card can say, for an editor's eyes. */
import type { Entry } from '../core/glossary';

const describePeriod = (from = '', to = ''): string => (from || to ? ` (${from}–${to})` : '');

/** An entry as its card would say it, then its names with their rules, identifiers and related entries. */
export const showEntry = (entry: Entry): string =>
  [
    `${entry.label}  [${entry.id}]`,
    `  ${entry.kind}${entry.country ? ` (${entry.country})` : ''}`,
    `  ${entry.summary}`,
    ...(entry.detail ? [`  ${entry.detail}`] : []),
    ...(entry.offices ?? []).map(({ title, from, to }) => `  ${title}, ${from}–${to ?? ''}`),
    ...(entry.facts ?? []).map(({ label, value, from, to }) => `  ${label}: ${value}${describePeriod(from, to)}`),
    ...(entry.events ?? []).map(({ date, text }) => `  ${date}: ${text}`),
    `  names: ${entry.names.map((name) => `${name.text} (${name.kind}, ${name.case})`).join(' | ')}`,
    ...(entry.ids ? [`  ids: ${Object.values(entry.ids).join(' | ')}`] : []),
    ...(entry.related ? [`  related: ${entry.related.join(', ')}`] : []),
  ].join('\n');
