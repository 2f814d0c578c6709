/**
 * What a card says, from its title to its dated rows, in both stages: an opened card has more of it, and never in another
 * order.
 */
import type { CardView } from '../../core/card/view';
import type { Say } from '../../core/say';
import { Facts } from './Facts';
import { Head } from './Head';
import { Locator } from './Locator';
import { Meanings } from './Meanings';
import { Moments } from './Moments';
import { Related, type RelatedProps } from './Related';
import { type PickProps, SensePick, Senses } from './Senses';
import { TimeStrip } from './TimeStrip';
import { Remark, ToldText } from './Told';
import { Why } from './Why';

/** What the content of an opened card does when it is used. */
export interface ContentActions {
  /** The reader chose one of the senses. */
  readonly onChoose: PickProps['onChoose'];
  /** The reader follows a related entry. */
  readonly onFollow: RelatedProps['onFollow'];
  /** The reader wants to see where the article says so. */
  readonly onJump?: (() => void) | undefined;
}

/** What content needs; with `actions`, it is that of an opened card. */
export interface ContentProps {
  readonly view: CardView;
  readonly say: Say;
  /** The id by which the card is labelled. */
  readonly id: string;
  readonly actions?: ContentActions;
}

/** What an entry says of itself, and what is said of it besides, in the reader's language. */
const Summary = ({ text, remark, say }: { text: string | undefined; remark: string | undefined; say: Say }) => (
  <ToldText>
    {text}
    <Remark remark={remark} say={say} />
  </ToldText>
);

/** The parts of a card above its foot. */
export const Content = ({ view, say, id, actions }: ContentProps) => {
  const { more } = view;
  const summary = (actions && more.summary) ?? view.summary;
  const moments = actions ? more.moments : view.moments;
  return (
    <>
      <Head view={view} id={id} say={say} />
      {view.here ? (
        <div class="cx-here">
          <p class="cx-label">
            {actions?.onJump ? (
              <button type="button" class="cx-jump" onClick={actions.onJump}>
                {more.here ?? view.here.label}
              </button>
            ) : (
              ((actions && more.here) ?? view.here.label)
            )}
          </p>
          <q dir="auto">{view.here.text}</q>
        </div>
      ) : null}
      {view.senses.length === 0 ? null : actions ? (
        <SensePick senses={view.senses} map={view.map} say={say} onChoose={actions.onChoose} />
      ) : (
        <Senses senses={view.senses} map={view.map} say={say} />
      )}
      {view.map && view.senses.length === 0 ? (
        <div class="cx-with-map">
          <Summary text={summary} remark={view.remark} say={say} />
          <Locator map={view.map} />
        </div>
      ) : summary === undefined ? null : (
        <Summary text={summary} remark={view.remark} say={say} />
      )}
      {view.meanings ? <Meanings meanings={view.meanings} /> : null}
      {view.note === undefined ? null : <p class="cx-note">{view.note}</p>}
      {view.strip ? <TimeStrip strip={view.strip} /> : null}
      {actions && more.detail !== undefined ? <ToldText>{more.detail}</ToldText> : null}
      {moments.length > 0 ? <Moments moments={moments} /> : null}
      {actions && more.facts.length > 0 ? <Facts facts={more.facts} say={say} /> : null}
      {actions && more.inner.length > 0 ? (
        <Related heading={say('card_inner')} related={more.inner} onFollow={actions.onFollow} />
      ) : null}
      {actions && more.related.length > 0 ? (
        <Related heading={say('card_related')} related={more.related} onFollow={actions.onFollow} />
      ) : null}
      {actions && more.why.length > 0 ? <Why reasons={more.why} say={say} isOpen={view.senses.length > 0} /> : null}
    </>
  );
};
