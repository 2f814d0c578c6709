/** Makes one self-contained page that shows all sample cards, for people and for tests in browsers. */

import { readFile } from 'node:fs/promises';
import { bundleScript } from '../../../src/cli/bundle-script';
import { createSay } from '../../../src/core/say';
import type { Look } from './looks';
import { createSamples } from './samples';

/** Which stage and frame the cards are in. */
export type CardStage = 'peek' | 'open' | 'sheet';

/** How the page shows the cards. */
export interface CardsLook extends Partial<Look> {
  readonly stage?: CardStage;
  /** More style for the page around the cards. */
  readonly css?: string;
}

const pageCss = `
  body { margin: 0; padding: 32px; background: #f0efeb; color: #1d1e20; font: 18px/1.6 Georgia, "Noto Serif", serif; }
  body[data-theme="dark"] { background: #101214; color: #e9e8e4; }
  main { columns: 392px; column-gap: 30px; }
  main > div { break-inside: avoid; padding-block-end: 36px; }
  p { margin: 0 0 6px; }
  mark { color: inherit; background: color-mix(in srgb, #16627a 15%, transparent); text-decoration: underline 2px #16627a; text-underline-offset: .22em; }
  @media (forced-colors: active) { mark { color: HighlightText; background: Highlight; forced-color-adjust: none; } }
  sample-card { all: initial; display: block; max-inline-size: max-content; }
  [data-stage="open"] main { columns: 452px; }
  [data-stage="sheet"] main { columns: 390px; }
  [data-zoom="2"] main { columns: 590px; }
  [data-mirrored="true"] main { direction: rtl; }
  .narrow { padding: 8px; }
  .narrow[data-stage="sheet"] main > div { block-size: 640px; }
  .narrow main { columns: auto !important; }
  [data-stage="sheet"] main > div { position: relative; block-size: 840px; overflow: hidden; margin-block-end: 30px; padding: 16px; box-sizing: border-box; background: #fff; border-radius: 24px; }
  [data-stage="sheet"][data-theme="dark"] main > div { background: #191b1e; }
  [data-stage="sheet"] sample-card { position: absolute; inset: auto 0 0; max-inline-size: none; }
`;

const readCardCss = async (): Promise<string> =>
  (
    await Promise.all(['tokens', 'button', 'card', 'opened'].map((name) => readFile(`src/ui/${name}.css`, 'utf8')))
  ).join('');

const inScript = (text: string): string => text.replaceAll('</', '<\\/');

/** The page as one HTML text: no request leaves it. Run from the project's root. */
export const buildCards = async (look: CardsLook): Promise<string> => {
  const { theme = 'light', stage = 'peek', zoom = 1, isMirrored = false, width, css = '', locale = 'en' } = look;
  const own = JSON.parse(await readFile(`src/_locales/${locale}/messages.json`, 'utf8'));
  // Mirrored, the same words stand the other way: what is left of one is right of the other.
  const texts = isMirrored ? { ...own, language_direction: { message: 'rtl' } } : own;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cards</title><style>${pageCss}${css}</style></head>
<body data-theme="${theme}" data-zoom="${zoom}" data-stage="${stage}" data-mirrored="${isMirrored}" data-short="${width !== undefined && zoom > 1}" ${width === undefined ? '' : 'class="narrow"'}>
<main></main>
<script type="application/json" id="samples">${inScript(JSON.stringify(createSamples(createSay(texts))))}</script>
<script type="application/json" id="texts">${inScript(JSON.stringify(texts))}</script>
<script type="text/css" id="card-css">${inScript(await readCardCss())}</script>
<script>${inScript(await bundleScript('tests/browser/gallery/page.tsx'))}</script>
</body>
</html>`;
};
