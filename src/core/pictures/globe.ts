/**
 * Places on the globe and on a flat map around a centre: the azimuthal equidistant projection, which knows neither poles
 * nor an antimeridian as special cases (Snyder, Map Projections: A Working Manual, USGS 1987, chapter 25).
 */

/** Latitude and longitude in degrees, north and east positive. */
export type Position = readonly [latitude: number, longitude: number];

/** A place on a flat map: to the right and down, in the map's units. */
export type MapPoint = readonly [x: number, y: number];

/** How a part of the globe is laid flat: its middle, and units per degree of distance from it. */
export interface Projection {
  readonly centre: Position;
  readonly scale: number;
}

const degree = Math.PI / 180;

/** The angle between two places, in degrees. */
export const distanceBetween = ([fromLatitude, fromLongitude]: Position, [latitude, longitude]: Position): number => {
  const height = Math.sin(((latitude - fromLatitude) * degree) / 2) ** 2;
  const width = Math.sin(((longitude - fromLongitude) * degree) / 2) ** 2;
  const half = height + Math.cos(fromLatitude * degree) * Math.cos(latitude * degree) * width;
  return (2 * Math.asin(Math.sqrt(Math.min(1, half)))) / degree;
};

/** Where a place lies on the map, the centre at 0, 0. Every place but the one opposite the centre has one point. */
export const project = ({ centre, scale }: Projection, place: Position): MapPoint => {
  const latitude = place[0] * degree;
  const middle = centre[0] * degree;
  const turn = (place[1] - centre[1]) * degree;
  const east = Math.cos(latitude) * Math.sin(turn);
  const north = Math.cos(middle) * Math.sin(latitude) - Math.sin(middle) * Math.cos(latitude) * Math.cos(turn);
  const length = Math.hypot(east, north);
  const stretch = length === 0 ? 0 : (distanceBetween(centre, place) * scale) / length;
  return [east * stretch, -north * stretch];
};

/** The place at a point of the map: the inverse of `project`. */
export const unproject = ({ centre, scale }: Projection, [x, y]: MapPoint): Position => {
  const distance = (Math.hypot(x, y) / scale) * degree;
  if (distance === 0) return centre;
  const bearing = Math.atan2(x, -y);
  const middle = centre[0] * degree;
  const sine = Math.sin(middle) * Math.cos(distance) + Math.cos(middle) * Math.sin(distance) * Math.cos(bearing);
  const turn = Math.atan2(
    Math.sin(bearing) * Math.sin(distance) * Math.cos(middle),
    Math.cos(distance) - Math.sin(middle) * sine,
  );
  const longitude = centre[1] + turn / degree;
  return [Math.asin(Math.max(-1, Math.min(1, sine))) / degree, ((((longitude + 180) % 360) + 360) % 360) - 180];
};
