/** The bar of an opened card: which mention this is and how to reach the others, or the way back; keep open and close. */
import type { Say } from '../../core/say';
import { Button } from '../controls/Button';
import { Glyph } from '../Glyph';
import { cardGlyphs } from '../glyphs';

/** Which of an entry's mentions the card stands at. `index` counts from 0. */
export interface Standing {
  readonly index: number;
  readonly total: number;
}

/** Whether the card stays when the reader goes on, and how it goes to the window's side, which a sheet does not. */
export interface Keeping {
  readonly isKept: boolean;
  readonly onKeep: (isKept: boolean) => void;
  readonly onDock?: () => void;
}

/** The address of the mention, to be copied. */
export interface Linking {
  readonly isCopied: boolean;
  readonly onCopy: () => void;
}

/** What the bar needs. */
export interface BarProps {
  readonly say: Say;
  /** Absent for an entry that is no mention of the article. */
  readonly standing?: Standing | undefined;
  /** The entry from which a related one was followed. */
  readonly back?: { readonly label: string; readonly onBack: () => void } | undefined;
  readonly isShort?: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  readonly keep?: Keeping | undefined;
  readonly link?: Linking | undefined;
}

const radius = 6.5;
const circumference = 2 * Math.PI * radius;
const gap = 1.4;
/** More arcs than this are no longer told apart. */
const mostArcs = 12;

/** One arc for each mention, the present one lit. Decoration: the words beside it say the same. */
const Ring = ({ index, total }: Standing) => {
  const arc = circumference / total - gap;
  return (
    <svg class="cx-ring" viewBox="0 0 18 18" aria-hidden="true">
      <g transform="rotate(-90 9 9)">
        <circle cx="9" cy="9" r={radius} stroke-dasharray={`${arc} ${gap}`} />
        <circle
          class="cx-lit"
          cx="9"
          cy="9"
          r={radius}
          stroke-dasharray={`${arc} ${circumference - arc}`}
          stroke-dashoffset={-index * (arc + gap)}
        />
      </g>
    </svg>
  );
};

const countMentions = ({ index, total }: Standing, isShort: boolean, say: Say): string =>
  total === 1
    ? say('card_mention_once')
    : say(isShort ? 'card_mention_short' : 'card_mention', String(index + 1), String(total));

/** The bar, from the mention's number to "close". */
export const Bar = ({ say, standing, back, isShort = false, onStep, onClose, keep, link }: BarProps) => (
  <div class="cx-bar" data-kept={keep?.isKept && keep.onDock !== undefined}>
    {back ? (
      <Button onClick={back.onBack}>
        <Glyph path={cardGlyphs.back} class="cx-icon" />
        <bdi>{back.label}</bdi>
      </Button>
    ) : null}
    {standing && !back ? (
      <>
        <span class="cx-count">
          {standing.total > 1 && standing.total <= mostArcs ? <Ring {...standing} /> : null}
          {countMentions(standing, isShort, say)}
        </span>
        {standing.total > 1 ? (
          <>
            <Button label={say('card_previous')} onClick={() => onStep(-1)}>
              <Glyph path={cardGlyphs.previous} class="cx-icon" />
            </Button>
            <Button label={say('card_next')} onClick={() => onStep(1)}>
              <Glyph path={cardGlyphs.next} class="cx-icon" />
            </Button>
          </>
        ) : null}
      </>
    ) : null}
    <span class="cx-gap" />
    {link ? (
      <Button label={say(link.isCopied ? 'card_copied' : 'card_copy_link')} onClick={link.onCopy}>
        <Glyph path={link.isCopied ? cardGlyphs.known : cardGlyphs.link} class="cx-icon" />
      </Button>
    ) : null}
    {keep?.isKept && keep.onDock ? (
      <Button label={say('card_dock')} onClick={keep.onDock}>
        <Glyph path={cardGlyphs.dock} class="cx-icon" />
      </Button>
    ) : null}
    {keep ? (
      <Button label={say('card_keep')} isPressed={keep.isKept} onClick={() => keep.onKeep(!keep.isKept)}>
        <Glyph path={cardGlyphs.keep} class="cx-icon" />
      </Button>
    ) : null}
    <Button label={say('card_close')} onClick={onClose}>
      <Glyph path={cardGlyphs.close} class="cx-icon" />
    </Button>
  </div>
);
