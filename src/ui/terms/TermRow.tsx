/** One term of a list: its picture, its name, what it is and how often it is named; opens in place. */
import { useId } from 'preact/hooks';
import { type Say, sayCountWith } from '../../core/say';
import type { FoundTerm } from '../../core/terms/filter';
import { Drawing } from '../Drawing';
import { Glyph } from '../Glyph';
import { groupGlyphs } from '../glyphs';
import { Runs } from './Runs';
import { TermDetail, type TermDetailProps } from './TermDetail';

/** What a row needs; `detail` of the one that is open. */
export interface TermRowProps {
  readonly found: FoundTerm;
  readonly say: Say;
  readonly onToggle: () => void;
  readonly detail?: Omit<TermDetailProps, 'view' | 'say' | 'id'> | undefined;
}

/** The flag of an office, a seat or a place; else the glyph of the group. What it shows stands in words beside it. */
const Picture = ({ found: { card, term } }: Pick<TermRowProps, 'found'>) => (
  <span class="cx-picture" aria-hidden="true">
    {card?.flag ? (
      <Drawing class="cx-flag" picture={card.flag.drawing} label={card.flag.label} />
    ) : (
      <Glyph path={groupGlyphs[term.group]} />
    )}
  </span>
);

/** A list item with a button that opens and closes it. */
export const TermRow = ({ found, say, onToggle, detail }: TermRowProps) => {
  const id = useId();
  const { term, card, titleRuns, lineRuns } = found;
  const count = term.mentions.length;
  return (
    <li class="cx-term" data-open={detail !== undefined} data-group={term.group}>
      <button
        type="button"
        aria-expanded={detail !== undefined}
        aria-controls={detail ? id : undefined}
        onClick={onToggle}
      >
        <Picture found={found} />
        <span class="cx-name" lang={card?.lang}>
          <bdi>
            <Runs runs={titleRuns} />
          </bdi>
          {term.also.length > 0 ? (
            <>
              {' '}
              <span class="cx-maybe">{say('card_may_mean')}</span>
            </>
          ) : null}
        </span>
        <span class="cx-times">
          <span aria-hidden="true">{say('term_count', String(count))}</span>
          <span class="cx-unseen"> {sayCountWith(say, 'term_mentions', count)}</span>
        </span>
        <span class="cx-what" lang={card?.lang}>
          <bdi>
            <Runs runs={lineRuns} />
          </bdi>
        </span>
      </button>
      {detail ? <TermDetail id={id} view={found} say={say} {...detail} /> : null}
    </li>
  );
};
