import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../src/core/match/fold-text';
import { buildPack } from '../../../../src/core/pack/build';
import { openWholePack } from '../../../../src/core/pack/open';
import { createNameSearch } from '../../../../src/core/search/names';
import { entryOf, glossaryOf, nameOf } from '../match/glossaries';

const packs = [
  glossaryOf(
    [
      entryOf('org/nsa', [nameOf('National Security Agency'), nameOf('NSA', { kind: 'acronym', case: 'exact' })], {
        label: 'National Security Agency',
      }),
      entryOf('org/un', [nameOf('United Nations'), nameOf('UN', { kind: 'acronym' })], { label: 'United Nations' }),
      entryOf('place/us', [nameOf('United States')], { label: 'United States' }),
      entryOf('person/lula', [nameOf('Luiz Inácio Lula da Silva'), nameOf('Lula', { prior: 0.9 })], {
        label: 'Luiz Inácio Lula da Silva',
      }),
      entryOf('org/man', [nameOf('Manchester United', { prior: 0.4 })], { label: 'Manchester United' }),
    ],
    'core',
  ),
  glossaryOf([entryOf('city/nsawam', [nameOf('Nsawam')], { label: 'Nsawam' })], 'cities'),
].map((glossary) => openWholePack(buildPack(glossary).buffer));
const search = createNameSearch(packs);
const show = (typed: string, most = 9): string[] => search(typed, most).map(({ entry, name }) => `${entry} ${name}`);

describe('finding a name by its beginning', () => {
  test.each([
    ['nsa', ['org/nsa NSA', 'city/nsawam Nsawam']],
    ['NSAW', ['city/nsawam Nsawam']],
    ['national', ['org/nsa National Security Agency']],
    ['secur', ['org/nsa National Security Agency']],
    ['  united   n', ['org/un United Nations']],
    ['united', ['org/un United Nations', 'place/us United States', 'org/man Manchester United']],
    ['inacio', ['person/lula Luiz Inácio Lula da Silva']],
    ['LULA', ['person/lula Lula']],
    ['nations', ['org/un United Nations']],
    ['ations', []],
    ['', []],
    ['   ', []],
  ])('%j', (typed, expected) => {
    expect(show(typed)).toEqual(expected);
  });

  test('no more than wanted, the best of them', () => {
    expect(show('united', 1)).toEqual(['org/un United Nations']);
  });

  test('every name is found by each of its beginnings', () => {
    const names = packs.flatMap((pack) =>
      Array.from({ length: pack.entryCount }, (_, nth) => pack.core(nth)).flatMap(({ id, names }) =>
        names.map(({ text }) => ({ id, text })),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), ({ id, text }, cut) => {
        const typed = text.slice(0, 1 + (cut % text.length));
        fc.pre(foldText(typed).folded.trim() !== '');
        expect(search(typed, 99).map(({ entry }) => entry)).toContain(id);
      }),
    );
  });
});
