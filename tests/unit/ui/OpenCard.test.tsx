/** The opened card as nodes: what can be used, and what then happens. */
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../../src/_locales/en/messages.json';
import type { CardView } from '../../../src/core/card/view';
import { createSay } from '../../../src/core/say';
import { OpenCard, type OpenCardProps } from '../../../src/ui/OpenCard';

const say = createSay(messages);
const view: CardView = {
  lang: 'en',
  dir: 'ltr',
  title: 'Halden',
  moments: [],
  senses: [],
  source: { name: 'Basics', licence: 'CC BY 4.0', month: 'Nov 2026' },
  more: {
    detail: 'More of it.',
    moments: [],
    facts: [{ label: 'Seat', value: 'Galway', period: '1987–2001' }],
    inner: [],
    related: [{ glossary: 'g', entry: 'place/galway', group: 'places', label: 'Galway', text: 'City' }],
    why: ['It stands near.'],
    links: { licence: 'https://example.org/by' },
    updated: 'updated November 2026',
  },
};

const { document, window } = parseHTML('<!doctype html><html><body></body></html>');
const spies = () => ({ onStep: vi.fn(), onClose: vi.fn(), onChoose: vi.fn(), onFollow: vi.fn() });
const draw = (props: Partial<OpenCardProps>, handlers = spies()): Element => {
  const root = document.createElement('div');
  document.body.append(root);
  render(<OpenCard view={view} say={say} actions={[]} {...handlers} {...props} />, root);
  const card = root.firstElementChild;
  if (!card) throw new Error('nothing was drawn');
  return card;
};
const press = (card: Element, name: string): void => {
  const button = [...card.querySelectorAll('button, input')].find(
    (it) => it.getAttribute('aria-label') === name || it.textContent?.startsWith(name),
  );
  if (!button) throw new Error(`no button ${name}`);
  button.dispatchEvent(new window.Event('click', { bubbles: true }));
};
const names = (card: Element): string[] =>
  [...card.querySelectorAll('button, a')].map((it) => it.getAttribute('aria-label') ?? it.textContent ?? '');

beforeEach(() => {
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the opened card', () => {
  it('leads to the entry’s own page, where there is one', () => {
    const onEntry = vi.fn();
    expect(names(draw({}))).not.toContain('All about it');
    press(draw({ onEntry }), 'All about it');
    expect(onEntry).toHaveBeenCalledOnce();
  });

  it('says of a single mention that it is one', () => {
    expect(draw({ standing: { index: 0, total: 1 } }).textContent).toContain('Mentioned once');
    expect(draw({ standing: { index: 1, total: 2 } }).textContent).toContain('Mention 2 of 2');
  });

  it('is a dialog that leaves the page usable, labelled by its title', () => {
    const card = draw({});
    expect([card.getAttribute('role'), card.getAttribute('aria-modal')]).toEqual(['dialog', 'false']);
    expect(card.querySelector(`[id="${card.getAttribute('aria-labelledby')}"]`)?.textContent).toBe('Halden');
  });

  it('steps from mention to mention, and says which this is', () => {
    const handlers = spies();
    const card = draw({ standing: { index: 2, total: 9 } }, handlers);
    expect(card.querySelector('.cx-count')?.textContent).toBe('Mention 3 of 9');
    press(card, 'Next mention');
    press(card, 'Previous mention');
    expect(handlers.onStep.mock.calls).toEqual([[1], [-1]]);
  });

  it('has nowhere to step from the only mention', () => {
    expect(names(draw({ standing: { index: 0, total: 1 } }))).not.toContain('Next mention');
  });

  it('draws no more arcs than can be told apart', () => {
    expect(draw({ standing: { index: 0, total: 12 } }).querySelector('.cx-ring')).toBeTruthy();
    expect(draw({ standing: { index: 0, total: 13 } }).querySelector('.cx-ring')).toBeNull();
  });

  it('keeps open, closes, goes back, follows', () => {
    const handlers = spies();
    const [onKeep, onBack] = [vi.fn(), vi.fn()];
    const card = draw({ keep: { isKept: false, onDock: vi.fn(), onKeep }, back: { label: 'NSA', onBack } }, handlers);
    press(card, 'Keep open');
    press(card, 'Close');
    press(card, 'NSA');
    press(card, 'Galway');
    expect(onKeep).toHaveBeenCalledWith(true);
    expect(handlers.onClose).toHaveBeenCalledOnce();
    expect(onBack).toHaveBeenCalledOnce();
    expect(handlers.onFollow).toHaveBeenCalledWith({ glossary: 'g', entry: 'place/galway' });
  });

  it('chooses a sense', () => {
    const handlers = spies();
    const senses = [
      { glossary: 'g', entry: 'a', group: 'places', label: 'Galway', text: 'A city.' },
      { glossary: 'g', entry: 'b', group: 'bodies', label: 'The council', text: 'Its government.' },
    ] as const;
    const card = draw({ view: { ...view, senses } }, handlers);
    card.querySelectorAll<HTMLElement>('.cx-pick button')[1]?.click();
    expect(handlers.onChoose).toHaveBeenCalledWith({ glossary: 'g', entry: 'b' });
    expect(card.querySelector('details')?.hasAttribute('open')).toBe(true);
  });

  it('links open beside the page and say nothing of it', () => {
    for (const link of draw({
      actions: [{ glyph: 'M0 0', label: 'Wikipedia', href: 'https://example.org' }],
    }).querySelectorAll('a'))
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
  });

  it('as a sheet shows two actions and the way to the others until it is full', () => {
    const actions = ['One', 'Two', 'Three', 'Four'].map((label) => ({ glyph: 'M0 0', label }));
    const onResize = vi.fn();
    const half = draw({ actions, sheet: { isFull: false, onResize } });
    expect(half.querySelector('.cx-actions')?.textContent).toBe('OneTwoMore');
    press(half, 'Larger');
    expect(onResize).toHaveBeenCalledWith(true);
    const full = draw({ actions, sheet: { isFull: true, onResize } });
    expect(full.querySelector('.cx-actions')?.textContent).toBe('OneTwoThreeFour');
    expect(names(full)).toContain('Smaller');
  });
});
