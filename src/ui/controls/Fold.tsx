/** A line that unfolds what stands below it: the browser's own disclosure, so keys and screen readers need no code of ours. */
import type { ComponentChildren } from 'preact';
import { Glyph } from '../Glyph';
import { cardGlyphs } from '../glyphs';

/** What a fold needs. */
export interface FoldProps {
  readonly glyph: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Folded at first. */
export const Fold = ({ glyph, title, children }: FoldProps) => (
  <details class="cx-fold">
    <summary class="cx-follow">
      <Glyph path={glyph} class="cx-icon" />
      <span>{title}</span>
      <Glyph path={cardGlyphs.next} class="cx-icon cx-fold-turn" />
    </summary>
    {children}
  </details>
);
