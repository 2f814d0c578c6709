/** The head of a card: who or what it is. */
import type { Run } from '../../core/card/initials';
import type { KindLine } from '../../core/card/kind';
import type { CardView } from '../../core/card/view';
import type { Group } from '../../core/glossary';
import type { Say } from '../../core/say';
import { Drawing } from '../Drawing';
import { Glyph } from '../Glyph';
import { groupGlyphs } from '../glyphs';
import { Spoken } from './Spoken';
import { ToldWords } from './Told';
import { Unbroken } from './Unbroken';

/** An acronym's full form, its initials in bold. */
const Expansion = ({ runs }: { readonly runs: readonly Run[] }) => (
  <p class="cx-expansion">
    <ToldWords>{runs.map(({ text, isStrong }) => (isStrong ? <b>{text}</b> : text))}</ToldWords>
  </p>
);

/** What it was on the article's date, after the glyph of its group. */
const Kind = ({ kind, group }: { readonly kind: KindLine; readonly group: Group | undefined }) => (
  <p class="cx-kind">
    {group ? <Glyph path={groupGlyphs[group]} /> : null}
    <span>
      {kind.strong === undefined ? null : (
        <b>
          <bdi>{kind.strong}</bdi>
        </b>
      )}
      {kind.isOurs ? <Unbroken text={kind.text} /> : <ToldWords>{kind.text}</ToldWords>}
      {kind.asOf === undefined ? null : (
        <>
          {' '}
          <span class="cx-whole">{kind.asOf}</span>
        </>
      )}
    </span>
  </p>
);

/** What a head needs: the card, and the id by which the card is labelled. */
export interface HeadProps {
  readonly view: CardView;
  readonly id: string;
  readonly say: Say;
}

/** Title, flag, expansion and kind. */
export const Head = ({ view, id, say }: HeadProps) => (
  <header class="cx-head">
    <h2 class="cx-title" id={id}>
      <ToldWords>{view.title}</ToldWords>
      {view.senses.length > 0 ? (
        <>
          {' '}
          <span class="cx-maybe">{say('card_may_mean')}</span>
        </>
      ) : null}
    </h2>
    {view.flag ? <Drawing class="cx-flag" picture={view.flag.drawing} label={view.flag.label} /> : null}
    <Spoken spoken={view.spoken} say={say} />
    {view.expansion ? <Expansion runs={view.expansion} /> : null}
    {view.kind ? <Kind kind={view.kind} group={view.group} /> : null}
  </header>
);
