/** The card as nodes: what is there, in which order, and that it is drawn from data alone. */
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../../src/_locales/en/messages.json';
import type { CardView } from '../../../src/core/card/view';
import { createSay } from '../../../src/core/say';
import { Card } from '../../../src/ui/Card';

const say = createSay(messages);
const source = { name: 'Basics', licence: 'CC BY 4.0', month: 'Nov 2026' };
const more = { moments: [], facts: [], inner: [], related: [], why: [], links: {} };
const least: CardView = { lang: 'en', dir: 'ltr', title: 'Backdoor', moments: [], senses: [], source, more };
const full: CardView = {
  ...least,
  group: 'people',
  title: 'NSA',
  spoken: 'en-ess-AY',
  expansion: [{ text: 'N', isStrong: true }, { text: 'ational' }],
  flag: { label: 'Flag: Ireland', drawing: { width: 3, height: 2, shapes: [{ d: 'M0 0h3v2z', fill: '#fff' }] } },
  kind: { strong: 'President at the time', text: ', 2009–2017' },
  here: { label: 'In this article', text: 'the agency' },
  summary: 'Guards <b>rivers</b>.',
  note: 'A remark.',
  strip: {
    label: 'In words.',
    from: 0.2,
    to: 1,
    isOpen: true,
    article: { at: 0.5, text: 'this article' },
    ticks: [{ at: 1, text: 'now' }],
  },
  moments: [
    { isArticle: true, label: 'Sep 2015', text: 'Held.' },
    { isArticle: false, label: 'Since then', text: 'Left.', when: 'Jan 2017' },
  ],
};

const { document, window } = parseHTML('<!doctype html><html><body></body></html>');
const draw = (view: CardView, hasHint = false): Element => {
  const root = document.createElement('div');
  render(<Card view={view} say={say} hasHint={hasHint} />, root);
  const card = root.firstElementChild;
  if (!card) throw new Error('nothing was drawn');
  return card;
};

beforeEach(() => {
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the card', () => {
  it('of little is a title and a source', () => {
    expect([...draw(least).children].map((child) => child.tagName)).toEqual(['HEADER', 'FOOTER']);
    expect(draw(least).textContent).toBe('BackdoorBasics · CC BY 4.0 · Nov 2026');
  });

  it('says everything in its order, the article’s own words above the glossary’s', () => {
    const text = draw(full, true).textContent ?? '';
    const parts = [
      'NSA',
      'say: en-ess-AY',
      'National',
      'President',
      'In this article',
      'the agency',
      'Guards',
      'A remark.',
      'this article',
      'now',
      'Sep 2015',
      'Since then',
      'Jan 2017',
      'Basics',
      'Click for more',
    ];
    // Each is looked for behind the one before.
    let at = 0;
    for (const part of parts) {
      const next = text.indexOf(part, at);
      expect(next, part).toBeGreaterThanOrEqual(at);
      at = next + part.length;
    }
  });

  it('is labelled by its title, in the reader’s language; what a glossary says is in its own', () => {
    const card = draw({ ...full, lang: 'ar', dir: 'rtl' });
    const id = card.getAttribute('aria-labelledby');
    expect(card.querySelector(`[id="${id}"]`)?.textContent).toBe('NSA');
    const languageAt = (selector: string) => {
      const element = card.querySelector(selector)?.closest('[lang]');
      return [element?.getAttribute('lang'), element?.getAttribute('dir')];
    };
    expect([card.getAttribute('lang'), card.getAttribute('dir')]).toEqual(['en', 'ltr']);
    expect(languageAt('.cx-title > bdi')).toEqual(['ar', 'rtl']);
    expect(languageAt('.cx-moments span > bdi')).toEqual(['ar', 'rtl']);
    expect(languageAt('.cx-strip')).toEqual(['en', 'ltr']);
  });

  it('shows text as text, never as markup', () => {
    expect(draw(full).querySelector('p b')?.textContent).not.toBe('rivers');
    expect(draw(full).textContent).toContain('Guards <b>rivers</b>.');
  });

  it('says in words what pictures show', () => {
    const labels = [...draw(full).querySelectorAll('[role=img]')].map((node) => node.getAttribute('aria-label'));
    expect(labels).toEqual(['Flag: Ireland', 'In words.']);
    for (const glyph of draw(full).querySelectorAll('.cx-glyph'))
      expect(glyph.getAttribute('aria-hidden')).toBe('true');
  });

  it('marks the article’s date, and no other', () => {
    expect([...draw(full).querySelectorAll('.cx-moments .cx-now b')].map((node) => node.textContent)).toEqual([
      'Sep 2015',
    ]);
  });

  it('in doubt says so beside the title and lists the senses', () => {
    const senses = [
      { glossary: 'g', entry: 'a', group: 'places', label: 'Galway', text: 'A city.' },
      { glossary: 'g', entry: 'b', group: 'bodies', label: 'The council', text: 'Its government.' },
    ] as const;
    const card = draw({ ...least, senses });
    expect(card.querySelector('h2')?.textContent).toBe('Backdoor may mean');
    expect([...card.querySelectorAll('.cx-senses li')].map((node) => node.textContent)).toEqual([
      'Galway A city.',
      'The council Its government.',
    ]);
  });

  it('has nothing to click and no title attribute', () => {
    expect(draw(full, true).querySelectorAll('a, button, input, [title], [tabindex], style').length).toBe(0);
  });
});
