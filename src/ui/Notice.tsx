/** One line that says what was done, and undoes it. */
import { useId } from 'preact/hooks';
import type { Say } from '../core/say';
import { Button } from './controls/Button';
import { Glyph } from './Glyph';
import { cardGlyphs } from './glyphs';

/** What a notice needs; `onRest` and `onLeave` when the pointer or the keyboard comes and goes. */
export interface NoticeProps {
  readonly words: string;
  readonly say: Say;
  /** Absent where nothing was done that could be undone. */
  readonly onUndo?: (() => void) | undefined;
  readonly onClose: () => void;
  readonly onRest: () => void;
  readonly onLeave: () => void;
}

/** The notice, spoken by screen readers as it appears. */
export const Notice = ({ words, say, onUndo, onClose, onRest, onLeave }: NoticeProps) => {
  const id = useId();
  return (
    <div
      class="cx cx-card cx-notice"
      role="status"
      onPointerEnter={onRest}
      onPointerLeave={onLeave}
      onFocusIn={onRest}
      onFocusOut={onLeave}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <p id={id}>{words}</p>
      {onUndo ? (
        <Button weight="line" onClick={onUndo} describedBy={id}>
          {say('undo')}
        </Button>
      ) : null}
      <Button label={say('card_close')} onClick={onClose}>
        <Glyph path={cardGlyphs.close} class="cx-icon" />
      </Button>
    </div>
  );
};
