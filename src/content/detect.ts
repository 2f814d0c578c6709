/**
 * Runs on every page: decides whether it is an article and, if so, says so once. Must stay tiny; changes nothing, forces no
 * layout, and on a switched-off site returns before it has looked at anything.
 */
import { isArticle } from '../core/article/is-article';
import { readSignals } from '../core/article/signals';
import { addressOf } from '../core/sites';
import { mayRunOn, tellBackground } from '../platform/bare';
import { isReadable } from './readable';

/**
 * When a page that was no article is looked at again, in ms after it came to rest: text may be loaded late. Two looks and
 * only where paragraphs were added or are few, so that a page that is no article soon has nothing of this script running.
 */
const laterLooksMs = [1000, 3000];

/**
 * Whether this frame is the page, or one of its own that holds the article in its stead. Frames of others, such as
 * advertisers', may not look at the page around them: nothing is done there.
 */
const mayHoldArticle = (): boolean => {
  const { top } = window;
  if (window === top) return true;
  try {
    return top !== null && !isArticle(readSignals(top.document, top.location.href));
  } catch {
    return false;
  }
};

const countParagraphs = (): number => document.getElementsByTagName('p').length;
/** A page with fewer may keep its text in shadow trees, where nobody counts. */
const fewParagraphs = 5;
let address = '';
let timer: ReturnType<typeof setTimeout> | undefined;

const look = (laterLooks: readonly number[], paragraphsBefore = -1): void => {
  const count = countParagraphs();
  const mayDiffer = count !== paragraphsBefore || count < fewParagraphs;
  if (mayDiffer && isReadable() && isArticle(readSignals(document, address))) {
    void tellBackground('articleFound');
    return;
  }
  const [waitMs, ...rest] = laterLooks;
  if (waitMs !== undefined) timer = setTimeout(() => look(rest, count), waitMs);
};

/** Decides about the page under its present address, once for each; a jump within the page is no new page. */
const decide = async (): Promise<boolean> => {
  const current = location.href.replace(/#.*$/, '');
  if (current === address) return true;
  address = current;
  clearTimeout(timer);
  if (!(await mayRunOn(addressOf(location)))) return false;
  if (current === address) look(laterLooksMs);
  return true;
};

/** Pages that replace their content without loading say so through the Navigation API, to older browsers by popstate alone. */
const watchNavigation = (): void => {
  const [target, event] = 'navigation' in window ? [window.navigation, 'navigatesuccess'] : [window, 'popstate'];
  const again = (): void => {
    const stop = (): void => target.removeEventListener(event, again);
    // Switched off, or the extension was updated and its storage is out of reach: nothing of this script stays.
    decide().then((goesOn) => goesOn || stop(), stop);
  };
  target.addEventListener(event, again);
};

const detect = async (): Promise<void> => {
  if (mayHoldArticle() && (await decide())) watchNavigation();
};

void detect();
