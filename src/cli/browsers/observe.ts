/**
 * Looks at a running extension as a reader would, without any hook in it: the terms it found on a page, a pointer put on
 * one of them, the text of the open card. For `npm start` without a display and for the end-to-end tests.
 */
import type { Page, Protocol } from 'puppeteer-core';
import type { VisitReport } from '../../core/visit';
import { locateNode, type SerialisedNode, serialiseElement } from './firefox-protocol';
import type { Session } from './launch';

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** Tries until something comes of it; throws after the time limit, saying what was waited for. */
export const waitFor = async <T>(what: string, attempt: () => Promise<T | undefined>, limitMs = 20_000): Promise<T> => {
  const deadlineMs = Date.now() + limitMs;
  for (;;) {
    const found = await attempt();
    if (found !== undefined) return found;
    if (Date.now() > deadlineMs) throw new Error(`waited ${limitMs} ms in vain: ${what}`);
    await pause(40);
  }
};

/** What the popup would hear from the tab at this address: undefined while there is no visit there. */
export const askVisit = (extensionPage: Page, url: string): Promise<VisitReport | undefined> =>
  extensionPage.evaluate(async (wanted) => {
    interface ExtensionApi {
      readonly tabs: {
        query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
        sendMessage(tabId: number, message: unknown): Promise<{ ok: true; value: VisitReport } | undefined>;
      };
    }
    // `chrome` is there in both browsers; the page belongs to the extension.
    const api: ExtensionApi = Reflect.get(globalThis, 'chrome');
    for (const tab of await api.tabs.query({})) {
      if (tab.id === undefined || tab.url !== wanted) continue;
      try {
        const reply = await api.tabs.sendMessage(tab.id, { contexture: 'describeVisit', ask: {} });
        if (reply?.ok) return reply.value;
      } catch {
        // Nobody listens in that tab: no article, or not yet.
      }
    }
    return undefined;
  }, url);

/** The number of the tab at this address, by which a page of the extension speaks of it. Throws when there is none. */
export const findTabId = async (extensionPage: Page, url: string): Promise<number> => {
  const id = await extensionPage.evaluate(async (wanted) => {
    interface ExtensionApi {
      readonly tabs: { query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
    }
    const api: ExtensionApi = Reflect.get(globalThis, 'chrome');
    return (await api.tabs.query({})).find((tab) => tab.url === wanted)?.id;
  }, url);
  if (id === undefined) throw new Error(`no tab is at ${url}`);
  return id;
};

/**
 * The middle of the first place where a text stands inside an element of this selector, scrolled into view; in CSS px.
 * Throws when it stands nowhere there.
 */
export const locateText = (page: Page, text: string, within = 'body'): Promise<{ x: number; y: number }> =>
  page.evaluate(
    (wanted, selector) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node.nodeValue ?? '').indexOf(wanted);
        if (start < 0 || !node.parentElement?.closest(selector)) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        // Some pages have all their text in one paragraph, higher than the window.
        const { top, bottom } = range.getBoundingClientRect();
        if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`"${wanted}" stands nowhere in ${selector}`);
    },
    text,
    within,
  );

/** Moves the pointer to a text as a hand would, in steps, and lets it rest there. */
export const pointAt = async (page: Page, text: string, within?: string): Promise<{ x: number; y: number }> => {
  await page.bringToFront(); // a page behind another draws no frame, and a hand cannot reach it
  const { x, y } = await locateText(page, text, within);
  await pause(120); // scrolling closes cards; let it end before the pointer arrives
  await page.mouse.move(x - 40, y + 30);
  await page.mouse.move(x, y, { steps: 6 });
  return { x, y };
};

const cardHost = 'contexture-card';
const unspoken = new Set(['svg', 'style', 'script']);
const inline = new Set(['b', 'i', 'span', 'small', 'bdi', 'a', 'q', 'em', 'strong']);

const readSerialised = (node: SerialisedNode): string => {
  const { localName } = node;
  if (localName !== undefined && unspoken.has(localName)) return '';
  const text = (node.nodeValue ?? '') + node.children.map(readSerialised).join('');
  return localName === undefined || inline.has(localName) ? text : `\n${text}\n`;
};

/** Names and values in turn. */
const pairUp = (list: readonly string[]): Record<string, string> =>
  Object.fromEntries(list.flatMap((name, nth) => (nth % 2 === 0 ? [[name, list[nth + 1] ?? '']] : [])));

const fromDevTools = (node: Protocol.DOM.Node): SerialisedNode => ({
  attributes: pairUp(node.attributes ?? []),
  reference: String(node.backendNodeId),
  // A text node has no name of its own; CDP says "#text" in nodeName and nothing here.
  localName: node.localName || undefined,
  nodeValue: node.nodeValue,
  // The browser's own trees, such as a summary's in case the page has none, are nobody's to see.
  children: [
    ...(node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType !== 'user-agent'),
    ...(node.children ?? []),
  ].map(fromDevTools),
});

const findHost = (node: SerialisedNode): SerialisedNode | undefined =>
  node.localName === cardHost ? node : node.children.map(findHost).find((it) => it !== undefined);

/** The open card as nodes; undefined while none is open. Sees through the closed shadow root. */
const inspectCard = async (session: Session, page: Page): Promise<SerialisedNode | undefined> => {
  if (session.engine === 'firefox') return serialiseElement(page, cardHost);
  const devTools = await page.createCDPSession();
  const { root } = await devTools.send('DOM.getDocument', { depth: -1, pierce: true });
  await devTools.detach();
  return findHost(fromDevTools(root));
};

const writeText = (node: SerialisedNode): string =>
  readSerialised(node)
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();

/** The text of the open card, a line a block; undefined while none is open. */
export const readCard = async (session: Session, page: Page): Promise<string | undefined> => {
  const host = await inspectCard(session, page);
  return host && (writeText(host) || undefined);
};

/** The parts of the open card that say their own language, in order: that language, and their text. */
export const listLanguages = async (
  session: Session,
  page: Page,
): Promise<readonly { readonly lang: string; readonly text: string }[]> => {
  const list = (node: SerialisedNode): { lang: string; text: string }[] => {
    const { lang } = node.attributes;
    return [...(lang === undefined ? [] : [{ lang, text: writeText(node) }]), ...node.children.flatMap(list)];
  };
  const host = await inspectCard(session, page);
  return host ? list(host) : [];
};

const pressable = new Set(['button', 'a', 'summary', 'label']);

const findControl = (node: SerialisedNode, label: string): SerialisedNode | undefined => {
  const isNamed = (node.attributes['aria-label'] ?? writeText(node)).startsWith(label);
  if (pressable.has(node.localName ?? '') && isNamed) return node;
  return node.children.map((child) => findControl(child, label)).find((it) => it !== undefined);
};

const reachable = new Set(['button', 'a', 'summary', 'input']);

/** The labels of what Tab reaches in the open card, in its order. */
export const listControls = async (session: Session, page: Page): Promise<readonly string[]> => {
  const list = (node: SerialisedNode): readonly string[] => {
    const { localName = '', attributes } = node;
    const isReached = reachable.has(localName) || attributes['tabindex'] === '0';
    return [...(isReached ? [attributes['aria-label'] ?? writeText(node)] : []), ...node.children.flatMap(list)];
  };
  const host = await inspectCard(session, page);
  return host ? list(host) : [];
};

/** The middle of the control in the open card whose label begins so, in CSS px; undefined while there is none. */
export const locateControl = async (
  session: Session,
  page: Page,
  label: string,
): Promise<{ x: number; y: number } | undefined> => {
  const host = await inspectCard(session, page);
  const control = host && findControl(host, label);
  if (!control) return undefined;
  if (session.engine === 'firefox') return locateNode(page, control.reference);
  const devTools = await page.createCDPSession();
  const { model } = await devTools.send('DOM.getBoxModel', { backendNodeId: Number(control.reference) });
  await devTools.detach();
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};
