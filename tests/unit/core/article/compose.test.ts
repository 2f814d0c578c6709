/** One text of many nodes: folding, breaks, roles, and the way back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../../../../src/core/article/article';
import { composeSteps, composeText } from '../../../../src/core/article/compose';
import { findArticle } from '../../../../src/core/article/find-article';
import type { PageNode } from '../../../../src/core/article/page-node';
import { createOffsetIndex, positionsOf } from '../../../../src/core/article/positions';
import { pageNames, parsePage, readPage } from './fixture-pages';

const partsOf = (node: PageNode): PageNode[] => {
  const parts: PageNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 || ('localName' in child && child.localName === 'br')) parts.push(child);
    else parts.push(...partsOf(child));
  }
  return parts;
};

const blockOf = (html: string, role: ArticleBlock['role'] = 'paragraph'): ArticleBlock => {
  const element = parsePage(`<html><body><div>${html}</div></body></html>`).querySelector('div');
  if (!element) throw new Error('the markup holds no div');
  return { element, role, parts: partsOf(element) };
};

describe('composeText', () => {
  it.each([
    ['folds white space', '  A  bridge\n\t over\r\n water ', 'A bridge over water'],
    ['keeps no-break spaces and soft hyphens', 'Dr.&nbsp;Lee co&shy;operates', 'Dr.\u00a0Lee co\u00adoperates'],
    ['joins inline elements without a space', '<b>Bar</b>rage <i>wall</i>', 'Barrage wall'],
    ['keeps the space between inline elements', '<b>Tidal</b> <i>wall</i>', 'Tidal wall'],
    [
      'takes a break inside a sentence for a space',
      'by the fund that<br>a widow left',
      'by the fund that a widow left',
    ],
    ['takes a break before a capital for a line', 'Station Road 4<br>Wexmouth', 'Station Road 4\nWexmouth'],
    ['takes a break after a sentence for a line', 'It rained.<br>and rained', 'It rained.\nand rained'],
    ['takes two breaks for a line', 'one<br> <br>two', 'one\ntwo'],
    ['has no line for breaks at the ends', '<br>one<br>', 'one'],
    ['joins at wbr', 'com<wbr>pare', 'compare'],
    ['leaves out numbers of notes', 'longer.<sup><a href="#1">1</a></sup> So', 'longer. So'],
    ['leaves out notes in brackets', 'longer.<sup>[12]</sup> So', 'longer. So'],
    ['keeps exponents and ordinals', '10<sup>9</sup> on the 1<sup>st</sup>', '109 on the 1st'],
    ['leaves out text for screen readers', 'map<span class="visually-hidden"> (new window)</span> of', 'map of'],
  ])('%s', (_, html, text) => {
    expect(composeText([blockOf(html)]).text).toBe(text);
  });

  it('reads prose that is set as it was typed, line by line, paragraph by paragraph', () => {
    const element = parsePage(
      '<html><body><pre>The wall\nwas built.\n\n  It stands.</pre></body></html>',
    ).querySelector('pre');
    if (!element) throw new Error('no pre');
    expect(composeText([{ element, role: 'paragraph', parts: partsOf(element) }]).text).toBe(
      'The wall was built.\nIt stands.',
    );
  });

  it('keeps lines and columns of code', () => {
    expect(composeText([blockOf('a\tb\n  c', 'code')]).text).toBe('a b\n  c');
  });

  it.each(['<a href="#1">', '<a role="button">', '<span role="button">', '<span role="link">'])(
    'takes what is pressed for a link: %s',
    (opening) => {
      const { spans } = composeText([
        blockOf(`one ${opening}two${opening.includes('span') ? '</span>' : '</a>'} three`),
      ]);
      expect(spans).toEqual([{ start: 4, end: 7, role: 'link' }]);
    },
  );

  it('sets blocks on lines of their own and drops empty ones', () => {
    expect(composeText([blockOf('one'), blockOf(' \n '), blockOf('two')]).text).toBe('one\ntwo');
  });

  it('names what is no prose', () => {
    const { text, spans } = composeText([
      blockOf('Tides', 'headline'),
      blockOf('See the <a href="/x">map of <b>all</b> ports</a>, run <code>tide</code>', 'paragraph'),
      blockOf('So it is', 'quote'),
      blockOf('By J. Doe', 'byline'),
      blockOf('At low water', 'caption'),
    ]);
    expect(spans.map(({ start, end, role }) => [role, text.slice(start, end)])).toEqual([
      ['heading', 'Tides'],
      ['link', 'map of all ports'],
      ['code', 'tide'],
      ['quote', 'So it is'],
      ['byline', 'By J. Doe'],
      ['caption', 'At low water'],
    ]);
  });
});

describe('positions', () => {
  const pieces = fc.constantFrom('Ann', ' ', '\n  ', '<b>', '</b>', '<br>', 'Lee.', '\u00a0', '<a>', '</a>', 'x');
  const markup = fc.array(fc.array(pieces, { maxLength: 12 }), { minLength: 1, maxLength: 4 });

  it('lead from every character to the same character in a node, and back', () => {
    fc.assert(
      fc.property(markup, (paragraphs) => {
        const composed = composeText(paragraphs.map((one) => blockOf(one.join(''))));
        const offsetOf = createOffsetIndex(composed.segments);
        for (let at = 0; at < composed.text.length; at++) {
          const found = positionsOf(composed, at, at + 1);
          if (!found) continue;
          const { from, to } = found;
          expect(from.node).toBe(to.node);
          expect(from.node.data.slice(from.offset, to.offset).replace(/[\t\n\r]/g, ' ')).toBe(composed.text[at]);
          expect(offsetOf(from.node, from.offset)).toBe(at);
        }
      }),
    );
  });

  it('leave separators alone: no space or line in a text is doubled, or stands at an end', () => {
    fc.assert(
      fc.property(markup, (paragraphs) => {
        const { text } = composeText(paragraphs.map((one) => blockOf(one.join(''))));
        expect(text).not.toMatch(/[ \n][ \n]|^[ \n]|[ \n]$/);
      }),
    );
  });

  it.each(pageNames)('hold on page %s: every word is found again in its node', (name) => {
    const article = findArticle(parsePage(readPage(name)));
    const composed = composeText(article?.blocks ?? []);
    for (const match of composed.text.matchAll(/\S+/g)) {
      const end = match.index + match[0].length;
      const found = positionsOf(composed, match.index, end);
      if (!found) throw new Error(`no place for ${match[0]}`);
      const { from, to } = found;
      expect(from.node.data[from.offset]).toBe(match[0][0]);
      expect(to.node.data[to.offset - 1]).toBe(match[0].at(-1));
      if (from.node === to.node) expect(from.node.data.slice(from.offset, to.offset)).toBe(match[0]);
    }
  });

  it('are none for an empty span, a separator or what lies outside', () => {
    const composed = composeText([blockOf('one'), blockOf('two')]);
    expect(positionsOf(composed, 1, 1)).toBeUndefined();
    expect(positionsOf(composed, 3, 4)).toBeUndefined();
    expect(positionsOf(composed, 20, 30)).toBeUndefined();
    expect(positionsOf(composed, 2, 5)).toMatchObject({ from: { offset: 2 }, to: { offset: 1 } });
  });
});

describe('composeSteps', () => {
  it('may pause after each block, and comes to the same', () => {
    const blocks = findArticle(parsePage(readPage('news')))?.blocks ?? [];
    const steps = composeSteps(blocks, () => true);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBe(blocks.length);
    expect(step.value).toEqual(composeText(blocks));
  });
});

describe('links', () => {
  it('are one span each where text stands between them, and one together where nothing but space does', () => {
    const { text, spans } = composeText([blockOf('<a>one</a> and <a>two <b>of</b></a> <a>them</a>')]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two of them']);
  });
});
