/**
 * Turns what a hand does into events of the hover reducer, and its effects into cards. Listens passively; swallows nothing
 * of the page's own events.
 */
import { hover, idle } from '../core/hover/hover';
import type { MentionId } from '../core/hover/rest';
import { type HoverEffect, type HoverEvent, type HoverState, rulesOf } from '../core/hover/state';
import type { Point } from '../core/place/rect';
import { fetchCards } from './card-place';
import type { Known } from './known';
import type { CardContext, CardShow } from './show';
import { chooseStep } from './step';

/** What pointing needs: which mention lies where, what cards are made of, and how long. */
export interface PointingContext extends Omit<CardContext, 'send'> {
  /** The mention under a point, if any. */
  readonly findAt: (point: Point) => MentionId | undefined;
  /** Whether a mention carries a mark. */
  readonly isMarked: (known: Known) => boolean;
  readonly signal: AbortSignal;
}

/** Cards that follow a pointer, and keys. */
export interface Pointing {
  /** Opens the card of the next marked mention, or of the one before: from the open card's, or from what is seen. */
  step(by: 1 | -1): void;
  /** Opens the whole card of a mention; without one, of the hover card's, or else of the first term that is seen. */
  open(mention?: MentionId): void;
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

/** Whether an element holds a node, in whatever shadow trees below it. */
const holds = (element: Element, node: Node): boolean => {
  if (element.contains(node)) return true;
  const tree = node.getRootNode();
  return tree instanceof ShadowRoot && holds(element, tree.host);
};

/** Opens and closes cards as the pointer moves, until the signal aborts. */
export const startPointing = (context: PointingContext): Pointing => {
  const { find, findAt, list, isMarked, settings, signal } = context;
  let show: CardShow | undefined;
  let fetching: Promise<CardShow | undefined> | undefined;
  let state: HoverState = idle;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the last press was a finger's. */
  let isTouch = false;

  /** The cards, asked for when a pointer first rests on a mention: the dwell is time enough to fetch them. */
  const prepare = (): Promise<CardShow | undefined> => {
    fetching ??= fetchCards({ ...context, send }).then((cards) => {
      show = cards;
      if (!cards) fetching = undefined;
      return cards;
    });
    return fetching;
  };

  const send = (event: HoverEvent): void => {
    const step = hover(state, event, rulesOf(settings()));
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

  const refresh = (): void => {
    const mention = subjectOf(state);
    if (mention === undefined) return;
    if (!find(mention)) send({ type: 'mentionGone', mention });
    else if (isShowing(state, mention)) follow(mention);
  };

  const perform = async (effect: HoverEffect): Promise<void> => {
    if (effect.type === 'close') return show?.close();
    const pointer = 'pointer' in state ? state.pointer : undefined;
    if (effect.type === 'move') return follow(effect.mention);
    const cards = await prepare();
    // The reader may have gone on while the cards were fetched.
    if (!isShowing(state, effect.mention)) return;
    const placed = await cards?.open({ id: effect.mention, stage: effect.stage, pointer, isTouch });
    if (placed) send({ type: 'cardPlaced', ...placed });
  };

  const activate = (mention: MentionId): void => send({ type: 'activated', atMs: performance.now(), mention });

  /** Whether a click is the page's own: on something to press, at the end of a selection, or with a modifier. */
  const isOfPage = ({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
    button !== 0 ||
    ctrlKey ||
    metaKey ||
    shiftKey ||
    altKey ||
    getSelection()?.isCollapsed === false ||
    (target instanceof Element && target.closest('a[href],button,label,summary,select,input,textarea') !== null);

  /** A finger opens what is marked, and nothing that the reader cannot see to be a term. */
  const mayAnswer = (mention: MentionId): boolean => {
    const known = find(mention)?.known;
    return known !== undefined && (!isTouch || isMarked(known));
  };

  const isFirstSeen = (mention: MentionId): boolean => {
    const box = find(mention)?.range.getBoundingClientRect();
    return box !== undefined && box.top >= 0;
  };

  const step = (by: 1 | -1): void => {
    const current = subjectOf(state);
    const chosen = chooseStep(by, {
      terms: list(),
      isMarked,
      isHere: ({ id }) => (current === undefined ? isFirstSeen(id) : id === current),
      isOpen: current !== undefined,
    });
    if (!chosen) return;
    isTouch = false;
    bringIntoView(chosen.id);
    activate(chosen.id);
  };

  const bringIntoView = (mention: MentionId): void => {
    const range = find(mention)?.range;
    const box = range?.getBoundingClientRect();
    if (!range || !box || (box.top >= 0 && box.bottom <= window.innerHeight)) return;
    const holder = range.startContainer.parentElement;
    holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
  };

  const listen = <Type extends keyof DocumentEventMap>(
    type: Type,
    react: (event: DocumentEventMap[Type]) => void,
  ): void => document.addEventListener(type, react, { signal, capture: true, passive: true });

  // One look a frame: a hand moves the pointer far more often than anything can change.
  let latest: PointerEvent | undefined;
  /** What of the page the pointer was last over. */
  let pointed: Node | null = null;
  let isOverCard = false;
  const look = (): void => {
    if (!latest || signal.aborted) return;
    const { clientX, clientY, buttons, target } = latest;
    latest = undefined;
    pointed = target instanceof Node ? target : null;
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
    if (show?.isCard(event.target)) return;
    isTouch = event.pointerType === 'touch' || event.pointerType === 'pen';
    // A finger may be about to scroll: only its tap counts.
    if (event.pointerType === 'touch') return;
    send({
      type: 'pointerPressed',
      atMs: performance.now(),
      mention: findAt({ x: event.clientX, y: event.clientY }),
    });
  });
  listen('click', (event) => {
    if (show?.isCard(event.target) || isOfPage(event)) return;
    const mention = findAt({ x: event.clientX, y: event.clientY });
    if (mention !== undefined && mayAnswer(mention)) activate(mention);
    else if (isTouch) send({ type: 'pointerPressed', atMs: performance.now(), mention: undefined });
  });
  document.documentElement.addEventListener(
    'pointerleave',
    () => send({ type: 'pointerLeft', atMs: performance.now() }),
    { signal, passive: true },
  );
  const topsPx = new WeakMap<Element, number>();
  if (document.scrollingElement) topsPx.set(document.scrollingElement, window.scrollY);
  listen('scroll', ({ target }) => {
    const scroller = target instanceof Element ? target : document.scrollingElement;
    if (!scroller) return;
    const topPx = scroller.scrollTop;
    const byPx = Math.max(1, Math.abs(topPx - (topsPx.get(scroller) ?? topPx)));
    topsPx.set(scroller, topPx);
    // What scrolls elsewhere, by itself perhaps, moves no mention.
    const subject = subjectOf(state);
    const node = subject === undefined ? pointed : (find(subject)?.range.startContainer ?? pointed);
    if (!node || holds(scroller, node)) send({ type: 'scrolled', atMs: performance.now(), byPx });
  });
  // The window, or what pinching leaves of it, has another size or place.
  window.addEventListener('resize', refresh, { signal });
  for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, refresh, { signal });
  // What fills the screen now lies above everything that was there.
  listen('fullscreenchange', () => send({ type: 'dismissed' }));
  listen('keydown', (event) => {
    const isAtPage = document.activeElement === null || document.activeElement === document.body;
    // Enter opens what is shown, unless the page has something in focus that Enter is for.
    if (event.key === 'Enter' && state.name === 'open' && isAtPage) activate(state.mention);
    else send({ type: 'keyPressed', atMs: performance.now(), key: event.key });
  });
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
    step,
    open(mention = subjectOf(state)) {
      if (mention === undefined) return step(1);
      isTouch = false;
      bringIntoView(mention);
      activate(mention);
    },
    refresh,
  };
};
