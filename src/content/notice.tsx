/** Says at the window's lower edge what a click has done, with a way back, for some seconds. Outlives the visit it ends. */
import { say } from '../platform/say';
import { Notice } from '../ui/Notice';
import type { Done } from './correct';
import type { Look, Stage } from './mount';
import { seenViewport } from './seen';

/** Long enough to read it and to reach the button. Everything can be taken back in the options as well. */
const shownMs = 10_000;

/** How it is shown. */
export interface NoticeLook extends Look {
  /** Whether it takes the keyboard, and gives it back when it goes: who came by keys would not reach it in time. */
  readonly takesFocus: boolean;
}

/** Shows it on a stage of its own, instead of what was shown there before. */
export const showNotice = (stage: Stage, { words, undo }: Done, look: NoticeLook): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const before = document.activeElement;
  const hide = (): void => {
    clearTimeout(timer);
    const hadFocus = stage.hasFocus();
    stage.hide();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(hide, shownMs);
  };
  const take = (): void => {
    hide();
    void undo();
  };
  stage.show(
    <Notice words={words} say={say} onUndo={take} onClose={hide} onRest={() => clearTimeout(timer)} onLeave={wait} />,
    look,
  );
  stage.layAlong('foot', seenViewport());
  wait();
  if (look.takesFocus) stage.focusFirst();
};
