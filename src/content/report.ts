/** What a visit tells our own pages: what was found, and where that stands in the page's text. */
import type { Settings } from '../core/settings';
import type { LocatedMentions, VisitReport } from '../core/visit';
import type { Marking } from './marking';
import type { PageReading } from './read-page';
import { rangeIn } from './targets';

/** All that was found in a page, as it stands now. */
export const reportVisit = ({ parts, lang, date }: PageReading, { level }: Settings, marking: Marking): VisitReport => {
  const known = parts.flatMap((part) => part.known);
  return {
    terms: new Set(known.map(({ mention }) => `${mention.glossary}:${mention.entry}`)).size,
    ...(date ? { date } : {}),
    lang,
    level,
    mentions: known.map((it) => ({ ...it.mention, id: it.id, marked: marking.isMarked(it) })),
    // Mentions that were read at once share what they were told.
    definitions: [...new Set(known.map(({ told }) => told.definitions))].flat(),
    isHidden: marking.isHidden(),
  };
};

/** Where the mentions stand in the text content of the page's body: what other programs count by. */
export const locateMentions = ({ parts }: PageReading): LocatedMentions => {
  const offsets = new Map<Node, number>();
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    offsets.set(node, length);
    length += node.nodeValue?.length ?? 0;
  }
  const places = parts.flatMap((part) =>
    part.known.flatMap((known) => {
      const range = rangeIn(part, known);
      const [from, to] = range ? [offsets.get(range.startContainer), offsets.get(range.endContainer)] : [];
      return range && from !== undefined && to !== undefined
        ? [{ id: known.id, start: from + range.startOffset, end: to + range.endOffset }]
        : [];
    }),
  );
  return { text: document.body.textContent ?? '', places };
};
