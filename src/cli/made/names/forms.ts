/**
 * How a language bends the names of places and of what comes from them: the forms that articles print. A form too many is
 * harmless, since no text has it; none may be another word.
 */
import type { NameLanguage } from '../../../core/built-in';

type Bend = (name: string) => readonly string[];

/** Stem and endings, the first pattern that fits. */
const bendBy =
  (patterns: readonly (readonly [ending: RegExp, others: string])[]): Bend =>
  (name) => {
    const found = patterns.find(([ending]) => ending.test(name));
    if (!found) return [name];
    const [ending, others] = found;
    return [name, ...others.split(' ').map((other) => name.replace(ending, other === '-' ? '' : other))];
  };

const isOneWord = (name: string): boolean => !/\s/.test(name);

/** The Russian cases of a name of one word, a place's or a surname; longer ones are found as they stand in dictionaries. */
const bendRussian: Bend = bendBy([
  [/ия$/, 'ии ию ией'],
  // surnames
  [/(?<=[сц]к)ий$/, 'ого ому им ом'],
  [/(?<=[ое]в|ин)$/, 'а у ым ом е'],
  [/(?<=[гкхжшщч])а$/, 'и е у ой'],
  [/а$/, 'ы е у ой'],
  [/я$/, 'и е ю ей'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, 'а у ом е'],
  [/й$/, 'я ю ем е'],
  [/ь$/, 'и ью я ю е'],
]);

/** Arabic writes "and", "in", "to" onto the word behind; before the article, "to" swallows its first letter. Longer names, only "and". */
const bendArabic: Bend = (name) => {
  const and = [name, `و${name}`];
  if (!isOneWord(name)) return and;
  return [...and, `ب${name}`, name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`];
};

const bendGerman: Bend = (name) =>
  isOneWord(name)
    ? bendBy([[/(?<=\p{L}{4})(?<![sxzß])$/u, 's']])(name)
    : [...new Set([name, ...['$1', '$1n'].map((form) => name.replace(/^(\p{Lu}\p{Ll}+e)[rs]?(?= \p{Lu})/u, form))])];

/** How Russian says where: the case that places stand in most. */
const placeRussian: Bend = bendBy([
  [/ия$/, 'ии'],
  [/[аяй]$/, 'е'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, 'е'],
  [/ь$/, 'и'],
]);

const allForms: Readonly<Partial<Record<NameLanguage, Bend>>> = {
  de: bendGerman,
  ar: bendArabic,
  ru: (name) => (isOneWord(name) ? bendRussian(name) : [name]),
};
const mainForms: Readonly<Partial<Record<NameLanguage, Bend>>> = {
  ru: (name) => (isOneWord(name) ? placeRussian(name) : [name]),
};

/** The forms of a place's name, itself first; of places that are seldom named, only the most usual, since each takes room. */
export const bendPlace = (lang: NameLanguage, name: string, isOften: boolean): readonly string[] =>
  (isOften ? allForms : mainForms)[lang]?.(name) ?? [name];

const demonymForms: Readonly<Partial<Record<NameLanguage, Bend>>> = {
  de: bendBy([[/$/, 'e er es en em']]),
  fr: bendBy([
    [/(?<=e)$/, 's'],
    [/(?<=i)en$/, 'enne ens ennes'],
    [/(?<=é)en$/, 'enne ens ennes'],
    [/(?<=[sx])$/, 'e es'],
    [/c$/, 'cs que ques cque cques'],
    [/$/, 'e s es'],
  ]),
  es: bendBy([
    [/o$/, 'a os as'],
    [/án$/, 'ana anes anas'],
    [/és$/, 'esa eses esas'],
    [/(?<=[ea])$/, 's'],
    [/(?<=í)$/, 'es s'],
    [/$/, 'a es as'],
  ]),
  it: bendBy([
    [/co$/, 'ca ci chi che'],
    [/o$/, 'a i e'],
    [/e$/, 'i'],
    [/a$/, 'i e'],
  ]),
  pt: bendBy([
    [/ão$/, 'ã ães ãos ãs'],
    [/o$/, 'a os as'],
    [/ês$/, 'esa eses esas'],
    [/(?<=[ea])$/, 's'],
    [/$/, 'a óis as'],
  ]),
  ar: (stem) => [stem, `${stem}ة`, `ال${stem}ة`],
  ru: bendBy([[/ий$/, 'ого ая ой их']]),
};

/** The forms of an adjective for what comes from a country. */
export const bendDemonym = (lang: NameLanguage, stem: string): readonly string[] =>
  demonymForms[lang]?.(stem) ?? [stem];
