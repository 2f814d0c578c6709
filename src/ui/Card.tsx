/**
 * The hover card: what a name means, as of the article's date, and nothing that asks to be clicked. Does not know where
 * it is shown; needs tokens.css and card.css beside it.
 */
import { useId } from 'preact/hooks';
import type { CardView } from '../core/card/view';
import { languageOf, type Say } from '../core/say';
import { Content } from './card/Content';
import { Foot } from './card/Foot';
import { ToldLanguage } from './card/Told';

/** What a card needs to be drawn. */
export interface CardProps {
  readonly view: CardView;
  readonly say: Say;
  /** Whether to say that a click shows more: on a reader's first cards. */
  readonly hasHint?: boolean;
}

/** A card in its first stage. The order never changes: the article's own words stand above any glossary's. */
export const Card = ({ view, say, hasHint = false }: CardProps) => {
  const id = useId();
  return (
    <ToldLanguage.Provider value={view}>
      <article class="cx cx-card" {...languageOf(say)} data-group={view.group} aria-labelledby={id}>
        <Content view={view} say={say} id={id} />
        <Foot source={view.source}>{hasHint ? <span>{say('card_click_for_more')}</span> : null}</Foot>
      </article>
    </ToldLanguage.Provider>
  );
};
