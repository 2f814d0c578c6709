/**
 * What was read in a page, and how it outlives a change of the page: a line that stands as it stood keeps its mentions,
 * wherever it moved, and only other lines are read anew. Pure; asks no browser anything.
 */
import type { Definition } from '../core/article-definitions/definition';
import type { RankedSense } from '../core/dictionary/rank';
import type { PartialDate } from '../core/glossary';
import type { MentionId } from '../core/hover/rest';
import type { EntryAddress, Mention } from '../core/mention';
import type { InnerName } from '../core/senses/inner-names';

/** What was known of an article when its mentions were read: cards are made of it. */
export interface Told {
  readonly definitions: readonly Definition[];
  readonly lang: string;
  readonly date: PartialDate | undefined;
}

/** A mention with a number of its own, which stays the same as long as its line stands on the page. */
export interface Known {
  readonly id: MentionId;
  readonly mention: Mention;
  readonly told: Told;
  /** The entries whose names stand inside its name, each once, in order of the text. */
  readonly inner?: readonly EntryAddress[];
  /** Of a word that was looked up: its meanings, the best first; none where nobody knows it. */
  readonly senses?: readonly RankedSense[];
}

/** A text with the mentions known in it, in order of the text. */
export interface KnownText {
  readonly text: string;
  readonly known: readonly Known[];
}

/** What is known of a new text already. */
export interface Recalled {
  /** The mentions of lines that were there before, at their new offsets. */
  readonly known: readonly Known[];
  /** The lines that were not, as offsets in order of the text. */
  readonly fresh: readonly { readonly start: number; readonly end: number }[];
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function* linesOf(text: string): Generator<Line, void, void> {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}

const shift = (known: Known, by: number): Known => ({
  ...known,
  mention: { ...known.mention, start: known.mention.start + by, end: known.mention.end + by },
});

/** Finds what stands inside each mention. Asked for mentions in order of the text; both lists are, so that it is linear. */
export const createInside = (inner: readonly InnerName[]): ((mention: Mention) => Pick<Known, 'inner'>) => {
  let next = 0;
  return ({ start, end }) => {
    const inside = new Map<string, EntryAddress>();
    for (; (inner[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++) {
      const it = inner[next];
      if (it && it.start >= start && it.end <= end)
        inside.set(`${it.glossary}/${it.entry}`, { glossary: it.glossary, entry: it.entry });
    }
    return inside.size > 0 ? { inner: [...inside.values()] } : {};
  };
};

/** Remembers texts by their lines. What it returns recalls what is known of another text; each line is recalled once. */
export const remember = (texts: readonly KnownText[]): ((text: string) => Recalled) => {
  const linesByText = new Map<string, Known[][]>();
  for (const { text, known } of texts) {
    let next = 0;
    for (const { start, end } of linesOf(text)) {
      const own: Known[] = [];
      for (; (known[next]?.mention.start ?? Number.POSITIVE_INFINITY) < end; next++) {
        const it = known[next];
        if (it && it.mention.end <= end) own.push(shift(it, -start));
      }
      const line = text.slice(start, end);
      const same = linesByText.get(line);
      if (same) same.push(own);
      else linesByText.set(line, [own]);
    }
  }
  return (text) => {
    const known: Known[] = [];
    const fresh: Line[] = [];
    for (const line of linesOf(text)) {
      const before = linesByText.get(text.slice(line.start, line.end))?.shift();
      if (!before) fresh.push(line);
      else for (const it of before) known.push(shift(it, line.start));
    }
    return { known, fresh };
  };
};

/** What is known of a text when its fresh lines have been read as well: what was recalled, and the new mentions in those. */
export const joinFresh = ({ known, fresh }: Recalled, read: readonly Known[]): readonly Known[] => {
  let next = 0;
  const added = read.filter(({ mention }) => {
    while ((fresh[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next++;
    const line = fresh[next];
    return line !== undefined && mention.start >= line.start && mention.end <= line.end;
  });
  return [...known, ...added].sort((a, b) => a.mention.start - b.mention.start);
};
