/**
 * The one element Contexture ever adds to a page: the host of the card. It stands right under the root element, in the
 * top layer, only while a card is open, and keeps everything else in a closed shadow root.
 */
import { type ComponentChild, render } from 'preact';
import type { Place } from '../core/place/place';
import type { Rect } from '../core/place/rect';
import type { Settings } from '../core/settings';
import buttonCss from '../ui/button.css';
import cardCss from '../ui/card.css';
import openedCss from '../ui/opened.css';
import tokensCss from '../ui/tokens.css';
import { hostName } from './card-place';

/** Where a card is shown. */
export interface Stage {
  /** Renders into the shadow root; the host is added when it is not there yet. Returns the element to measure and place. */
  show(content: ComponentChild, look: Look): HTMLElement;
  /** Puts the card's corner at a point of the viewport, in CSS px, and shows it. */
  moveTo(place: Pick<Place, 'left' | 'top' | 'maxHeightPx'>): void;
  /** The card's size with all the height it wants, no wider than this. */
  measure(mostWidthPx: number): { readonly width: number; readonly height: number };
  /** Lays the card along an edge of what is seen of the page, and shows it. */
  layAlong(edge: Edge, seen: Rect): void;
  /** The card's dialog, where one is shown. */
  dialog(): HTMLElement | undefined;
  /** Whether the keyboard is in the card. */
  hasFocus(): boolean;
  /** Whether it came there, or would be shown there, by keys. */
  isKeyboard(): boolean;
  /** Puts the keyboard on the first button. */
  focusFirst(): void;
  /** Whether a node of the page is the card's host: what a pointer over the card hits. */
  isHost(node: EventTarget | null): boolean;
  /** Takes the host out of the page again. */
  hide(): void;
}

/** All of the lower edge, the side where a line of the interface ends, or the middle of the lower edge. */
export type Edge = 'bottom' | 'side' | 'foot';

/** How the card should look on this page. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly textSize: Settings['textSize'];
  /** Text direction of the interface. */
  readonly dir: 'ltr' | 'rtl';
  /** The element the mention stands in. */
  readonly beside: Element;
}

/**
 * How each edge holds a card: what is not said here is as `hostStyle` has it. Under pinch zoom, or above a keyboard on the
 * screen, less is seen than the window: the card is held by the edges of that.
 */
const styleAt = (edge: Edge, { left, top, right, bottom }: Rect, dir: string): Readonly<Record<string, string>> => {
  const beyond = Math.max(0, document.documentElement.clientWidth - right);
  const below = Math.max(0, window.innerHeight - bottom);
  const width = `${right - left}px`;
  if (edge === 'bottom')
    return { inset: `auto auto ${below}px ${left}px`, 'inline-size': width, 'max-inline-size': width };
  if (edge === 'foot') return { inset: `auto ${beyond}px ${below + 24}px ${left}px`, 'margin-inline': 'auto' };
  const sides = dir === 'rtl' ? `auto auto ${left + 16}px` : `${beyond + 16}px auto auto`;
  return { inset: `${top + 16}px ${sides}` };
};

/** In a window lower than this, for text of its plain size, an opened card has no room for parts that stay put. */
const shortPx = 440;

/** The host's own style, as declarations no page rule can beat: `all: initial` undoes what the page says of elements. */
const hostStyle =
  'all:initial!important;position:fixed!important;inset:auto!important;left:0!important;top:0!important;margin:0!important;' +
  'padding:0!important;border:0!important;background:none!important;overflow:visible!important;display:block!important;' +
  'inline-size:max-content!important;max-inline-size:calc(100vw - 16px)!important;z-index:2147483647!important;';

/** What a page may hang on any element, and only a rule of the shadow tree takes off again. */
const hostCss = ':host::before,:host::after,:host::backdrop{content:none!important;display:none!important}';

const adopt = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/**
 * Where the host can be reached by a pointer: a modal dialog, or what fills the screen, makes everything outside of it
 * inert, so that in one the host stands in that itself.
 */
const homeOf = (element: Element): Element => {
  const holder = element.closest('dialog:modal,:fullscreen');
  if (holder) return holder;
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? homeOf(tree.host) : document.documentElement;
};

/** A stage for this document. Adds nothing to it before the first card. */
export const createStage = (): Stage => {
  const host = document.createElement(hostName);
  const shadow = host.attachShadow({ mode: 'closed' });
  const root = document.createElement('div');
  shadow.append(root);
  shadow.adoptedStyleSheets = [adopt(hostCss), ...[tokensCss, buttonCss, cardCss, openedCss].map(adopt)];
  // Keys and clicks in the card are the card's: a page's own shortcuts must not hear them.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'])
    host.addEventListener(type, (event) => event.stopPropagation());

  const placeBy = (declarations: Readonly<Record<string, string>>): void => {
    for (const [property, value] of Object.entries(declarations)) host.style.setProperty(property, value, 'important');
    host.style.setProperty('visibility', 'visible', 'important');
  };

  return {
    show(content, { theme, textSize, dir, beside }) {
      // Through the object model: a style attribute would meet the page's content security policy.
      host.style.cssText = `${hostStyle}--cx-zoom:${textSize}!important;visibility:hidden!important;`;
      host.dataset['theme'] = theme;
      host.dir = dir;
      host.toggleAttribute('data-short', window.innerHeight < shortPx * textSize);
      render(content, root);
      const home = homeOf(beside);
      if (host.parentNode !== home) home.append(host);
      host.popover = 'manual';
      // The top layer stands above every z-index; who enters it last, above every dialog and what fills the screen.
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
      return host;
    },
    moveTo({ left, top, maxHeightPx }) {
      host.style.setProperty('--cx-max-height', `${maxHeightPx}px`);
      placeBy({ inset: 'auto', left: `${left}px`, top: `${top}px` });
    },
    measure(mostWidthPx) {
      host.style.removeProperty('--cx-max-height');
      host.style.setProperty('max-inline-size', `min(100vw - 16px, ${mostWidthPx}px)`, 'important');
      const { width, height } = host.getBoundingClientRect();
      return { width, height };
    },
    layAlong(edge, seen) {
      const heightPx = seen.bottom - seen.top;
      host.style.setProperty('--cx-max-height', `${heightPx - 32}px`);
      host.style.setProperty('--cx-seen-height', `${heightPx}px`);
      placeBy(styleAt(edge, seen, host.dir));
    },
    dialog: () => root.querySelector<HTMLElement>('[role="dialog"]') ?? undefined,
    hasFocus: () => shadow.activeElement !== null,
    isKeyboard: () => shadow.activeElement?.matches(':focus-visible') ?? false,
    focusFirst: () => root.querySelector('button')?.focus({ preventScroll: true }),
    isHost: (node) => node === host,
    hide() {
      render(null, root);
      host.remove();
    },
  };
};
