/** Which language an article is in: what the page declares, unless its letters say otherwise. A guess, for want of better. */

const scripts: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];

const latinWords: readonly (readonly [lang: string, words: ReadonlySet<string>])[] = [
  ['en', new Set('the of and to that is was for with has are were which'.split(' '))],
  ['de', new Set('der die und das den von zu mit ist nicht ein eine auf sich'.split(' '))],
  ['fr', new Set('le les des et du est dans une pour que qui au pas sur'.split(' '))],
  ['es', new Set('el los las y del una por que con para es su al lo'.split(' '))],
  ['it', new Set('il di che gli della un per non con sono alla nel dei'.split(' '))],
  ['pt', new Set('o os do da que em um uma para com n\u00e3o dos das pelo'.split(' '))],
  ['nl', new Set('het een van en de dat op te zijn voor niet met aan'.split(' '))],
];

const sampleChars = 4000;

/** The most likely language of a text, or undefined when it is too short or none stands out. */
export const guessLanguage = (text: string): string | undefined => {
  const sample = text.slice(0, sampleChars);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return undefined;
  for (const [lang, script] of scripts) {
    // Japanese mixes kana with Han characters, so a tenth of kana decides.
    if ((sample.match(script)?.length ?? 0) / letters > (lang === 'ja' ? 0.1 : 0.5)) return lang;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | undefined;
  let most = words.length * 0.08;
  for (const [lang, common] of latinWords) {
    const hits = words.filter((word) => common.has(word)).length;
    if (hits > most) {
      best = lang;
      most = hits;
    }
  }
  return best;
};

const wellFormed = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/**
 * The language of an article as BCP 47, given what the page declares (best first) and its text; `und` when nothing tells.
 * A declared language gives way to the text where the two disagree: templates declare languages that texts are not in.
 */
export const chooseLanguage = (declared: readonly (string | null | undefined)[], text: string): string => {
  const guess = guessLanguage(text);
  const tags = declared.map((tag) => tag?.trim().replaceAll('_', '-') ?? '').filter((tag) => wellFormed.test(tag));
  const agreeing = tags.find((tag) => tag.toLowerCase().split('-')[0] === guess);
  return agreeing ?? guess ?? tags[0] ?? 'und';
};
