/** The page that React 19 hydrates, made as a site makes it: rendered by the server, taken over by a bundled script. */
import { build } from 'esbuild';
import type { HostilePage } from './pages';
import { renderStory } from './react-server.js';
import { newsPage, paragraphs } from './story';

/** Builds the page. */
export const buildReactPage = async (): Promise<HostilePage> => {
  const { outputFiles } = await build({
    entryPoints: ['tests/e2e/hostile/react-client.js'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'ascii',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const client = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  const texts = JSON.stringify(paragraphs);
  return {
    name: 'React 19, hydrated and rendered anew',
    html: newsPage(
      `<main id="app">${renderStory(paragraphs)}</main><script>globalThis.storyTexts = ${texts}</script><script>${client}</script>`,
    ),
    async act(page) {
      const mismatch = await page.evaluate('globalThis.mismatch');
      if (mismatch) throw new Error(`the page was not what React had rendered: ${mismatch}`);
      await page.evaluate(() => document.querySelector('button')?.click());
      await page.waitForFunction(() => document.querySelector('p')?.textContent?.startsWith('Again.'));
    },
  };
};
