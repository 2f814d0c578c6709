/**
 * Turns what a hand does into events of the hover reducer, and its effects into cards. Listens passively; swallows nothing
 * of the page's own events.
 */
import { hover, idle } from '../core/hover/hover';
import { defaultRules, type HoverEffect, type HoverEvent, type HoverState } from '../core/hover/state';
import type { Mention } from '../core/mention';
import type { Point } from '../core/place/rect';
import { fetchCards } from './card-place';
import { createHitTest } from './hit';
import type { CardContext, CardShow } from './show';

/** What pointing needs: the mentions that answer, what their cards are made of, and how long. */
export interface PointingContext extends CardContext {
  /** In order of the text, without overlaps. */
  readonly mentions: readonly Mention[];
  readonly signal: AbortSignal;
}

const isShowing = (state: HoverState, mention: number): boolean =>
  state.name !== 'idle' && state.name !== 'waiting' && state.mention === mention;

/** Opens and closes cards as the pointer moves, until the signal aborts. */
export const startPointing = (context: PointingContext): void => {
  const { snapshot, mentions, settings, signal } = context;
  let show: CardShow | undefined;
  let fetching: Promise<CardShow | undefined> | undefined;
  const findMention = createHitTest(snapshot, mentions);
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

  const perform = async (effect: HoverEffect): Promise<void> => {
    if (effect.type === 'close') return show?.close();
    const mention = mentions[effect.mention];
    if (!mention) return;
    const pointer = 'pointer' in state ? state.pointer : undefined;
    if (effect.type === 'move') {
      const placed = show?.move();
      return send(placed ? { type: 'cardPlaced', ...placed } : { type: 'mentionGone', mention: effect.mention });
    }
    const cards = await prepare();
    // The reader may have gone on while the cards were fetched.
    if (!isShowing(state, effect.mention)) return;
    const placed = await cards?.open(mention, pointer);
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
    if (!isOver) send({ type: 'pointerMoved', atMs, point, mention: findMention(point), isPressed: buttons !== 0 });
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
      mention: findMention({ x: event.clientX, y: event.clientY }),
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
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    show?.close();
  });
};
