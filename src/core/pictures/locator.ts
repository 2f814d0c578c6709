/**
 * A locator map: a country among its neighbours, and where in it a place lies. The outlines are made at build by
 * cli/places/maps.ts, one small file a country; this finds the place on them. Draws nothing: that is ui/card/Locator.tsx.
 */
import { type MapPoint, type Position, type Projection, project } from './globe';

/** Size of every map in its own units: four to a pixel of the card's 112 × 84. */
export const mapSize = { width: 448, height: 336 } as const;

/** A country on its map, as the package holds it. The paths are SVG's, in the map's units from its upper left corner. */
export interface CountryMap extends Projection {
  /** The outlines of other countries. */
  readonly land: string;
  /** The country's own. */
  readonly home: string;
  /** Left, top, right and bottom of what is counted as the country, without distant islands. */
  readonly box: readonly [number, number, number, number];
  /** Whether the country is too small to be seen: it is ringed. */
  readonly isTiny?: true;
}

/** The parts of a country, in nine fields, by which a map is put in words. */
export type Part = 'middle' | 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** A place on its country's map. */
export interface Located {
  readonly point: MapPoint;
  readonly part: Part;
}

/** How far from the edge a dot must stay to be seen whole. */
const edge = 16;

/** Which third of a country a coordinate lies in: -1, 0 or 1. */
const thirdOf = (value: number, from: number, to: number): number => {
  const share = (value - from) / Math.max(1, to - from);
  return share < 0.36 ? -1 : share > 0.64 ? 1 : 0;
};

const partAt = ([x, y]: MapPoint, [left, top, right, bottom]: CountryMap['box']): Part => {
  const down = ['n', '', 's'][thirdOf(y, top, bottom) + 1];
  const across = ['w', '', 'e'][thirdOf(x, left, right) + 1];
  const parts: readonly Part[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];
  return parts.find((part) => part === `${down}${across}`) ?? 'middle';
};

/** Where a place lies on its country's map; undefined when that map does not reach so far. */
export const locate = (map: CountryMap, place: Position): Located | undefined => {
  const [x, y] = project(map, place);
  const point: MapPoint = [Math.round(x + mapSize.width / 2), Math.round(y + mapSize.height / 2)];
  const isSeen =
    point[0] >= edge && point[0] <= mapSize.width - edge && point[1] >= edge && point[1] <= mapSize.height - edge;
  return isSeen ? { point, part: partAt(point, map.box) } : undefined;
};
