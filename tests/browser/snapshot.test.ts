/** The live page: what is found in it, ranges and back, what hides it, and that nothing of it changes. */
import * as esbuild from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../src/cli/browsers/find';
import { openPlainBrowser, type PlainBrowser } from './open-page';

/** What the page offers to these tests. */
const offered = `
  import { findLiveArticle } from './src/content/article';
  import { offsetAt, rangeOf, takeSnapshot } from './src/content/snapshot';
  Object.assign(globalThis, { findLiveArticle, offsetAt, rangeOf, takeSnapshot });
`;

const prose =
  'The ferry to the outer islands leaves at six, and at six it is dark for half of the year, so that the captain steers by lamps which the islanders hang out of their windows. ';

const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lamps for a ferry</title>${head}</head><body>${body}</body></html>`;

const articlePage = pageOf(
  `<nav><a href="/">Home</a></nav><main><h1>Lamps for a ferry</h1>
  <p id="first">${prose}<a href="/a">A map of <b>all</b> lamps</a> hangs in the\n   harbour   office.</p>
  <p class="hidden">This line is bait, and no reader ever sees it on any screen of any size whatsoever.</p>
  <p class="unseen">Nor this one, which takes up space and shows nothing at all, for reasons of its own.</p>
  <p id="second">${prose}<span class="hidden">secret </span>It is <i>never</i> late.</p>
  <p id="third">${prose}</p></main>`,
  '<style>.hidden { display: none } .unseen { visibility: hidden }</style>',
);

interface Offered {
  findLiveArticle(): Promise<{ blocks: [] } | undefined>;
  takeSnapshot(article: unknown): { text: string; spans: { start: number; end: number; role: string }[] };
  rangeOf(snapshot: unknown, start: number, end: number): Range | undefined;
  offsetAt(snapshot: unknown, node: Node, offset: number): number | undefined;
}

describe.each(engines)('in %s', (engine) => {
  let plain: PlainBrowser;
  let script: string;
  beforeAll(async () => {
    plain = await openPlainBrowser(engine, { width: 1000, height: 800 });
    const built = await esbuild.build({
      stdin: { contents: offered, resolveDir: '.', loader: 'ts' },
      bundle: true,
      write: false,
      format: 'iife',
    });
    script = built.outputFiles[0]?.text ?? '';
  });
  afterAll(() => plain.close());

  const open = async (html: string): Promise<Page> => {
    const page = await plain.openText(html);
    await page.evaluate(script);
    return page;
  };

  it('finds what a reader sees, and leaves the document as it was', async () => {
    const page = await open(articlePage);
    const seen = await page.evaluate(async () => {
      const { findLiveArticle, takeSnapshot } = globalThis as unknown as Offered;
      const before = document.documentElement.outerHTML;
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const { text } = takeSnapshot(await findLiveArticle());
      records.push(...observer.takeRecords());
      return { text, changes: records.length, isSame: document.documentElement.outerHTML === before };
    });
    expect(seen.isSame).toBe(true);
    expect(seen.changes).toBe(0);
    expect(seen.text.split('\n')).toEqual([
      'Lamps for a ferry',
      `${prose}A map of all lamps hangs in the harbour office.`,
      `${prose}It is never late.`,
      prose.trim(),
    ]);
  });

  it('leads from every word to a range that reads the same, and back', async () => {
    const page = await open(articlePage);
    const { words, wrong } = await page.evaluate(async () => {
      const { findLiveArticle, offsetAt, rangeOf, takeSnapshot } = globalThis as unknown as Offered;
      const snapshot = takeSnapshot(await findLiveArticle());
      const matches = [...snapshot.text.matchAll(/\S+/g)];
      const bad = matches.filter(({ 0: word, index }) => {
        const range = rangeOf(snapshot, index, index + word.length);
        const back = range && offsetAt(snapshot, range.startContainer, range.startOffset);
        return range?.toString() !== word || back !== index;
      });
      return { words: matches.length, wrong: bad.map(([word]) => word) };
    });
    expect(wrong).toEqual([]);
    expect(words).toBeGreaterThan(90);
  });

  it('spans several nodes, and gives no range for what the page has changed', async () => {
    const page = await open(articlePage);
    const ranges = await page.evaluate(async () => {
      const { findLiveArticle, rangeOf, takeSnapshot } = globalThis as unknown as Offered;
      const snapshot = takeSnapshot(await findLiveArticle());
      const { text } = snapshot;
      const rangeOfWords = (words: string, from = 0): string | undefined => {
        const start = text.indexOf(words, from);
        return rangeOf(snapshot, start, start + words.length)?.toString();
      };
      const second = text.indexOf('It is');
      const across = rangeOfWords('map of all lamps');
      document.querySelector('#first')?.firstChild?.remove();
      const italic = document.querySelector('#second i');
      if (italic?.firstChild) italic.firstChild.nodeValue = 'always';
      return {
        across,
        removed: rangeOfWords('ferry to the outer') ?? null,
        sibling: rangeOfWords('harbour office'),
        rewritten: rangeOfWords('never', second) ?? null,
        untouched: rangeOfWords('late', second),
      };
    });
    expect(ranges).toEqual({
      across: 'map of all lamps',
      removed: null,
      sibling: 'harbour   office',
      rewritten: null,
      untouched: 'late',
    });
  });

  it('reads an article in open shadow trees, slots in their places', async () => {
    const page = await open(
      pageOf(`<story-page><template shadowrootmode="open"><h1>Lamps for a ferry</h1><slot name="lead"></slot>
        <story-body><template shadowrootmode="open"><p>${prose.repeat(3)}</p><slot></slot></template><p>${prose.repeat(2)}Last.</p></story-body>
        </template><p slot="lead">Lead. ${prose.repeat(3)}</p><p>In no slot, and so not shown at all to anybody who reads here.</p></story-page>`),
    );
    const lines = await page.evaluate(async () => {
      const { findLiveArticle, takeSnapshot } = globalThis as unknown as Offered;
      return takeSnapshot(await findLiveArticle()).text.split('\n');
    });
    expect(lines).toEqual([
      'Lamps for a ferry',
      `Lead. ${prose.repeat(3).trim()}`,
      prose.repeat(3).trim(),
      `${prose.repeat(2)}Last.`,
    ]);
  });

  it('reads what a reader can unfold', async () => {
    const answer = '<p>Forty-one in all, and two more in winter, when the channel is marked with lamps on poles.</p>';
    const page = await open(
      pageOf(`<main><h1>Lamps for a ferry</h1><p>${prose.repeat(3)}</p>
        <details><summary>How many lamps are there?</summary>${answer}<details><summary>And where?</summary>${answer}</details></details>
        <details style="display:none"><summary>Bait</summary>${answer}</details></main>`),
    );
    const lines = await page.evaluate(async () => {
      const { findLiveArticle, takeSnapshot } = globalThis as unknown as Offered;
      return takeSnapshot(await findLiveArticle())
        .text.split('\n')
        .slice(2);
    });
    const text = answer.slice(3, -4);
    expect(lines).toEqual(['How many lamps are there?', text, 'And where?', text]);
  });

  it.each([
    [
      'a ruby reading is no part of the word',
      '<p>The <ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby> harbour.</p>',
      'The 東京 harbour.',
    ],
    ['text that cannot be selected', '<p style="user-select:none">The Bergen harbour.</p>', 'The Bergen harbour.'],
    [
      'letters as they are written, not as they are shown',
      '<p style="text-transform:uppercase">The Bergen harbour.</p>',
      'The Bergen harbour.',
    ],
    ['nothing that a style sheet adds', '<p class="added">Bergen harbour.</p>', 'Bergen harbour.'],
    [
      'words with soft hyphens and places to break',
      '<p>The Ber&shy;gen har<wbr>bour.</p>',
      'The Ber\u00adgen harbour.',
    ],
    [
      'a word whose first letter is set apart',
      '<p><span style="float:left">B</span>ergen harbour.</p>',
      'Bergen harbour.',
    ],
    ['no number of a note', '<p>Bergen harbour<sup><a href="#n1">1</a></sup> is old.</p>', 'Bergen harbour is old.'],
    ['a sentence over two lines', '<p>The Bergen<br>harbour.</p>', 'The Bergen harbour.'],
    ['lines of their own', '<p>The Bergen harbour.<br>The Oslo harbour.</p>', 'The Bergen harbour.\nThe Oslo harbour.'],
    [
      'white space that is kept, as one space',
      '<p style="white-space:pre">The Bergen   harbour\n  is   old.</p>',
      'The Bergen harbour is old.',
    ],
    ['no button', '<p>Bergen harbour.<button>Share</button></p>', 'Bergen harbour.'],
    ['lines in a list and in a table', '<ul><li>Bergen harbour.</li></ul>', 'Bergen harbour.'],
  ])('reads %s', async (_what, html, expected) => {
    const style = '<style>.added::before { content: "Added to " } .added::after { content: " by a style" }</style>';
    const page = await open(
      pageOf(`<main><h1>Lamps for a ferry</h1><p>${prose.repeat(4)}</p>${html}<p>${prose.repeat(3)}</p></main>`, style),
    );
    const lines = await page.evaluate(async () => {
      const { findLiveArticle, takeSnapshot } = globalThis as unknown as Offered;
      return takeSnapshot(await findLiveArticle()).text.split('\n');
    });
    expect(lines.slice(2, -1).join('\n')).toBe(expected);
    await page.close();
  });

  it('keeps the text of a page that has not faded in yet', async () => {
    const page = await open(pageOf(`<main style="visibility:hidden"><h1>Lamps</h1><p>${prose.repeat(9)}</p></main>`));
    const chars = await page.evaluate(async () => {
      const { findLiveArticle, takeSnapshot } = globalThis as unknown as Offered;
      return takeSnapshot(await findLiveArticle()).text.length;
    });
    expect(chars).toBeGreaterThan(9 * prose.length - 2);
  });
});
