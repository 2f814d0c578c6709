/** What a term says when its row is open: the card's own parts, and the way to where the article names it. */
import type { EntryAddress } from '../../core/mention';
import type { Say } from '../../core/say';
import type { TermView } from '../../core/terms/view';
import { Foot } from '../card/Foot';
import { Moments } from '../card/Moments';
import { Senses } from '../card/Senses';
import { Spoken } from '../card/Spoken';
import { ToldLanguage, ToldText } from '../card/Told';
import { Button } from '../controls/Button';
import { pageGlyphs } from '../controls/glyphs';
import { Glyph } from '../Glyph';
import { cardGlyphs } from '../glyphs';

/** What an open row needs. `index` counts its mentions from 0; `isAway`: the article shows that mention. */
export interface TermDetailProps {
  readonly view: TermView;
  readonly say: Say;
  readonly id: string;
  readonly index: number;
  readonly isAway: boolean;
  /** Shows the mention with this index in the article. */
  readonly onShow: (index: number) => void;
  /** Leads back to where the reader was. */
  readonly onBack: () => void;
  readonly onOpenCard: (index: number) => void;
  /** Where all that is known of an entry stands. */
  readonly hrefOf: (address: EntryAddress) => string;
}

const Text = ({ view, say }: Pick<TermDetailProps, 'view' | 'say'>) => {
  const { card } = view;
  if (!card) return <p class="cx-note">{say('panel_nothing_known')}</p>;
  return (
    <ToldLanguage.Provider value={card}>
      <div class="cx cx-card cx-inset">
        <Spoken spoken={card.spoken} say={say} />
        {card.here ? (
          <div class="cx-here">
            <p class="cx-label">{card.here.label}</p>
            <q dir="auto">{card.here.text}</q>
          </div>
        ) : null}
        {card.senses.length > 0 ? <Senses senses={card.senses} map={undefined} say={say} /> : null}
        {card.summary === undefined ? null : <ToldText>{card.summary}</ToldText>}
        {card.note === undefined ? null : <p class="cx-note">{card.note}</p>}
        {card.moments.length > 0 ? <Moments moments={card.moments} /> : null}
        <Foot source={card.source} links={card.more.links} updated={card.more.updated} />
      </div>
    </ToldLanguage.Provider>
  );
};

/** The text, and below it the buttons. */
export const TermDetail = (props: TermDetailProps) => {
  const { view, say, id, index, isAway, onShow, onBack, onOpenCard, hrefOf } = props;
  const address = view.card?.address;
  const total = view.term.mentions.length;
  const step = (by: 1 | -1): void => onShow(isAway ? (index + by + total) % total : index);
  return (
    <div class="cx-detail" id={id}>
      <Text view={view} say={say} />
      <div class="cx-jumps">
        {isAway ? (
          <Button label={say('panel_back_label')} onClick={onBack}>
            <Glyph path={cardGlyphs.back} class="cx-icon" />
            {say('panel_back')}
          </Button>
        ) : (
          <Button label={say('panel_show_label', view.title)} onClick={() => onShow(index)}>
            <Glyph path={pageGlyphs.sites} class="cx-icon" />
            {say('panel_show')}
          </Button>
        )}
        {total > 1 ? (
          <>
            <Button label={say('card_previous')} onClick={() => step(-1)}>
              <Glyph path={cardGlyphs.previous} class="cx-icon" />
            </Button>
            <span class="cx-small">{say('card_mention_short', String(index + 1), String(total))}</span>
            <Button label={say('card_next')} onClick={() => step(1)}>
              <Glyph path={cardGlyphs.next} class="cx-icon" />
            </Button>
          </>
        ) : null}
        <span class="cx-ways">
          {address ? (
            <a class="cx-button" href={hrefOf(address)} target="_blank" rel="noreferrer">
              {say('panel_entry')}
            </a>
          ) : null}
          <Button onClick={() => onOpenCard(index)}>
            <span class="cx-accent">{say('panel_open_card')}</span>
          </Button>
        </span>
      </div>
    </div>
  );
};
