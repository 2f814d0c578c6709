/** Where a city lies, as a sentence says it: so far, in that direction, from a larger city that readers know. */
import { distanceBetween, type Position, project } from '../../core/pictures/globe';

const kmPerDegree = 111.19;

/** Kilometres between two places, as the crow flies. */
export const kilometresBetween = (from: Position, to: Position): number => distanceBetween(from, to) * kmPerDegree;

const directions = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;

/** The direction in which `to` lies, seen from `from`. */
export const directionFrom = (from: Position, to: Position): (typeof directions)[number] => {
  const [right, down] = project({ centre: from, scale: 1 }, to);
  const eighth = Math.round((Math.atan2(right, -down) / Math.PI) * 4 + 8) % 8;
  return directions[eighth] ?? 'north';
};

/** A distance as one remembers it: 37 → "35 km", 1,234 → "1,250 km". */
export const writeKilometres = (km: number): string => {
  const step = km < 100 ? 5 : km < 1000 ? 10 : 50;
  return `${new Intl.NumberFormat('en').format(Math.max(5, Math.round(km / step) * step))} km`;
};
