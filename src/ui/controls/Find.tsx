/** A field to search with: its glyph, its text, and the key that leads to it. Does not search. */
import type { Ref } from 'preact';
import { Glyph } from '../Glyph';
import { pageGlyphs } from './glyphs';

/** What the field needs; `hotkey` is shown while the field is empty, and is for the page to listen to. */
export interface FindProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hotkey?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** The field. Escape empties it. */
export const Find = ({ label, value, onInput, hotkey, inputRef }: FindProps) => (
  <search class="cx-find">
    <Glyph path={pageGlyphs.search} class="cx-icon" />
    <input
      {...(inputRef ? { ref: inputRef } : {})}
      type="search"
      aria-label={label}
      aria-keyshortcuts={hotkey}
      placeholder={label}
      spellcheck={false}
      autocomplete="off"
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.preventDefault();
        onInput('');
      }}
    />
    {hotkey === undefined || value !== '' ? null : <kbd>{hotkey}</kbd>}
  </search>
);
