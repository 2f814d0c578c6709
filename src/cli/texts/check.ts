/**
 * Checks the texts of `_locales` against the English ones: what is missing, left over, not translated, or has other places
 * for what is put in. Pure: files are read by ../texts.ts, and what the program uses is found by used.ts.
 */

/** A text with the note for translators. */
export interface Text {
  readonly message: string;
  readonly description?: string | undefined;
}

/** The texts of one language by their keys. */
export type Texts = Readonly<Record<string, Text>>;

/** Something to mend: `key` of `_locales/LOCALE/messages.json`, and what to do. */
export interface Problem {
  readonly locale: string;
  readonly key: string;
  readonly problem: string;
}

/** How a translator says that a text is right as it is in English. */
export const sameNote = 'As in English.';

/** Texts that say what language the file is in; they are compared with the folder's name. */
const languageKeys = ['language', 'language_direction'];

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** The BCP 47 tag of a folder: `pt_BR` → `pt-BR`. */
const tagOf = (locale: string): string => locale.replaceAll('_', '-');

const placesOf = (message: string): string =>
  [...new Set(message.match(/\$\d/g) ?? [])].sort((a, b) => (a < b ? -1 : 1)).join(' ');

const hasWords = (message: string): boolean => /\p{L}/u.test(message.replaceAll(/\$\d/g, ''));

/** The plural forms a language needs for the numbers that are ever counted here. */
const formsOf = (locale: string): readonly string[] => {
  const rules = new Intl.PluralRules(tagOf(locale));
  return [...new Set([...Array.from({ length: 1000 }, (_, count) => rules.select(count)), 'other'])];
};

const formSuffix = /_(zero|one|two|few|many|other)$/;

/** The names of texts that have a form for each kind of number. */
const countStems = (english: Texts): ReadonlySet<string> =>
  new Set(Object.keys(english).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : [])));

/** A key as English has it: a form that only another language knows is compared with the last of all. */
const englishKeyOf = (key: string, english: Texts, stems: ReadonlySet<string>): string | undefined => {
  if (key in english) return key;
  const stem = key.replace(formSuffix, '');
  return stem !== key && stems.has(stem) ? `${stem}_other` : undefined;
};

const checkLanguage = (locale: string, texts: Texts): Problem[] => {
  const tag = texts['language']?.message;
  const direction = texts['language_direction']?.message;
  const [language = ''] = locale.split('_');
  const wanted = rightToLeft.includes(language) ? 'rtl' : 'ltr';
  return [
    ...(tag === tagOf(locale)
      ? []
      : [{ locale, key: 'language', problem: `is "${tag}": write "${tagOf(locale)}", the folder's own language` }]),
    ...(direction === wanted
      ? []
      : [{ locale, key: 'language_direction', problem: `is "${direction}": write "${wanted}"` }]),
  ];
};

const checkText = (key: string, text: Text, original: Text): string[] => {
  const { message, description } = text;
  const [found, wanted] = [placesOf(message), placesOf(original.message)];
  // "One name", "two names": these forms stand for one number, which need not be written.
  const isNumberFree = /_(zero|one|two)$/.test(key) && found === '';
  const isList = key.startsWith('date_months');
  const isSame = message === original.message && hasWords(message);
  return [
    ...(message.trim() === '' ? ['is empty: write the translation'] : []),
    ...(message === message.trim() ? [] : ['begins or ends with a space: take it away']),
    ...(found === wanted || isNumberFree
      ? []
      : [`has the places "${found}" where English has "${wanted}": give each of them a place, and no other`]),
    ...(/\$\w+\$/.test(message)
      ? ['has two places with nothing between that ends the first: Chrome refuses the whole extension for it']
      : []),
    ...(isList && message.split(' ').length !== 12 ? ['must be twelve words with a space between'] : []),
    ...(isSame && description !== sameNote
      ? [`is the same as in English: translate it, or give it the description "${sameNote}"`]
      : []),
    ...(!isSame && description === sameNote ? [`is not the same as in English: take the description away`] : []),
  ];
};

/** What is to be mended in one translation. */
export const checkTranslation = (locale: string, texts: Texts, english: Texts): Problem[] => {
  const stems = countStems(english);
  const forms = formsOf(locale);
  const wantedForms = [...stems].flatMap((stem) => forms.map((form) => `${stem}_${form}`));
  const plain = Object.keys(english).filter((key) => !stems.has(key.replace(formSuffix, '')));
  const missing = [...plain, ...wantedForms]
    .filter((key) => !(key in texts))
    .map((key) => {
      const original = english[englishKeyOf(key, english, stems) ?? '']?.message ?? '';
      return { locale, key, problem: `is missing: translate "${original}"` };
    });
  const wrong = Object.entries(texts).flatMap(([key, text]) => {
    const original = english[englishKeyOf(key, english, stems) ?? ''];
    if (!original) return [{ locale, key, problem: 'is not among the English texts: take it away' }];
    if (formSuffix.test(key) && stems.has(key.replace(formSuffix, '')) && !wantedForms.includes(key))
      return [{ locale, key, problem: 'is a plural form that this language does not have: take it away' }];
    if (languageKeys.includes(key)) return [];
    return checkText(key, text, original).map((problem) => ({ locale, key, problem }));
  });
  return [...missing, ...checkLanguage(locale, texts), ...wrong];
};

/** English texts that nothing in the program asks for. `isUsed` tells it of a key. */
export const findUnused = (english: Texts, isUsed: (key: string) => boolean): Problem[] =>
  Object.keys(english)
    .filter((key) => !isUsed(key) && !isUsed(key.replace(formSuffix, '')))
    .map((key) => ({ locale: 'en', key, problem: 'is used nowhere: take it away, here and in the other languages' }));

/** Texts that the program asks for by a key that English does not have. */
export const findAbsent = (english: Texts, asked: readonly string[]): Problem[] =>
  [...new Set(asked)]
    .filter((key) => !(key in english))
    .map((key) => ({ locale: 'en', key, problem: 'is named in the manifest but is not there: write it' }));
