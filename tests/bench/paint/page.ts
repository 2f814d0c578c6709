/** Put into a long article by the benchmark: painting and hit testing as they ship, and mark.js. No part of the extension. */
import Mark from 'mark.js';
import { findLiveArticle } from '../../../src/content/article';
import type { Known } from '../../../src/content/known';
import { createMarking } from '../../../src/content/marking';
import type { PageReading } from '../../../src/content/read-page';
import { takeSnapshot } from '../../../src/content/snapshot';
import { createTargets } from '../../../src/content/targets';
import { defaultSettings, type Settings } from '../../../src/core/settings';

/** Times of one painter, in ms. */
export interface PaintTimes {
  readonly marks: number;
  /** Until its call returned. */
  readonly callMs: number;
  /** Until the frame with the marks was drawn. */
  readonly drawnMs: number;
}

/** Times of hit tests, in ms each. */
export interface HitTimes {
  /** The first of all, which makes the index. */
  readonly firstMs: number;
  /** The mean of each batch. */
  readonly batchesMs: readonly number[];
  /** Share of the points that lay on a name and were told so. */
  readonly foundShare: number;
}

const settings: Settings = { ...defaultSettings, level: 'all', firstOnly: false };

/** Resolves when the next frame has been drawn: a task after the frame's callbacks. */
const nextFrame = (): Promise<void> =>
  new Promise((wake) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => wake();
      port2.postMessage(undefined);
    });
  });

const timePaint = async (paint: () => number): Promise<PaintTimes> => {
  await nextFrame();
  await nextFrame();
  const begunMs = performance.now();
  const marks = paint();
  const callMs = performance.now() - begunMs;
  await nextFrame();
  return { marks, callMs, drawnMs: performance.now() - begunMs };
};

const knownIn = (text: string, names: readonly string[]): Known[] => {
  const told = { definitions: [], lang: 'en', date: undefined };
  return [...text.matchAll(new RegExp(names.join('|'), 'g'))].map(({ 0: surface, index }, id) => ({
    id,
    told,
    mention: {
      start: index,
      end: index + surface.length,
      surface,
      label: surface,
      type: 'person',
      glossary: 'core',
      entry: `person/${surface}`,
      confidence: 1,
      why: [],
    },
  }));
};

const prepare = async (names: readonly string[]): Promise<PageReading> => {
  const article = await findLiveArticle();
  if (!article) throw new Error('no article was found');
  const snapshot = takeSnapshot(article);
  const { text } = snapshot;
  return { root: article.root, parts: [{ text, snapshot, known: knownIn(text, names) }], lang: 'en', date: undefined };
};

const paintOurs = async (names: readonly string[]): Promise<PaintTimes> => {
  const reading = await prepare(names);
  const marking = createMarking();
  const times = await timePaint(() => {
    marking.paint(reading, settings);
    return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  });
  marking.painter.clear();
  await nextFrame();
  return times;
};

/** mark.js is told the places, as this painter is. */
const paintRanges = async (names: readonly string[]): Promise<PaintTimes> => {
  const root = document.querySelector('main') ?? document.body;
  const text = root.textContent ?? '';
  const ranges = [...text.matchAll(new RegExp(names.join('|'), 'g'))].map(({ 0: name, index }) => ({
    start: index,
    length: name.length,
  }));
  const marker = new Mark(root);
  const times = await timePaint(() => {
    marker.markRanges(ranges);
    return root.querySelectorAll('mark').length;
  });
  marker.unmark();
  root.normalize();
  await nextFrame();
  return times;
};

/** mark.js searches for itself, as its readers do, or in one go with a pattern made for it. */
const paintSearched =
  (search: (marker: Mark, names: readonly string[]) => void) =>
  async (names: readonly string[]): Promise<PaintTimes> => {
    const root = document.querySelector('main') ?? document.body;
    const marker = new Mark(root);
    const times = await timePaint(() => {
      search(marker, names);
      return root.querySelectorAll('mark').length;
    });
    marker.unmark();
    root.normalize();
    await nextFrame();
    return times;
  };

const painters = {
  ours: paintOurs,
  ranges: paintRanges,
  names: paintSearched((marker, names) => marker.mark([...names], { separateWordSearch: false })),
  pattern: paintSearched((marker, names) => marker.markRegExp(new RegExp(names.join('|'), 'g'))),
};
export type PainterName = keyof typeof painters;

const batches = 40;
const pointsOfBatch = 50;

/** Points on the names in sight and beside them, all over the article; the page's layout is clean, as under a pointer. */
const hit = async (names: readonly string[]): Promise<HitTimes> => {
  const reading = await prepare(names);
  const targets = createTargets(reading.parts, settings);
  const marking = createMarking();
  marking.paint(reading, settings);
  await nextFrame();
  const begunMs = performance.now();
  targets.at({ x: innerWidth / 2, y: innerHeight / 2 });
  const firstMs = performance.now() - begunMs;
  const batchesMs: number[] = [];
  const counts = { onNames: 0, found: 0 };
  for (let batch = 0; batch < batches; batch++) {
    scrollTo(0, ((document.documentElement.scrollHeight - innerHeight) * batch) / batches);
    await nextFrame();
    const boxes = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .flatMap((range) => (range instanceof Range ? [range.getBoundingClientRect()] : []))
      .filter(({ top, bottom, height, width }) => top > 0 && bottom < innerHeight && height < 30 && width > 0);
    const points = Array.from({ length: pointsOfBatch }, (_, nth) => {
      const box = boxes[nth % boxes.length] ?? new DOMRect();
      const y = box.y + box.height / 2;
      return nth % 2 === 0
        ? { x: box.x + box.width / 2, y, isOn: true }
        : { x: (nth * 97) % innerWidth, y, isOn: false };
    });
    const startMs = performance.now();
    const answers = points.map((point) => targets.at(point));
    batchesMs.push((performance.now() - startMs) / points.length);
    for (const [nth, { isOn }] of points.entries())
      if (isOn) {
        counts.onNames += 1;
        if (answers[nth] !== undefined) counts.found += 1;
      }
  }
  marking.painter.clear();
  return { firstMs, batchesMs, foundShare: counts.found / counts.onNames };
};

const offered = {
  paint: (painter: PainterName, names: readonly string[]): Promise<PaintTimes> => painters[painter](names),
  hit,
};

export type Offered = typeof offered;
Reflect.set(globalThis, 'paintBench', offered);
