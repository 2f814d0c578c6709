/** What a list shows of a term: its picture, its name, what it is and how often it is named. Stands inside a button. */
import { type Say, sayCountWith } from '../../core/say';
import type { FoundTerm } from '../../core/terms/filter';
import { Drawing } from '../Drawing';
import { Glyph } from '../Glyph';
import { groupGlyphs } from '../glyphs';
import { Runs } from './Runs';

/** What a line needs. */
export interface TermLineProps {
  readonly found: FoundTerm;
  readonly say: Say;
}

/** The flag of an office, a seat or a place; else the glyph of the group. What it shows stands in words beside it. */
const Picture = ({ found: { card, term } }: Pick<TermLineProps, 'found'>) => (
  <span class="cx-picture" aria-hidden="true">
    {card?.flag ? (
      <Drawing class="cx-flag" picture={card.flag.drawing} label={card.flag.label} />
    ) : (
      <Glyph path={groupGlyphs[term.group]} />
    )}
  </span>
);

/** The parts in their order; `.cx-term` lays them out. */
export const TermLine = ({ found, say }: TermLineProps) => {
  const { term, card, titleRuns, lineRuns, isLineOurs } = found;
  const told = card ? { lang: card.lang, dir: card.dir } : {};
  const count = term.mentions.length;
  return (
    <>
      <Picture found={found} />
      <span class="cx-name">
        <bdi {...told}>
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
      <span class="cx-what" {...(isLineOurs ? {} : told)}>
        <Runs runs={lineRuns} />
      </span>
    </>
  );
};
