/**
 * `npm run glossary -- articles FILE`: how many different entries each article of a file is explained by, and which, as a
 * list for reading. Writes nothing.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { Pack } from '../core/pack/pack';
import { readArticle } from '../core/senses/read';
import { CommandError } from './command';
import { openBuiltInPacks } from './packs';
import { installBuiltInVocabulary } from './vocabulary';

const articleSchema = v.object({
  title: v.string('title should be a text'),
  text: v.string('text should be a text'),
  lang: v.exactOptional(v.string(), 'en'),
  date: v.exactOptional(v.string()),
});

const readArticles = (text: string) =>
  text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = v.safeParse(articleSchema, JSON.parse(line));
    if (!parsed.success) throw new CommandError(`line ${index + 1}: ${parsed.issues[0].message}`);
    return [parsed.output];
  });

/** Labels of the glossary's entries that explain an article, each once, in the order of the text; what the article itself defines is not counted. */
const listExplained = (article: v.InferOutput<typeof articleSchema>, packs: readonly Pack[]): string[] => {
  const installed = new Set(packs.map(({ head }) => head.id));
  const mentions = readArticle(article, packs).mentions.filter(({ glossary }) => installed.has(glossary));
  return [...new Map(mentions.map(({ entry, label }) => [entry, label])).values()];
};

/** Prints, for each article of a .jsonl file (title, text, lang, date), what is explained in it, and the average. */
export const reportExplained = async (path: string | undefined): Promise<void> => {
  const text = path && (await readFile(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8').catch(() => undefined));
  if (!text) {
    console.log(`needs ${path ?? 'FILE: a .jsonl file with title, text and date on each line'}`);
    return;
  }
  installBuiltInVocabulary();
  const { forLanguage } = await openBuiltInPacks();
  const counts = readArticles(text).map((article) => {
    const labels = listExplained(article, forLanguage(article.lang));
    console.log(`${String(labels.length).padStart(3)}  ${article.title}: ${labels.join(', ')}`);
    return labels.length;
  });
  const sum = counts.reduce((total, count) => total + count, 0);
  const few = counts.filter((count) => count < 8).length;
  console.log(
    `${counts.length} articles, ${(sum / Math.max(1, counts.length)).toFixed(1)} entries each on average, ${few} with fewer than eight`,
  );
};
