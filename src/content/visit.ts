/**
 * One article in one tab, from detection to clean-up. One AbortSignal owns everything it starts; when it ends, the page is
 * as it was. It sleeps while the page lies in the back-forward cache, which keeps everything as it is.
 */
import { isNothing } from '../core/checks';
import { groupOf } from '../core/glossary';
import type { Mention } from '../core/mention';
import { chooseMarks } from '../core/senses/marks';
import type { Settings } from '../core/settings';
import { isSiteOff } from '../core/sites';
import { askBackground } from '../platform/messages/send';
import { serve } from '../platform/messages/serve';
import { loadSettings, watchSettings } from '../platform/settings';
import { findLiveArticle } from './article';
import { isOnDarkGround } from './ground';
import { canPaint, createPainter, type Mark } from './paint';
import { startPointing } from './pointer';
import { rangeOf, type Snapshot, takeSnapshot } from './snapshot';

const mayRun = ({ enabled, sitesOff }: Settings): boolean => enabled && !isSiteOff(location.hostname, sitesOff);

const createMarks = (snapshot: Snapshot, mentions: readonly Mention[]): Mark[] =>
  mentions.flatMap((mention) => {
    const range = rangeOf(snapshot, mention.start, mention.end);
    const group = groupOf(mention.type);
    return range && group ? [{ range, group }] : [];
  });

/** Ends the visit when the page shows something else under another address; a jump within the page is no such thing. */
const endOnNavigation = (visit: AbortController): void => {
  const address = location.href.replace(/#.*$/, '');
  const check = (): void => {
    if (location.href.replace(/#.*$/, '') !== address) visit.abort();
  };
  const [target, event] = 'navigation' in window ? [window.navigation, 'navigatesuccess'] : [window, 'popstate'];
  target.addEventListener(event, check, { signal: visit.signal });
};

/** Reads, paints and answers for the article of this document until the controller aborts. Never rejects. */
export const startVisit = async (visit: AbortController): Promise<void> => {
  const { signal } = visit;
  let settings = await loadSettings();
  if (!canPaint() || !mayRun(settings)) return;
  endOnNavigation(visit);

  const article = await findLiveArticle(signal);
  if (!article) return;
  const snapshot = takeSnapshot(article);
  const { lang, date } = article;
  const ask = { text: snapshot.text, spans: snapshot.spans, lang, ...(date ? { date } : {}), site: location.hostname };
  const answer = await askBackground('annotate', ask);
  if (signal.aborted) return;
  if (!answer.ok) {
    if (answer.reason === 'failed') console.error(`Contexture: ${answer.message}`);
    return;
  }
  const { mentions, definitions } = answer.value;

  const isDark = isOnDarkGround(article.root);
  const painter = createPainter({ isDark });
  signal.addEventListener('abort', painter.clear);
  const paint = (): void =>
    painter.paint(createMarks(snapshot, chooseMarks(mentions, snapshot, settings.level)), settings.markStyle);
  paint();

  watchSettings((changed) => {
    settings = changed;
    if (mayRun(settings)) paint();
    else visit.abort();
  }, signal);

  serve(
    {
      describeVisit: {
        accepts: isNothing,
        answer: () => ({
          terms: new Set(mentions.map((mention) => `${mention.glossary}:${mention.entry}`)).size,
          ...(date ? { date } : {}),
          lang,
          level: settings.level,
          mentions,
        }),
      },
    },
    signal,
  );

  startPointing({
    snapshot,
    // Names in headings, links and code do not answer either: what is never marked stays the page's own.
    mentions: chooseMarks(mentions, snapshot, 'all'),
    definitions,
    painter,
    lang,
    date,
    isDark,
    settings: () => settings,
    onGone: () => visit.abort(),
    signal,
  });
};
