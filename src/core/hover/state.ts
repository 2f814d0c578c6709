/** The events, states and effects of pointing at mentions. Types and the default rules; the reducer is hover.ts. */
import type { Point, Rect } from '../place/rect';
import type { Settings } from '../settings';
import type { MentionId, Rest, RestRules } from './rest';

/** All that decides. */
export interface HoverRules extends RestRules {
  /** Whether a pointer that rests on a mention opens its card; if not, only what is activated opens. */
  readonly opensByRest: boolean;
  /** How long a card stays when the pointer has left it and its mention. */
  readonly closeMs: number;
  /** A page scrolled this far under an open card has left it behind. */
  readonly scrollAwayPx: number;
}

/** What a reader of default settings gets: 160 ms is above a passing glance and below impatience. */
export const defaultRules: HoverRules = {
  dwellMs: 160,
  closeMs: 300,
  restRadiusPx: 8,
  passingPxPerMs: 0.05,
  scrollAwayPx: 48,
  opensByRest: true,
};

/** The rules as a reader has set them. */
export const rulesOf = ({
  dwellMs,
  closeMs,
  restPx,
}: Pick<Settings, 'dwellMs' | 'closeMs' | 'restPx'>): HoverRules => ({
  ...defaultRules,
  dwellMs,
  closeMs,
  restRadiusPx: restPx,
  // A hand that may stray further may also move faster.
  passingPxPerMs: (restPx * defaultRules.passingPxPerMs) / defaultRules.restRadiusPx,
  opensByRest: restPx > 0,
});

/** What happened. Times are from one clock, in ms; points are in the viewport. */
export type HoverEvent =
  /** The pointer moved outside the card; `mention` is what it is over. */
  | {
      readonly type: 'pointerMoved';
      readonly atMs: number;
      readonly point: Point;
      readonly mention?: MentionId | undefined;
      readonly isPressed?: boolean;
    }
  /** A button went down outside the card. */
  | { readonly type: 'pointerPressed'; readonly atMs: number; readonly mention?: MentionId | undefined }
  | { readonly type: 'pointerLeft'; readonly atMs: number }
  | { readonly type: 'enteredCard'; readonly atMs: number }
  | { readonly type: 'leftCard'; readonly atMs: number; readonly point: Point }
  /** The card was put at its place, at first or again. */
  | { readonly type: 'cardPlaced'; readonly mention: readonly Rect[]; readonly card: Rect }
  | { readonly type: 'scrolled'; readonly atMs: number; readonly byPx: number }
  /** `key` as in KeyboardEvent. */
  | { readonly type: 'keyPressed'; readonly atMs: number; readonly key: string }
  /** A mention was clicked, tapped or chosen by a key. */
  | { readonly type: 'activated'; readonly atMs: number; readonly mention: MentionId }
  /** The card's own "keep open" or "close". */
  | { readonly type: 'keepToggled'; readonly isKept: boolean }
  | { readonly type: 'dismissed' }
  /** The mention is no longer on the page. */
  | { readonly type: 'mentionGone'; readonly mention: MentionId }
  | { readonly type: 'pageHidden' }
  | { readonly type: 'timePassed'; readonly atMs: number };

/** What the caller does. `open` also replaces a card that is open; `move` puts the open card at its mention again. */
export type HoverEffect =
  | { readonly type: 'open'; readonly mention: MentionId; readonly stage: 'peek' | 'full' }
  | { readonly type: 'move'; readonly mention: MentionId }
  | { readonly type: 'close' };

/** Where the card and its mention stand. */
interface Geometry {
  readonly mention: readonly Rect[];
  readonly card: Rect;
}

export interface Idle {
  readonly name: 'idle';
  /** Where the pointer was last seen. */
  readonly pointer?: Point;
  /** The page moved under a still pointer: only its own move counts. */
  readonly isStill?: true;
  /** A mention whose card was closed under the pointer: it stays closed until the pointer has left it. */
  readonly spent?: MentionId;
}
export interface Waiting {
  readonly name: 'waiting';
  readonly pointer: Point;
  readonly rest: Rest;
}
export interface Shown {
  readonly mention: MentionId;
  readonly pointer?: Point | undefined;
  readonly geometry?: Geometry;
  readonly scrolledPx: number;
}
export interface Open extends Shown {
  readonly name: 'open';
  readonly isOverCard: boolean;
}
export interface Leaving extends Shown {
  readonly name: 'leaving';
  readonly untilMs: number;
  /** How far the pointer is from the card: less is approaching. */
  readonly distancePx: number;
  readonly next?: Rest;
}
export interface Held {
  readonly name: 'held';
  readonly mention: MentionId;
  readonly pointer?: Point | undefined;
  readonly isKept: boolean;
}

export type HoverState = Idle | Waiting | Open | Leaving | Held;

/** The state after an event, what to do, and when to send `timePassed` at the latest. */
export interface HoverStep {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
  readonly wakeAtMs?: number;
}
