/** How wide texts are likely to be, for places that are set before anything is laid out. Guesses, a little too wide. */

/** Characters of one em: those of China, Japan and Korea, and their punctuation. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Few other characters are wider, on average over a text. */
const narrowEms = 0.58;

/** The width of a text in ems. */
export const guessWidth = (text: string): number =>
  [...text].reduce((ems, character) => ems + (wide.test(character) ? 1 : narrowEms), 0);
