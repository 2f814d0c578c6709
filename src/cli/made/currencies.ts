/** The money of the world that nobody has written about by hand: from Unicode CLDR, with where it is used. */
import type { Entry, Glossary } from '../../core/glossary';
import { completeNames, type WrittenName } from '../../formats/source/names';
import { type Currency, currencies, tenders, territories, territoryNames } from '../places/cldr';
import { writeList } from '../places/write';
import { writeCountry } from './country-names';
import { groupBy } from './group';
import { checkedMonth, leaveWritten, madeHead, type Written } from './made';
import { readTable } from './rows';

/** A unit, "kwacha", is found only in small letters: in capitals it may be anybody's name. */
const writeName = (text: string): WrittenName =>
  text === text.toLowerCase()
    ? { text, case: 'exact', plural: true, prior: 0.9 }
    : { text, plural: /\p{Ll}$/u.test(text), ...(/ \p{Lu}/u.test(text) ? {} : { kind: 'variant', prior: 1 }) };

const describe = (code: string, places: readonly string[]): string => {
  const [home, other] = places;
  const who = places.length === 2 ? `Money of ${home}, also used in ${other}` : `Shared money of ${writeList(places)}`;
  return `${places.length === 1 ? `Money of ${home}` : who}, with the code ${code}.`;
};

/** What runs from "s" needs no name of its own. */
const isRegular = (name: string, plural: string): boolean => plural === name || plural === `${name}s`;

/** The currencies in use, by the country of most people that uses them. */
export const makeCurrencies = (written: Written): Glossary => {
  const [all, listed, people, placeNames] = [
    currencies(),
    readTable('currencies'),
    territories(),
    territoryNames('en'),
  ];
  const say = (territory: string): string => {
    const code = territory.toLowerCase();
    return writeCountry(
      code,
      written.countries.get(code)?.label ?? placeNames[territory]?.replace(' & ', ' and ') ?? territory,
    );
  };
  const countPeople = (territory: string): number => people.get(territory)?.population ?? 0;
  const makeEntry = (code: string, { name, plural, sign }: Currency, used: readonly string[]): Entry[] => {
    const cell = listed.get(code.toLowerCase());
    const [label = name] = cell?.('label') ?? [];
    const spellings = [label, name, ...(isRegular(name, plural) ? [] : [plural]), ...(cell?.('names') ?? [])];
    const names = leaveWritten(written, spellings).filter((text) => !/[&\d(]/.test(text));
    const [home = '', ...others] = [...used].sort((a, b) => countPeople(b) - countPeople(a));
    if (names[0] !== label || !written.countries.has(home.toLowerCase())) return [];
    return [
      {
        id: `currency/${code.toLowerCase()}`,
        label,
        type: 'currency',
        kind: `Currency of ${others.length === 0 ? say(home) : `${used.length} countries and territories`}`,
        summary: describe(code, [home, ...others].map(say)),
        names: completeNames({ label, type: 'currency', names: names.map(writeName), demonyms: [], lang: 'en' }),
        ...(others.length === 0 ? { country: home.toLowerCase() } : {}),
        facts: [{ label: 'Code', value: code }, ...(sign ? [{ label: 'Symbol', value: sign }] : [])],
        source: { name: 'Unicode CLDR', licence: 'Unicode-3.0' },
        updated: checkedMonth,
      },
    ];
  };
  const uses = groupBy(
    [...tenders()].flatMap(([territory, codes]) =>
      people.has(territory) && territory !== 'AC' ? codes.map((code) => ({ code, territory })) : [],
    ),
    ({ code }) => code,
  );
  const entries = [...uses].flatMap(([code, used]) => {
    const currency = all.get(code);
    return currency
      ? makeEntry(
          code,
          currency,
          used.map(({ territory }) => territory),
        )
      : [];
  });
  return { ...madeHead('currencies', 'Contexture, currencies'), entries };
};
