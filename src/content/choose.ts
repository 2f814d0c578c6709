/**
 * Which mentions of a page are marked, over all its changes: what was once decided for a mention holds as long as its line
 * stands, so that text added below or above moves no mark. Pure.
 */
import type { MentionId } from '../core/hover/rest';
import { chooseMarks } from '../core/senses/marks';
import type { Level } from '../core/settings';
import type { Known } from './known';
import type { PagePart } from './read-page';

type ChoosingPart = Pick<PagePart, 'known'> & {
  readonly snapshot: Pick<PagePart['snapshot'], 'text' | 'spans'>;
};

const chooseIn = ({ known, snapshot }: ChoosingPart, level: Level): ReadonlySet<unknown> =>
  new Set(
    chooseMarks(
      known.map(({ mention }) => mention),
      snapshot,
      level,
    ),
  );

/** The mentions of a part that answer to a pointer, marked or not: names in headings, links and code stay the page's own. */
export const chooseAnswering = (part: ChoosingPart): Known[] => {
  const chosen = chooseIn(part, 'all');
  return part.known.filter(({ mention }) => chosen.has(mention));
};

/** A chooser that remembers what it decided. Another level is decided from the beginning. */
export const createMarkChooser = () => {
  let decided = new Map<MentionId, boolean>();
  let decidedLevel: Level | undefined;
  /** The mentions of a part that are marked; to be asked for all parts of a page at once. */
  return (parts: readonly ChoosingPart[], level: Level): ReadonlySet<Known> => {
    if (level !== decidedLevel) decided = new Map();
    decidedLevel = level;
    const next = new Map<MentionId, boolean>();
    const marked = new Set<Known>();
    for (const part of parts) {
      const chosen = chooseIn(part, level);
      for (const known of part.known) {
        const isMarked = decided.get(known.id) ?? chosen.has(known.mention);
        next.set(known.id, isMarked);
        if (isMarked) marked.add(known);
      }
    }
    decided = next;
    return marked;
  };
};
