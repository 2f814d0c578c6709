/** Documents in which nothing may be marked, whatever names stand in them. */
import type { HostilePage } from './pages';
import { asHtml, newsPage, paragraphs, story } from './story';

/** A page that must stay as it is, and how. */
export interface SilentPage extends Pick<HostilePage, 'name' | 'html' | 'headers'> {
  /** Marks stand in its prose, but in nothing else: Huawei stands in the prose alone. */
  readonly hasProse?: boolean;
}

const typed = (type: string): Readonly<Record<string, string>> => ({ 'content-type': type });

const plain = paragraphs.join('\n\n');
const mail = paragraphs.join(' ').replaceAll('Huawei', 'NATO');
const letter = asHtml(paragraphs.map((text) => text.replaceAll('Huawei', 'NATO')));

/** A picture of one point: nothing else is needed to make the browser's own document around it. */
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200"><text y="20">Huawei and NATO</text></svg>';

/** The smallest document that PDF viewers open. */
const pdf = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

const wholePages: readonly SilentPage[] = [
  {
    name: 'body that is edited',
    html: newsPage(`<main>${story}</main>`).replace('<body>', '<body contenteditable="true">'),
  },
  {
    name: 'design mode',
    html: newsPage(`<main>${story}</main><script>document.designMode = 'on'</script>`),
  },
  { name: 'editor that is the page', html: newsPage(`<main contenteditable="true">${story}</main>`) },
  {
    name: 'text editor drawn on a canvas',
    html: newsPage(
      `<div role="application"><canvas width="600" height="800"></canvas><iframe src="about:blank" style="width:1px;height:1px"></iframe></div>
      <script>const { contentDocument } = document.querySelector('iframe');
        contentDocument.body.innerHTML = ${JSON.stringify(`<div contenteditable="true" role="textbox">${asHtml(paragraphs)}</div>`)};
        contentDocument.designMode = 'on';</script>`,
    ),
  },
  {
    name: 'mail being written',
    html: newsPage(
      `<div role="main"><form><input name="to" value="Angela Merkel"><input name="subject" value="Huawei">
      <div role="textbox" aria-multiline="true" contenteditable="true" g_editable="true">${asHtml(paragraphs)}</div></form></div>`,
    ),
  },
  { name: 'page of code', html: newsPage(`<main><h1>cables.ts</h1><pre><code>${plain}</code></pre></main>`) },
  { name: 'plain text', html: plain, headers: typed('text/plain; charset=utf-8') },
  { name: 'JSON', html: JSON.stringify({ plain }), headers: typed('application/json') },
  {
    name: 'XML',
    html: `<?xml version="1.0"?><story>${asHtml(paragraphs)}</story>`,
    headers: typed('application/xml'),
  },
  { name: 'SVG', html: picture, headers: typed('image/svg+xml') },
  // What is sent is no picture: a browser makes its page for pictures all the same.
  { name: 'picture', html: 'none', headers: typed('image/png') },
  { name: 'PDF', html: pdf, headers: typed('application/pdf') },
];

const editedInProse: readonly (readonly [name: string, html: string])[] = [
  ['a text field', `<textarea rows="6">${mail}</textarea>`],
  ['a line to type in', `<input value="${mail.slice(0, 160)}">`],
  ['an editor', `<div contenteditable="true">${letter}</div>`],
  ['an editor for plain text', `<div contenteditable="plaintext-only">${letter}</div>`],
  ['an editor within prose', `<p><span contenteditable="true">${mail}</span></p>`],
  ['code', `<pre><code>${mail}</code></pre>`],
  ['a drawing', `<svg viewBox="0 0 600 60"><text y="20">${mail.slice(0, 60)}</text></svg>`],
  ['a frame with an editor', `<iframe srcdoc='<body contenteditable="true">${letter}</body>'></iframe>`],
];

/** All of them. In those with prose, everything but Huawei stands in what must be left alone. */
export const silentPages: readonly SilentPage[] = [
  ...wholePages,
  ...editedInProse.map(([name, html]) => ({
    name: `prose with ${name}`,
    html: newsPage(`<main><h1>Rules for cables</h1>${longProse()}${html}${longProse()}</main>`),
    hasProse: true,
  })),
];

function longProse(): string {
  const line =
    'Huawei sold the boats that used to mend the cables of the harbour, and whoever bought them has let them rust, so that the men who know how to splice a line have gone to look for other work along the coast.';
  return `<p>${line}</p>`.repeat(5);
}
