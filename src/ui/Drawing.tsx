/** Draws plain data as SVG nodes: no markup is parsed, no image is loaded, so no page's policy is met. */
import type { Drawing as Picture } from '../core/pictures/drawing';

/** A picture with what it shows in words. */
export const Drawing = ({ picture, label, class: className }: DrawingProps) => (
  <svg class={className} viewBox={`0 0 ${picture.width} ${picture.height}`} role="img" aria-label={label}>
    {picture.shapes.map((shape, index) => (
      <path key={index} {...shape} />
    ))}
  </svg>
);

interface DrawingProps {
  readonly picture: Picture;
  readonly label: string;
  readonly class: string;
}
