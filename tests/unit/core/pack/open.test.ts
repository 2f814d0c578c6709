/** Any bytes as a pack give a clear error or a pack, never anything else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Glossary } from '../../../../src/core/glossary';
import { findCandidates } from '../../../../src/core/match/find';
import { buildPack } from '../../../../src/core/pack/build';
import { addTexts, measureFront, openPack, openWholePack, PackError, verifyPack } from '../../../../src/core/pack/open';

const name = {
  kind: 'name',
  plural: false,
  joined: false,
  spelling: false,
  lang: 'en',
  prior: 1,
  for: [],
  against: [],
};
const glossary: Glossary = {
  ...{ id: 'g', name: 'Test', licence: 'CC0-1.0', publisher: 'Nobody', lang: 'en' },
  entries: ['Alder', 'Birch Hall', 'Cedar'].map((label) => ({
    ...{ id: `org/${label.toLowerCase().replace(' ', '-')}`, label, type: 'organisation', kind: 'Body' },
    ...{ summary: 'Invented body.', updated: '2026-11' },
    names: [{ ...name, text: label, kind: 'name', case: 'title' }],
  })),
};
const bytes = buildPack(glossary);

/** Opens and uses bytes; the only error allowed is PackError. */
const use = (changed: Uint8Array<ArrayBuffer>): void => {
  try {
    const pack = openPack(changed.buffer);
    findCandidates('Alder met Birch Hall.', [pack]);
    if (pack.entryCount > 0) pack.core(0);
    if (pack.entryCount > 0) openWholePack(changed.buffer).entry(0);
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
  }
};

describe('opening', () => {
  test('a pack that was built is sound and answers', () => {
    expect(() => verifyPack(bytes.buffer)).not.toThrow();
    const pack = openWholePack(bytes.buffer);
    expect(pack.entryCount).toBe(3);
    expect(pack.entry(pack.indexOf('org/birch-hall'))).toEqual(glossary.entries[1]);
    glossary.entries.forEach(({ id }, nth) => {
      expect(pack.indexOf(id)).toBe(nth);
    });
    for (const id of ['org/none', 'org/birch', 'org/birch-hall-2', '']) expect(pack.indexOf(id)).toBe(-1);
  });

  test('the front alone finds names and says whose they are; its texts can follow', () => {
    const front = measureFront(bytes.buffer);
    const pack = openPack(bytes.slice(0, front).buffer);
    expect(findCandidates('Alder met Birch Hall.', [pack])).toHaveLength(2);
    expect(pack.core(0)).toEqual({ id: 'org/alder', label: 'Alder', type: 'organisation', names: pack.core(0).names });
    expect(pack.indexOf('org/birch-hall')).toBe(1);
    expect(() => addTexts(pack, new ArrayBuffer(8))).toThrow(PackError);
    expect(addTexts(pack, bytes.slice(front).buffer).entry(2)).toEqual(glossary.entries[2]);
  });

  test('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (random) => use(new Uint8Array(random))));
  });

  test('a pack cut short at any length', () => {
    for (let length = 0; length < bytes.length; length += 4) use(bytes.slice(0, length));
  });

  test('a pack with one byte changed anywhere is seen by verifyPack, and harms nobody who opens it all the same', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(() => verifyPack(changed.buffer)).toThrow(PackError);
        use(changed);
      }),
      { numRuns: 500 },
    );
  });
});
