/**
 * Turns what a hand does into events of the hover reducer, and its effects into cards. Listens passively; swallows nothing
 * of the page's own events.
 */
import { hover, idle } from '../core/hover/hover';
import type { MentionId } from '../core/hover/rest';
import { defaultRules, type HoverEffect, type HoverEvent, type HoverState } from '../core/hover/state';
import type { Point } from '../core/place/rect';
import { fetchCards } from './card-place';
import type { CardContext, CardShow } from './show';

/** What pointing needs: which mention lies where, what cards are made of, and how long. */
export interface PointingContext extends CardContext {
  /** The mention under a point, if any. */
  readonly findAt: (point: Point) => MentionId | undefined;
  readonly signal: AbortSignal;
}

/** Cards that follow a pointer. */
export interface Pointing {
  /** The page was read again: the open card goes with its mention, or closes when that is gone. */
  refresh(): void;
}

/** The mention a state is about, shown or waited for. */
const subjectOf = (state: HoverState): MentionId | undefined => {
  if (state.name === 'idle') return undefined;
  return state.name === 'waiting' ? state.rest.mention : state.mention;
};

const isShowing = (state: HoverState, mention: MentionId): boolean =>
  state.name !== 'waiting' && subjectOf(state) === mention;

/** Opens and closes cards as the pointer moves, until the signal aborts. */
export const startPointing = (context: PointingContext): Pointing => {
  const { find, findAt, settings, signal } = context;
  let show: CardShow | undefined;
  let fetching: Promise<CardShow | undefined> | undefined;
  let state: HoverState = idle;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let scrollTopPx = window.scrollY;

  /** The cards, asked for when a pointer first rests on a mention: the dwell is time enough to fetch them. */
  const prepare = (): Promise<CardShow | undefined> => {
    fetching ??= fetchCards(context).then((cards) => {
      show = cards;
      if (!cards) fetching = undefined;
      return cards;
    });
    return fetching;
  };

  const send = (event: HoverEvent): void => {
    const { dwellMs, closeMs } = settings();
    const step = hover(state, event, { ...defaultRules, dwellMs, closeMs });
    state = step.state;
    if (state.name === 'waiting') void prepare();
    for (const effect of step.effects) void perform(effect);
    clearTimeout(timer);
    if (step.wakeAtMs !== undefined) {
      const waitMs = Math.max(0, step.wakeAtMs - performance.now());
      timer = setTimeout(() => send({ type: 'timePassed', atMs: performance.now() }), waitMs);
    }
  };

  const follow = (mention: MentionId): void => {
    const placed = show?.move();
    send(placed ? { type: 'cardPlaced', ...placed } : { type: 'mentionGone', mention });
  };

  const perform = async (effect: HoverEffect): Promise<void> => {
    if (effect.type === 'close') return show?.close();
    const pointer = 'pointer' in state ? state.pointer : undefined;
    if (effect.type === 'move') return follow(effect.mention);
    const cards = await prepare();
    // The reader may have gone on while the cards were fetched.
    if (!isShowing(state, effect.mention)) return;
    const placed = await cards?.open(effect.mention, pointer);
    if (placed) send({ type: 'cardPlaced', ...placed });
  };

  const listen = <Type extends keyof DocumentEventMap>(
    type: Type,
    react: (event: DocumentEventMap[Type]) => void,
  ): void => document.addEventListener(type, react, { signal, capture: true, passive: true });

  // One look a frame: a hand moves the pointer far more often than anything can change.
  let latest: PointerEvent | undefined;
  let isOverCard = false;
  const look = (): void => {
    if (!latest || signal.aborted) return;
    const { clientX, clientY, buttons, target } = latest;
    latest = undefined;
    const point: Point = { x: clientX, y: clientY };
    const atMs = performance.now();
    const isOver = show?.isCard(target) ?? false;
    if (isOver !== isOverCard) send(isOver ? { type: 'enteredCard', atMs } : { type: 'leftCard', atMs, point });
    isOverCard = isOver;
    if (!isOver) send({ type: 'pointerMoved', atMs, point, mention: findAt(point), isPressed: buttons !== 0 });
  };

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (!latest) requestAnimationFrame(look);
    latest = event;
  });
  listen('pointerdown', (event) => {
    if (event.pointerType === 'touch' || show?.isCard(event.target)) return;
    send({
      type: 'pointerPressed',
      atMs: performance.now(),
      mention: findAt({ x: event.clientX, y: event.clientY }),
    });
  });
  document.documentElement.addEventListener(
    'pointerleave',
    () => send({ type: 'pointerLeft', atMs: performance.now() }),
    { signal, passive: true },
  );
  listen('scroll', () => {
    const byPx = Math.max(1, Math.abs(window.scrollY - scrollTopPx));
    scrollTopPx = window.scrollY;
    send({ type: 'scrolled', atMs: performance.now(), byPx });
  });
  listen('keydown', (event) => send({ type: 'keyPressed', atMs: performance.now(), key: event.key }));
  listen('visibilitychange', () => {
    if (document.hidden) send({ type: 'pageHidden' });
  });
  // A page that is left may come back from the browser's cache as it was: without a card.
  window.addEventListener('pagehide', () => send({ type: 'pageHidden' }), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    show?.close();
  });

  return {
    refresh() {
      const mention = subjectOf(state);
      if (mention === undefined) return;
      if (!find(mention)) send({ type: 'mentionGone', mention });
      else if (isShowing(state, mention)) follow(mention);
    },
  };
};
