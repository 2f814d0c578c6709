/** Makes a page that shows every style of mark on white, sepia and dark grounds, painted by the product's own style sheet. */
import { readFile } from 'node:fs/promises';
import type { Look } from './looks';

const grounds = [
  { name: 'White', paper: '#ffffff', ink: '#1d1e20', link: '#0b4fa8', isDark: false },
  { name: 'Sepia', paper: '#f4ecd8', ink: '#3b3024', link: '#7a4310', isDark: false },
  { name: 'Dark', paper: '#17181a', ink: '#dcdad4', link: '#8ab8f5', isDark: true },
] as const;

/** Each line with the highlight of each of its marked words. */
const lines = [
  { title: 'Dotted', text: '[dotted|Geneva] and [dotted|Tallinn] signed [dotted|norms of behaviour] for networks.' },
  {
    title: 'By group',
    text: '[people|Xi Jinping] of [places|China] met [bodies|NATO] at a [happenings|state visit]; [ideas|deterrence], a [technology|backdoor] and [codes|ISO 27001] were named.',
  },
  { title: 'Background', text: '[background|Geneva] and [background|Tallinn] signed [background|norms of behaviour].' },
  {
    title: 'Lit, while its card is open',
    text: 'Letters by [dotted|Geneva], typed and signed, reached [lit|Tallinn].',
  },
  { title: 'Links stay as they are', text: 'A report by <a href="#r">the Halden Institute</a> doubts it.' },
  {
    title: 'Links, where they are explained',
    text: '<a href="#r">Asked about [link|Tallinn]</a>, its author <em>and [dotted|Geneva]</em> said no.',
  },
] as const;

const pageCss = `
  body { margin: 0; padding: 32px; background: #f0efeb; }
  main { display: grid; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); gap: 20px; }
  section { padding: 20px 24px; border-radius: 12px; font: 19px/1.6 Charter, Georgia, "Noto Serif", serif; }
  h2 { margin: 18px 0 4px; font: 500 13px/1.4 "Noto Sans", system-ui, sans-serif; }
  p { margin: 0; }
`;

const inHtml = (text: string): string =>
  text.replaceAll(/\[(\w+)\|([^\]]*)\]/g, '<span data-mark="$1">$2</span>').replaceAll(' & ', ' &amp; ');

/** Turns the spans into highlights, as the reader's script does with ranges. */
const paint = (): void => {
  const ranges = new Map<string, Range[]>();
  for (const span of document.querySelectorAll<HTMLElement>('[data-mark]')) {
    const range = document.createRange();
    range.selectNodeContents(span);
    const ground = span.closest('section')?.dataset['dark'] === 'true' ? '-dark' : '';
    const key = `contexture-${span.dataset['mark']}${ground}`;
    ranges.set(key, [...(ranges.get(key) ?? []), range]);
  }
  for (const [key, own] of ranges) CSS.highlights.set(key, new Highlight(...own));
};

/** The page as one HTML text. Run from the project's root. */
export const buildMarks = async ({
  isMirrored = false,
  zoom = 1,
}: Pick<Look, 'isMirrored' | 'zoom'>): Promise<string> => {
  const sections = grounds.map(
    ({ name, paper, ink, link, isDark }) =>
      `<section data-dark="${isDark}" style="background:${paper};color:${ink};--link:${link}">${lines
        .map(({ title, text }) => `<h2>${name} · ${title}</h2><p>${inHtml(text)}</p>`)
        .join('')}</section>`,
  );
  return `<!doctype html><html lang="en" dir="${isMirrored ? 'rtl' : 'ltr'}" style="zoom:${zoom}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Marks</title>
<style>${pageCss} a { color: var(--link); }\n${await readFile('src/content/marks.css', 'utf8')}</style></head>
<body><main>${sections.join('\n')}</main><script>(${paint})()</script></body></html>`;
};
