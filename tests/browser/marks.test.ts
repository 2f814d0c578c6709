/** Marks as a browser paints them in forced colours: a line under words that stay as they are, not a block over them. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { looks, wearLook } from './gallery/looks';
import { openPlainBrowser, type PlainBrowser } from './open-page';

/** A page that forcing would make legible, and that would not be legible without. */
const pageCss = `
  body { background: white; } p, li, em, .text div { color: #333; background: #ffe; text-shadow: 1px 1px #fff; } a { color: #024; }
  .warning { background: #fdd; color: #a00; }
`;

/** A page in forced colours, with its text in an element of this name. */
const openForced = async (plain: PlainBrowser, holder = 'article'): Promise<Page> => {
  const page = await plain.openText(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Marks</title>
    <style>${pageCss}\n${await readFile('src/content/marks.css', 'utf8')}</style></head>
    <body><${holder}>
      <p id="plain">Letters from Geneva were typed.</p>
      <p id="within">Letters from <em>old Geneva</em> were typed.</p>
      <ul><li id="listed">Letters from Geneva were typed.</li></ul>
      <div class="text"><div id="bare">Letters from Geneva<br>were <b>typed</b>.</div></div>
      <p>A <a href="#x">link with <em>words</em></a>, a <span class="warning">warning</span>, a <button>button</button>.</p>
    </${holder}><footer>Nothing of an article</footer></body></html>`);
  const forced = looks.find(({ name }) => name === 'forced');
  if (!forced) throw new Error('no forced colours');
  await wearLook(page, forced, 800);
  return page;
};

/** Paints the word "Geneva" in an element under a name, and nothing else. */
const paint = (page: Page, name: string, id: string): Promise<void> =>
  page.evaluate(
    (key, where) => {
      CSS.highlights.clear();
      const words = document.createTreeWalker(document.getElementById(where) ?? document, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        const at = node.nodeValue?.indexOf('Geneva') ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 6);
        CSS.highlights.set(key, new Highlight(range));
      }
    },
    name,
    id,
  );

/** The share of a part's pixels, at most, that have the ground of a selection. */
const shareOfBlock = async (page: Page, id: string): Promise<number> => {
  const part = await page.$(`#${id}`);
  const picture = await part?.screenshot({ encoding: 'base64' });
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    // Words and ground are grey here; what is painted over them is not.
    const isColoured = (at: number): boolean => Math.abs((pixels[at] ?? 0) - (pixels[at + 2] ?? 0)) > 60;
    let coloured = 0;
    for (let at = 0; at < pixels.length; at += 4) if (isColoured(at)) coloured++;
    return (coloured * 4) / pixels.length;
  }, picture ?? '');
};

// Firefox's driver cannot pretend forced colours.
describe('in forced colours', () => {
  let plain: PlainBrowser;
  let page: Page;
  beforeAll(async () => {
    plain = await openPlainBrowser('chromium', { width: 800, height: 600 });
    page = await openForced(plain);
  });
  afterAll(() => plain.close());

  it.each(['plain', 'within', 'listed', 'bare'])('a mark lays no block over its words: %s', async (id) => {
    await paint(page, 'contexture-dotted', id);
    expect(await shareOfBlock(page, id)).toBe(0);
    await paint(page, 'contexture-technology-dark', id);
    expect(await shareOfBlock(page, id)).toBe(0);
  });

  it('nor where a page says nowhere which of it is the article', async () => {
    const other = await openForced(plain, 'section');
    for (const id of ['plain', 'bare']) {
      await paint(other, 'contexture-dotted', id);
      expect(await shareOfBlock(other, id)).toBe(0);
    }
    await other.close();
  });

  it('the mention whose card is open is lit as a selection is', async () => {
    await paint(page, 'contexture-lit', 'plain');
    expect(await shareOfBlock(page, 'plain')).toBeGreaterThan(0.03);
  });

  it('all that is read keeps the colours that forcing gives it', async () => {
    const colours = await page.evaluate(() => {
      const colourOf = (name: string): string => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = name;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const names = ['CanvasText', 'LinkText'].map((name) => [colourOf(name), name] as const);
      return [...document.querySelectorAll('article :is(p, li, em, a, span, div), footer')].map((part) => {
        const { color, backgroundColor, textShadow } = getComputedStyle(part);
        const name = names.find(([value]) => value === color)?.[1] ?? color;
        const isBare = /^(rgb\(0, 0, 0\)|rgba\(0, 0, 0, 0\))$/.test(backgroundColor) && textShadow === 'none';
        return `${part.localName} ${name}${isBare ? '' : ' dressed'}`;
      });
    });
    expect(colours).toEqual([
      'p CanvasText',
      'p CanvasText',
      'em CanvasText',
      'li CanvasText',
      // What holds other boxes is left to the browser.
      'div CanvasText',
      'div CanvasText',
      'p CanvasText',
      // Forced by the browser itself.
      'a LinkText',
      'em LinkText',
      'span CanvasText',
      'footer CanvasText',
    ]);
  });
});
