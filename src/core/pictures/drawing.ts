/**
 * A small picture as plain data, so that it survives JSON and is drawn node by node: no markup is ever parsed in a page.
 * Types only; flags are compiled by cli/flags.ts and drawn by ui/Drawing.tsx.
 */

/** What a shape looks like; names are those of SVG, so that a renderer passes them on. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly 'stroke-width'?: number;
  readonly 'fill-rule'?: 'evenodd';
  readonly opacity?: number;
}

/** One path in the drawing's own units. */
export interface Shape extends Paint {
  readonly d: string;
}

/** A picture: its size in its own units, and its shapes from back to front. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
