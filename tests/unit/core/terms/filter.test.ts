import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterTerms } from '../../../../src/core/terms/filter';
import { gatherTerms } from '../../../../src/core/terms/gather';
import type { TermView } from '../../../../src/core/terms/view';
import { mention } from './fixtures';

const view = (title: string, line: string, surface = title): TermView => {
  const [term] = gatherTerms([mention(surface, title)]);
  if (!term) throw new Error('no term');
  return { term, title, line };
};
const views = [
  view('NSA', 'National Security Agency · United States'),
  view('United Nations', 'World body with agencies for health and food'),
  view('Xi Jinping', 'President of China', 'Xi'),
  view('Dilma Rousseff', 'Presidente do Brasil, café'),
  view('Straße', 'a street'),
];
const show = (query: string) =>
  filterTerms(views, query).map(({ titleRuns, lineRuns }) =>
    [titleRuns, lineRuns]
      .map((runs) => runs.map(({ text, isStrong }) => (isStrong ? `[${text}]` : text)).join(''))
      .join(' | '),
  );

describe('filtering', () => {
  test.each([
    [
      'agen',
      [
        'NSA | National Security [Agen]cy · United States',
        'United Nations | World body with [agen]cies for health and food',
      ],
    ],
    [
      'UNITED nat',
      [
        'NSA | [Nat]ional Security Agency · [United] States',
        '[United] [Nat]ions | World body with agencies for health and food',
      ],
    ],
    ['cafe', ['Dilma Rousseff | Presidente do Brasil, [café]']],
    ['strasse', ['[Straße] | a street']],
    ['china xi', ['[Xi] Jinping | President of [China]']],
    ['zzz', []],
  ])('%s', (query, expected) => {
    expect(show(query)).toEqual(expected);
  });

  test('nothing typed finds all and marks nothing', () => {
    expect(show('  ')).toEqual(views.map(({ title, line }) => `${title} | ${line}`));
  });

  test('the pieces always make the whole text, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.nat(), (text, other, cut) => {
        const query = text.slice(cut % (text.length + 1)) || other;
        for (const { titleRuns, lineRuns } of filterTerms([view(text || 'x', other)], query)) {
          expect(titleRuns.map((run) => run.text).join('')).toBe(text || 'x');
          expect(lineRuns.map((run) => run.text).join('')).toBe(other);
        }
      }),
    );
  });
});
