/** Runs in the page of the gallery: draws each sample in a shadow root of its own, as on a page with styles of its own. */
import { type ComponentChild, render } from 'preact';
import { createSay, languageOf } from '../../../src/core/say';
import { Card } from '../../../src/ui/Card';
import { cardGlyphs } from '../../../src/ui/glyphs';
import { Notice } from '../../../src/ui/Notice';
import { type CardAction, OpenCard, type OpenCardProps } from '../../../src/ui/OpenCard';
import type { Sample } from './samples';

const readJson = (selector: string) => JSON.parse(document.querySelector(selector)?.textContent ?? 'null');
const say = createSay(readJson('#texts'));
const { theme = 'light', zoom = '1', stage = 'peek', mirrored, short } = document.body.dataset;
const given: readonly Sample[] = readJson('#samples');
const samples = given.map(
  (sample): Sample => (mirrored === 'true' ? { ...sample, view: { ...sample.view, dir: 'rtl' } } : sample),
);

const sheet = new CSSStyleSheet();
sheet.replaceSync(document.querySelector('#card-css')?.textContent ?? '');

const nothing = (): void => undefined;

const actionsOf = ({ view }: Sample): readonly CardAction[] => [
  { glyph: cardGlyphs.copy, label: say('card_copy') },
  ...(view.more.links.wikipedia
    ? [{ glyph: cardGlyphs.away, label: say('card_wikipedia'), href: view.more.links.wikipedia }]
    : []),
  ...(view.senses.length > 0 || !view.address ? [] : [{ glyph: cardGlyphs.other, label: say('card_other_meaning') }]),
  { glyph: cardGlyphs.never, label: say('card_dont_mark') },
];

const ways: readonly CardAction[] = [
  { glyph: cardGlyphs.back, label: say('card_back') },
  { glyph: cardGlyphs.known, label: say('card_known') },
  { glyph: cardGlyphs.never, label: say('card_never', 'backdoors') },
  { glyph: cardGlyphs.off, label: say('card_off_here') },
];

/** What is special about an opened card, by its sample. */
const states: Readonly<Record<string, Partial<OpenCardProps>>> = {
  office: { standing: { index: 0, total: 6 } },
  acronym: { standing: { index: 2, total: 9 }, onJump: nothing },
  surname: { standing: { index: 3, total: 40 } },
  'may-mean': { standing: { index: 1, total: 2 } },
  smallest: { actions: ways },
  place: { back: { label: 'Barack Obama', onBack: nothing } },
};

const Opened = ({ sample, index }: { readonly sample: Sample; readonly index: number }) => (
  <OpenCard
    view={sample.view}
    say={say}
    actions={actionsOf(sample)}
    onStep={nothing}
    onClose={nothing}
    onChoose={nothing}
    onFollow={nothing}
    {...(sample.view.address && sample.view.senses.length === 0 ? { onEntry: nothing } : {})}
    standing={{ index: 0, total: 1 }}
    keep={{ isKept: sample.id === 'surname', onKeep: nothing, ...(stage === 'open' ? { onDock: nothing } : {}) }}
    link={{ isCopied: sample.id === 'moments', onCopy: nothing }}
    {...states[sample.id]}
    {...(stage === 'sheet' ? { sheet: { isFull: index % 2 === 1, onResize: nothing } } : {})}
  />
);

/** An element with a shadow root of its own, as a card has it. */
const hostOf = (content: ComponentChild): HTMLElement => {
  const host = document.createElement('sample-card');
  host.dataset['theme'] = theme;
  host.dir = languageOf(say).dir;
  host.style.setProperty('--cx-zoom', zoom);
  host.toggleAttribute('data-short', short === 'true');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  render(content, shadow);
  return host;
};

const showSample = (sample: Sample, index: number): HTMLElement => {
  const { before, mention, after, view } = sample;
  const item = document.createElement('div');
  const line = document.createElement('p');
  const lit = document.createElement('mark');
  lit.append(mention);
  line.append(before, lit, after);
  const card =
    stage === 'peek' ? <Card view={view} say={say} hasHint={index === 0} /> : <Opened sample={sample} index={index} />;
  item.append(line, hostOf(card));
  return item;
};

const showNotice = (): HTMLElement => {
  const item = document.createElement('div');
  const line = document.createElement('p');
  line.append('What was done, with a way back');
  item.append(
    line,
    hostOf(
      <Notice
        words={say('done_rejected', 'Geneva', 'Geneva', 'news.example.org')}
        say={say}
        onUndo={nothing}
        onClose={nothing}
        onRest={nothing}
        onLeave={nothing}
      />,
    ),
  );
  return item;
};

document.querySelector('main')?.append(...samples.map(showSample), ...(stage === 'open' ? [showNotice()] : []));
