/**
 * Notices when the page changes its article, and says when to look again: in an idle moment right after the change, and
 * seldom enough that a page which never rests costs next to nothing. One observer; changes nothing itself.
 */
import { isText } from '../core/article/page-node';
import { createPace } from './pace';
import type { PageReading } from './read-page';

/** Less text than this, added beside what was read, is a clock, a counter or a button. */
const leastChars = 40;
/** A page that changes much changes it in one go: it is let finish. */
const settleMs = 30;
/** A page that is never idle is looked at after this long all the same. */
const idleLimitMs = 100;

/** The nodes that matter: the text that was read, the elements right around it, and all elements above those. */
interface Ground {
  readonly nodes: ReadonlySet<Node>;
  readonly holders: ReadonlySet<Node>;
}

const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

const surveyGround = (reading: PageReading | undefined): Ground => {
  const nodes = new Set<Node>();
  const holders = new Set<Node>();
  for (const { snapshot } of reading?.parts ?? []) {
    for (const { node } of snapshot.segments) {
      if (!(node instanceof Node) || nodes.has(node)) continue;
      nodes.add(node);
      const holder = parentOf(node);
      if (holder) holders.add(holder);
      for (let at = holder; at && !nodes.has(at); at = parentOf(at)) nodes.add(at);
    }
  }
  return { nodes, holders };
};

const charsOf = (node: Node): number =>
  isText(node) || (node instanceof Element && !node.matches('script,style,template,noscript'))
    ? (node.textContent ?? '').trim().length
    : 0;

/** Whether a change may be one of the article: of its own nodes, or by enough text beside them. */
const isOfArticle = (record: MutationRecord, { nodes, holders }: Ground): boolean => {
  const { type, target, addedNodes, removedNodes } = record;
  if (type === 'attributes') return nodes.has(target);
  if (type === 'characterData') return nodes.has(target) || charsOf(target) >= leastChars;
  for (const removed of removedNodes) if (nodes.has(removed)) return true;
  const least = holders.has(target) ? 1 : leastChars;
  let chars = 0;
  for (const added of addedNodes) chars += charsOf(added);
  return chars >= least;
};

/** How to follow: what to do at a change, at once and later; both until the signal aborts. */
export interface FollowOptions {
  /** Called at every change, cheaply. */
  readonly onChange: () => void;
  /** Looks again; tells each stretch of work in ms. Never called while it still runs. */
  readonly look: (onWork: (workMs: number) => void) => Promise<PageReading | undefined>;
  /** Is given at once what to call when there is something other than the page's own changes to look again for. */
  readonly onReady: (lookAgain: () => void) => void;
  readonly signal: AbortSignal;
}

/** Looks once, and again whenever the page has changed its article. Resolves after the first look. */
export const followPage = async ({ onChange, look, onReady, signal }: FollowOptions): Promise<void> => {
  const pace = createPace();
  let ground = surveyGround(undefined);
  let isStale = false;
  let isBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const notice = (records: readonly MutationRecord[]): void => {
    isStale ||= records.some((record) => isOfArticle(record, ground));
    if (isStale) schedule();
  };
  const observer = new MutationObserver((records) => {
    onChange();
    notice(records);
  });

  const watch = (reading: PageReading | undefined): void => {
    notice(observer.takeRecords());
    observer.disconnect();
    ground = surveyGround(reading);
    const deep = { subtree: true, childList: true, characterData: true, attributeFilter: ['contenteditable'] };
    // An observer does not see into shadow trees: each one with text of the article is observed for itself.
    const trees = new Set<Node>([reading?.root ?? document.body]);
    for (const holder of ground.holders) {
      const tree = holder.getRootNode();
      if (tree instanceof ShadowRoot) trees.add(tree);
    }
    for (const tree of trees) observer.observe(tree, deep);
    // Above the article only who comes and goes: the next article, or another in its place.
    for (let at = parentOf(reading?.root ?? document.body); at; at = parentOf(at))
      if (!trees.has(at) && at !== document) observer.observe(at, { childList: true });
  };

  const run = async (): Promise<void> => {
    if (signal.aborted) return;
    isBusy = true;
    isStale = false;
    const reading = await look((workMs) => pace.spend(workMs, performance.now()));
    if (signal.aborted) return;
    const begunMs = performance.now();
    watch(reading);
    isBusy = false;
    pace.spend(performance.now() - begunMs, performance.now());
    if (isStale) schedule();
  };

  const schedule = (): void => {
    if (isBusy || timer !== undefined || document.hidden) return;
    const waitMs = Math.max(settleMs, pace.waitMs(performance.now()));
    timer = setTimeout(() => {
      requestIdleCallback(
        () => {
          timer = undefined;
          void run();
        },
        { timeout: idleLimitMs },
      );
    }, waitMs);
  };

  document.addEventListener(
    'visibilitychange',
    () => {
      if (isStale) schedule();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  onReady(() => {
    isStale = true;
    schedule();
  });
  watch(undefined);
  await run();
};
