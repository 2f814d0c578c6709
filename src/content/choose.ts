/**
 * Which mentions of a page are marked, over all its changes: what was once decided for a mention holds as long as its line
 * stands, so that text added below or above moves no mark. Pure.
 */
import type { MentionId } from '../core/hover/rest';
import { chooseMarks, type MarkWishes } from '../core/senses/marks';
import type { Known } from './known';
import type { PagePart } from './read-page';

type ChoosingPart = Pick<PagePart, 'known'> & {
  readonly snapshot: Pick<PagePart['snapshot'], 'text' | 'spans'>;
};

const chooseIn = ({ known, snapshot }: ChoosingPart, wishes: MarkWishes): ReadonlySet<unknown> =>
  new Set(
    chooseMarks(
      known.map(({ mention }) => mention),
      snapshot,
      wishes,
    ),
  );

/** The mentions of a part that answer to a pointer, marked or not: what stands in parts left alone stays the page's own. */
export const chooseAnswering = (part: ChoosingPart, wishes: Omit<MarkWishes, 'level'>): Known[] => {
  const chosen = chooseIn(part, { ...wishes, level: 'all' });
  return part.known.filter(({ mention }) => chosen.has(mention));
};

/** What of the wishes a choice depends on, as a text to compare. */
const textOf = ({ level, firstOnly, leftAlone, groupsOff }: MarkWishes): string =>
  JSON.stringify([level, firstOnly, leftAlone, groupsOff]);

/** A chooser that remembers what it decided. Other wishes are decided from the beginning. */
export const createMarkChooser = () => {
  let decided = new Map<MentionId, boolean>();
  let decidedFor: string | undefined;
  /** The mentions of a part that are marked; to be asked for all parts of a page at once. */
  return (parts: readonly ChoosingPart[], wishes: MarkWishes): ReadonlySet<Known> => {
    const wanted = textOf(wishes);
    if (wanted !== decidedFor) decided = new Map();
    decidedFor = wanted;
    const next = new Map<MentionId, boolean>();
    const marked = new Set<Known>();
    for (const part of parts) {
      const chosen = chooseIn(part, wishes);
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
