/**
 * One page in one tab, from detection to clean-up. One AbortSignal owns everything it starts; when it ends, the page is
 * as it was. It sleeps while the page lies in the back-forward cache, which keeps everything as it is.
 */
import { choosePacks } from '../core/built-in';
import { isBoolean, isNothing, isOneOf, isShape, isWholeBetween } from '../core/checks';
import type { MentionId } from '../core/hover/rest';
import type { Point } from '../core/place/rect';
import type { Settings } from '../core/settings';
import { addressOf, isSiteOff } from '../core/sites';
import { topicsOffOn } from '../core/topics-off';
import { watchCorrections } from '../platform/corrections';
import { announceChanges } from '../platform/messages/changes';
import { serve } from '../platform/messages/serve';
import { loadSettings, watchSettings } from '../platform/settings';
import { isAlive } from './alive';
import { followPage } from './follow';
import { createJump } from './jump';
import { createLookUps } from './look-up';
import { createMarking } from './marking';
import { canPaint } from './paint';
import { type Pointing, startPointing } from './pointer';
import { createPageReader, type PageReading } from './read-page';
import { locateMentions, reportVisit } from './report';
import { createTargets } from './targets';

const mayRun = ({ enabled, sitesOff }: Settings): boolean => enabled && !isSiteOff(addressOf(location), sitesOff);

/** Names of the packs that explain this page in a language, as the reader wants it. */
const choosePacksHere = (settings: Settings, lang = ''): string[] =>
  choosePacks(topicsOffOn(settings, location.hostname), lang, settings.topicsOrder);

/** Ends the visit when the page shows something else under another address; a jump within the page is no such thing. */
const endOnNavigation = (visit: AbortController): void => {
  const address = location.href.replace(/#.*$/, '');
  const check = (): void => {
    if (location.href.replace(/#.*$/, '') !== address) visit.abort();
  };
  const [target, event] = 'navigation' in window ? [window.navigation, 'navigatesuccess'] : [window, 'popstate'];
  target.addEventListener(event, check, { signal: visit.signal });
};

/** How a visit came about. */
interface VisitOptions {
  /** A reader asked for this very page, article or not. */
  readonly isDemanded: boolean;
  /** A reader asked for what is selected, and for nothing else: the page is not read. */
  readonly isForSelection: boolean;
}

/** Reads, paints and answers for the articles of this document until the controller aborts. Never rejects. */
export const startVisit = async (
  visit: AbortController,
  { isDemanded, isForSelection }: VisitOptions,
): Promise<void> => {
  const { signal } = visit;
  let settings = await loadSettings();
  // Off means that nothing runs by itself; who asks is answered.
  if (signal.aborted || !canPaint() || !(isForSelection || mayRun(settings))) return;
  endOnNavigation(visit);

  let reading: PageReading | undefined;
  let targets = createTargets([], settings);
  // What the reader corrected or switched is obeyed by reading anew: nothing of before counts.
  let isForgotten = false;
  let lookAgain = (): void => undefined;
  let pointing: Pointing | undefined;
  let tell = (): void => undefined;
  const marking = createMarking();
  const packsFor = (lang: string): string[] => choosePacksHere(settings, lang);
  signal.addEventListener('abort', marking.painter.clear);

  /** Reads anew, as if for the first time: what the text means to the reader has changed. */
  const readAnew = (): void => {
    isForgotten = true;
    lookAgain();
  };

  const apply = (changed: Settings): void => {
    const isSameLibrary = choosePacksHere(changed).join() === choosePacksHere(settings).join();
    settings = changed;
    if (!mayRun(settings)) visit.abort();
    else if (!isSameLibrary) readAnew();
    else if (reading) {
      targets = createTargets(reading.parts, settings);
      marking.paint(reading, settings);
      tell();
    }
  };

  /** What no event tells of is looked after where the reader moves: it costs next to nothing, and nothing while nobody reads. */
  const tend = (): void => {
    if (isAlive()) marking.tend();
    else visit.abort();
  };

  /** While the page lay in the back-forward cache, no change of settings reached it. */
  const wake = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (persisted) await loadSettings().then(apply, () => visit.abort());
  };

  /** What the pointer, keys and the reader's questions need. */
  const point = (): Pointing => {
    const find = (id: MentionId) => targets.find(id);
    const findAt = (at: Point) => targets.at(at);
    const onGone = () => visit.abort();
    const lookUps = createLookUps({
      settings: () => settings,
      packsFor,
      find,
      findAt,
      open: (id) => started.open(id),
      told: () => reading && { lang: reading.lang, date: reading.date },
      onGone,
      signal,
    });
    const started = startPointing({
      find: (id) => lookUps.find(id) ?? find(id),
      findAt,
      list: () => targets.list(),
      isMarked: marking.isMarked,
      painter: marking.painter,
      settings: () => settings,
      onGone,
      signal,
    });
    const explain = (): null => {
      void lookUps.explain();
      return null;
    };
    serve({ explainSelection: { accepts: isNothing, answer: explain } }, signal);
    if (isForSelection) explain();
    return started;
  };

  /** Everything that waits for the reader; begun when there is something to answer for. */
  const begin = (first: PageReading): Pointing => {
    for (const event of ['pointermove', 'scroll', 'keydown', 'visibilitychange'])
      document.addEventListener(event, tend, { signal, capture: true, passive: true });
    window.addEventListener('pageshow', wake, { signal });
    watchSettings(apply, signal);
    watchCorrections(readAnew, signal);
    tell = announceChanges(signal);
    const jump = createJump({ find: (id) => targets.find(id), painter: marking.painter, signal });
    const isMention = isShape({}, { mention: isWholeBetween(0, Number.MAX_SAFE_INTEGER) });
    const started = point();
    serve(
      {
        describeVisit: { accepts: isNothing, answer: () => reportVisit(reading ?? first, settings, marking) },
        locateMentions: { accepts: isNothing, answer: () => locateMentions(reading ?? first) },
        stepTerm: {
          accepts: isShape({ by: isOneOf(1, -1) }),
          answer: ({ by }) => {
            started.step(by);
            return null;
          },
        },
        openTerm: {
          accepts: isMention,
          answer: ({ mention }) => {
            started.open(mention);
            return null;
          },
        },
        showMention: {
          accepts: isMention,
          answer: ({ mention }) => {
            jump(mention);
            return null;
          },
        },
        hideMarks: {
          accepts: isShape({ isHidden: isBoolean }),
          answer: ({ isHidden }) => {
            marking.hide(isHidden);
            tell();
            return null;
          },
        },
      },
      signal,
    );
    return started;
  };

  if (isForSelection) {
    point();
    return;
  }
  const readPage = createPageReader({ isDemanded, packsFor });
  const look = async (onWork: (workMs: number) => void): Promise<PageReading | undefined> => {
    const before = isForgotten ? undefined : reading;
    isForgotten = false;
    const outcome = await readPage({ before, signal, onWork });
    if (outcome === 'gone') visit.abort();
    if (signal.aborted || outcome === 'gone') return reading;
    // Where an article no longer stands out, what was read of it is painted again: part of it may be an editor by now.
    const read = outcome ?? reading;
    if (!read) return undefined;
    const begunMs = performance.now();
    reading = read;
    targets = createTargets(read.parts, settings);
    marking.paint(read, settings);
    pointing ??= begin(read);
    pointing.refresh();
    tell();
    onWork(performance.now() - begunMs);
    return reading;
  };
  await followPage({
    onChange: tend,
    look,
    onReady: (again) => {
      lookAgain = again;
    },
    signal,
  });
};
