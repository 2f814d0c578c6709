/** Writes an article that names so many different entries of the built-in glossary. */
import { readBuiltIn } from '../../../src/cli/sources';
import { groupOf } from '../../../src/core/glossary';

/** Groups whose entries are found by their full names wherever they stand. */
const plainGroups = ['people', 'bodies'];

/** The article as a page, with one sentence for each entry; `count` is more than are found, since some need more around them. */
export const writeArticle = async (count: number): Promise<string> => {
  const { glossary } = await readBuiltIn('core');
  const labels = (glossary?.entries ?? [])
    .filter(({ type, label }) => plainGroups.includes(groupOf(type) ?? '') && label.split(' ').length === 2)
    .map(({ label }) => label);
  const step = Math.max(1, Math.floor(labels.length / count));
  const chosen = labels.filter((_, nth) => nth % step === 0).slice(0, count);
  const paragraphs = Array.from({ length: Math.ceil(chosen.length / 4) }, (_, nth) =>
    chosen.slice(nth * 4, nth * 4 + 4).map((name) => `On the next morning the delegates also heard from ${name}.`),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>All who spoke | The Courier</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-01">
</head><body><main><article><h1>All who spoke</h1>
${paragraphs.map((sentences) => `<p>${sentences.join(' ')}</p>`).join('\n')}
</article></main></body></html>`;
};
