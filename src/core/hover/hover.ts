/**
 * When a card opens and closes, as a reducer: state and event in, state and effects out. Time is part of the event, so
 * nothing here waits; the caller wakes it with `timePassed` at `wakeAtMs` (early or late does no harm).
 *
 *            ┌──────────── 1 comes to rest ────────▶ waiting ──── 3 dwell is over ───▶ open ◀───────────┐
 *          idle ◀─ 2 leaves, scrolls, types, presses ─┘                                 │ 4 leaves      │ 5 comes back,
 *            ▲                                                                          ▼               │   reaches card
 *            ├──────────────────── 6 grace is over, scrolls, Escape, presses ──────── leaving ──────────┘
 *            ├──────────────────── 7 scrolled away, Escape, presses elsewhere ──────── open
 *            └──────────────────── 8 Escape, close, presses elsewhere unless kept ──── held ◀── 9 click, tap, Enter: any
 *
 * While leaving, the pointer may come to rest on another mention (10): that card then takes the place of the old one.
 * A scroll moves mentions under a still pointer (11): nothing opens until the pointer itself moves.
 */
import { distanceTo, type Point } from '../place/rect';
import { isBetween, isOnWay } from './corridor';
import { isRested, keepResting, type MentionId, type Rest } from './rest';
import type {
  Held,
  HoverEffect,
  HoverEvent,
  HoverRules,
  HoverState,
  HoverStep,
  Idle,
  Leaving,
  Open,
  Shown,
  Waiting,
} from './state';

/** Before anything has happened. */
export const idle: HoverState = { name: 'idle' };

/** A pointer this near to where it stood has not moved. */
const stillPx = 3;
/** The pointer comes nearer to the card only when it does so by more than it trembles. */
const nearerPx = 0.5;

type Next = readonly [HoverState, ...HoverEffect[]];
type EventOf<Type extends HoverEvent['type']> = Extract<HoverEvent, { type: Type }>;

const close: HoverEffect = { type: 'close' };

const toIdle = (pointer: Point | undefined, spent?: MentionId): Idle => ({
  name: 'idle',
  ...(pointer ? { pointer } : {}),
  ...(spent === undefined ? {} : { spent }),
});

const toStill = (pointer: Point | undefined): Idle => ({ ...toIdle(pointer), isStill: true });

const toOpen = (mention: MentionId, pointer: Point): Next => [
  { name: 'open', mention, pointer, isOverCard: false, scrolledPx: 0 },
  { type: 'open', mention, stage: 'peek' },
];

/** Waiting, or open at once when the dwell is over; neither where resting opens nothing. */
const wait = (rest: Rest, pointer: Point, atMs: number, rules: HoverRules): Next => {
  if (!rules.opensByRest) return [toIdle(pointer)];
  return isRested(rest, atMs, rules) ? toOpen(rest.mention, pointer) : [{ name: 'waiting', rest, pointer }];
};

const distanceToCard = ({ geometry }: Shown, point: Point | undefined): number =>
  geometry && point ? distanceTo(geometry.card, point) : 0;

const leave = (state: Open | Leaving, point: Point | undefined, atMs: number, rules: HoverRules): Leaving => {
  const { mention, geometry, scrolledPx } = state;
  const distancePx = distanceToCard(state, point);
  const shown = { mention, scrolledPx, ...(geometry ? { geometry } : {}) };
  return { name: 'leaving', ...shown, pointer: point, untilMs: atMs + rules.closeMs, distancePx };
};

const isInGap = ({ geometry }: Shown, point: Point): boolean =>
  geometry?.mention.some((box) => isBetween(point, box, geometry.card)) ?? false;

const isApproaching = (state: Leaving, point: Point): boolean =>
  distanceToCard(state, point) < state.distancePx - nearerPx &&
  (state.geometry?.mention.some((box) => isOnWay(point, box, state.geometry?.card ?? box)) ?? false);

const moveWhileIdle = (state: Idle, event: EventOf<'pointerMoved'>, rules: HoverRules): Next => {
  const { point, mention, atMs, isPressed } = event;
  const { pointer, isStill, spent } = state;
  if (isStill && pointer && Math.hypot(point.x - pointer.x, point.y - pointer.y) <= stillPx) return [state];
  if (mention === undefined) return [toIdle(point)];
  if (mention === spent || isPressed) return [toIdle(point, mention)];
  return wait(keepResting(undefined, { mention, point, atMs }, rules), point, atMs, rules);
};

const moveWhileWaiting = ({ rest }: Waiting, event: EventOf<'pointerMoved'>, rules: HoverRules): Next => {
  const { point, mention, atMs, isPressed } = event;
  if (mention === undefined) return [toIdle(point)];
  if (isPressed) return [toIdle(point, mention)];
  return wait(keepResting(rest, { mention, point, atMs }, rules), point, atMs, rules);
};

const moveWhileOpen = (state: Open, event: EventOf<'pointerMoved'>, rules: HoverRules): Next => {
  const { point, mention, atMs, isPressed } = event;
  // A press that began in the card is a selection there, wherever it leads.
  if (isPressed && state.isOverCard) return [state];
  if (mention === state.mention || isInGap(state, point)) return [{ ...state, pointer: point, isOverCard: false }];
  return moveWhileLeaving(leave(state, point, atMs, rules), event, rules);
};

const moveWhileLeaving = (state: Leaving, event: EventOf<'pointerMoved'>, rules: HoverRules): Next => {
  const { point, mention, atMs, isPressed } = event;
  const { mention: own, geometry, scrolledPx } = state;
  if (mention === own || isInGap(state, point)) {
    const shown = { mention: own, scrolledPx, ...(geometry ? { geometry } : {}) };
    return [{ name: 'open', ...shown, pointer: point, isOverCard: false }];
  }
  const next =
    mention === undefined || isPressed ? undefined : keepResting(state.next, { mention, point, atMs }, rules);
  if (next && isRested(next, atMs, rules)) return toOpen(next.mention, point);
  const untilMs = isApproaching(state, point) ? atMs + rules.closeMs : state.untilMs;
  if (atMs >= untilMs) return [next ? { name: 'waiting', rest: next, pointer: point } : toIdle(point), close];
  const distancePx = distanceToCard(state, point);
  return [{ ...leave(state, point, atMs, rules), untilMs, distancePx, ...(next ? { next } : {}) }];
};

const onMove = (state: HoverState, event: EventOf<'pointerMoved'>, rules: HoverRules): Next => {
  if (state.name === 'idle') return moveWhileIdle(state, event, rules);
  if (state.name === 'waiting') return moveWhileWaiting(state, event, rules);
  if (state.name === 'open') return moveWhileOpen(state, event, rules);
  if (state.name === 'leaving') return moveWhileLeaving(state, event, rules);
  return [{ ...state, pointer: event.point }];
};

const onPress = (state: HoverState, { mention }: EventOf<'pointerPressed'>): Next => {
  if (state.name === 'idle' || state.name === 'waiting') return [toIdle(state.pointer, mention)];
  if (state.name === 'held' && state.isKept) return [state];
  // A press on the card's own mention is about to activate it.
  if (mention === state.mention) return [state];
  return [toIdle(state.pointer, mention), close];
};

const onLeave = (state: HoverState, atMs: number, rules: HoverRules): Next => {
  if (state.name === 'idle' || state.name === 'waiting') return [idle];
  if (state.name === 'open') return [leave(state, undefined, atMs, rules)];
  if (state.name === 'held') return [state];
  const { next: _, ...alone } = state;
  return [alone];
};

const onScroll = (state: HoverState, byPx: number, rules: HoverRules): Next => {
  if (state.name === 'idle' || state.name === 'waiting') return [toStill(state.pointer)];
  const move: HoverEffect = { type: 'move', mention: state.mention };
  if (state.name === 'held') return [state, move];
  const scrolledPx = state.scrolledPx + Math.abs(byPx);
  if (state.name === 'leaving' || scrolledPx > rules.scrollAwayPx) return [toStill(state.pointer), close];
  return [{ ...state, scrolledPx }, move];
};

const isModifier = (key: string): boolean => ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'].includes(key);

const onKey = (state: HoverState, key: string): Next => {
  if (isModifier(key) || state.name === 'idle') return [state];
  if (state.name === 'waiting') return [toIdle(state.pointer, state.rest.mention)];
  return key === 'Escape' ? [toIdle(state.pointer, state.mention), close] : [state];
};

const onTime = (state: HoverState, atMs: number, rules: HoverRules): Next => {
  if (state.name === 'waiting') return wait(state.rest, state.pointer, atMs, rules);
  if (state.name !== 'leaving') return [state];
  const { next, pointer, untilMs } = state;
  if (next && pointer && isRested(next, atMs, rules)) return toOpen(next.mention, pointer);
  if (atMs < untilMs) return [state];
  return [next && pointer ? { name: 'waiting', rest: next, pointer } : toIdle(pointer), close];
};

const shownMention = (state: HoverState): MentionId | undefined =>
  state.name === 'idle' || state.name === 'waiting' ? undefined : state.mention;

const onGone = (state: HoverState, mention: MentionId): Next => {
  if (shownMention(state) === mention) return [toIdle(state.pointer), close];
  if (state.name === 'waiting' && state.rest.mention === mention) return [toIdle(state.pointer)];
  if (state.name !== 'leaving' || state.next?.mention !== mention) return [state];
  const { next: _, ...alone } = state;
  return [alone];
};

const onHidden = (state: HoverState): Next => {
  if (state.name === 'held') return [state];
  return shownMention(state) === undefined ? [toStill(state.pointer)] : [toStill(state.pointer), close];
};

const hold = (mention: MentionId, pointer: Point | undefined): Held => ({
  name: 'held',
  mention,
  pointer,
  isKept: false,
});

const react = (state: HoverState, event: HoverEvent, rules: HoverRules): Next => {
  const isPeeking = state.name === 'open' || state.name === 'leaving';
  switch (event.type) {
    case 'pointerMoved':
      return onMove(state, event, rules);
    case 'pointerPressed':
      return onPress(state, event);
    case 'pointerLeft':
      return onLeave(state, event.atMs, rules);
    case 'enteredCard': {
      if (!isPeeking) return [state];
      const { mention, pointer, geometry, scrolledPx } = state;
      return [{ name: 'open', mention, pointer, isOverCard: true, scrolledPx, ...(geometry ? { geometry } : {}) }];
    }
    case 'leftCard':
      return state.name === 'open' ? [leave(state, event.point, event.atMs, rules)] : [state];
    case 'cardPlaced':
      return isPeeking ? [{ ...state, geometry: { mention: event.mention, card: event.card } }] : [state];
    case 'scrolled':
      return onScroll(state, event.byPx, rules);
    case 'keyPressed':
      return onKey(state, event.key);
    case 'activated':
      return [hold(event.mention, state.pointer), { type: 'open', mention: event.mention, stage: 'full' }];
    case 'keepToggled':
      return state.name === 'held' ? [{ ...state, isKept: event.isKept }] : [state];
    case 'dismissed':
      return shownMention(state) === undefined ? [state] : [toIdle(state.pointer, shownMention(state)), close];
    case 'mentionGone':
      return onGone(state, event.mention);
    case 'pageHidden':
      return onHidden(state);
    case 'timePassed':
      return onTime(state, event.atMs, rules);
  }
};

/** When a state changes by itself, or undefined when it waits for an event. */
const wakeAt = (state: HoverState, { dwellMs }: HoverRules): number | undefined => {
  if (state.name === 'waiting') return state.rest.sinceMs + dwellMs;
  if (state.name !== 'leaving') return undefined;
  return state.next ? Math.min(state.untilMs, state.next.sinceMs + dwellMs) : state.untilMs;
};

/** The state after an event. Pure; the same events always lead to the same cards. */
export const hover = (state: HoverState, event: HoverEvent, rules: HoverRules): HoverStep => {
  const [after, ...effects] = react(state, event, rules);
  const wakeAtMs = wakeAt(after, rules);
  return { state: after, effects, ...(wakeAtMs === undefined ? {} : { wakeAtMs }) };
};
