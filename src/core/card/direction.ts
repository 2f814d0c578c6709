/** Which way a language is written. */

/** Languages written from right to left, by their first subtag, where no script is named. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const rightToLeftScripts = new Set(['adlm', 'arab', 'hebr', 'nkoo', 'rohg', 'syrc', 'thaa']);

export type Direction = 'ltr' | 'rtl';

/** The direction of a language (BCP 47): `ar` → rtl, `az-Arab` → rtl, `ks-Deva` → ltr. */
export const directionOf = (lang: string): Direction => {
  const [language = '', ...rest] = lang.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  return (script ? rightToLeftScripts.has(script) : rightToLeft.has(language)) ? 'rtl' : 'ltr';
};
