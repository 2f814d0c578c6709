/**
 * The marks of one page over all its changes: which mentions carry one, where those stand now, and on what ground. Decides
 * nothing of when.
 */
import { groupOf } from '../core/glossary';
import type { Settings } from '../core/settings';
import { createMarkChooser } from './choose';
import { isOnDarkGround } from './ground';
import type { Known } from './known';
import { createPainter, type Mark, type Painter } from './paint';
import type { PageReading } from './read-page';
import { rangeIn } from './targets';

/** The marks of one page. */
export interface Marking {
  readonly painter: Painter;
  /** Paints the marks of what was read, as the settings want them. */
  paint(reading: PageReading, settings: Settings): void;
  /** Whether a mention carried a mark when last painted. */
  isMarked(known: Known): boolean;
  /** Hides the marks from now on, or shows them again. The lit mention stays seen. */
  hide(isHidden: boolean): void;
  isHidden(): boolean;
  /** Paints again where the page has cleared the registry, or turned from light to dark. Cheap: to be called often. */
  tend(): void;
}

const isInLink = ({ startContainer }: Range): boolean => startContainer.parentElement?.closest('a[href]') != null;

/** The ground is looked at no more often than this: it asks the page for its styles. */
const groundMs = 500;

/** Marks for this document; nothing is painted yet. */
export const createMarking = (): Marking => {
  const painter = createPainter();
  const chooseMarked = createMarkChooser();
  let last: { readonly reading: PageReading; readonly settings: Settings; readonly isDark: boolean } | undefined;
  let isHidden = false;
  let groundAtMs = 0;
  let marked: ReadonlySet<Known> = new Set();

  const paint = (reading: PageReading, settings: Settings): void => {
    const isDark = isOnDarkGround(reading.root);
    last = { reading, settings, isDark };
    marked = chooseMarked(reading.parts, settings);
    const marks = reading.parts.flatMap((part) =>
      part.known.flatMap((known): Mark[] => {
        const range = marked.has(known) ? rangeIn(part, known) : undefined;
        const group = groupOf(known.mention.type);
        return range && group ? [{ range, group, isInLink: isInLink(range) }] : [];
      }),
    );
    painter.paint(isHidden ? [] : marks, { style: settings.markStyle, isDark });
  };

  return {
    painter,
    paint,
    isMarked: (known) => marked.has(known),
    hide(hidden) {
      isHidden = hidden;
      if (last) paint(last.reading, last.settings);
    },
    isHidden: () => isHidden,
    tend() {
      painter.restore();
      const nowMs = performance.now();
      if (!last || nowMs < groundAtMs + groundMs) return;
      groundAtMs = nowMs;
      const { reading, settings, isDark } = last;
      if (isOnDarkGround(reading.root) !== isDark) paint(reading, settings);
    },
  };
};
