/** Runs in the page of the gallery: draws each sample in a shadow root of its own, as on a page with styles of its own. */
import { render } from 'preact';
import messages from '../../../src/_locales/en/messages.json';
import { createSay } from '../../../src/core/say';
import { Card } from '../../../src/ui/Card';
import type { Sample } from './samples';

const say = createSay(messages);
const { theme = 'light', zoom = '1' } = document.body.dataset;
const samples: readonly Sample[] = JSON.parse(document.querySelector('#samples')?.textContent ?? '[]');

const sheet = new CSSStyleSheet();
sheet.replaceSync(document.querySelector('#card-css')?.textContent ?? '');

const showSample = ({ before, mention, after, view }: Sample, index: number): HTMLElement => {
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
  render(<Card view={view} say={say} hasHint={index === 0} />, shadow);
  item.append(line, host);
  return item;
};

document.querySelector('main')?.append(...samples.map(showSample));
