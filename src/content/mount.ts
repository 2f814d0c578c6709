/**
 * The one element Contexture ever adds to a page: the host of the card. It stands right under the root element, in the
 * top layer, only while a card is open, and keeps everything else in a closed shadow root.
 */
import { type ComponentChild, render } from 'preact';
import type { Place } from '../core/place/place';
import type { Settings } from '../core/settings';
import cardCss from '../ui/card.css';
import tokensCss from '../ui/tokens.css';

/** Where a card is shown. */
export interface Stage {
  /** Renders into the shadow root; the host is added when it is not there yet. Returns the element to measure and place. */
  show(content: ComponentChild, look: Look): HTMLElement;
  /** Puts the card's corner at a point of the viewport, in CSS px, and shows it. */
  moveTo(place: Pick<Place, 'left' | 'top' | 'maxHeightPx'>): void;
  /** Whether a node of the page is the card's host: what a pointer over the card hits. */
  isHost(node: EventTarget | null): boolean;
  /** Takes the host out of the page again. */
  hide(): void;
}

/** How the card should look on this page. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly textSize: Settings['textSize'];
  /** Text direction of the interface. */
  readonly dir: 'ltr' | 'rtl';
}

const hostName = 'contexture-card';

/** The host's own style, as declarations no page rule can beat: `all: initial` undoes what the page says of elements. */
const hostStyle =
  'all:initial!important;position:fixed!important;inset:auto!important;left:0!important;top:0!important;margin:0!important;' +
  'padding:0!important;border:0!important;background:none!important;overflow:visible!important;display:block!important;' +
  'inline-size:max-content!important;max-inline-size:calc(100vw - 16px)!important;z-index:2147483647!important;';

const adopt = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/** A stage for this document. Adds nothing to it before the first card. */
export const createStage = (): Stage => {
  const host = document.createElement(hostName);
  const shadow = host.attachShadow({ mode: 'closed' });
  const root = document.createElement('div');
  shadow.append(root);
  shadow.adoptedStyleSheets = [adopt(tokensCss), adopt(cardCss)];
  // Keys and clicks in the card are the card's: a page's own shortcuts must not hear them.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'])
    host.addEventListener(type, (event) => event.stopPropagation());

  return {
    show(content, { theme, textSize, dir }) {
      // Through the object model: a style attribute would meet the page's content security policy.
      host.style.cssText = `${hostStyle}--cx-zoom:${textSize}!important;visibility:hidden!important;`;
      host.dataset['theme'] = theme;
      host.dir = dir;
      render(content, root);
      if (!host.isConnected) {
        document.documentElement.append(host);
        host.popover = 'manual';
        // The top layer stands above every z-index and every open dialog.
        host.showPopover();
      }
      return host;
    },
    moveTo({ left, top, maxHeightPx }) {
      host.style.setProperty('left', `${left}px`, 'important');
      host.style.setProperty('top', `${top}px`, 'important');
      host.style.setProperty('--cx-max-height', `${maxHeightPx}px`);
      host.style.setProperty('visibility', 'visible', 'important');
    },
    isHost: (node) => node === host,
    hide() {
      render(null, root);
      host.remove();
    },
  };
};
