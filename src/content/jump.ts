/**
 * Brings a mention into view when another page of ours asks for it, and leads back to where the reader was. Opens no card
 * and takes no focus.
 */
import type { MentionId } from '../core/hover/rest';
import { isOnDarkGround } from './ground';
import type { Painter } from './paint';
import type { Target } from './targets';

/** What jumping needs of a visit. */
export interface JumpContext {
  readonly find: (id: MentionId) => Target | undefined;
  readonly painter: Painter;
  readonly signal: AbortSignal;
}

interface Scrolled {
  readonly left: number;
  readonly top: number;
}

/** What the reader does of their own accord: where they are then is the place to come back to. */
const ownMoves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Jumps to a mention; without one, back to where the reader was before the first jump since they last moved themselves. */
export const createJump = ({ find, painter, signal }: JumpContext): ((mention?: MentionId) => void) => {
  const before = new Map<Element, Scrolled>();
  let hasMoved = false;
  for (const type of ownMoves) {
    document.addEventListener(
      type,
      () => {
        hasMoved = true;
      },
      { signal, capture: true, passive: true },
    );
  }

  return (mention) => {
    if (mention === undefined) {
      for (const [element, place] of before) element.scrollTo({ ...place, behavior: 'instant' });
      before.clear();
      painter.light([], false);
      return;
    }
    const range = find(mention)?.range;
    const holder = range?.startContainer.parentElement;
    if (!range || !holder) return;
    if (hasMoved) before.clear();
    hasMoved = false;
    for (let at: Element | null = holder; at; at = at.parentElement)
      if (!before.has(at) && at.scrollHeight > at.clientHeight)
        before.set(at, { left: at.scrollLeft, top: at.scrollTop });
    holder.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A paragraph may be higher than the window, and the mention in the part that is not seen.
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight)
      window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' });
    painter.light([range], isOnDarkGround(holder));
  };
};
