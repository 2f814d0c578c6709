/**
 * Reads the articles of the live page, at first and again after each change: finds them, takes their texts, and asks the
 * background for the mentions of what it has not read before. Paints nothing and listens to nothing.
 */
import { splitArticle } from '../core/article/split';
import type { PartialDate } from '../core/glossary';
import { askBackground } from '../platform/messages/send';
import { findLiveArticle, type LiveArticle, type SearchOptions } from './article';
import { createInside, joinFresh, type Known, type KnownText, remember } from './known';
import { runInSlices } from './slices';
import { type Snapshot, snapshotSteps } from './snapshot';

/** One article of the page: its text with the way back to the page's nodes, and the mentions in it. */
export interface PagePart extends KnownText {
  readonly snapshot: Snapshot;
}

/** A page as it was read. */
export interface PageReading {
  /** The element all parts lie in, their openings aside. */
  readonly root: Element;
  /** The articles in document order; several on live blogs and where one follows another without end. */
  readonly parts: readonly PagePart[];
  /** Language and date of the first. */
  readonly lang: string;
  readonly date: PartialDate | undefined;
}

/** What reading came to. `gone`: the extension itself is no longer there. */
export type ReadOutcome = PageReading | 'gone' | undefined;

/** How reading is done: what was read before, when to stop, and whom to tell how many ms of work it was. */
export interface ReadOptions {
  readonly before: PageReading | undefined;
  readonly signal: AbortSignal;
  readonly onWork: (workMs: number) => void;
}

/** Takes the texts of all articles of a page, and recalls of each what is known. */
const takeSteps = (article: LiveArticle, before: PageReading | undefined) =>
  function* (shouldPause: () => boolean) {
    const recall = remember(before?.parts ?? []);
    const taken = [];
    for (const part of splitArticle(article)) {
      const snapshot = yield* snapshotSteps(part, shouldPause);
      taken.push({ part, snapshot, recalled: recall(snapshot.text) });
    }
    return taken;
  };

/** Waiting for the background counts as work up to this long: a worker that has to be woken is not working all the while. */
const longestAskMs = 30;

/** How a page is to be read at all. */
export interface PageReaderOptions extends Pick<SearchOptions, 'isDemanded'> {
  /** Names of the packs that explain this page in a language. */
  readonly packsFor: (lang: string) => readonly string[];
}

/** A reader for one page. Resolves with undefined when there is no article, the signal aborted, or nobody answered. */
export const createPageReader = ({
  isDemanded = false,
  packsFor,
}: PageReaderOptions): ((options: ReadOptions) => Promise<ReadOutcome>) => {
  let lastId = 0;

  return async ({ before, signal, onWork }) => {
    const article = await findLiveArticle({ signal, onSlice: onWork, isDemanded });
    if (!article) return undefined;
    const asked = await runInSlices(takeSteps(article, before), { signal, onSlice: onWork });
    if (!asked) return undefined;

    const parts: PagePart[] = [];
    for (const { part, snapshot, recalled } of asked) {
      const { text, spans } = snapshot;
      let { known } = recalled;
      if (recalled.fresh.some(({ start, end }) => end > start)) {
        const { lang, date } = part;
        const askedMs = performance.now();
        const ask = { text, spans, lang, packs: packsFor(lang), ...(date ? { date } : {}), site: location.hostname };
        const answer = await askBackground('annotate', ask);
        onWork(Math.min(longestAskMs, performance.now() - askedMs));
        if (signal.aborted) return undefined;
        if (!answer.ok && answer.reason === 'gone') return 'gone';
        if (!answer.ok) {
          if (answer.reason === 'failed') console.error(`Contexture: ${answer.message}`);
          return undefined;
        }
        const { mentions, definitions, inner } = answer.value;
        const told = { definitions, lang, date };
        const inside = createInside(inner);
        const read = mentions.map((mention): Known => ({ id: ++lastId, mention, told, ...inside(mention) }));
        known = joinFresh(recalled, read);
      }
      parts.push({ text, snapshot, known });
    }
    return { root: article.root, parts, lang: article.lang, date: asked[0]?.part.date };
  };
};
