/** A field to search with: its glyph and its text. Does not search. */
import { Glyph } from '../Glyph';
import { pageGlyphs } from './glyphs';

/** What the field needs. */
export interface FindProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** The field. Escape empties it. */
export const Find = ({ label, value, onInput }: FindProps) => (
  <search class="cx-find">
    <Glyph path={pageGlyphs.search} class="cx-icon" />
    <input
      type="search"
      aria-label={label}
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
  </search>
);
