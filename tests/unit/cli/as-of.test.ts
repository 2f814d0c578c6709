/** Two people of the built-in glossary as an article of September 2015 must show them, and what came since then. */
import { describe, expect, test } from 'vitest';
import { openBuiltInPacks } from '../../../src/cli/packs';
import { isAfter, readAsOf } from '../../../src/core/dates';

const { whole: packs } = await openBuiltInPacks();
const date = '2015-09-26';

const read = (id: string) => {
  const pack = packs.find((it) => it.indexOf(id) >= 0);
  if (!pack) throw new Error(`no glossary has ${id}`);
  return readAsOf(pack.entry(pack.indexOf(id)), date);
};

describe('as of September 2015', () => {
  test('Barack Obama is the US President of that time, and leaves office since then', () => {
    const { office, since } = read('person/barack-obama');
    expect(office).toMatchObject({ title: 'US President', standing: 'held' });
    expect(since.some((event) => event.date.startsWith('2017-01'))).toBe(true);
  });

  test('Xi Jinping holds his offices, none of them as of today only', () => {
    const { office, alsoHeld, since } = read('person/xi-jinping');
    const titles = [office, ...alsoHeld].map((it) => it?.title);
    expect(titles).toContain('President of China');
    expect(office?.standing).toBe('held');
    for (const held of [office, ...alsoHeld]) expect(held && isAfter(held.from, date)).toBe(false);
    expect(since.some((event) => event.date.startsWith('2018'))).toBe(true);
  });

  test('what came before is not told as since then, nor the other way round', () => {
    for (const id of ['person/barack-obama', 'person/xi-jinping']) {
      const { before, since } = read(id);
      expect(before.filter((event) => isAfter(event.date, date))).toEqual([]);
      expect(since.filter((event) => !isAfter(event.date, date))).toEqual([]);
      expect(since.length).toBeGreaterThan(0);
    }
  });
});
