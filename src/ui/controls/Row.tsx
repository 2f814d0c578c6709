/** Rows: a setting with its control at the end, and a line that leads somewhere. */
import type { ComponentChildren } from 'preact';
import { Glyph } from '../Glyph';

/** What a row says, and the control at its end. */
export interface RowProps {
  readonly title: ComponentChildren;
  readonly note?: ComponentChildren;
  /** Whether the title is a heading of the page, as in settings; else the control says what it is for. */
  readonly isHeading?: boolean;
  readonly children?: ComponentChildren;
}

/** A setting: what it is, one sentence about it, its control. */
export const Row = ({ title, note, isHeading = true, children }: RowProps) => (
  <div class="cx-row">
    <div>
      {isHeading ? <h3>{title}</h3> : <p class="cx-row-title">{title}</p>}
      {note === undefined ? null : <p class="cx-note">{note}</p>}
    </div>
    {children}
  </div>
);

/** What a line that can be followed needs: a page to go to, or something to do. */
export interface LineProps {
  readonly glyph: string;
  readonly text: string;
  readonly href?: string;
  readonly onClick?: () => void;
  /** Whether it leads to where the reader is. */
  readonly isCurrent?: boolean;
}

/** A line that can be followed, with its glyph. */
export const Line = ({ glyph, text, href, onClick, isCurrent = false }: LineProps) => {
  const inside = (
    <>
      <Glyph path={glyph} class="cx-icon" />
      <span>{text}</span>
    </>
  );
  return href === undefined ? (
    <button type="button" class="cx-follow" onClick={onClick}>
      {inside}
    </button>
  ) : (
    <a class="cx-follow" href={href} aria-current={isCurrent ? 'page' : undefined} onClick={onClick}>
      {inside}
    </a>
  );
};

/** A quiet sentence with a glyph, such as what was sent to whom. */
export const Remark = ({ glyph, text }: { readonly glyph: string; readonly text: string }) => (
  <p class="cx-remark">
    <Glyph path={glyph} class="cx-icon" />
    <span>{text}</span>
  </p>
);
