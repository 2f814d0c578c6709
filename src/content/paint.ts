/**
 * Paints marks with the CSS Custom Highlight API. Adds no node and changes none: the page cannot tell, save by looking
 * into its own highlight registry. Styles stand in marks.css.
 */
import { type Group, groups } from '../core/glossary';
import type { MarkStyle } from '../core/settings';

/** A mark to paint. */
export interface Mark {
  readonly range: Range;
  readonly group: Group;
}

/** What is painted in one document. */
export interface Painter {
  /** Paints these marks instead of those before. */
  paint(marks: readonly Mark[], style: MarkStyle): void;
  /** Lights one mention while its card is open; nothing without ranges. */
  light(ranges: readonly Range[]): void;
  /** Removes every trace. */
  clear(): void;
}

const prefix = 'contexture';

/** Whether this document's browser can paint at all. */
export const canPaint = (): boolean => typeof Highlight === 'function' && CSS.highlights !== undefined;

/** A painter for this document. `isDark` tells whether the article's own ground is dark. */
export const createPainter = ({ isDark }: { readonly isDark: boolean }): Painter => {
  const ground = isDark ? '-dark' : '';
  const set = (name: string, ranges: readonly Range[], priority = 0): void => {
    const key = `${prefix}-${name}${ground}`;
    if (ranges.length === 0) {
      CSS.highlights.delete(key);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(key, highlight);
  };
  const rangeOf = (marks: readonly Mark[]): Range[] => marks.map((mark) => mark.range);

  return {
    paint(marks, style) {
      set('dotted', style === 'dotted' ? rangeOf(marks) : []);
      set('background', style === 'background' ? rangeOf(marks) : []);
      for (const group of groups)
        set(group, style === 'group' ? rangeOf(marks.filter((mark) => mark.group === group)) : []);
    },
    light: (ranges) => set('lit', ranges, 1),
    clear() {
      for (const name of ['dotted', 'background', 'lit', ...groups]) set(name, []);
    },
  };
};
