/**
 * Explains what a reader selects, any word or phrase of the page, when they ask for it: with the key of their settings held
 * down, or by the browser's menu. Marks nothing.
 */
import { dictionaryGlossary, mostContextUnits } from '../core/dictionary/found';
import type { MentionId } from '../core/hover/rest';
import type { Point } from '../core/place/rect';
import type { Settings } from '../core/settings';
import { askBackground } from '../platform/messages/send';
import { hostName } from './card-place';
import { isEditable } from './editable';
import type { Told } from './known';
import type { Target } from './targets';

/** What looking up needs of a visit. */
export interface LookUpContext {
  readonly settings: () => Settings;
  /** Names of the packs that explain this page in a language. */
  readonly packsFor: (lang: string) => readonly string[];
  /** A mention of the page by its number, and the one under a point. */
  readonly find: (id: MentionId) => Target | undefined;
  readonly findAt: (point: Point) => MentionId | undefined;
  /** Opens the card of a mention, also of one that was looked up. */
  readonly open: (id: MentionId) => void;
  /** What the article told, if there is one. */
  readonly told: () => Omit<Told, 'definitions'> | undefined;
  readonly onGone: () => void;
  readonly signal: AbortSignal;
}

/** What was looked up in a visit. */
export interface LookUps {
  /** What was looked up last, by its number, while it stands on the page. */
  find(id: MentionId): Target | undefined;
  /** Explains what is selected now. */
  explain(): Promise<void>;
}

/** Longer selections are made to be copied. */
const mostAskedUnits = 100;

/** What holds a paragraph, or what is like one. */
const blocks = 'p,li,dd,dt,td,th,figcaption,blockquote,pre,h1,h2,h3,h4,h5,h6,article,section,main,div,body';

const holderOf = ({ startContainer }: Range): Element | null =>
  startContainer instanceof Element ? startContainer : startContainer.parentElement;

const textBetween = (begin: (range: Range) => void, end: (range: Range) => void): string => {
  const range = document.createRange();
  begin(range);
  end(range);
  return range.toString();
};

/** What stands around a selection in its block, and from where to where it stands in that. */
const readContext = (range: Range): { text: string; start: number; end: number } => {
  const asked = range.toString();
  const block = holderOf(range)?.closest(blocks) ?? document.body;
  const room = (mostContextUnits - asked.length) / 2;
  const before = textBetween(
    (it) => it.setStart(block, 0),
    (it) => it.setEnd(range.startContainer, range.startOffset),
  ).slice(-room);
  const after = textBetween(
    (it) => it.setStart(range.endContainer, range.endOffset),
    (it) => (block.contains(range.endContainer) ? it.setEndAfter(block.lastChild ?? block) : it.collapse(true)),
  ).slice(0, room);
  const start = before.length + (asked.length - asked.trimStart().length);
  return { text: before + asked + after, start, end: start + asked.trim().length };
};

const isHeld = (event: MouseEvent, key: Settings['lookUpKey']): boolean =>
  (key === 'alt' && event.altKey) ||
  (key === 'ctrl' && (event.ctrlKey || event.metaKey)) ||
  (key === 'shift' && event.shiftKey);

/** Looks up what is selected while the key is held down, until the signal aborts, and whatever is asked for. */
export const createLookUps = (context: LookUpContext): LookUps => {
  const { settings, packsFor, find, findAt, open, told, onGone, signal } = context;
  // Numbers of mentions on the page count upwards from 1.
  let lastId = 0;
  let last: Target | undefined;

  const explain = async (): Promise<void> => {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
    const asked = range?.toString().trim() ?? '';
    if (!range || asked === '' || asked.length > mostAskedUnits || isEditable(range.startContainer)) return;
    const [box] = range.getClientRects();
    const there = box && findAt({ x: box.x + Math.min(box.width / 2, 8), y: box.y + box.height / 2 });
    const surface = there === undefined ? undefined : find(there)?.known.mention.surface;
    // A name of the article that is known already.
    if (there !== undefined && surface?.includes(asked)) return open(there);

    const { text, start, end } = readContext(range);
    const lang = holderOf(range)?.closest('[lang]')?.getAttribute('lang') ?? '';
    const answer = await askBackground('lookUp', { text, start, end, lang, packs: packsFor(lang) });
    if (signal.aborted) return;
    if (!answer.ok && answer.reason === 'gone') return onGone();
    const { mention, senses = [] } = answer.ok ? answer.value : {};
    const id = --lastId;
    const word = { glossary: dictionaryGlossary, entry: asked, start, end, surface: asked, label: asked };
    const known = {
      id,
      mention: mention ?? { ...word, type: 'code', confidence: 1, why: [] },
      told: { definitions: [], lang, date: undefined, ...told() },
      ...(mention ? {} : { senses }),
    } as const;
    last = { known, range, text, rangeOf: () => undefined };
    open(id);
  };

  document.addEventListener(
    'mouseup',
    (event) => {
      const isOnCard = event.target instanceof Element && event.target.localName === hostName;
      // The browser selects the word of a second press before it lets go of it.
      if (!isOnCard && event.button === 0 && isHeld(event, settings().lookUpKey)) void explain();
    },
    { signal, capture: true, passive: true },
  );

  return {
    find: (id) => (last?.known.id === id && last.range.startContainer.isConnected ? last : undefined),
    explain,
  };
};
