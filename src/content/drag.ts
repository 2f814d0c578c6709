/** Moving an opened card by hand: a kept one by its bar, a sheet by its upper edge. */
import { clamp } from '../core/place/rect';
import type { Stage } from './mount';

/** A sheet pulled down this far is closed. */
const swipePx = 72;
const marginPx = 8;

/** The buttons of a bar are for pressing. */
const isHandle = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('.cx-bar, .cx-grip') !== null &&
  target.closest('button:not(.cx-grip), a') === null;

/** Puts a card's corner at a point, or as near to it as leaves the whole card in the window. */
const putInWindow = (
  card: HTMLElement,
  stage: Stage,
  wanted: { readonly left: number; readonly top: number },
): void => {
  const maxHeightPx = window.innerHeight - 2 * marginPx;
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const left = clamp(wanted.left, marginPx, clientWidth - width - marginPx);
  const top = clamp(wanted.top, marginPx, window.innerHeight - Math.min(height, maxHeightPx) - marginPx);
  stage.moveTo({ left, top, maxHeightPx });
};

/** Brings a card that was dragged, and is beyond the edge of a window that has become smaller, back into it. */
export const pullIn = (card: HTMLElement, stage: Stage): void => putInWindow(card, stage, card.getBoundingClientRect());

/** Lets a kept card be dragged by its bar, within the window. */
export const dragCard = (
  dialog: HTMLElement,
  { stage, isFree }: { readonly stage: Stage; readonly isFree: () => boolean },
): void => {
  let grip: { readonly x: number; readonly y: number } | undefined;
  dialog.addEventListener('pointerdown', ({ target, clientX, clientY, pointerId }) => {
    if (!isFree() || !isHandle(target)) return;
    const { left, top } = dialog.getBoundingClientRect();
    grip = { x: clientX - left, y: clientY - top };
    dialog.setPointerCapture(pointerId);
  });
  dialog.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!grip) return;
    putInWindow(dialog, stage, { left: clientX - grip.x, top: clientY - grip.y });
  });
  const drop = (): void => {
    grip = undefined;
  };
  dialog.addEventListener('pointerup', drop);
  dialog.addEventListener('pointercancel', drop);
};

/** Lets a sheet be pulled down, and away. It follows the finger meanwhile. */
export const swipeSheet = (dialog: HTMLElement, onClose: () => void): void => {
  let startY: number | undefined;
  const offset = (clientY: number): number => Math.max(0, clientY - (startY ?? clientY));
  dialog.style.touchAction = 'pan-x pan-y';
  dialog.addEventListener('pointerdown', ({ target, clientY, pointerId }) => {
    if (!isHandle(target)) return;
    startY = clientY;
    dialog.setPointerCapture(pointerId);
  });
  dialog.addEventListener('pointermove', ({ clientY }) => {
    if (startY !== undefined) dialog.style.translate = `0 ${offset(clientY)}px`;
  });
  const drop = ({ clientY, type }: PointerEvent): void => {
    const isAway = startY !== undefined && type === 'pointerup' && offset(clientY) > swipePx;
    startY = undefined;
    dialog.style.translate = '';
    if (isAway) onClose();
  };
  dialog.addEventListener('pointerup', drop);
  dialog.addEventListener('pointercancel', drop);
};
