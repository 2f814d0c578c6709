/** Put into saved pages by the benchmark: this finder and its peers, each made callable alike. No part of the extension. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { findLiveArticle } from '../../../src/content/article';
import { takeSnapshot } from '../../../src/content/snapshot';
import { inlineTags } from '../../../src/core/article/tags';

/** What an engine took for the article, and how long it worked. */
export interface Found {
  readonly text: string;
  readonly ms: number;
  /** The longest stretch without a pause. */
  readonly longestMs: number;
}

export type EngineName = 'contexture' | 'readability' | 'defuddle';

/** Texts hold neither headline nor byline nor captions: all engines are measured without. */
const besideRoles = new Set<string>(['headline', 'byline', 'caption']);

/** HTML as text, blocks apart from each other. */
const textOf = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('*')) if (!inlineTags.has(element.localName)) element.append('\n');
  return body.textContent ?? '';
};

const inOneGo = (parse: () => string | null | undefined): Found => {
  const begunMs = performance.now();
  const html = parse();
  const ms = performance.now() - begunMs;
  return { text: textOf(html ?? ''), ms, longestMs: ms };
};

const contexture = async (): Promise<Found> => {
  let ms = 0;
  let longestMs = 0;
  const onSlice = (sliceMs: number): void => {
    ms += sliceMs;
    longestMs = Math.max(longestMs, sliceMs);
  };
  const article = await findLiveArticle({ onSlice });
  if (!article) return { text: '', ms, longestMs };
  const { root, blocks } = article;
  const body = blocks.filter(
    ({ role, element }) => !besideRoles.has(role) && element instanceof Node && root.contains(element),
  );
  return { text: takeSnapshot({ blocks: body }).text, ms, longestMs };
};

const engines: Readonly<Record<EngineName, () => Found | Promise<Found>>> = {
  contexture,
  readability() {
    return inOneGo(() => {
      // Its types know no document that is not asked for an address; a clone of a document is one.
      const clone = document.cloneNode(true);
      return clone instanceof Document ? new Readability(clone).parse()?.content : undefined;
    });
  },
  /** On the live document, whose styles it reads and whose scripts it removes: to be run last. */
  defuddle: () => inOneGo(() => new Defuddle(document, { url: location.href }).parse().content),
};

/** Runs one engine once. */
const runEngine = async (name: EngineName): Promise<Found> => engines[name]();

export type RunEngine = typeof runEngine;
Reflect.set(globalThis, 'runEngine', runEngine);
