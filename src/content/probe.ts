/**
 * The detector and the finder as they ship, made callable, for `npm run detect`: says what they make of a page and how long
 * they take. Bundled by that command alone; no part of the extension.
 */
import type { BlockRole } from '../core/article/article';
import { composeText } from '../core/article/compose';
import { isArticle } from '../core/article/is-article';
import { readSignals } from '../core/article/signals';
import { findLiveArticle } from './article';
import { runInSlices } from './slices';
import { snapshotSteps } from './snapshot';

/** Above and beside the article's body: measured against texts that hold neither. */
const besideRoles: ReadonlySet<BlockRole> = new Set(['headline', 'byline', 'caption']);

/** Longest of several stretches of work, and their sum, in ms. */
const createStopwatch = () => {
  const taken = { sumMs: 0, longestMs: 0 };
  const add = (stretchMs: number): void => {
    taken.sumMs += stretchMs;
    taken.longestMs = Math.max(taken.longestMs, stretchMs);
  };
  return { taken, add };
};

/** What the extension makes of this page; times in ms, `longestTaskMs` over all it does up to the first message. */
const probe = async () => {
  const begunMs = performance.now();
  const verdict = isArticle(readSignals(document, location.href));
  const detectMs = performance.now() - begunMs;
  const { taken, add } = createStopwatch();
  const article = await findLiveArticle({ onSlice: add });
  const findMs = taken.sumMs;
  if (!article)
    return { article: verdict, text: '', title: document.title, detectMs, findMs, longestTaskMs: taken.longestMs };
  await runInSlices((shouldPause) => snapshotSteps(article, shouldPause), { onSlice: add });
  const { root, blocks } = article;
  const body = blocks.filter(
    ({ role, element }) => !besideRoles.has(role) && element instanceof Node && root.contains(element),
  );
  const { text } = composeText(body);
  return {
    article: verdict,
    text,
    title: article.title,
    ...(article.byline && { byline: article.byline }),
    ...(article.date && { date: article.date }),
    detectMs,
    findMs,
    longestTaskMs: Math.max(taken.longestMs, detectMs),
  };
};

Reflect.set(globalThis, 'contextureProbe', probe);
