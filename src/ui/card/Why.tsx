/** Why a name was read in this sense, for those who ask. */
import type { Say } from '../../core/say';
import { Glyph } from '../Glyph';
import { cardGlyphs } from '../glyphs';

/** What the reasons need. */
export interface WhyProps {
  readonly reasons: readonly string[];
  readonly say: Say;
  /** Whether they stand open from the start: where the reader has to choose. */
  readonly isOpen: boolean;
}

/** The reasons, folded under a question. */
export const Why = ({ reasons, say, isOpen }: WhyProps) => (
  <details class="cx-why" open={isOpen}>
    <summary>
      <Glyph path={cardGlyphs.forward} class="cx-fold" />
      {say('card_why')}
    </summary>
    <ul>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  </details>
);
