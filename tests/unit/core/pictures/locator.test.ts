import { describe, expect, it } from 'vitest';
import { type CountryMap, locate, mapSize } from '../../../../src/core/pictures/locator';

const map: CountryMap = {
  centre: [10, 179],
  scale: 20,
  land: '',
  home: '',
  box: [124, 68, 324, 268],
};

describe('a place on its country’s map', () => {
  it('puts the centre in the middle', () => {
    expect(locate(map, [10, 179])).toEqual({ point: [mapSize.width / 2, mapSize.height / 2], part: 'middle' });
  });

  it.each([
    ['n', [14, 179]],
    ['se', [6, -177]],
    ['w', [10, 175]],
    ['e', [10, -177]],
    ['nw', [14, 175]],
  ] as const)('says %s of a place there', (part, place) => {
    expect(locate(map, place)?.part).toBe(part);
  });

  it('has no dot for what lies off the map', () => {
    expect(locate(map, [40, 179])).toBeUndefined();
    expect(locate(map, [10, -1])).toBeUndefined();
  });
});
