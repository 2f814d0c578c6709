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
