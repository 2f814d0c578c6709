/** Languages that nobody has written about by hand: from Unicode CLDR and a list of where they are spoken. */
import type { Entry, Glossary } from '../../core/glossary';
import { completeNames, type WrittenName } from '../../formats/source/names';
import { languageNames, officialIn, scripts, territoryNames } from '../places/cldr';
import { writeList } from '../places/write';
import { writeCountry } from './country-names';
import { checkedMonth, leaveWritten, madeHead, type Written } from './made';
import { readTable } from './rows';

/** Words that say that the name beside them is a language's: many are a people's or a place's as well. */
const cues = (
  'language languages dialect dialects speak speaks spoke spoken speaking speaker speakers fluent tongue ' +
  'translated translation translator interpreter bilingual'
).split(' ');

const writeName = (text: string, isSure: boolean): WrittenName =>
  isSure ? { text, prior: 0.9 } : { text, prior: 0.2, for: cues };

/** Official in so many countries, a list of them would be long. */
const many = 10;

const describeStatus = (countries: readonly string[]): string => {
  if (countries.length === 0) return '';
  if (countries.length <= 3) return ` It is an official language of ${writeList(countries)}.`;
  return countries.length <= many
    ? ` It is an official language of ${countries.length} countries.`
    : ` It is an official language of more than ${Math.floor((countries.length - 5) / 10) * 10} countries.`;
};

/** The languages of the list. */
export const makeLanguages = (written: Written): Glossary => {
  const [cldrNames, official, scriptOf, placeNames] = [
    languageNames('en'),
    officialIn(),
    scripts(),
    territoryNames('en'),
  ];
  const say = (territory: string): string => {
    const code = territory.toLowerCase();
    return writeCountry(code, written.countries.get(code)?.label ?? placeNames[territory] ?? territory);
  };
  const entries = [...readTable('languages')].flatMap(([code, cell]): Entry[] => {
    const [label = cldrNames[code] ?? ''] = cell('label');
    const names = leaveWritten(written, [label, ...cell('names')]);
    if (label === '' || names[0] !== label) return [];
    const [[family = ''], [where = ''], [when]] = [cell('family'), cell('where'), cell('when')];
    // Basque has none: its cell is a phrase.
    const kind = /language/i.test(family) ? family.replace(/,$/, '') : `${family} language`;
    const script = scriptOf.get(code);
    const place = where.startsWith('on ') ? where : `in ${where}`;
    const writing = script ? `, written in the ${script} script` : '';
    return [
      {
        id: `language/${code}`,
        label,
        type: 'society',
        kind,
        summary: `${/,$/.test(family) ? family : kind} spoken ${place}${writing}.${describeStatus((official.get(code) ?? []).map(say))}`,
        names: completeNames({
          label,
          type: 'society',
          names: names.map((text) => writeName(text, when === 'sure')),
          demonyms: [],
          lang: 'en',
        }),
        source: { name: 'Contexture, Unicode CLDR', licence: 'CC BY 4.0, Unicode-3.0' },
        updated: checkedMonth,
      },
    ];
  });
  return { ...madeHead('languages', 'Contexture, languages'), entries };
};
