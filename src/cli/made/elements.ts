/** Chemical elements that nobody has written about by hand: found by name, never by symbol. */
import { elements } from 'chemical-elements';
import type { Entry, Glossary } from '../../core/glossary';
import { completeNames } from '../../formats/source/names';
import { checkedMonth, leaveWritten, madeHead, type Written } from './made';
import { readTable } from './rows';

/** British names where the list has American ones. */
const british: Readonly<Record<string, string>> = { Cesium: 'Caesium' };

/** Number from which on an element has been seen only as single atoms. */
const singleAtomsFrom = 101;

const singleAtoms = 'Artificial, radioactive element of which laboratories make a few atoms at a time';

/** The elements that a line of the list is about, and those of single atoms, in the order of their numbers. */
export const makeElements = (written: Written): Glossary => {
  const listed = readTable('elements');
  const entries = elements.flatMap(({ number, symbol, name }): Entry[] => {
    const label = british[name] ?? name;
    const [is] = listed.get(symbol)?.('is') ?? (number < singleAtomsFrom ? [] : [singleAtoms]);
    const names = leaveWritten(written, [label.toLowerCase(), name.toLowerCase()]);
    if (is === undefined || names.length === 0) return [];
    return [
      {
        id: `element/${symbol.toLowerCase()}`,
        label,
        type: 'science',
        kind: 'Chemical element',
        summary: `${is}. Its symbol is ${symbol}, its atomic number ${number}.`,
        names: completeNames({
          label,
          type: 'science',
          // In capitals it may be a theatre (the Palladium), a song or a firm.
          names: names.map((text) => ({ text, case: 'exact', plural: false, spelling: false, prior: 0.9 })),
          demonyms: [],
          lang: 'en',
        }),
        source: { name: 'Contexture, chemical-elements', licence: 'CC BY 4.0, MIT' },
        updated: checkedMonth,
      },
    ];
  });
  return { ...madeHead('elements', 'Contexture, chemical elements'), entries };
};
