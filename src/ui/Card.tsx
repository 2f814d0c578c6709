/**
 * The hover card: what a name means, as of the article's date, and nothing that asks to be clicked. Does not know where
 * it is shown; needs tokens.css and card.css beside it.
 */
import type { CardView } from '../core/card/view';
import type { Say } from '../core/say';
import { Foot } from './card/Foot';
import { Head } from './card/Head';
import { Moments } from './card/Moments';
import { Senses } from './card/Senses';
import { TimeStrip } from './card/TimeStrip';

/** What a card needs to be drawn. */
export interface CardProps {
  readonly view: CardView;
  readonly say: Say;
  /** Whether to say that a click shows more: on a reader's first cards. */
  readonly hasHint?: boolean;
}

/** There is one card in its tree, so the title's id needs no making up. */
const titleId = 'cx-title';

/** A card in its first stage. The order never changes: the article's own words stand above any glossary's. */
export const Card = ({ view, say, hasHint = false }: CardProps) => {
  return (
    <article class="cx cx-card" lang={view.lang} dir={view.dir} data-group={view.group} aria-labelledby={titleId}>
      <Head view={view} id={titleId} mayMean={say('card_may_mean')} />
      {view.here ? (
        <div class="cx-here">
          <p class="cx-label">{view.here.label}</p>
          <q dir="auto">{view.here.text}</q>
        </div>
      ) : null}
      {view.senses.length > 0 ? <Senses senses={view.senses} /> : null}
      {view.summary === undefined ? null : <p>{view.summary}</p>}
      {view.note === undefined ? null : <p class="cx-note">{view.note}</p>}
      {view.strip ? <TimeStrip strip={view.strip} /> : null}
      {view.moments.length > 0 ? <Moments moments={view.moments} /> : null}
      <Foot source={view.source} hint={hasHint ? say('card_click_for_more') : undefined} />
    </article>
  );
};
