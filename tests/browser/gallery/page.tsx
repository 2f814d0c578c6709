/** Runs in the page of the gallery: draws each sample in a shadow root of its own, as on a page with styles of its own. */
import { render } from 'preact';
import messages from '../../../src/_locales/en/messages.json';
import { createSay } from '../../../src/core/say';
import { Card } from '../../../src/ui/Card';
import { cardGlyphs } from '../../../src/ui/glyphs';
import { OpenCard } from '../../../src/ui/OpenCard';
import type { Sample } from './samples';

const say = createSay(messages);
const { theme = 'light', zoom = '1', stage = 'peek' } = document.body.dataset;
const samples: readonly Sample[] = JSON.parse(document.querySelector('#samples')?.textContent ?? '[]');

const sheet = new CSSStyleSheet();
sheet.replaceSync(document.querySelector('#card-css')?.textContent ?? '');

const nothing = (): void => undefined;

const actionsOf = ({ view }: Sample) => [
  { glyph: cardGlyphs.copy, label: say('card_copy') },
  ...(view.more.links.wikipedia
    ? [{ glyph: cardGlyphs.away, label: say('card_wikipedia'), href: view.more.links.wikipedia }]
    : []),
  { glyph: cardGlyphs.other, label: say('card_other_meaning') },
  { glyph: cardGlyphs.never, label: say('card_dont_mark') },
];

const Opened = ({ sample, index }: { readonly sample: Sample; readonly index: number }) => (
  <OpenCard
    view={sample.view}
    say={say}
    actions={actionsOf(sample)}
    onStep={nothing}
    onClose={nothing}
    onChoose={nothing}
    onFollow={nothing}
    {...(index === 7 ? { back: { label: 'NSA', onBack: nothing } } : { standing: { index, total: index + 3 } })}
    {...(stage === 'open' ? { keep: { isKept: index === 2, onKeep: nothing, onDock: nothing } } : {})}
    {...(stage === 'sheet' ? { sheet: { isFull: index % 2 === 1, onResize: nothing } } : {})}
  />
);

const showSample = (sample: Sample, index: number): HTMLElement => {
  const { before, mention, after, view } = sample;
  const item = document.createElement('div');
  const line = document.createElement('p');
  const lit = document.createElement('mark');
  lit.append(mention);
  line.append(before, lit, after);
  const host = document.createElement('sample-card');
  host.dataset['theme'] = theme;
  host.style.setProperty('--cx-zoom', zoom);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  render(
    stage === 'peek' ? <Card view={view} say={say} hasHint={index === 0} /> : <Opened sample={sample} index={index} />,
    shadow,
  );
  item.append(line, host);
  return item;
};

document.querySelector('main')?.append(...samples.map(showSample));
