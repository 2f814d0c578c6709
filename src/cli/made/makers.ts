/** All glossaries that the build makes, by the names of their packs. */
import { nameLanguages } from '../../core/built-in';
import type { Glossary } from '../../core/glossary';
import { makeCities } from './cities';
import { makeCurrencies } from './currencies';
import { makeElements } from './elements';
import { makeLanguages } from './languages';
import { makeLicences } from './licences';
import type { Written } from './made';
import { makeNames } from './names/make';

/** What makes each. */
export const makers: Readonly<Record<string, (written: Written) => Glossary>> = {
  cities: makeCities,
  currencies: makeCurrencies,
  languages: makeLanguages,
  elements: makeElements,
  licences: makeLicences,
  ...Object.fromEntries(nameLanguages.map((lang) => [`core-${lang}`, makeNames(lang)])),
};
