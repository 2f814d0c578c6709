/**
 * The card's glyphs, each one path on a grid of 16, drawn as a stroke of 1.5 with round ends: a dot is a line without
 * length. Those of the extension's pages are in controls/glyphs.ts, so that articles do not load them.
 */
import type { Group } from '../core/glossary';

/** The glyph of each group: always beside words, never instead of them. */
export const groupGlyphs: Readonly<Record<Group, string>> = {
  /* head and shoulders */
  people: 'M5.1 5a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0-5.8 0M2.5 14c.5-3.2 2.6-4.7 5.5-4.7s5 1.5 5.5 4.7',
  /* pediment */
  bodies: 'M2 6 8 2.2 14 6zM4 8.5v3M8 8.5v3M12 8.5v3M2 14h12',
  /* pin */
  places:
    'M8 14.5c3-3.4 4.6-5.9 4.6-8a4.6 4.6 0 0 0-9.2 0c0 2.1 1.6 4.6 4.6 8zM6.5 6.4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0',
  /* calendar leaf */
  happenings:
    'M3.5 3.2h9A1.5 1.5 0 0 1 14 4.7v8a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.7v-8a1.5 1.5 0 0 1 1.5-1.5M2 6.8h12M5.2 1.5v3M10.8 1.5v3M10.6 10.6h0',
  /* bulb */
  ideas: 'M5.7 11.3C4.3 10.3 3.5 8.9 3.5 7.1a4.5 4.5 0 0 1 9 0c0 1.8-.8 3.2-2.2 4.2zM6.2 14.2h3.6',
  /* chip */
  technology:
    'M5.2 4h5.6A1.2 1.2 0 0 1 12 5.2v5.6a1.2 1.2 0 0 1-1.2 1.2H5.2A1.2 1.2 0 0 1 4 10.8V5.2A1.2 1.2 0 0 1 5.2 4M6.5 1.5V4M9.5 1.5V4M6.5 12v2.5M9.5 12v2.5M1.5 6.5H4M1.5 9.5H4M12 6.5h2.5M12 9.5h2.5',
  /* hash */
  codes: 'M6.6 2 5 14M11 2 9.4 14M2.5 5.7h11.5M2 10.3h11.5',
};

/** The glyphs of an opened card's buttons, by what they stand for. */
export const cardGlyphs = {
  /* also: more, of a sheet that grows upwards */
  previous: 'M3.5 10 8 5.5l4.5 4.5',
  next: 'M3.5 6 8 10.5 12.5 6',
  keep: 'M5.5 2h5l-.7 4.8 2 2.2v1H4.2V9l2-2.2zM8 10v4.5',
  dock: 'M3.5 2.5h9A1.5 1.5 0 0 1 14 4v8a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12V4a1.5 1.5 0 0 1 1.5-1.5M9.5 2.5v11',
  link: 'M6.6 9.4 9.4 6.6M7.2 4.8l1.1-1.1a2.8 2.8 0 0 1 4 4l-1.1 1.1M8.8 11.2l-1.1 1.1a2.8 2.8 0 0 1-4-4l1.1-1.1',
  known: 'm3 8.5 3.5 3.5L13 4.5',
  off: 'M8 2v6M4.8 4.2a5 5 0 1 0 6.4 0',
  close: 'm4 4 8 8M12 4l-8 8',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  forward: 'M6 3.5 10.5 8 6 12.5',
  copy: 'M7 5.5h5.5A1.5 1.5 0 0 1 14 7v5.5a1.5 1.5 0 0 1-1.5 1.5H7a1.5 1.5 0 0 1-1.5-1.5V7A1.5 1.5 0 0 1 7 5.5M3.5 10.5h-.2A1.3 1.3 0 0 1 2 9.2V3.3A1.3 1.3 0 0 1 3.3 2h5.9a1.3 1.3 0 0 1 1.3 1.3v.2',
  away: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5',
  other: 'M2.5 8a5.5 5.5 0 1 0 1.8-4.1M2.5 2v3h3',
  never: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M3.9 12.1l8.2-8.2',
} as const;

/** What points along the line, and so the other way where lines run from right to left. */
export const pointing: ReadonlySet<string> = new Set([
  cardGlyphs.back,
  cardGlyphs.forward,
  cardGlyphs.dock,
  cardGlyphs.away,
]);
