/**
 * Names of places in other languages, for entries of the written glossary: the pack bears that glossary's id and its entries'
 * ids, so that what is found by it leads to the same card. It has no texts of its own.
 */
import type { NameLanguage } from '../../../core/built-in';
import type { Entry, Glossary, Name } from '../../../core/glossary';
import { territoryNames, zoneCities } from '../../places/cldr';
import { checkedMonth, madeHead, type Written } from '../made';
import { bendDemonym, bendPlace } from './forms';
import { listDemonyms, listNames, listSilent } from './listed';

/** CLDR's own names of the languages, and other places where they are spoken and written differently. */
const localesOf: Readonly<Partial<Record<NameLanguage, readonly string[]>>> = {
  pt: ['pt', 'pt-PT'],
  zh: ['zh', 'zh-Hant'],
  es: ['es', 'es-MX'],
};

const hasCapital = /\p{Lu}/u;

const writeName = (text: string, lang: string, kind: 'name' | 'demonym'): Name => {
  const isShort = !/\s/.test(text) && text.length <= 4;
  return {
    text: text.normalize('NFC'),
    kind,
    case: !hasCapital.test(text) ? 'any' : isShort || !/\p{Ll}/u.test(text) ? 'exact' : 'title',
    plural: false,
    joined: false,
    spelling: false,
    lang,
    prior: kind === 'name' ? 0.95 : 0.9,
    for: [],
    against: [],
  };
};

/** A text of CLDR as articles print it, or none where it holds an explanation. */
const clean = (text: string): string[] => (/[()（）]/.test(text) ? [] : [text.replaceAll('\u00ad', '')]);

const nameCountries = ({ countries }: Written, locale: string): [Entry, string][] =>
  Object.entries(territoryNames(locale)).flatMap(([key, text]): [Entry, string][] => {
    const entry = countries.get(key.slice(0, 2).toLowerCase());
    return entry && /^[A-Z]{2}(-alt-(short|variant))?$/.test(key) ? clean(text).map((name) => [entry, name]) : [];
  });

/** Zones whose city shares its name with one that is better known. */
const otherCities: ReadonlySet<string> = new Set(['America/Cordoba']);

/** People from which on a city that is no capital is named in other languages. */
const leastPeople = 1_000_000;

const nameCities = ({ claims, cities, cityEntries }: Written, locale: string): [Entry, string][] => {
  const english = zoneCities('en');
  const large = cities.filter(({ isCapital, population }) => isCapital || population >= leastPeople);
  const wanted = new Set(large.map(({ id }) => cityEntries.get(id)));
  return [...zoneCities(locale)].flatMap(([zone, text]): [Entry, string][] => {
    if (otherCities.has(zone)) return [];
    const known = english.get(zone) ?? zone.replace(/^.*\//, '').replaceAll('_', ' ');
    const found = claims(known).filter(({ entry, name }) => entry.type === 'city' && name.kind !== 'demonym');
    const [only, ...others] = new Set(found.map(({ entry }) => entry));
    return only && others.length === 0 && wanted.has(only) ? clean(text).map((name) => [only, name]) : [];
  });
};

const nameListed = ({ entries }: Written, lang: NameLanguage): [Entry, string][] => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return [...listNames(lang)].flatMap(([id, texts]) => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`src/cli/made/names/entries.tsv: the glossary has no entry "${id}"`);
    return texts.map((text): [Entry, string] => [entry, text]);
  });
};

/** Whether readers find the entry by this text already. */
const isKnown = ({ claims }: Written, entry: Entry, text: string): boolean =>
  claims(text).some((claim) => claim.entry === entry && claim.name.kind !== 'demonym' && claim.name.prior >= 0.8);

/** The pack of names in a language. A text that two entries bear is the first one's: what is listed, countries, cities. */
export const makeNames =
  (lang: NameLanguage) =>
  (written: Written): Glossary => {
    const silent = listSilent(lang);
    const locales = localesOf[lang] ?? [lang];
    const names = new Map<Entry, Name[]>();
    const taken = new Set<string>();
    const add = (entry: Entry, name: Name): void => {
      if (taken.has(name.text)) return;
      taken.add(name.text);
      const known = names.get(entry);
      if (known) known.push(name);
      else names.set(entry, [name]);
    };
    const all = [
      ...nameListed(written, lang),
      ...locales.flatMap((locale) => nameCountries(written, locale)),
      ...locales.flatMap((locale) => nameCities(written, locale)),
    ];
    const listed = listNames(lang);
    const demonyms = listDemonyms(lang);
    for (const [entry, text] of all)
      if (!silent.has(text))
        for (const form of bendPlace(lang, text, listed.has(entry.id) || demonyms.has(entry.country ?? '')))
          if (!isKnown(written, entry, form)) add(entry, writeName(form, lang, 'name'));
    for (const [code, stems] of demonyms) {
      const entry = written.countries.get(code);
      if (!entry) throw new Error(`src/cli/made/names/demonyms.tsv: the glossary has no country "${code}"`);
      for (const stem of stems)
        for (const form of bendDemonym(lang, stem)) add(entry, writeName(form, lang, 'demonym'));
    }
    const entries = [...names].map(
      ([{ id, label, type, country }, own]): Entry => ({
        id,
        label,
        type,
        kind: '',
        summary: '',
        names: own,
        ...(country === undefined ? {} : { country }),
        updated: checkedMonth,
      }),
    );
    return { ...madeHead('core', `Contexture, names (${lang})`), lang, entries };
  };
