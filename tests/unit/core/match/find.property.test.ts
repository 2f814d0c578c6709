/** The fast matcher and the oracle find the same, in random glossaries and texts of six scripts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCandidates, findInSlices } from '../../../../src/core/match/find';
import { buildPack } from '../../../../src/core/pack/build';
import { openPack } from '../../../../src/core/pack/open';
import { anyGlossary, textWith } from './arbitraries';
import { createOracle } from './oracle';

const runs = Number(process.env['PROPERTY_RUNS'] ?? 300);

const glossariesAndText = fc
  .array(anyGlossary, { minLength: 1, maxLength: 3 })
  .chain((glossaries) => fc.tuple(fc.constant(glossaries), textWith(glossaries)));

describe('the matcher', () => {
  test('finds what the oracle finds', () => {
    fc.assert(
      fc.property(glossariesAndText, ([glossaries, text]) => {
        const packs = glossaries.map((glossary) => openPack(buildPack(glossary).buffer));
        expect(findCandidates(text, packs)).toEqual(createOracle(glossaries)(text));
      }),
      { numRuns: runs },
    );
  });

  test('finds the same in slices, across chunks, as in one piece', () => {
    fc.assert(
      fc.property(glossariesAndText, fc.integer({ min: 900, max: 1100 }), ([glossaries, text], padding) => {
        const packs = glossaries.map((glossary) => openPack(buildPack(glossary).buffer));
        const shifted = `${'x '.repeat(padding / 2)}${text}`;
        const offset = shifted.length - text.length;
        const expected = createOracle(glossaries)(`x ${text}`).filter(({ start }) => start >= 2);
        const found = [...findInSlices(shifted, packs)].flat().filter(({ start }) => start >= offset);
        expect(found.map((it) => ({ ...it, start: it.start - offset + 2, end: it.end - offset + 2 }))).toEqual(
          expected,
        );
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });
});
