/**
 * The opened card: a labelled dialog that leaves the page usable, in one of two frames. A card stands at its mention; a
 * sheet lies at the window's lower edge, for fingers and small windows. Needs opened.css beside the hover card's styles.
 */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardView } from '../core/card/view';
import { languageOf, type Say } from '../core/say';
import { Bar, type Keeping, type Linking, type Standing } from './card/Bar';
import { Content, type ContentActions } from './card/Content';
import { Foot } from './card/Foot';
import { ToldLanguage } from './card/Told';
import { Button } from './controls/Button';
import { Glyph } from './Glyph';
import { cardGlyphs } from './glyphs';

/** One of the buttons at the card's lower edge: something to do, or a page to go to. */
export interface CardAction {
  readonly glyph: string;
  readonly label: string;
  readonly href?: string;
  readonly onClick?: () => void;
}

/** What an opened card needs to be drawn. */
export interface OpenCardProps extends ContentActions {
  readonly view: CardView;
  readonly say: Say;
  readonly standing?: Standing;
  readonly back?: { readonly label: string; readonly onBack: () => void };
  /** A sheet shows only the first two until it is full, and how to get there. */
  readonly actions: readonly CardAction[];
  /** Whether the actions are the answers to a question that one of them has put. */
  readonly isAsking?: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  readonly keep?: Keeping;
  /** Copies the address of the mention. */
  readonly link?: Linking;
  /** Shows everything that is known of the entry on a page of its own. */
  readonly onEntry?: () => void;
  /** Makes it a sheet, of half or nearly all of the window's height. */
  readonly sheet?: { readonly isFull: boolean; readonly onResize: (isFull: boolean) => void };
}

const Actions = ({ actions, isAsking }: Pick<OpenCardProps, 'actions' | 'isAsking'>) => {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed has gone: who came by keys goes on at the question.
  useLayoutEffect(() => {
    if (isAsking) box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isAsking]);
  return (
    <div class="cx-actions" ref={box}>
      {actions.map(({ glyph, label, href, onClick }, index) => {
        // By its place: a button that says something else for a while keeps the focus.
        const key = `${isAsking} ${index}`;
        const icon = <Glyph path={glyph} class="cx-icon" />;
        return href === undefined ? (
          <Button key={key} {...(onClick ? { onClick } : {})}>
            {icon}
            {label}
          </Button>
        ) : (
          <a key={key} class="cx-button" href={href} target="_blank" rel="noreferrer">
            {icon}
            {label}
          </a>
        );
      })}
    </div>
  );
};

/** The second stage: what hovering showed, in the same order, and everything else the glossary knows. */
export const OpenCard = (props: OpenCardProps) => {
  const {
    view,
    say,
    standing,
    back,
    actions,
    isAsking = false,
    onStep,
    onClose,
    keep,
    link,
    sheet,
    onEntry,
    onChoose,
    onFollow,
    onJump,
  } = props;
  const id = useId();
  return (
    <ToldLanguage.Provider value={view}>
      <div
        class={`cx cx-card ${sheet ? 'cx-sheet' : 'cx-open'}`}
        data-full={sheet?.isFull}
        {...languageOf(say)}
        data-group={view.group}
        role="dialog"
        aria-modal="false"
        aria-labelledby={id}
        tabIndex={-1}
      >
        {sheet ? (
          <button
            type="button"
            class="cx-grip"
            aria-label={say(sheet.isFull ? 'card_smaller' : 'card_larger')}
            onClick={() => sheet.onResize(!sheet.isFull)}
          />
        ) : null}
        <Bar {...{ say, standing, back, onStep, onClose, keep, link, isShort: sheet !== undefined }} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section class="cx-body" aria-label={say('card_text')} tabIndex={0}>
          <Content view={view} say={say} id={id} actions={{ onChoose, onFollow, onJump }} />
        </section>
        <Actions
          isAsking={isAsking}
          actions={
            sheet && !sheet.isFull
              ? [
                  ...actions.slice(0, 2),
                  { glyph: cardGlyphs.previous, label: say('card_more'), onClick: () => sheet.onResize(true) },
                ]
              : actions
          }
        />
        <Foot source={view.source} links={view.more.links} updated={view.more.updated}>
          {onEntry ? (
            <button type="button" class="cx-jump" onClick={onEntry}>
              {say('panel_entry')}
            </button>
          ) : null}
        </Foot>
      </div>
    </ToldLanguage.Provider>
  );
};
