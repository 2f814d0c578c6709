/**
 * Shows one card at its mention: asks the background what it says, draws it, places it, and lights the mention while it is
 * open. Decides nothing of when; that is pointer.ts.
 */
import { articleGlossary, type Definition } from '../core/article-definitions/definition';
import { createArticleView } from '../core/card/from-article';
import { type CardView, createCardView } from '../core/card/view';
import { groupOf } from '../core/glossary';
import type { MentionId } from '../core/hover/rest';
import type { Mention } from '../core/mention';
import { place as choosePlace, type Side } from '../core/place/place';
import type { Point, Rect } from '../core/place/rect';
import type { Settings } from '../core/settings';
import { askBackground } from '../platform/messages/send';
import { interfaceLanguage, say } from '../platform/say';
import { Card } from '../ui/Card';
import { isOnDarkGround, isSeenDark } from './ground';
import type { Known } from './known';
import { createStage } from './mount';
import type { Painter } from './paint';
import type { Target } from './targets';

/** What cards of one visit need of it. */
export interface CardContext {
  /** A mention as it stands on the page now; undefined when it does no longer. */
  readonly find: (id: MentionId) => Target | undefined;
  readonly painter: Painter;
  readonly settings: () => Settings;
  /** Called when the extension itself is gone. */
  readonly onGone: () => void;
}

/** Where a card and its mention stand now, in the viewport. */
export interface Placed {
  readonly mention: readonly Rect[];
  readonly card: Rect;
}

/** The cards of one visit: at most one is open. */
export interface CardShow {
  /** Opens the card of a mention. Resolves with its place, or undefined when it came to nothing or was closed meanwhile. */
  open(id: MentionId, pointer: Point | undefined): Promise<Placed | undefined>;
  /** Puts the open card at its mention again; undefined when that is no longer on the page. */
  move(): Placed | undefined;
  close(): void;
  /** Whether an event's target is the card. */
  isCard(target: EventTarget | null): boolean;
}

const elementOf = ({ startContainer }: Range): Element =>
  (startContainer instanceof Element ? startContainer : startContainer.parentElement) ?? document.body;

const rectOf = ({ left, top, right, bottom }: DOMRect): Rect => ({ left, top, right, bottom });

/** What is seen of the page, in the coordinates of client rects: less than the window under pinch zoom. */
const seenViewport = (): Rect => {
  const {
    offsetLeft = 0,
    offsetTop = 0,
    width,
    height,
  } = window.visualViewport ?? {
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
  };
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
};

/** The article's words that a card quotes. Of a known entry, what its acronym stands for is no news. */
const findDefinition = (definitions: readonly Definition[], mention: Mention): Definition | undefined =>
  definitions.find(
    ({ address, kind }) =>
      address?.glossary === mention.glossary &&
      address.entry === mention.entry &&
      (kind !== 'acronym' || mention.glossary === articleGlossary),
  );

/** What the card of a mention says; undefined when nobody knows, or the extension itself is gone. */
const createView = async ({ mention, told }: Known, onGone: () => void): Promise<CardView | undefined> => {
  const { definitions, lang, date } = told;
  const { glossary, entry, label, type, surface, why, also } = mention;
  const definition = findDefinition(definitions, mention);
  if (glossary === articleGlossary)
    return definition && createArticleView({ name: label, group: groupOf(type), words: definition, lang, date, say });
  const answer = await askBackground('define', { glossary, entry, ...(also ? { also } : {}) });
  if (!answer.ok && answer.reason === 'gone') onGone();
  if (!answer.ok || !answer.value) return undefined;
  const now = new Date().toISOString().slice(0, 10);
  return createCardView({ ...answer.value, surface, date, now, say, definition, why });
};

/** The cards of one visit. Nothing is added to the page before the first opens. */
export const createCardShow = ({ find, painter, settings, onGone }: CardContext): CardShow => {
  const stage = createStage();
  let shown:
    | { readonly id: MentionId; readonly pointer: Point | undefined; host: HTMLElement; side?: Side }
    | undefined;
  // A newer question makes the answer to an older one stale.
  let question = 0;

  const place = (): Placed | undefined => {
    const range = shown && find(shown.id)?.range;
    const boxes = range ? [...range.getClientRects()].map(rectOf) : [];
    if (!shown || !range || boxes.length === 0) return undefined;
    const { direction, writingMode } = getComputedStyle(elementOf(range));
    const { width, height } = shown.host.getBoundingClientRect();
    const chosen = choosePlace({
      mention: boxes,
      pointer: shown.pointer,
      card: { width, height },
      viewport: seenViewport(),
      direction: direction === 'rtl' ? 'rtl' : 'ltr',
      isVertical: writingMode.startsWith('vertical'),
      side: shown.side,
    });
    shown.side = chosen.side;
    stage.moveTo(chosen);
    painter.light([range], isOnDarkGround(elementOf(range)));
    return { mention: boxes, card: rectOf(shown.host.getBoundingClientRect()) };
  };

  return {
    async open(id, pointer) {
      const own = ++question;
      const target = find(id);
      if (!target) return undefined;
      const at = elementOf(target.range);
      painter.light([target.range], isOnDarkGround(at));
      const view = await createView(target.known, onGone);
      if (own !== question) return undefined;
      if (!view) {
        painter.light([], false);
        return undefined;
      }
      const { theme, textSize } = settings();
      const host = stage.show(<Card view={view} say={say} />, {
        theme: theme === 'auto' ? (isSeenDark(at) ? 'dark' : 'light') : theme,
        textSize,
        dir: interfaceLanguage().dir,
        beside: at,
      });
      shown = { id, pointer, host };
      return place();
    },
    move: place,
    close() {
      question++;
      shown = undefined;
      painter.light([], false);
      stage.hide();
    },
    isCard: stage.isHost,
  };
};
