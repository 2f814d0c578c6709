/** Which letters an acronym is made of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markInitials } from '../../../../src/core/card/initials';

/** The runs as one text, strong ones in brackets. */
const mark = (name: string, acronym: string): string | undefined =>
  markInitials(name, acronym)
    ?.map(({ text, isStrong }) => (isStrong ? `[${text}]` : text))
    .join('');

describe('the letters of an acronym', () => {
  it.each([
    ['National Security Agency', 'NSA', '[N]ational [S]ecurity [A]gency'],
    ['Bureau of Land Management', 'BLM', '[B]ureau of [L]and [M]anagement'],
    ['Ministry of Agriculture', 'MOA', '[M]inistry [o]f [A]griculture'],
    ['United States', 'U.S.', '[U]nited [S]tates'],
    ['signals intelligence', 'SIGINT', '[sig]nals [int]elligence'],
    ['People’s Bank of China', 'PBOC', '[P]eople’s [B]ank [o]f [C]hina'],
    ['Transport-Layer Security', 'TLS', '[T]ransport-[L]ayer [S]ecurity'],
    ['Médecins Sans Frontières', 'MSF', '[M]édecins [S]ans [F]rontières'],
    ['Électricité de France', 'EDF', '[É]lectricité [d]e [F]rance'],
    ['YouTube', 'YT', '[Y]ou[T]ube'],
    ['Group of 20', 'G20', '[G]roup of [20]'],
    ['National Security Agency', 'FBI', undefined],
    ['National Security Agency', 'NGA', undefined],
    ['National', 'N', undefined],
    ['', 'NSA', undefined],
  ])('%s · %s', (full, acronym, expected) => {
    expect(mark(full, acronym)).toBe(expected);
  });

  it('the runs are the name, and what is strong spells the acronym', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,6}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 6 }),
        fc.array(fc.nat(5), { maxLength: 2 }),
        (words, skipped) => {
          const used = words.filter((_, index) => !skipped.includes(index));
          const acronym = used.map((it) => it[0]).join('');
          const runs = markInitials(words.join(' '), acronym);
          if (acronym.length < 2) return;
          expect(runs?.map(({ text }) => text).join('')).toBe(words.join(' '));
          const strong = runs?.filter(({ isStrong }) => isStrong).map(({ text }) => text);
          expect(strong?.join('').toUpperCase()).toBe(acronym);
        },
      ),
    );
  });

  it('a name of one repeated word is answered at once', () => {
    const long = 'Aaaa '.repeat(40);
    expect(markInitials(long, `${'A'.repeat(30)}B`)).toBeUndefined();
  });
});
