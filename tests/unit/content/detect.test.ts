/** The detector's manners: one message for an article, none for anything else, and nothing at all where it is switched off. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parsePage, readPage } from '../core/article/fixture-pages';

const mayRunOn = vi.fn<(hostname: string) => Promise<boolean>>();
const tellBackground = vi.fn<(name: string) => Promise<void>>();
vi.mock('../../../src/platform/bare', () => ({ mayRunOn, tellBackground }));

class Navigation extends EventTarget {}
const events = { added: 0, removed: 0 };

/** Puts a page under the detector; gives what a test does with it afterwards. */
const visit = async (html: string, url = 'https://example.org/news/a-wall-for-the-bay', top?: object) => {
  const document = parsePage(html);
  // linkedom has no content type, and parses no XML here.
  Object.defineProperty(document, 'contentType', { value: 'text/html', configurable: true });
  const location = { href: url, hostname: new URL(url).hostname, pathname: new URL(url).pathname };
  const navigation = new Navigation();
  const { addEventListener, removeEventListener } = navigation;
  navigation.addEventListener = (...given: Parameters<typeof addEventListener>) => {
    events.added++;
    addEventListener.apply(navigation, given);
  };
  navigation.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
    events.removed++;
    removeEventListener.apply(navigation, given);
  };
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', location);
  const view = { navigation };
  vi.stubGlobal('window', Object.assign(view, { top: top ?? view }));
  vi.resetModules();
  await import('../../../src/content/detect');
  await vi.advanceTimersByTimeAsync(0);
  const goTo = async (href: string): Promise<void> => {
    location.href = href;
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { document, goTo };
};

const prose =
  '<p>The people of the bay have waited for a wall since the flood, and now that it stands they miss the view.</p>';

const fill = (document: Document): void => {
  const { head } = parsePage(readPage('news'));
  for (const meta of head.querySelectorAll('meta')) document.head.appendChild(document.importNode(meta, true));
  document.body.innerHTML = `<main><h1>A wall for the bay</h1>${prose.repeat(20)}</main>`;
};

const emptyPage = '<html><head><title>A wall for the bay</title></head><body><div id="app"></div></body></html>';

describe('detector', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    mayRunOn.mockReset().mockResolvedValue(true);
    tellBackground.mockReset().mockResolvedValue();
    Object.assign(events, { added: 0, removed: 0 });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('says once that a page is an article', async () => {
    await visit(readPage('news'));
    await vi.runAllTimersAsync();
    expect(tellBackground.mock.calls).toEqual([['articleFound']]);
  });

  it('says nothing of a front page, and soon has nothing left to do', async () => {
    await visit(readPage('front'), 'https://example.org/');
    await vi.advanceTimersByTimeAsync(5000);
    expect(tellBackground).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves a site alone that is switched off: no listener, no timer, no message', async () => {
    mayRunOn.mockResolvedValue(false);
    await visit(readPage('news'));
    expect(mayRunOn).toHaveBeenCalledWith('example.org/news/a-wall-for-the-bay');
    expect(tellBackground).not.toHaveBeenCalled();
    expect(events.added).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sees text that is loaded late', async () => {
    const { document } = await visit(emptyPage);
    expect(tellBackground).not.toHaveBeenCalled();
    fill(document);
    await vi.advanceTimersByTimeAsync(1000);
    expect(tellBackground).toHaveBeenCalledTimes(1);
  });

  it('sees text in open shadow trees, however late it is put there', async () => {
    const { document } = await visit(emptyPage);
    fill(document);
    const main = document.body.innerHTML;
    document.body.innerHTML = '<news-page></news-page>';
    await vi.advanceTimersByTimeAsync(1000);
    expect(tellBackground).not.toHaveBeenCalled();
    const outer = document.querySelector('news-page')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<news-story></news-story>';
    const inner = outer?.querySelector('news-story')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = main;
    await vi.advanceTimersByTimeAsync(3000);
    expect(tellBackground).toHaveBeenCalledTimes(1);
  });

  it('decides again when the page shows something else under another address', async () => {
    const { document, goTo } = await visit(emptyPage);
    fill(document);
    await goTo('https://example.org/news/a-second-wall-for-the-bay');
    expect(tellBackground).toHaveBeenCalledTimes(1);
    await goTo('https://example.org/news/a-second-wall-for-the-bay#comments');
    expect(tellBackground).toHaveBeenCalledTimes(1);
    await goTo('https://example.org/news/a-third-wall-for-the-bay');
    expect(tellBackground).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['the site is switched off', () => mayRunOn.mockResolvedValue(false)],
    ['the extension is gone', () => mayRunOn.mockRejectedValue(new Error('Extension context invalidated.'))],
  ])('stops listening once %s', async (_, happen) => {
    const { document, goTo } = await visit(emptyPage);
    expect(events).toEqual({ added: 1, removed: 0 });
    fill(document);
    happen();
    await goTo('https://example.org/news/a-second-wall-for-the-bay');
    expect(events).toEqual({ added: 1, removed: 1 });
    expect(tellBackground).not.toHaveBeenCalled();
  });

  const frameIn = (html: string) => ({ document: parsePage(html), location: { href: 'https://example.org/a-wall' } });
  const stranger = {
    get document(): never {
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
    },
  };

  it.each([
    ['tells of an article in a frame of a page that has none', frameIn(emptyPage), 1],
    ['leaves a frame beside an article alone', frameIn(readPage('news')), 0],
    ['leaves the frames of others alone', stranger, 0],
  ])('%s', async (_, top, told) => {
    await visit(readPage('news'), 'https://example.org/news/a-wall-for-the-bay', top);
    await vi.runAllTimersAsync();
    expect(tellBackground).toHaveBeenCalledTimes(told);
    expect(events.added).toBe(told);
  });

  it.each([
    ['an XML document', (document: Document) => Object.defineProperty(document, 'contentType', { value: 'text/xml' })],
    ['a page that is being written', (document: Document) => document.body.setAttribute('contenteditable', 'true')],
  ])('takes %s for no article', async (_, change) => {
    const { document } = await visit(emptyPage);
    fill(document);
    change(document);
    await vi.advanceTimersByTimeAsync(5000);
    expect(tellBackground).not.toHaveBeenCalled();
  });
});
