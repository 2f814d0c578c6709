/**
 * Compiles the flags of country-flag-icons (MIT) to drawings: plain data on a coarse grid, to be drawn node by node at
 * 24 × 16 px. Runs at build only; the drawings are a file of the package, read by the background.
 */
import * as icons from 'country-flag-icons/string/3x2';
import type { Drawing, Paint, Shape } from '../core/pictures/drawing';
import { type Grid, roundPath } from './svg-path';

/** Fine enough for a flag shown at twice its size on a screen of double density. */
const size = { width: 360, height: 240 } as const;

/** Codes of the set that stand for no country or territory of ISO 3166-1 (the European Union is kept: it has a seat). */
const notCountries = new Set(['AC', 'IC', 'TA', 'XA', 'XC', 'XO']);

type Attributes = Readonly<Record<string, string>>;

const readAttributes = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(/([a-z-]+)="([^"]*)"/gi)].map(([, name = '', value = '']) => [name, value]));

const readNumber = (attributes: Attributes, name: string): number => Number(attributes[name] ?? 0);

/** An ellipse as a path of two arcs. */
const ellipse = (x: number, y: number, radiusX: number, radiusY: number): string =>
  `M${x - radiusX} ${y}a${radiusX} ${radiusY} 0 1 0 ${2 * radiusX} 0a${radiusX} ${radiusY} 0 1 0 ${-2 * radiusX} 0z`;

const outlineOf = (tag: string, attributes: Attributes): string => {
  const [x, y, radius] = [readNumber(attributes, 'cx'), readNumber(attributes, 'cy'), readNumber(attributes, 'r')];
  if (tag === 'path') return attributes['d'] ?? '';
  if (tag === 'circle') return ellipse(x, y, radius, radius);
  if (tag === 'ellipse') return ellipse(x, y, readNumber(attributes, 'rx'), readNumber(attributes, 'ry'));
  throw new Error(`A flag has an element <${tag}> that no drawing can hold.`);
};

const shorten = (colour: string): string => {
  const digits = /^#(.)\1(.)\2(.)\3$/.exec(colour.toLowerCase());
  return digits ? `#${digits.slice(1).join('')}` : colour.toLowerCase();
};

const readPaint = (attributes: Attributes, scale: number): Paint => ({
  ...(attributes['fill'] ? { fill: shorten(attributes['fill']) } : {}),
  ...(attributes['stroke'] ? { stroke: shorten(attributes['stroke']) } : {}),
  ...(attributes['stroke-width']
    ? { 'stroke-width': Math.round(readNumber(attributes, 'stroke-width') * scale * 10) / 10 }
    : {}),
  ...(attributes['fill-rule'] === 'evenodd' ? { 'fill-rule': 'evenodd' } : {}),
  ...(attributes['opacity'] ? { opacity: readNumber(attributes, 'opacity') } : {}),
});

/** A stroke that names no width is one of the original's units wide. */
const completeStroke = (paint: Paint, scale: number): Paint =>
  paint.stroke && paint['stroke-width'] === undefined
    ? { ...paint, 'stroke-width': Math.round(scale * 10) / 10 }
    : paint;

/** One flag's SVG as a drawing: groups are dissolved, their paint goes to the shapes in them. */
export const readFlag = (svg: string): Drawing => {
  const groups: Attributes[] = [];
  const shapes: Shape[] = [];
  let grid: Grid = { left: 0, top: 0, scale: 1 };
  for (const [, isEnd, tag = '', text = ''] of svg.matchAll(/<(\/?)([a-z]+)([^>]*)>/gi)) {
    const attributes = readAttributes(text);
    if (isEnd) {
      if (tag === 'g') groups.pop();
    } else if (tag === 'svg') {
      const [left = 0, top = 0, width = size.width] = (attributes['viewBox'] ?? '').split(' ').map(Number);
      grid = { left, top, scale: size.width / width };
    } else if (tag === 'g') groups.push(attributes);
    else {
      const paint = readPaint(Object.assign({}, ...groups, attributes), grid.scale);
      shapes.push({ d: roundPath(outlineOf(tag, attributes), grid), ...completeStroke(paint, grid.scale) });
    }
  }
  return { ...size, shapes };
};

/** A drawing for each country or territory, by its ISO 3166-1 alpha-2 code in small letters, and `eu`. */
export const compileFlags = (): Record<string, Drawing> =>
  Object.fromEntries(
    Object.entries(icons)
      .filter(([code]) => /^[A-Z]{2}$/.test(code) && !notCountries.has(code))
      .map(([code, svg]) => [code.toLowerCase(), readFlag(svg)]),
  );
