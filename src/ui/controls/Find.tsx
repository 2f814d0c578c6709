/** A field to search or filter with: its glyph, its text, and a button that empties it. Does not search. */
import { useRef } from 'preact/hooks';
import type { Say } from '../../core/say';
import { Glyph } from '../Glyph';
import { cardGlyphs } from '../glyphs';
import { Button } from './Button';
import { pageGlyphs } from './glyphs';

/** What the field needs. */
export interface FindProps {
  readonly say: Say;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Called at arrow down, where a list below is to take the keyboard. */
  readonly onLeave?: () => void;
}

/** The field; where it is all there is to search with, its place wraps it in `<search>`. Escape empties it. */
export const Find = ({ say, label, value, onInput, onLeave }: FindProps) => {
  const field = useRef<HTMLInputElement>(null);
  /** The button goes with what it clears, the keyboard stays. */
  const clear = (): void => {
    onInput('');
    field.current?.focus();
  };
  return (
    <div class="cx-find">
      <Glyph path={pageGlyphs.search} class="cx-icon" />
      <input
        ref={field}
        type="text"
        aria-label={label}
        placeholder={label}
        spellcheck={false}
        autocomplete="off"
        enterkeyhint="search"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') onInput('');
          else if (event.key === 'ArrowDown' && onLeave) onLeave();
          else return;
          event.preventDefault();
        }}
      />
      {value === '' ? null : (
        <Button label={say('find_clear')} onClick={clear}>
          <Glyph path={cardGlyphs.close} class="cx-icon" />
        </Button>
      )}
    </div>
  );
};
