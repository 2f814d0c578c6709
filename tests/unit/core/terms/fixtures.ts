/** Mentions as a visit reports them, for tests of lists made from them. */
import type { EntryType } from '../../../../src/core/glossary';
import type { ReportedMention } from '../../../../src/core/visit';

/** A mention of an entry; a number and a place of its own for each call in one array. */
export const mention = (
  surface: string,
  entry: string,
  rest: Partial<ReportedMention> & { type?: EntryType } = {},
): ReportedMention => ({
  id: 1,
  start: 0,
  end: surface.length,
  surface,
  label: surface,
  type: 'person',
  glossary: 'basics',
  entry,
  confidence: 0.9,
  why: [],
  marked: true,
  ...rest,
});

/** Mentions one after another: numbered from 1, ten units apart. */
export const inOrder = (mentions: readonly ReportedMention[]): ReportedMention[] =>
  mentions.map((it, nth) => ({ ...it, id: nth + 1, start: nth * 10, end: nth * 10 + it.surface.length }));
