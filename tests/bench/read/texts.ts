/** Texts for measuring the reading: news of about 30 KB, and what is made to be slow. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { extractArticle } from '../../../src/cli/html';

const articleUnits = 30_000;
const news = '../shared/data/articles/wikinews-en.jsonl';
const articleSchema = v.object({ text: v.string() });

const readNews = (): readonly string[] =>
  existsSync(news)
    ? readFileSync(news, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => v.parse(articleSchema, JSON.parse(line)).text)
    : [extractArticle(readFileSync('src/cli/sample/index.html', 'utf8')).text];

/** Articles of about 30 KB each: real ones joined where there are any, else the sample article again and again. */
export const listArticles = (): string[] => {
  const texts = readNews();
  const articles: string[] = [];
  for (let at = 0; articles.length < 6; ) {
    let article = '';
    for (; article.length < articleUnits; at += 1) article += `${texts[at % texts.length]}\n\n`;
    articles.push(article.slice(0, articleUnits));
  }
  return articles;
};

const sentence =
  'On Monday President Xi Jinping of China met Barack Obama at the White House in Washington, the National Security ' +
  'Agency (NSA) and Huawei, a vendor, said; Xi and Obama spoke of cyber espionage, Ann London of Halden Metals Inc told. ';

/** What is repeated to make a long text, by what the text is. */
export const hostileUnits: ReadonlyMap<string, string> = new Map([
  ['one name again and again', 'Huawei '],
  ['one full name again and again', 'Xi Jinping '],
  ['ordinary news', sentence],
  ['one sentence without a stop', sentence.replace('. ', ' and ').replace(';', ' then')],
  ['no capital letters', sentence.toLowerCase()],
  ['all capitals', sentence.toUpperCase()],
  ['every word with a capital', sentence.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())],
  ['mixed scripts', '習近平はワシントンでObamaと会談した。Путин said, قال أوباما, the NSA, 国家安全局. '],
  ['only brackets and capitals', 'A (AB) B [BA] '],
  ['names within names', 'University of the United States of America '],
]);
