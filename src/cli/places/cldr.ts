/** Reads the Unicode CLDR's files (Unicode-3.0) from their packages, as far as places need them. Build time only. */
import { readFileSync } from 'node:fs';

const read = (path: string) => JSON.parse(readFileSync(`node_modules/${path}`, 'utf8'));

/** Texts by code. */
export type TextByCode = Readonly<Record<string, string>>;

/** Names of territories in a language, by ISO 3166-1 alpha-2 code in capitals; other forms under `US-alt-short`. */
export const territoryNames = (lang: string): TextByCode =>
  read(`cldr-localenames-full/main/${lang}/territories.json`).main[lang].localeDisplayNames.territories;

type Zones = { readonly [part: string]: Zones | string };

/** Names of the cities that give time zones their names, in a language, by zone; those that the zone's own name says may be absent. */
export const zoneCities = (lang: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const gather = (zones: Zones, path: readonly string[]): void => {
    for (const [part, zone] of Object.entries(zones)) {
      if (typeof zone === 'string') continue;
      const city = zone['exemplarCity'];
      if (typeof city === 'string') found.set([...path, part].join('/'), city);
      else if (!('_type' in zone)) gather(zone, [...path, part]);
    }
  };
  gather(read(`cldr-dates-full/main/${lang}/timeZoneNames.json`).main[lang].dates.timeZoneNames.zone, []);
  return found;
};

/** Names of languages in a language, by code. */
export const languageNames = (lang: string): TextByCode =>
  read(`cldr-localenames-full/main/${lang}/languages.json`).main[lang].localeDisplayNames.languages;

/** Names of states, provinces and the like in a language, by code (ISO 3166-2) in small letters without a hyphen: `usca`. */
export const subdivisionNames = (lang: string): TextByCode =>
  read(`cldr-subdivisions-full/subdivisions/${lang}/${lang}.json`).subdivisions.localeDisplayNames.subdivisions;

/** A currency in English, in running text. */
export interface Currency {
  readonly name: string;
  readonly plural: string;
  /** Its own sign, ₼, where it has one that is not a word. */
  readonly sign: string | undefined;
}

/** All currencies, past ones too, by ISO 4217 code. */
export const currencies = (): ReadonlyMap<string, Currency> => {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = read(
    'cldr-numbers-full/main/en/currencies.json',
  ).main.en.numbers.currencies;
  return new Map(
    Object.entries(all).map(([code, texts]) => {
      const name = texts['displayName-count-one'] ?? texts['displayName'] ?? code;
      const sign = texts['symbol-alt-narrow'];
      const isSign = sign !== undefined && /\p{Sc}/u.test(sign);
      return [code, { name, plural: texts['displayName-count-other'] ?? name, sign: isSign ? sign : undefined }];
    }),
  );
};

/** Names of currencies in English, as a title has them, by ISO 4217 code. */
export const currencyNames = (): TextByCode => {
  const all: Readonly<Record<string, { readonly displayName: string }>> = read(
    'cldr-numbers-full/main/en/currencies.json',
  ).main.en.numbers.currencies;
  return Object.fromEntries(Object.entries(all).map(([code, { displayName }]) => [code, displayName]));
};

/** Codes of the money that is in use in each territory, by alpha-2 code. */
export const tenders = (): ReadonlyMap<string, readonly string[]> => {
  type Use = { readonly _to?: string; readonly _tender?: string };
  const all: Readonly<Record<string, readonly Readonly<Record<string, Use>>[]>> = read(
    'cldr-core/supplemental/currencyData.json',
  ).supplemental.currencyData.region;
  return new Map(
    Object.entries(all).map(([territory, uses]) => [
      territory,
      uses.flatMap((use) =>
        Object.entries(use).flatMap(([code, { _to, _tender }]) =>
          _to === undefined && _tender !== 'false' ? [code] : [],
        ),
      ),
    ]),
  );
};

/** Scripts that English calls otherwise than CLDR; nothing where CLDR's word says little, or is disputed. */
const scriptNames: TextByCode = { Beng: 'Bengali', Ethi: 'Ethiopic', Mymr: 'Burmese', Hant: '' };

/** The script of each language that is written in one, other than Latin: its English name by the language's code. */
export const scripts = (): ReadonlyMap<string, string> => {
  const names: TextByCode = read('cldr-localenames-full/main/en/scripts.json').main.en.localeDisplayNames.scripts;
  const all: Readonly<Record<string, { readonly _scripts?: readonly string[] }>> = read(
    'cldr-core/supplemental/languageData.json',
  ).supplemental.languageData;
  return new Map(
    Object.entries(all).flatMap(([lang, { _scripts = [] }]) => {
      const [script, ...others] = _scripts;
      const name =
        script === undefined || script === 'Latn' || others.length > 0
          ? ''
          : (scriptNames[script] ?? names[script] ?? '');
      return name === '' ? [] : [[lang, name] as const];
    }),
  );
};

/** Countries of which a language is an official one, by its code; the most populous first. */
export const officialIn = (): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [territory, { officialLanguages }] of [...territories()].sort((a, b) => b[1].population - a[1].population))
    for (const lang of officialLanguages) {
      const [code = lang] = lang.split('_');
      const known = found.get(code) ?? [];
      found.set(code, known);
      if (!known.includes(territory)) known.push(territory);
    }
  return found;
};

/** Numeric codes of territories (ISO 3166-1), by alpha-2 code. */
export const numericCodes = (): TextByCode => {
  const all: Readonly<Record<string, { readonly _numeric?: string }>> = read('cldr-core/supplemental/codeMappings.json')
    .supplemental.codeMappings;
  return Object.fromEntries(
    Object.entries(all).flatMap(([code, { _numeric }]) => (_numeric ? [[code, _numeric]] : [])),
  );
};

/** People and official languages of a territory. */
export interface Territory {
  readonly population: number;
  readonly officialLanguages: readonly string[];
}

interface WrittenTerritory {
  readonly _population: string;
  readonly languagePopulation?: Readonly<Record<string, { readonly _officialStatus?: string }>>;
}

/** What CLDR knows of territories, by alpha-2 code. */
export const territories = (): ReadonlyMap<string, Territory> => {
  const all: Readonly<Record<string, WrittenTerritory>> = read('cldr-core/supplemental/territoryInfo.json').supplemental
    .territoryInfo;
  return new Map(
    Object.entries(all).map(([code, { _population, languagePopulation = {} }]) => [
      code,
      {
        population: Number(_population),
        officialLanguages: Object.entries(languagePopulation).flatMap(([lang, { _officialStatus }]) =>
          _officialStatus === 'official' ? [lang] : [],
        ),
      },
    ]),
  );
};

/** The UN's region each territory belongs to (M49), by alpha-2 code, as the English name of the region. */
export const regions = (): ReadonlyMap<string, string> => {
  const names = territoryNames('en');
  const all: Readonly<Record<string, { readonly _contains: readonly string[] }>> = read(
    'cldr-core/supplemental/territoryContainment.json',
  ).supplemental.territoryContainment;
  const found = new Map<string, string>();
  for (const [region, { _contains }] of Object.entries(all)) {
    const name = names[region];
    // Groupings such as the European Union, and continents as a whole, have other codes or hold no territories.
    if (!/^\d{3}$/.test(region) || name === undefined) continue;
    for (const code of _contains) if (/^[A-Z]{2}$/.test(code)) found.set(code, name);
  }
  return found;
};
