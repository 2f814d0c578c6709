/** Glyphs of the popup and the settings page, drawn as those of the card (see ../glyphs.ts). */

/** A circle of radius 6 in the middle of the grid, the frame of several glyphs. */
const circle = 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0';

/** By what they stand for. */
export const pageGlyphs = {
  settings:
    'M2 5h6.5M12.5 5H14M2 11h1.5M7.5 11H14M8.5 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M3.5 11a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  list: 'M5.5 4H14M5.5 8H14M5.5 12H14M2.5 4h0M2.5 8h0M2.5 12h0',
  hide: `${circle}M3.9 12.1l8.2-8.2`,
  safe: 'M8 1.8 13 3.5v4c0 3.2-2 5.4-5 6.7-3-1.3-5-3.5-5-6.7v-4zM5.7 8l1.7 1.7 3-3.2',
  reading: 'M4 11 8 2.5 12 11M5.4 8.2h5.2M2.5 14h0M6.2 14h0M9.8 14h0M13.5 14h0',
  card: 'M3.5 2.5h9A1.5 1.5 0 0 1 14 4v6a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 10V4a1.5 1.5 0 0 1 1.5-1.5M5 5.8h6M5 8.3h3.5M4.5 14h0M8 14h0M11.5 14h0',
  glossaries:
    'M8 4C6.5 2.9 4.5 2.7 2 2.8v9.9c2.5-.1 4.5.1 6 1.2 1.5-1.1 3.5-1.3 6-1.2V2.8c-2.5-.1-4.5.1-6 1.2zM8 4v9.5',
  words: 'M3 13l.7-2.9 7.6-7.6a1.5 1.5 0 0 1 2.2 2.2L5.9 12.3zM9.8 4l2.2 2.2',
  backup: 'M8 2v7.5M5 6.8l3 3 3-3M2.5 10.5v2A1.5 1.5 0 0 0 4 14h8a1.5 1.5 0 0 0 1.5-1.5v-2',
  online: `${circle}M2 8h12M8 2c2 1.8 2.6 3.7 2.6 6S10 12.2 8 14C6 12.2 5.4 10.3 5.4 8S6 3.8 8 2z`,
  sites:
    'M1.5 8C3 5.2 5.2 3.8 8 3.8s5 1.4 6.5 4.2c-1.5 2.8-3.7 4.2-6.5 4.2S3 10.8 1.5 8zM6.1 8a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0',
  keyboard:
    'M3 4h10a1.5 1.5 0 0 1 1.5 1.5v5.5A1.5 1.5 0 0 1 13 12.5H3A1.5 1.5 0 0 1 1.5 11V5.5A1.5 1.5 0 0 1 3 4M4 7h0M6.7 7h0M9.3 7h0M12 7h0M5 10h6',
  about: `${circle}M8 7.3V11M8 5h0`,
  search: 'M2.5 7a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M10.5 10.5 14 14',
  order: 'M2.5 4h8M2.5 8h6M2.5 12h4M12.5 4v8.5M10 10l2.5 2.5L15 10',
  print:
    'M4.5 6V2h7v4M4.5 11.5H3A1.5 1.5 0 0 1 1.5 10V7.5A1.5 1.5 0 0 1 3 6h10a1.5 1.5 0 0 1 1.5 1.5V10a1.5 1.5 0 0 1-1.5 1.5h-1.5M4.5 9.5h7V14h-7z',
  /* a piece of a puzzle, as browsers draw it */
  extensions:
    'M6.4 4V3.3a1.6 1.6 0 0 1 3.2 0V4h2.4a1 1 0 0 1 1 1v2.4h-.7a1.6 1.6 0 0 0 0 3.2h.7V13a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-2.4h.7a1.6 1.6 0 0 0 0-3.2H3V5a1 1 0 0 1 1-1z',
  menu: 'M8 3.5h0M8 8h0M8 12.5h0',
  panel:
    'M3.5 2.5h9A1.5 1.5 0 0 1 14 4v8a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12V4a1.5 1.5 0 0 1 1.5-1.5M9.5 2.5v11',
  warning: 'M8 2.2 14.5 13.5h-13zM8 6.5v3.2M8 11.7h0',
} as const;
