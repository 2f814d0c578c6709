/** Flags as drawings: path data on a coarse grid, groups dissolved, and the whole set small enough to ship. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFlags, readFlag } from '../../../src/cli/flags';
import { roundPath } from '../../../src/cli/svg-path';

const same = { left: 0, top: 0, scale: 1 };

describe('path data', () => {
  it.each([
    ['rectangle', 'M0 0h513v342H0z', { ...same, scale: 0.7 }, 'm0 0h359v239h-359z'],
    ['origin moved', 'M10 85.3h20', { left: 10, top: 85.3, scale: 1 }, 'm0 0h20'],
    ['lines after a move', 'm1 1 2 2-3-3', same, 'm1 1l2 2l-3-3'],
    ['numbers without separators', 'M.6.6l1.5.5-1.5-2', same, 'm1 1l1 0l-1-2'],
    ['curves keep their relative handles', 'M10 10c1 1 2 2 3 3s4 4 5 5', same, 'm10 10c1 1 2 2 3 3s4 4 5 5'],
    ['an arc with its flags run together', 'M0 0a4 4 0 0110 10', same, 'm0 0a4 4 0 0 1 10 10'],
    ['an arc too small for the grid', 'M0 0a.1.1 0 1 0 .2 0', same, 'm0 0a1 1 0 1 0 0 0'],
    ['closing goes back to the start', 'M5 5h4v4zl2 2', same, 'm5 5h4v4zl2 2'],
    ['exponents', 'M1e1 -1E1', same, 'm10-10'],
  ])('%s', (_, d, grid, expected) => {
    expect(roundPath(d, grid)).toBe(expected);
  });

  it.each(['M0', 'M0 0l1', 'M0 0x1 1', 'M0 0z1', '5 5', 'M0 0a1 1 0 2 0 1 1'])('broken data is an error: %s', (d) => {
    expect(() => roundPath(d, same)).toThrow();
  });

  it('rounding never adds up: after any walk, the pen is within half a unit of its place', () => {
    const step = fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true }));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 80 }), (steps) => {
        const text = steps.map(([x, y]) => `l${x.toFixed(3)} ${y.toFixed(3)}`).join('');
        const written = roundPath(`M0 0${text}`, same);
        const [x, y] = [0, 1].map((axis) => steps.reduce((sum, it) => sum + Number((it[axis] ?? 0).toFixed(3)), 0));
        const pairs = [...written.matchAll(/l(-?\d+) ?(-?\d+)/g)].map(
          ([, dx, dy]) => [Number(dx), Number(dy)] as const,
        );
        expect(Math.abs(pairs.reduce((sum, [dx]) => sum + dx, 0) - (x ?? 0))).toBeLessThanOrEqual(0.5001);
        expect(Math.abs(pairs.reduce((sum, [, dy]) => sum + dy, 0) - (y ?? 0))).toBeLessThanOrEqual(0.5001);
      }),
    );
  });
});

describe('a flag', () => {
  it('dissolves groups: what is painted on a group is painted on each of its shapes', () => {
    const svg =
      '<svg xmlns="x" viewBox="0 0 36 24"><g fill="#FFFFFF" opacity=".5"><path d="M0 0h36"/><g stroke="#D80027"><circle cx="10" cy="10" r="2" fill="none"/></g></g><path d="M0 0v3"/></svg>';
    expect(readFlag(svg)).toEqual({
      width: 360,
      height: 240,
      shapes: [
        { d: 'm0 0h360', fill: '#fff', opacity: 0.5 },
        {
          d: 'm80 100a20 20 0 1 0 40 0a20 20 0 1 0-40 0z',
          fill: 'none',
          stroke: '#d80027',
          'stroke-width': 10,
          opacity: 0.5,
        },
        { d: 'm0 0v30' },
      ],
    });
  });

  it('with an element that no drawing can hold is an error', () => {
    expect(() => readFlag('<svg viewBox="0 0 3 2"><image href="x"/></svg>')).toThrow(/<image>/);
  });
});

describe('the set', () => {
  const flags = compileFlags();

  it('has every country that a card may name, and nothing else', () => {
    for (const code of ['us', 'cn', 'gb', 'de', 'ps', 'tw', 'xk', 'eu']) expect(flags).toHaveProperty(code);
    for (const code of ['ac', 'ic', 'gb-sct', 'US']) expect(flags).not.toHaveProperty(code);
  });

  it('is small enough to ship', () => {
    expect(JSON.stringify(flags).length).toBeLessThan(150_000);
  });

  it('holds only shapes with something to draw', () => {
    for (const { shapes } of Object.values(flags)) {
      expect(shapes.length).toBeGreaterThan(0);
      for (const { d } of shapes) expect(d).toMatch(/^m-?\d+[ -]\d*/);
    }
  });
});
