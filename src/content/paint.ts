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
  /** Whether it stands in a link, whose own line stays what is seen of it. */
  readonly isInLink: boolean;
}

/** How marks look. */
export interface MarkLook {
  readonly style: MarkStyle;
  /** Whether the article's own ground is dark. */
  readonly isDark: boolean;
}

/** What is painted in one document. */
export interface Painter {
  /** Paints these marks instead of those before. */
  paint(marks: readonly Mark[], look: MarkLook): void;
  /** Lights one mention while its card is open; nothing without ranges. */
  light(ranges: readonly Range[], isDark: boolean): void;
  /**
   * Sets again what the page has taken out of the registry, which it shares with us and may clear. No event tells of it;
   * to look costs a few microseconds.
   */
  restore(): void;
  /** Removes every trace. */
  clear(): void;
}

const prefix = 'contexture';

/** Whether this document's browser can paint at all. */
export const canPaint = (): boolean => typeof Highlight === 'function' && CSS.highlights !== undefined;

const keyOf = (name: string, isDark: boolean): string => `${prefix}-${name}${isDark ? '-dark' : ''}`;

const litKeys = [keyOf('lit', false), keyOf('lit', true)];

/** Removes every mark from this document, by whomever it was painted: also what a version before this one has left. */
export const wipe = (): void => {
  for (const name of ['dotted', 'background', 'link', 'lit', ...groups])
    for (const isDark of [false, true]) CSS.highlights.delete(keyOf(name, isDark));
};

/** What is painted under one name. */
interface Coat {
  readonly ranges: readonly Range[];
  readonly priority: number;
  readonly highlight: Highlight;
}

/** A painter for this document. */
export const createPainter = (): Painter => {
  const coats = new Map<string, Coat>();

  const remove = (key: string): void => {
    if (coats.delete(key)) CSS.highlights.delete(key);
  };
  const set = (key: string, ranges: readonly Range[], priority: number): void => {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    coats.set(key, { ranges, priority, highlight });
    CSS.highlights.set(key, highlight);
  };
  const isWhole = (key: string, { highlight, ranges }: Coat): boolean =>
    CSS.highlights.has(key) && highlight.size === ranges.length;

  return {
    paint(marks, { style, isDark }) {
      const rangesByKey = new Map<string, Range[]>();
      for (const { range, group, isInLink } of marks) {
        const key = keyOf(isInLink ? 'link' : style === 'group' ? group : style, isDark);
        const ranges = rangesByKey.get(key);
        if (ranges) ranges.push(range);
        else rangesByKey.set(key, [range]);
      }
      for (const key of [...coats.keys()]) if (!rangesByKey.has(key) && !litKeys.includes(key)) remove(key);
      for (const [key, ranges] of rangesByKey) set(key, ranges, 0);
    },
    light(ranges, isDark) {
      for (const key of litKeys) remove(key);
      if (ranges.length > 0) set(keyOf('lit', isDark), ranges, 1);
    },
    restore() {
      for (const [key, coat] of [...coats]) if (!isWhole(key, coat)) set(key, coat.ranges, coat.priority);
    },
    clear() {
      for (const key of [...coats.keys()]) remove(key);
    },
  };
};
