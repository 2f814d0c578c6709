/** Says what was just done, with the way back, for some seconds; longer while the pointer or the keyboard is on it. */
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../platform/say';
import { Notice } from '../ui/Notice';
import type { Done } from './keep';

/** Long enough to read it and to reach the button. */
const shownMs = 10_000;

/** The notice of one thing done. */
export const LastDone = ({ done, onHide }: { readonly done: Done; readonly onHide: () => void }) => {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const rest = (): void => clearTimeout(timer.current);
  const wait = (): void => {
    rest();
    timer.current = setTimeout(onHide, shownMs);
  };
  useEffect(() => {
    wait();
    return rest;
  }, [done]);
  return <Notice words={done.words} say={say} onUndo={done.undo} onClose={onHide} onRest={rest} onLeave={wait} />;
};
