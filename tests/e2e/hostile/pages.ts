/** Pages that make it hard: each with what its reader does there, and the names that must be marked afterwards. */
import type { Page } from 'puppeteer-core';
import { newsPage, paragraphs, secondParagraphs, secondStory, story } from './story';

/** One page of the table. */
export interface HostilePage {
  readonly name: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Set before the page is opened. */
  readonly viewport?: { readonly width: number; readonly height: number; readonly deviceScaleFactor: number };
  /** What happens on it, with the extension and without. */
  readonly act?: (page: Page) => Promise<void>;
  /** Names that carry a mark then, among others; Huawei if not said. */
  readonly marked?: readonly string[];
  /** The name that is pointed at, and what its card says; null where there is nothing to point at. */
  readonly pointed?: readonly [name: string, card: string];
  readonly isDark?: boolean;
}

const script = (code: string): string => `<script>${code}</script>`;

const appendSecond = `const second = document.createElement('article'); second.innerHTML = ${JSON.stringify(secondStory)};
  document.querySelector('main').append(second);`;

const postOf = (time: string, text: string): string =>
  `<article><h2>Update at ${time}</h2><time datetime="2021-03-09T${time}:00Z">${time}</time><p>${text}</p></article>`;

const arabicLine =
  'اجتمع المندوبون يوم الثلاثاء للاتفاق على قواعد للكابلات التي تنقل معظم بيانات العالم في قاع البحر، وقالت شركة Huawei إنها باعت هذا القسم منذ سنوات.';
const japaneseLine =
  '火曜日、代表団は海底ケーブルの規則について合意するために集まりました。Huaweiは数年前にこの事業を売却したと述べ、会議は秋に再び開かれる予定です。';

/** Every page but those that need a script of their own bundled. */
export const hostilePages: readonly HostilePage[] = [
  { name: 'plain', html: newsPage(`<main><article>${story}</article></main>`) },
  {
    name: 'infinite scroll',
    html: newsPage(
      `<main><article>${story}</article></main><div style="height:100vh"></div>${script(
        `addEventListener('scroll', () => { ${appendSecond} }, { once: true });`,
      )}`,
    ),
    async act(page) {
      await page.evaluate(() => window.scrollTo(0, 300));
      await page.waitForFunction(() => document.querySelectorAll('article').length > 1);
    },
    marked: ['Huawei', 'World Health Organization'],
  },
  {
    name: 'live blog',
    html: newsPage(
      `<main><h1>Talks on cables, minute by minute</h1><div id="posts">${postOf('09:20', paragraphs.slice(0, 2).join(' '))}${postOf('09:05', paragraphs.slice(2).join(' '))}</div></main>${script(
        `globalThis.post = () => document.querySelector('#posts').insertAdjacentHTML('afterbegin', ${JSON.stringify(postOf('09:40', secondParagraphs.join(' ')))});`,
      )}`,
      { title: 'Talks on cables, minute by minute' },
    ),
    act: (page) => page.evaluate('post()').then(() => undefined),
    marked: ['Huawei', 'World Health Organization'],
  },
  {
    name: 'history navigation',
    html: newsPage(
      `<main>${story}</main>${script(`globalThis.goOn = () => { history.pushState(null, '', '/a-second-story-from-three-countries');
        document.title = 'Beds are short in three countries'; document.querySelector('main').innerHTML = ${JSON.stringify(secondStory)}; };`)}`,
    ),
    act: (page) => page.evaluate('goOn()').then(() => undefined),
    marked: ['World Health Organization', 'Emmanuel Macron'],
    pointed: ['Emmanuel Macron', 'France'],
  },
  {
    name: 'strict content security policy and trusted types',
    html: newsPage(`<main>${story}</main>`),
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: 'article in a shadow tree',
    html: newsPage(
      `<news-story><template shadowrootmode="open"><style>p { color: #333 }</style><article>${story}</article></template></news-story>`,
    ),
  },
  {
    name: 'article in a frame of its own page',
    html: newsPage(
      `<nav><a href="/">Front page</a></nav><iframe src="/plain" style="width:100%;height:700px"></iframe>`,
      {
        title: 'News',
      },
    ).replace(/<meta property[^\n]*/, ''),
  },
  {
    name: 'right to left',
    html: newsPage(`<main><h1>قواعد للكابلات تحت البحر</h1>${`<p>${arabicLine}</p>`.repeat(8)}</main>`, {
      lang: 'ar',
      htmlAttributes: 'dir="rtl"',
      title: 'قواعد للكابلات تحت البحر',
    }),
  },
  {
    name: 'vertical Japanese',
    html: newsPage(`<main><h1>海底ケーブルの規則</h1>${`<p>${japaneseLine}</p>`.repeat(8)}</main>`, {
      lang: 'ja',
      title: '海底ケーブルの規則',
      head: '<style>html { writing-mode: vertical-rl; height: 600px }</style>',
    }),
  },
  ...[10, 32].map((px) => ({
    name: `root font of ${px} px`,
    html: newsPage(`<main>${story}</main>`, { head: `<style>html { font-size: ${px}px }</style>` }),
  })),
  {
    name: 'zoom of 200 %',
    html: newsPage(`<main>${story}</main>`),
    viewport: { width: 600, height: 430, deviceScaleFactor: 2 },
  },
  { name: 'zoom by style', html: newsPage(`<main>${story}</main>`, { head: '<style>html { zoom: 2 }</style>' }) },
  {
    name: 'dark',
    html: newsPage(`<main>${story}</main>`, {
      head: '<style>html { background: #14171a; color: #d8dde2 }</style>',
    }),
    isDark: true,
  },
  {
    name: 'inverted',
    html: newsPage(`<main>${story}</main>`, {
      head: '<style>html { background: #fff; filter: invert(1) hue-rotate(180deg) }</style>',
    }),
  },
  {
    name: 'all styles unset',
    html: newsPage(`<main>${story}</main>`, { head: '<style>* { all: unset !important }</style>' }),
  },
  {
    name: 'registry of highlights cleared',
    html: newsPage(`<main>${story}</main>${script('globalThis.wipe = () => CSS.highlights.clear();')}`),
    act: async (page) => {
      await page.evaluate('wipe()');
      await page.mouse.move(300, 300);
    },
  },
  {
    name: 'text that cannot be selected',
    html: newsPage(`<main>${story}</main>`, { head: '<style>* { user-select: none }</style>' }),
  },
  {
    name: 'text rewritten by a translator',
    html: newsPage(
      `<main>${story}</main>${script(`globalThis.translate = () => { for (const p of document.querySelectorAll('p')) {
        const font = document.createElement('font'); font.append('Translated: ' + p.textContent); p.replaceChildren(font); } };`)}`,
    ),
    act: (page) => page.evaluate('translate()').then(() => undefined),
  },
];
