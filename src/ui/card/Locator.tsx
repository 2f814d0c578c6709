/** The locator map of a place: land, the country it lies in, and one dot or ring. No labels: the title says the name. */
import type { MapView } from '../../core/card/view';
import { mapSize } from '../../core/pictures/locator';

const middle = [mapSize.width / 2, mapSize.height / 2] as const;

/** The map as an image with its text alternative. */
export const Locator = ({ map }: { readonly map: MapView }) => {
  const [x, y] = map.dot ?? middle;
  return (
    <svg class="cx-map" viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} role="img" aria-label={map.label}>
      <path class="cx-map-land" d={map.land} />
      <path class="cx-map-home" d={map.home} />
      {map.isRinged ? <circle class="cx-map-ring" cx={x} cy={y} r="30" /> : null}
      {map.dot ? <circle class="cx-map-dot" cx={x} cy={y} r="16" /> : null}
    </svg>
  );
};
