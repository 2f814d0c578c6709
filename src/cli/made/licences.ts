/** Licences of programs, texts and data that nobody has written about by hand: from the SPDX list, found by name, never by code. */
import spdx from 'spdx-license-list';
import type { Entry, Glossary } from '../../core/glossary';
import { completeNames } from '../../formats/source/names';
import { groupBy } from './group';
import { checkedMonth, leaveWritten, madeHead, type Written } from './made';
import { readTable } from './rows';

interface Version {
  readonly family: string;
  readonly number: string;
  readonly isOpen: boolean;
}

/** "GNU General Public License v2.0 or later" → the family's name and the number. */
const readVersion = (name: string, isOpen: boolean): Version => {
  const plain = name.replace(/["“”]/g, '').replace(/ \([^)]*\)/g, '');
  const [, family = plain, number = ''] = plain.match(/^(.*?),? (?:v|version )?(\d+(?:\.\d+)*[a-z]?)\b(?!-)/i) ?? [];
  return { family, number, isOpen };
};

/** A licence is spelled with "s" in its own name and with "c" by British papers. */
const spell = (text: string): string[] => [
  text,
  text.replace(/License/, 'Licence'),
  text.replace(/license/, 'licence'),
];

/** The families of licences that the list has a line for. */
export const makeLicences = (written: Written): Glossary => {
  const versions = Object.values(spdx).map(({ name, osiApproved }) => readVersion(name, osiApproved));
  const families = groupBy(versions, ({ family }) => family);
  const entries = [...readTable('licences')].flatMap(([family, cell]): Entry[] => {
    const known = families.get(family);
    if (!known) throw new Error(`src/cli/made/licences.tsv: "${family}" is no family of the SPDX list; mend its name`);
    const [[label = family], [summary = '']] = [cell('label'), cell('summary')];
    const names = leaveWritten(written, [label, family, ...cell('names')].flatMap(spell));
    if (names[0] !== label) return [];
    const numbers = [...new Set(known.map(({ number }) => number))].filter(Boolean).sort();
    return [
      {
        id: `licence/${label.toLowerCase().replaceAll(' ', '-')}`,
        label,
        type: 'standard',
        kind: known.some(({ isOpen }) => isOpen) ? 'Open-source licence' : 'Licence for texts, pictures or data',
        summary: `${summary}.`,
        names: completeNames({
          label,
          type: 'standard',
          names: names.map((text) => ({ text, plural: false, prior: 1 })),
          demonyms: [],
          lang: 'en',
        }),
        ...(numbers.length > 0 ? { facts: [{ label: 'Versions', value: numbers.join(', ') }] } : {}),
        source: { name: 'Contexture, SPDX License List', licence: 'CC BY 4.0, CC0-1.0' },
        updated: checkedMonth,
      },
    ];
  });
  return { ...madeHead('licences', 'Contexture, licences'), entries };
};
