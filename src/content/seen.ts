/** What a reader sees of the page. */
import type { Rect } from '../core/place/rect';

/** What is seen, in the coordinates of client rects: less than the window under pinch zoom and above a keyboard on the screen. */
export const seenViewport = (): Rect => {
  const {
    offsetLeft = 0,
    offsetTop = 0,
    width,
    height,
  } = window.visualViewport ?? {
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
  };
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
};
