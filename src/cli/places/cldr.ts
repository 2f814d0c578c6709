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

/** Names of currencies in English, by ISO 4217 code. */
export const currencyNames = (): TextByCode => {
  const all: Readonly<Record<string, { readonly displayName: string }>> = read(
    'cldr-numbers-full/main/en/currencies.json',
  ).main.en.numbers.currencies;
  return Object.fromEntries(Object.entries(all).map(([code, { displayName }]) => [code, displayName]));
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
