/**
 * Makes the locator map of each country from Natural Earth's outlines (public domain, by way of world-atlas): the country
 * and its neighbours around its own middle. Runs at build only.
 */
import { readFileSync } from 'node:fs';
import { countries } from 'countries-list';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import {
  distanceBetween,
  type MapPoint,
  type Position,
  type Projection,
  project,
  unproject,
} from '../../core/pictures/globe';
import { type CountryMap, mapSize } from '../../core/pictures/locator';
import type { City } from './cities';
import { numericCodes } from './cldr';
import { clipRing, doubleArea, type Frame, simplifyLine, writeRings } from './clip';

type Ring = readonly Position[];
type Country = MultiPolygon;
type World = Topology<{ countries: GeometryCollection }>;

/** Outlines as detailed as a window of so many degrees needs. */
interface Atlas {
  readonly world: World;
  readonly countries: readonly {
    /** ISO 3166-1 numeric, or the name where there is none. */
    readonly id: string;
    readonly outline: Country;
    readonly polygons: readonly (readonly Ring[])[];
    readonly extents: readonly Extent[];
  }[];
}

/** A circle on the globe that holds an outline; its radius in degrees. */
interface Extent {
  readonly centre: Position;
  readonly radius: number;
}

/** No window is narrower: a city state needs its neighbours to be recognised. */
const leastWindow = 9;
/** Windows up to this width are drawn from the finer outlines. */
const fineWindow = 16;
/** Room around a country, in the map's units. */
const padding = 44;
const tolerance = 1.6;
/** A country whose double area is less is ringed, so that it is seen. */
const leastSeen = 700;
/** Islands below this double area, in square units, are not drawn on a neighbour's map. */
const leastDoubleArea = 24;

const readRings = (polygons: readonly (readonly (readonly number[])[])[]): readonly Ring[] =>
  polygons.map((ring) => ring.map(([longitude = 0, latitude = 0]): Position => [latitude, longitude]));

const extentOf = (ring: Ring): Extent => {
  const centre = moveTo(ring[0] ?? [0, 0], [ring]);
  return { centre, radius: Math.max(0, ...ring.map((place) => distanceBetween(centre, place))) };
};

/** Whether an outline may reach into the window, and is not on the far side of the globe, where it would turn inside out. */
const isNear = ({ centre, radius }: Extent, { projection, reach }: Window): boolean =>
  distanceBetween(projection.centre, centre) < reach + radius;

interface Window {
  readonly projection: Projection;
  /** From the middle to the corners, in degrees. */
  readonly reach: number;
}

/**
 * Natural Earth draws who holds a place; the maps follow the UN General Assembly instead where it has spoken of an outline
 * of its own: Crimea is Ukraine's (resolution 68/262).
 */
const moved = { from: '643', to: '804', place: [45.2, 34.3] } as const;

type Arcs = Polygon['arcs'];

const readName = (properties: object | undefined): unknown =>
  properties && 'name' in properties ? properties.name : undefined;

/** The parts of each country, by its id; what Natural Earth gives to another is moved. */
const readParts = (world: World): ReadonlyMap<string, readonly Arcs[]> => {
  const parts = new Map<string, readonly Arcs[]>();
  for (const outline of world.objects.countries.geometries) {
    const id = String(outline.id ?? readName(outline.properties));
    if (outline.type === 'Polygon') parts.set(id, [outline.arcs]);
    if (outline.type === 'MultiPolygon') parts.set(id, outline.arcs);
  }
  const isMoved = (arcs: Arcs): boolean => {
    const { centre, radius } = extentOf(readPart(world, arcs)[0] ?? []);
    return radius < 5 && distanceBetween(centre, moved.place) < 1.5;
  };
  const [from = [], to = []] = [parts.get(moved.from), parts.get(moved.to)];
  const part = from.filter(isMoved);
  parts.set(
    moved.from,
    from.filter((arcs) => !part.includes(arcs)),
  );
  return parts.set(moved.to, [...to, ...part]);
};

/** The rings of one part, the outer one first. */
const readPart = (world: World, arcs: Arcs): readonly Ring[] =>
  readRings(merge(world, [{ type: 'Polygon', arcs }]).coordinates[0] ?? []);

const readAtlas = (detail: '10m' | '50m'): Atlas => {
  const world: World = JSON.parse(readFileSync(`node_modules/world-atlas/countries-${detail}.json`, 'utf8'));
  const countries = [...readParts(world)].map(([id, arcs]) => {
    const polygons = arcs.map((part) => readPart(world, part));
    const outline: Country = { type: 'MultiPolygon', arcs: [...arcs] };
    return { id, outline, polygons, extents: polygons.map(([outer = []]) => extentOf(outer)) };
  });
  return { world, countries };
};

const flatten = (ring: Ring, projection: Projection): MapPoint[] => ring.map((place) => project(projection, place));

const middleOf = (points: readonly MapPoint[]): MapPoint => {
  const [left, top, right, bottom] = boxOf(points);
  return [(left + right) / 2, (top + bottom) / 2];
};

const boxOf = (points: readonly MapPoint[]): [number, number, number, number] => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
};

const moveTo = (centre: Position, rings: readonly Ring[]): Position =>
  unproject({ centre, scale: 1 }, middleOf(rings.flatMap((ring) => flatten(ring, { centre, scale: 1 }))));

/** The outlines that stand for a country: its largest part and what lies near or is nearly as large. */
const chooseMain = (outers: readonly Ring[]): readonly Ring[] => {
  const parts = outers.map((ring) => {
    const centre = moveTo(ring[0] ?? [0, 0], [ring]);
    const flat = flatten(ring, { centre, scale: 1 });
    const [left, top, right, bottom] = boxOf(flat);
    return { ring, centre, area: doubleArea(flat), reach: Math.hypot(right - left, bottom - top) / 2 };
  });
  const [largest, ...others] = parts.sort((a, b) => b.area - a.area);
  if (!largest) return [];
  const near = others.filter(({ centre, area }) => {
    const apart = distanceBetween(largest.centre, centre) / largest.reach;
    return apart < 1.15 || (area > largest.area * 0.25 && apart < 4);
  });
  return [largest, ...near].map(({ ring }) => ring);
};

/** The window that shows some outlines whole, or one place among its surroundings. */
const frameAround = (main: readonly Ring[]): Projection => {
  let centre = main[0]?.[0] ?? [0, 0];
  // What lies around a pole is drawn around it.
  const isPolar = main.some((ring) => ring.some(([latitude]) => latitude < -89));
  if (isPolar) centre = [-90, 0];
  else for (let turn = 0; turn < 4; turn += 1) centre = moveTo(centre, main);
  const [left, top, right, bottom] = boxOf(main.flatMap((ring) => flatten(ring, { centre, scale: 1 })));
  const scale = Math.min(
    (mapSize.width - 2 * padding) / Math.max(right - left, 0.001),
    (mapSize.height - 2 * padding) / Math.max(bottom - top, 0.001),
    mapSize.width / leastWindow,
  );
  return { centre: [round(centre[0], 3), round(centre[1], 3)], scale: round(scale, 3) };
};

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const half: Frame = { halfWidth: mapSize.width / 2 + 8, halfHeight: mapSize.height / 2 + 8 };

const draw = (rings: readonly Ring[], projection: Projection, least: number): string => {
  const drawn = rings.flatMap((ring) => {
    const clipped = clipRing(flatten(ring, projection), half);
    if (clipped.length < 3 || doubleArea(clipped) < least) return [];
    const simple = simplifyLine(clipped, tolerance);
    return simple.length < 3 ? [] : [simple];
  });
  return writeRings(drawn, mapSize.width / 2, mapSize.height / 2);
};

const drawMap = (atlas: Atlas, home: string, projection: Projection, main: readonly Ring[]): CountryMap => {
  const reach = Math.hypot(mapSize.width, mapSize.height) / 2 / projection.scale;
  const window = { projection, reach };
  const neighbours = atlas.countries.filter(
    ({ id, extents }) => id !== home && extents.some((it) => isNear(it, window)),
  );
  const merged = merge(
    atlas.world,
    neighbours.map(({ outline }) => outline),
  );
  // What lies on the far side of the globe would be turned inside out.
  const land = merged.coordinates
    .map(readRings)
    .filter(([outer]) => outer?.some((place) => distanceBetween(projection.centre, place) < reach * 1.1))
    .flat();
  const own = atlas.countries.find(({ id }) => id === home)?.polygons.flat() ?? [];
  const points = main.flatMap((ring) => flatten(ring, projection));
  const [left, top, right, bottom] = points.length === 0 ? [0, 0, 0, 0] : boxOf(points);
  const [x, y] = [mapSize.width / 2, mapSize.height / 2];
  const seen = main.reduce((sum, ring) => sum + doubleArea(flatten(ring, projection)), 0);
  const isTiny = seen < leastSeen;
  return {
    ...projection,
    land: draw(land, projection, leastDoubleArea),
    home: draw(own, projection, 4),
    box: [Math.round(left + x), Math.round(top + y), Math.round(right + x), Math.round(bottom + y)],
    ...(isTiny ? { isTiny: true } : {}),
  };
};

/** What a map is asked for: the country's numeric code (ISO 3166-1), or its name where it has none, and, for one without outlines, a place in it. */
export interface MapAsk {
  readonly outline: string;
  readonly place?: Position | undefined;
}

/** Makes maps; the outlines are read once. Undefined for a country of which nothing is known. */
export const createMapMaker = (): ((ask: MapAsk) => CountryMap | undefined) => {
  const [coarse, fine] = [readAtlas('50m'), readAtlas('10m')];
  return ({ outline: home, place }) => {
    const polygonsIn = ({ countries }: Atlas) => countries.find(({ id }) => id === home)?.polygons;
    const known = polygonsIn(coarse) ?? polygonsIn(fine);
    const main = known ? chooseMain(known.flatMap(([outer]) => (outer ? [outer] : []))) : [];
    if (main.length === 0 && !place) return undefined;
    const projection = frameAround(main.length > 0 ? main : place ? [[place]] : []);
    const atlas = mapSize.width / projection.scale <= fineWindow ? fine : coarse;
    return drawMap(atlas, home, projection, main);
  };
};

/** Kosovo has no number of its own in ISO 3166-1; Natural Earth has its outline without one. */
const unnumbered: Readonly<Record<string, string>> = { XK: 'Kosovo' };

/** The map of every country there is an outline or a capital of, by its code in small letters. */
export const compileMaps = (cities: readonly City[]): Record<string, CountryMap> => {
  const make = createMapMaker();
  const numeric = numericCodes();
  const codes = [...Object.keys(countries)].sort();
  return Object.fromEntries(
    codes.flatMap((code) => {
      const country = code.toLowerCase();
      const place = cities.find((city) => city.country === country)?.position;
      const map = make({ outline: unnumbered[code] ?? numeric[code] ?? '', place });
      return map ? [[country, map] as const] : [];
    }),
  );
};
