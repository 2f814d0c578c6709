/** Which language an article is in: what the page declares, unless its letters say otherwise. A guess, for want of better. */

/** Unicode ranges of letters that give a language away. */
const scripts: readonly (readonly [lang: string, from: number, to: number])[] = [
  ['ja', 0x3040, 0x30ff],
  ['ko', 0xac00, 0xd7af],
  ['zh', 0x4e00, 0x9fff],
  ['ar', 0x0600, 0x06ff],
  ['he', 0x0590, 0x05ff],
  ['ru', 0x0400, 0x04ff],
  ['el', 0x0370, 0x03ff],
  ['hi', 0x0900, 0x097f],
  ['th', 0x0e00, 0x0e7f],
];

/** The commonest words, also those that languages share: whose own come on top wins. */
const latinWords: readonly (readonly [lang: string, words: ReadonlySet<string>])[] = [
  ['en', new Set('the of and to that is was for with has are were which'.split(' '))],
  ['de', new Set('der die und das den von zu mit ist nicht ein eine auf sich'.split(' '))],
  ['fr', new Set('le la les de des et du est dans une pour que qui au pas sur'.split(' '))],
  ['es', new Set('el la los las y de del en una por que con para es su al lo'.split(' '))],
  ['it', new Set('il la di che gli della un per non con sono alla nel dei'.split(' '))],
  ['pt', new Set('o os de do da que em um uma para com n\u00e3o dos das pelo'.split(' '))],
  ['nl', new Set('het een van en de dat op te zijn voor niet met aan'.split(' '))],
];

/** So much of a text is looked at. */
export const sampleChars = 800;

const otherLetters = /[\u0370-\u1fff\u3040-\ud7af]/;

const guessByScript = (sample: string): string | undefined => {
  if (!otherLetters.test(sample)) return undefined;
  const counts = new Map<string, number>();
  let letters = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    // Below this stand Latin letters, and punctuation and digits of all languages.
    if (code < 0x0370) {
      if (code > 64) letters++;
      continue;
    }
    const script = scripts.find(([, from, to]) => code >= from && code <= to);
    if (!script) continue;
    letters++;
    counts.set(script[0], (counts.get(script[0]) ?? 0) + 1);
  }
  // Japanese mixes kana with Han characters, so a tenth of kana decides.
  const found =
    counts.size > 0 && scripts.find(([lang]) => (counts.get(lang) ?? 0) > letters * (lang === 'ja' ? 0.1 : 0.4));
  return found ? found[0] : undefined;
};

/** Share of a text's words, 0–1, from which a language's commonest words give it away. */
const commonShare = 0.1;

const countWords = (words: readonly string[], common: ReadonlySet<string>): number => {
  let hits = 0;
  for (const word of words) if (common.has(word)) hits++;
  return hits;
};

const guessByWords = (words: readonly string[]): string | undefined => {
  let best: string | undefined;
  let most = words.length * commonShare;
  for (const [lang, common] of latinWords) {
    const hits = countWords(words, common);
    if (hits > most) {
      best = lang;
      most = hits;
    }
  }
  return best;
};

const fitsWell = (words: readonly string[], lang: string | undefined): boolean => {
  const expected = latinWords.find(([one]) => one === lang);
  return expected !== undefined && countWords(words, expected[1]) > 2 * commonShare * words.length;
};

/**
 * The most likely language of a text, or undefined when it is too short or none stands out. `likely` is tried first and
 * wins when it fits well.
 */
export const guessLanguage = (text: string, likely?: string): string | undefined => {
  const sample = text.slice(0, sampleChars);
  if (sample.length < 40) return undefined;
  const words = sample.toLowerCase().split(' ');
  return fitsWell(words, likely) ? likely : (guessByScript(sample) ?? guessByWords(words));
};

const tagLetters = new Set('abcdefghijklmnopqrstuvwxyz0123456789');

/** Whether a text has the form of a language tag. No pattern: it would be compiled for a word or two. */
const isWellFormed = (tag: string): boolean =>
  tag
    .toLowerCase()
    .split('-')
    .every((part, at) => {
      const isFitting = part.length >= 2 && part.length <= (at === 0 ? 3 : 8);
      return isFitting && [...part].every((letter) => tagLetters.has(letter));
    });

/**
 * The language of an article as BCP 47, given what the page declares (best first) and its text; `und` when nothing tells.
 * A declared language gives way to the text where the two disagree: templates declare languages that texts are not in.
 */
export const chooseLanguage = (declared: readonly (string | null | undefined)[], text: string): string => {
  const tags = declared.map((tag) => tag?.trim().replaceAll('_', '-') ?? '').filter(isWellFormed);
  const guess = guessLanguage(text, tags[0]?.slice(0, 2).toLowerCase());
  const agreeing = tags.find((tag) => tag.toLowerCase().split('-')[0] === guess);
  return agreeing ?? guess ?? tags[0] ?? 'und';
};
