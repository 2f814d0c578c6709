/**
 * Shows one card at its mention, in either stage: asks what it says, draws it, places it, and lights the mention while it
 * is open. Decides nothing of when; that is pointer.ts.
 */

import { findDefinition } from '../core/article-definitions/definition-of';
import type { CardView } from '../core/card/view';
import type { MentionId } from '../core/hover/rest';
import type { HoverEvent } from '../core/hover/state';
import { place as choosePlace, type Side } from '../core/place/place';
import type { Point, Rect } from '../core/place/rect';
import type { Settings } from '../core/settings';
import { askBackground } from '../platform/messages/send';
import { interfaceLanguage, say } from '../platform/say';
import { Card } from '../ui/Card';
import { viewEntry, viewMention } from './card-view';
import type { Done } from './correct';
import { dragCard, pullIn, swipeSheet } from './drag';
import { isOnDarkGround, isSeenDark } from './ground';
import { showHint } from './hint';
import type { Known } from './known';
import { createStage, type Look } from './mount';
import { showNotice } from './notice';
import { type Form, Opened } from './Opened';
import type { Painter } from './paint';
import { seenViewport } from './seen';
import type { Target } from './targets';

/** What cards of one visit need of it. */
export interface CardContext {
  /** A mention as it stands on the page now; undefined when it does no longer. */
  readonly find: (id: MentionId) => Target | undefined;
  /** All mentions that answer, in order of the text. */
  readonly list: () => readonly Known[];
  readonly painter: Painter;
  readonly settings: () => Settings;
  /** Called when the extension itself is gone. */
  readonly onGone: () => void;
  /** Called with what the reader does in the card. */
  readonly send: (event: HoverEvent) => void;
}

/** Where a card and its mention stand now, in the viewport. */
export interface Placed {
  readonly mention: readonly Rect[];
  readonly card: Rect;
}

/** Which card to open, and how. */
export interface CardOrder {
  readonly id: MentionId;
  readonly stage: 'peek' | 'full';
  readonly pointer: Point | undefined;
  /** Whether a finger asked for it: a sheet serves it better. */
  readonly isTouch: boolean;
}

/** The cards of one visit: at most one is open. */
export interface CardShow {
  /** Opens a card. Resolves with its place, or undefined when it came to nothing or was closed meanwhile. */
  open(order: CardOrder): Promise<Placed | undefined>;
  /** Puts the open card at its mention again; undefined when that is no longer on the page. */
  move(): Placed | undefined;
  close(): void;
  /** Whether an event's target is the card. */
  isCard(target: EventTarget | null): boolean;
}

/** A window less wide than this has no room beside a finger. */
const narrowPx = 480;

/** Between a mention and the sheet below it. */
const sheetGapPx = 12;

/** Between a card and the edges of what is seen. */
const marginPx = 8;

interface Shown extends CardOrder {
  readonly host: HTMLElement;
  /** Its size with all the height it wants: what is measured at its place is cut to that place. */
  size: { readonly width: number; readonly height: number };
  /** The width there was when that was measured. */
  roomPx: number;
  side?: Side;
  form: Form;
}

const elementOf = ({ startContainer }: Range): Element =>
  (startContainer instanceof Element ? startContainer : startContainer.parentElement) ?? document.body;

const rectOf = ({ left, top, right, bottom }: DOMRect): Rect => ({ left, top, right, bottom });

const isSameEntry = ({ mention: one }: Known, { mention: other }: Known): boolean =>
  one.glossary === other.glossary && one.entry === other.entry;

/** The cards of one visit. Nothing is added to the page before the first opens. */
export const createCardShow = ({ find, list, painter, settings, onGone, send }: CardContext): CardShow => {
  const stage = createStage();
  const noticeStage = createStage();
  let shown: Shown | undefined;
  // A newer question makes the answer to an older one stale.
  let question = 0;
  /** Where the keyboard was before the card took it. */
  let focusBefore: Element | null = null;

  const lookAt = (element: Element): Look => {
    const { theme, textSize } = settings();
    return {
      theme: theme === 'auto' ? (isSeenDark(element) ? 'dark' : 'light') : theme,
      textSize,
      dir: interfaceLanguage().dir,
      beside: element,
    };
  };

  const measure = (): Pick<Shown, 'size' | 'roomPx'> => {
    const { left, right } = seenViewport();
    const roomPx = right - left - 2 * marginPx;
    return { size: stage.measure(roomPx), roomPx };
  };

  /** Measures anew where the card has become too wide for what is seen, or was: only there, since it scrolls it back. */
  const remeasure = (card: Shown): void => {
    const { left, right } = seenViewport();
    const roomPx = right - left - 2 * marginPx;
    const isTight = Math.min(roomPx, card.roomPx) <= card.size.width;
    if (isTight && roomPx !== card.roomPx) Object.assign(card, measure());
  };

  const place = (): Placed | undefined => {
    const range = shown && find(shown.id)?.range;
    const boxes = range ? [...range.getClientRects()].map(rectOf) : [];
    if (!shown || !range || boxes.length === 0) return undefined;
    painter.light([range], isOnDarkGround(elementOf(range)));
    if (shown.form === 'sheet') stage.layAlong('bottom', seenViewport());
    else if (shown.form === 'side') stage.layAlong('side', seenViewport());
    else if (shown.form === 'free') pullIn(shown.host, stage);
    else {
      remeasure(shown);
      const { direction, writingMode } = getComputedStyle(elementOf(range));
      const chosen = choosePlace({
        mention: boxes,
        pointer: shown.pointer,
        card: shown.size,
        viewport: seenViewport(),
        direction: direction === 'rtl' ? 'rtl' : 'ltr',
        isVertical: writingMode.startsWith('vertical'),
        side: shown.side,
      });
      shown.side = chosen.side;
      stage.moveTo(chosen);
    }
    return { mention: boxes, card: rectOf(shown.host.getBoundingClientRect()) };
  };

  /** Scrolls the page as far as it takes to see a mention above a sheet. Once: where the reader scrolls then is theirs to say. */
  const keepSeen = (): void => {
    const box = shown?.form === 'sheet' && find(shown.id)?.range.getBoundingClientRect();
    const byPx = box && shown ? box.bottom + sheetGapPx - shown.host.getBoundingClientRect().top : 0;
    if (byPx > 0) window.scrollBy({ top: byPx, behavior: 'instant' });
  };

  const finish = (done: Done): void => {
    const look = { ...lookAt(document.body), takesFocus: stage.isKeyboard() };
    send({ type: 'dismissed' });
    showNotice(noticeStage, done, look);
  };

  /** The way to the place where the article says what the card quotes of it, when that still stands there. */
  const findJump = ({ known, text, rangeOf }: Target): (() => void) | undefined => {
    const said = findDefinition(known.told.definitions, known.mention);
    const isThere = said && text.slice(said.quote.start, said.quote.end) === said.text;
    const range = isThere ? rangeOf(said.quote.start, said.quote.end) : undefined;
    if (!range) return undefined;
    return () => {
      elementOf(range).scrollIntoView({ block: 'center' });
      painter.light([range], isOnDarkGround(elementOf(range)));
    };
  };

  const drawOpened = (order: CardOrder, target: Target, view: CardView): HTMLElement => {
    const siblings = list().filter((it) => isSameEntry(it, target.known));
    const index = siblings.findIndex(({ id }) => id === order.id);
    const isSheet = order.isTouch || window.innerWidth < narrowPx;
    const step = (by: 1 | -1): void => {
      const next = siblings.at((index + by) % siblings.length);
      if (next) send({ type: 'activated', atMs: performance.now(), mention: next.id });
    };
    const setForm = (form: Form): void => {
      if (shown) shown.form = form;
      place();
    };
    return stage.show(
      <Opened
        key={order.id}
        view={view}
        target={target}
        standing={index < 0 ? undefined : { index, total: siblings.length }}
        isSheet={isSheet}
        follow={(address) => viewEntry(address, target.known.told, onGone)}
        onStep={step}
        onClose={() => send({ type: 'dismissed' })}
        onKeep={(isKept) => send({ type: 'keepToggled', isKept })}
        onForm={setForm}
        onJump={findJump(target)}
        onEntry={(address) => void askBackground('openEntry', address)}
        onDone={finish}
        onDrawn={() => {
          if (!shown) return;
          Object.assign(shown, measure());
          place();
          keepSeen();
          // What had the focus has gone with what was shown before.
          if (!stage.hasFocus()) stage.dialog()?.focus({ preventScroll: true });
        }}
      />,
      lookAt(elementOf(target.range)),
    );
  };

  const takeFocus = (): void => {
    if (!stage.hasFocus()) focusBefore ??= document.activeElement;
    stage.dialog()?.focus({ preventScroll: true });
  };

  const close = (): void => {
    question++;
    shown = undefined;
    painter.light([], false);
    const hadFocus = stage.hasFocus();
    stage.hide();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };

  return {
    async open(order) {
      const own = ++question;
      const target = find(order.id);
      if (!target) return undefined;
      const at = elementOf(target.range);
      painter.light([target.range], isOnDarkGround(at));
      const view = await viewMention(target.known, onGone);
      const hasHint = view !== undefined && order.stage === 'peek' && (await showHint());
      if (own !== question) return undefined;
      if (!view) {
        painter.light([], false);
        return undefined;
      }
      if (order.stage === 'peek') {
        const host = stage.show(<Card view={view} say={say} hasHint={hasHint} />, lookAt(at));
        shown = { ...order, host, ...measure(), form: 'card' };
        return place();
      }
      const host = drawOpened(order, target, view);
      const isSheet = order.isTouch || window.innerWidth < narrowPx;
      shown = { ...order, host, ...measure(), form: isSheet ? 'sheet' : 'card' };
      const placed = place();
      keepSeen();
      const dialog = stage.dialog();
      if (dialog && isSheet) swipeSheet(dialog, () => send({ type: 'dismissed' }));
      else if (dialog) dragCard(dialog, { stage, isFree: () => shown?.form === 'free' });
      takeFocus();
      return placed;
    },
    move: place,
    close,
    isCard: (target) => stage.isHost(target) || noticeStage.isHost(target),
  };
};
